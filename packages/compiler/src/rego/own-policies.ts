// What an access repository's own Rego may say: package custom, rules `deny` and `hold` that add reasons, and helpers
// of its own. It must never let such a file reach the product's rules or data: custom Rego only ever takes away.
import type { Diagnostic } from "@writ/model";
import { opaRunTimeoutMs } from "../limits.ts";
import type { OpaBinary } from "../opa/find.ts";
import { runProcess } from "../opa/process.ts";
import { checkRego } from "./check-rego.ts";
import { diagnosticAt, diagnosticsOf } from "./opa-errors.ts";
import { dataReferences, partsOf, type RegoHead, type RegoLocation, type RegoModule } from "./syntax.ts";
import { type RegoSources, withWorkspace } from "./workspace.ts";

/** The package, and the two rules that the product's policies ask. */
export const ownPackage = "custom";
const askedRules = ["deny", "hold"];

type Complain = (location: RegoLocation | undefined, code: string, message: string, instead: string) => void;

/** Diagnostics for the repository's own Rego; empty when it may be compiled beside the product's. */
export async function checkOwnPolicies(
  opa: Pick<OpaBinary, "path">,
  sources: RegoSources,
  capabilities: string,
): Promise<Diagnostic[]> {
  const shapes: Diagnostic[] = [];
  for (const file of sources.keys()) shapes.push(...(await checkFile(opa, sources, file)));
  return shapes.length > 0 ? shapes : checkRego(opa, { sources, capabilities });
}

async function checkFile(opa: Pick<OpaBinary, "path">, sources: RegoSources, file: string): Promise<Diagnostic[]> {
  const parsed = await withWorkspace(sources, "{}", (folder) =>
    runProcess(opa.path, ["parse", "--format", "json", "--json-include", "locations,-comments", file], {
      timeoutMs: opaRunTimeoutMs,
      cwd: folder,
    }),
  );
  if (parsed.code !== 0) return diagnosticsOf(parsed.stderr || parsed.stdout, sources);
  return checkModule(JSON.parse(parsed.stdout) as RegoModule, sources, file);
}

function checkModule(module: RegoModule, sources: RegoSources, file: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  const complain: Complain = (location, code, message, instead) => {
    const place = { file, line: location?.row ?? 1, column: location?.col ?? 1 };
    found.push(diagnosticAt(sources, place, { code, message, instead }));
  };
  checkPackage(module, complain);
  for (const rule of module.rules ?? []) {
    if (askedRules.includes(nameOf(rule.head))) checkAskedRule(rule.head, rule.default === true, complain);
  }
  for (const reference of dataReferences([module.imports, module.rules])) {
    if (reference.parts[0] === ownPackage) continue;
    const what = ["data", ...reference.parts.map((part) => part ?? "[…]")].join(".");
    complain(
      reference.location,
      "rego-reach",
      `${what} is not for the repository's own Rego`,
      "ask input, or data.custom",
    );
  }
  return found;
}

function checkPackage(module: RegoModule, complain: Complain): void {
  const name = partsOf(module.package.path).slice(1).join(".");
  if (name === ownPackage) return;
  const path = module.package.path.at(-1)?.location ?? module.package.location;
  complain(path, "rego-package", `package ${name} is not for the repository's own Rego`, `package ${ownPackage}`);
}

function nameOf(head: RegoHead): string {
  return head.name ?? partsOf(head.ref ?? [])[0] ?? "";
}

function checkAskedRule(head: RegoHead, isDefault: boolean, complain: Complain): void {
  const adds = head.key !== undefined && head.value === undefined && head.args === undefined;
  if (adds && !isDefault && (head.ref?.length ?? 1) === 1) return;
  const name = nameOf(head);
  complain(head.location, "rego-rule", `${name} must add to a set of reasons`, `${name} contains reason if { … }`);
}
