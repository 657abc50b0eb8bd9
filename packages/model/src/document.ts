// One document of the repository: its value, and diagnostics at places in it.
import type { Diagnostic, Position } from "./diagnostic.ts";
import type { ModelDocument } from "./model.ts";
import { diagnosticAt, type Mistake, positionAt, type SourceText, type Span } from "./source-text.ts";
import { locate, type Part, treeOf } from "./yaml-document.ts";

/** The tree looked into last. Places of one file are asked for one after another, and trees are too large to keep. */
let last: { readonly text: string; readonly tree: ReturnType<typeof treeOf> } | undefined;

function spanAt(text: string, pointer: string, part: Part): Span {
  last = last !== undefined && last.text === text ? last : { text, tree: treeOf(text) };
  return locate(last.tree, pointer, part);
}

/** A document over a file that parsed. `value` is frozen already. */
export function makeDocument<Value>(source: SourceText, value: Value): ModelDocument<Value> {
  const { path, text } = source;
  const at = (pointer: string): Position => positionAt(text, spanAt(text, pointer, "value").offset);
  return Object.freeze({ path, text, value, at });
}

/** A diagnostic at a JSON pointer of a document; `part` says whether the key or the value is marked. */
export function diagnosticIn(
  document: SourceText,
  place: { pointer: string; part?: Part },
  mistake: Mistake,
): Diagnostic {
  return diagnosticAt(document, spanAt(document.text, place.pointer, place.part ?? "value"), mistake);
}
