// Trees of texts that this package makes itself: sub-selects and masks' expressions come again with every statement of
// a session. It must never hold a text of a client.
import type { CheckContext } from "./context.ts";
import { parseOne } from "./grammar.ts";
import { generatedCharactersMax, generatedTreesMax } from "./limits.ts";
import type { SyntaxObject } from "./tree.ts";

// By session, which its key stands for: the texts may hold it.
const trees = new WeakMap<Uint8Array, Map<string, SyntaxObject>>();

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
    }
    trees.set(hashKey, known.set(key, made));
  }
  return made;
}
