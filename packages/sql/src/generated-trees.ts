// Trees of texts that this package makes itself: sub-selects and masks' expressions come again with every statement of
// a session. It must never hold a text of a client.
import type { Relation } from "./catalog.ts";
import type { CheckContext } from "./context.ts";
import { parseOne } from "./grammar.ts";
import { generatedCharactersMax, generatedTreesMax } from "./limits.ts";
import type { RelationMasks } from "./masks.ts";
import type { SyntaxObject } from "./tree.ts";

// By session, which its key stands for: the texts may hold it.
const trees = new WeakMap<Uint8Array, Map<string, SyntaxObject>>();

/** A generated text and its tree, which is shared: never change it. */
export interface GeneratedText {
  readonly text: string;
  readonly tree: SyntaxObject;
}

interface Sources {
  readonly relation: Relation;
  readonly masks: RelationMasks | undefined;
  readonly byKey: Map<string, GeneratedText>;
}

// By session again: what was made of a relation with its masks.
const sources = new WeakMap<Uint8Array, Map<number, Sources>>();

const generated = new WeakSet<SyntaxObject>();

/** Whether a tree is one that is remembered here, so that what is found out about it may be remembered too. */
export function isGenerated(tree: SyntaxObject): boolean {
  return generated.has(tree);
}

/** The tree of a generated text that is one statement, else undefined. The tree is shared: never change it. */
export function generatedTree({ hashKey, grammar }: CheckContext, text: string): SyntaxObject | undefined {
  const known = trees.get(hashKey) ?? new Map<string, SyntaxObject>();
  const key = `${grammar.major}${text}`;
  const before = known.get(key);
  if (before !== undefined) {
    return before;
  }
  const made = parseOne(grammar, text);
  if (made !== undefined && text.length <= generatedCharactersMax) {
    if (known.size >= generatedTreesMax) {
      known.clear();
      sources.delete(hashKey); // so that no more trees are held than are remembered above
    }
    trees.set(hashKey, known.set(key, made));
    generated.add(made);
  }
  return made;
}

/** What was made of a relation in a session, as long as it is the same relation with the same masks. */
export function sourcesOf({ hashKey, plan }: CheckContext, relation: Relation): Map<string, GeneratedText> {
  const ofSession = sources.get(hashKey) ?? new Map<number, Sources>();
  const known = ofSession.get(relation.oid);
  const masks = plan.relations.get(relation.oid);
  if (known !== undefined && known.relation === relation && known.masks === masks) {
    return known.byKey;
  }
  const made = { relation, masks, byKey: new Map<string, GeneratedText>() };
  sources.set(hashKey, ofSession.set(relation.oid, made));
  return made.byKey;
}
