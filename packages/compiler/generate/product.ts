// Copies policies/ into generated/product-policies.ts, so that the published package holds what it compiles.
// `--check` writes nothing and fails when the copy is stale. It must never copy tests or pages.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const target = fileURLToPath(new URL("../generated/product-policies.ts", import.meta.url));

/** The text of generated/product-policies.ts for what lies in policies/ now. */
export async function productModule(): Promise<string> {
  const names = (await readdir(join(root, "policies"), { recursive: true }))
    .map((name) => `policies/${name.replaceAll("\\", "/")}`)
    .filter((name) => name.endsWith(".rego") && !name.endsWith("_test.rego"))
    .sort();
  const texts = await Promise.all(names.map((name) => readFile(join(root, name), "utf8")));
  const capabilities = JSON.stringify(JSON.parse(await readFile(join(root, "policies/capabilities.json"), "utf8")));
  return [
    "// Made by generate/product.ts from policies/: the product's Rego, carried by the published package. Do not edit.",
    `export const capabilities: string = ${JSON.stringify(capabilities)};`,
    "export const sources: Readonly<Record<string, string>> = {",
    ...names.map((name, at) => `  ${JSON.stringify(name)}: ${JSON.stringify(texts[at])},`),
    "};",
    "",
  ].join("\n");
}

async function main(check: boolean): Promise<void> {
  const text = await productModule();
  const before = await readFile(target, "utf8").catch(() => "");
  if (before === text) return;
  if (!check) return writeFile(target, text);
  console.error("packages/compiler/generated/product-policies.ts is stale: run npm run generate.");
  process.exitCode = 1;
}

if (import.meta.main) await main(process.argv.includes("--check"));
