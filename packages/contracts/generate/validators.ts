// Writes one module with a validator for each document: no ajv and no code from strings at run time.

import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { build, transform } from "esbuild";
import { documentSources, type SchemaNode } from "./documents.ts";
import { addressed } from "./references.ts";

const banner = "// Generated from schemas/ by `npm run generate`. Validators of documents; edit the schemas instead.";

/** Keywords of our own: they make messages and decide nothing. */
const vocabulary = ["x-instead", "x-meaning", "x-unknown", "x-secret"];

/** The whole of generated/validators.js. The first fault ends a validation: finding them all is for `explain`. */
export async function generateValidators(schemas: ReadonlyMap<string, SchemaNode>): Promise<string> {
  const ajv = new Ajv({
    allErrors: false,
    strict: true,
    allowUnionTypes: true,
    discriminator: true,
    messages: false,
    verbose: false,
    ownProperties: true,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addVocabulary(vocabulary);
  for (const [file, schema] of schemas) {
    const { $schema: _dialect, ...content } = addressed(schema, file);
    ajv.addSchema({ ...content, $id: file });
  }
  const generate = standalone as unknown as (ajv: Ajv, names: Record<string, string>) => string;
  const kinds = documentSources.map(({ kind }) => kind);
  const code = generate(ajv, Object.fromEntries(kinds.map((kind) => [`${kind}Validator`, kind])));
  const map = kinds.map((kind) => `${kind}: ${kind}Validator`).join(", ");
  return bundle(`${code}\nexport const validators = { ${map} };`);
}

async function bundle(code: string): Promise<string> {
  const folder = fileURLToPath(new URL(".", import.meta.url));
  const bundled = await build({
    stdin: { contents: code, resolveDir: folder, loader: "js" },
    bundle: true,
    format: "esm",
    platform: "neutral",
    target: "es2024",
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: "none",
    write: false,
    absWorkingDir: folder,
  });
  const short = await transform(withoutErrors(bundled.outputFiles[0]?.text ?? ""), {
    minify: true,
    charset: "ascii",
    lineLimit: 120,
  });
  return `${banner}\n${short.code}`;
}

/** Takes out what the validators would say of a fault: `explain` says it, and half of the bytes are gone. */
function withoutErrors(code: string): string {
  let kept = "";
  let from = 0;
  for (const { index } of code.matchAll(/\{instancePath[,:]/g)) {
    const end = endOfObject(code, index);
    if (index < from || !code.slice(index, end).includes("schemaPath:")) continue;
    kept += `${code.slice(from, index)}{}`;
    from = end;
  }
  kept += code.slice(from);
  if (kept.includes("schemaPath")) throw new Error("ajv writes its errors in another form than this generator knows");
  return kept;
}

/** Index behind the brace that closes the one at `start`. */
function endOfObject(code: string, start: number): number {
  const token = /["'`{}]/g;
  token.lastIndex = start;
  let depth = 0;
  for (let match = token.exec(code); match !== null; match = token.exec(code)) {
    if (match[0] === "{") depth += 1;
    else if (match[0] === "}") depth -= 1;
    else token.lastIndex = endOfString(code, match.index);
    if (depth === 0) return match.index + 1;
  }
  throw new Error("an object in the validators has no end");
}

function endOfString(code: string, start: number): number {
  let index = start + 1;
  while (index < code.length && code[index] !== code[start]) index += code[index] === "\\" ? 2 : 1;
  return index + 1;
}

/** The whole of generated/validators.d.ts. */
export function generateValidatorTypes(): string {
  const kinds = documentSources.map(({ kind }) => `"${kind}"`).join(" | ");
  return `${banner}\nexport const validators: Readonly<Record<${kinds}, (value: unknown) => boolean>>;\n`;
}
