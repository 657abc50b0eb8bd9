// What a `$ref` in schemas/ names. Only two forms are known; it must never follow a link off this disk.
import type { SchemaNode } from "./documents.ts";

/** A reference inside schemas/: a definition of the same file, or of another by relative path. */
export interface Reference {
  readonly file: string;
  readonly definition: string;
}

const referencePattern = /^(?:\.\.\/([a-z]+)\/\1\.schema\.json)?#\/\$defs\/([A-Za-z]+)$/;

/** Parses a `$ref` found in `file`. Throws on any other form, so that schemas stay simple. */
export function parseReference(text: string, file: string): Reference {
  const match = referencePattern.exec(text);
  const definition = match?.[2];
  if (definition === undefined)
    throw new Error(`schemas/${file}: $ref ${text} is not "../NAME/NAME.schema.json#/$defs/X"`);
  return { file: match?.[1] ?? file, definition };
}

/** The same schema with every reference as validators and messages know it: `FILE#/$defs/NAME`. */
export function addressed(schema: SchemaNode, file: string): SchemaNode {
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, addressedValue(key, value, file)]));
}

function addressedValue(key: string, value: unknown, file: string): unknown {
  if (Array.isArray(value)) return value.map((item) => addressedValue("", item, file));
  if (typeof value === "object" && value !== null) return addressed(value as SchemaNode, file);
  if (key !== "$ref" || typeof value !== "string") return value;
  const target = parseReference(value, file);
  return `${target.file}#/$defs/${target.definition}`;
}
