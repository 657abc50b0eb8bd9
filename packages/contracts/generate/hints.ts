// Writes the schemas as data: what messages look descriptions, choices and hints up in.
import type { SchemaNode } from "./documents.ts";
import { addressed } from "./references.ts";

const banner =
  "// Generated from schemas/ by `npm run generate`. Schemas as messages see them; edit the schemas instead.";

/** The whole of generated/hints.js. Keys are `FILE` for a document and `FILE#/$defs/NAME` for a definition. */
export function generateHints(schemas: ReadonlyMap<string, SchemaNode>): string {
  const hints: Record<string, unknown> = {};
  for (const [file, schema] of schemas) {
    const { $defs: definitions = {}, $schema: _dialect, ...root } = addressed(schema, file);
    hints[file] = root;
    for (const [name, node] of Object.entries(definitions as object)) hints[`${file}#/$defs/${name}`] = node;
  }
  return `${banner}\nexport const hints = ${JSON.stringify(hints, null, 1)};\n`;
}

/** The whole of generated/hints.d.ts. Plain JavaScript beside it spares every start the stripping of types. */
export function generateHintTypes(): string {
  return `${banner}\nimport type { Hint } from "../hint.ts";\nexport const hints: Readonly<Record<string, Hint>>;\n`;
}
