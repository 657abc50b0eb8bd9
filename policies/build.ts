// Compiles the product's policies into packages/compiler/generated/policy.wasm, or with --check proves that what is
// committed there is what the sources give. It must never write when it checks, nor take a test into the product.
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { buildWasm, findOpa } from "@writ/compiler";
import { entrypoints } from "@writ/contracts";

const policiesFolder = new URL("./", import.meta.url);
const generatedFolder = new URL("../packages/compiler/generated/", import.meta.url);

/** Everything to compile the product's policies, alone or beside others. */
export interface PolicySources {
  /** OPA's capabilities file. */
  readonly capabilities: string;
  /** `policies/…/x.rego` → text, without tests. The names are part of what is compiled. */
  readonly sources: Readonly<Record<string, string>>;
}

/** Reads the product's policies as they lie in this folder. */
export async function loadPolicySources(): Promise<PolicySources> {
  const names = (await readdir(policiesFolder, { recursive: true }))
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".rego") && !name.endsWith("_test.rego"))
    .sort();
  const read = (name: string): Promise<string> => readFile(new URL(name, policiesFolder), "utf8");
  const sources: Record<string, string> = {};
  for (const name of names) sources[`policies/${name}`] = await read(name);
  return { capabilities: await read("capabilities.json"), sources };
}

/** The product's policies, and `others` beside them (path → Rego), as one module. */
export async function buildPolicies(others: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const product = await loadPolicySources();
  const opa = await findOpa({ env: process.env, report: (line) => console.error(line) });
  return buildWasm(opa, {
    sources: new Map(Object.entries({ ...product.sources, ...others })),
    entrypoints: Object.values(entrypoints),
    capabilities: product.capabilities,
  });
}

async function main(check: boolean): Promise<void> {
  const wasm = await buildPolicies();
  const target = new URL("policy.wasm", generatedFolder);
  const committed = await readFile(target).catch(() => undefined);
  if (committed?.equals(wasm)) return;
  if (check) {
    console.error("packages/compiler/generated/policy.wasm is not what policies/ gives. Run: node policies/build.ts");
    process.exitCode = 1;
    return;
  }
  await mkdir(generatedFolder, { recursive: true });
  await writeFile(target, wasm);
}

if (import.meta.main) await main(process.argv.includes("--check"));
