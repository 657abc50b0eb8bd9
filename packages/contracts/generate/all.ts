// Writes every generated file, or with --check says which are stale. Must give the same bytes on every machine.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { loadSchemas } from "./documents.ts";
import { generateErrorPage } from "./error-page.ts";
import { generateHints, generateHintTypes } from "./hints.ts";
import { generateTypes } from "./types.ts";
import { generateValidators, generateValidatorTypes } from "./validators.ts";

const root = new URL("../../../", import.meta.url);
const generated = "packages/contracts/src/generated";

async function generateAll(): Promise<ReadonlyMap<string, string>> {
  const schemas = loadSchemas();
  return new Map([
    [`${generated}/types.ts`, await generateTypes(schemas)],
    [`${generated}/validators.js`, await generateValidators(schemas)],
    [`${generated}/validators.d.ts`, generateValidatorTypes()],
    [`${generated}/hints.js`, generateHints(schemas)],
    [`${generated}/hints.d.ts`, generateHintTypes()],
    ["docs/errors.md", generateErrorPage()],
  ]);
}

async function isStale(path: string, text: string): Promise<boolean> {
  return (await readFile(new URL(path, root), "utf8").catch(() => undefined)) !== text;
}

async function run(check: boolean): Promise<void> {
  for (const [path, text] of await generateAll()) {
    if (!(await isStale(path, text))) continue;
    if (check) {
      process.stderr.write(`${path} is stale: run npm run generate and commit it.\n`);
      process.exitCode = 1;
      continue;
    }
    await mkdir(new URL(".", new URL(path, root)), { recursive: true });
    await writeFile(new URL(path, root), text);
    process.stdout.write(`wrote ${path}\n`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run(process.argv.includes("--check"));
