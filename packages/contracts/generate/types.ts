// Writes TypeScript types from the schemas: one named type a definition, none twice, everything read-only.
import { compile, type JSONSchema } from "json-schema-to-typescript";
import { documentSources, type SchemaNode } from "./documents.ts";
import { parseReference } from "./references.ts";

const banner = `// Generated from schemas/ by \`npm run generate\`. Types of documents; edit the schemas instead.`;

/** The whole of generated/types.ts. */
export async function generateTypes(schemas: ReadonlyMap<string, SchemaNode>): Promise<string> {
  const definitions: Record<string, unknown> = {};
  for (const [file, schema] of schemas) {
    for (const [name, node] of Object.entries((schema["$defs"] ?? {}) as Record<string, SchemaNode>)) {
      const typeName = pascal(name);
      if (definitions[typeName] !== undefined)
        throw new Error(`schemas/${file}: $defs/${name} is defined elsewhere too`);
      definitions[typeName] = typed(node, file);
    }
  }
  for (const { kind, typeName } of documentSources) {
    const { $defs: _definitions, $schema: _dialect, title: _title, ...node } = schemas.get(kind) ?? {};
    definitions[typeName] = typed(node, kind);
  }
  const all = { title: "Unused", type: "object", additionalProperties: false, definitions } as JSONSchema;
  const text = await compile(all, "Unused", {
    bannerComment: banner,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    additionalProperties: false,
    format: true,
    style: { printWidth: 120 },
  });
  return readOnly(
    text
      .replace(generatorNote, "")
      .replace(/\/\*\*\n( \*\n)* \*\/\n/g, "")
      .replace(/export interface Unused \{\}\n+/, ""),
  );
}

/** What the generator adds to every comment about where a definition was named. */
const generatorNote = /^( \*\n)? \* This interface was referenced by .*\n \* via the .*\n/gm;

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A node as the type generator should see it: references by name, no keywords of our own, no bounds. */
function typed(node: unknown, file: string): unknown {
  if (Array.isArray(node)) return node.map((item) => typed(item, file));
  if (typeof node !== "object" || node === null) return node;
  const { $ref: reference, description, oneOf, ...rest } = node as SchemaNode;
  const said = description === undefined ? {} : { description };
  if (typeof reference === "string") return { ...said, tsType: pascal(parseReference(reference, file).definition) };
  if (oneOf !== undefined) return { ...said, oneOf: typed(oneOf, file) };
  if (rest["type"] === undefined && rest["enum"] === undefined) return { ...said, tsType: "unknown" };
  const kept = Object.entries(rest).filter(([key]) => keptKeywords.has(key));
  return { ...said, ...Object.fromEntries(kept.map(([key, value]) => [key, typedKeyword(key, value, file)])) };
}

const keptKeywords = new Set(["type", "const", "enum", "properties", "required", "additionalProperties", "items"]);

function typedKeyword(key: string, value: unknown, file: string): unknown {
  if (key !== "properties") return typed(value, file);
  return Object.fromEntries(Object.entries(value as SchemaNode).map(([name, node]) => [name, typed(node, file)]));
}

/** Makes every property and every array read-only; throws on an array it cannot reach. */
function readOnly(text: string): string {
  const lines: string[] = [];
  const openers: number[] = [];
  for (const line of text.split("\n")) {
    const comment = /^\s*(\/?\*|\/\/)/.test(line);
    const closes = comment ? null : /^\s*[})](\[\])?/.exec(line);
    const opener = closes === null ? undefined : openers.pop();
    if (closes?.[1] !== undefined && opener !== undefined) {
      lines[opener] = (lines[opener] ?? "").replace(/([{(])$/, "readonly $1");
    }
    lines.push(comment ? line : readOnlyLine(line));
    if (!comment && /[{(]$/.test(line)) openers.push(lines.length - 1);
  }
  return lines.join("\n");
}

function readOnlyLine(line: string): string {
  return line
    .replace(/^(\s+)((?:[A-Za-z_]\w*|"[^"]+"|\[k: string\])\??: )/, "$1readonly $2")
    .replace(/(\w+|"[^"]*"|\([^()]*\))\[\](\[\])?/g, (_array, item: string, twice: string | undefined) =>
      twice === undefined ? `readonly ${item}[]` : `readonly (readonly ${item}[])[]`,
    );
}
