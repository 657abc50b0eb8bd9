// The capabilities file against the runtime: what it lists works in WASM by itself, what it does not list does not
// compile. It must never pass over a builtin.
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildWasm, findOpa } from "@writ/compiler";
import { Engine } from "../../packages/decision/src/engine.ts";
import { loadPolicySources } from "../../policies/build.ts";
import { readYaml } from "./cases.ts";
import { evaluate, runOpa, withFolder } from "./opa.ts";

const uses = readYaml("builtins.yaml") as Record<string, string>;
const { capabilities } = await loadPolicySources();
const listed = (JSON.parse(capabilities) as { builtins: { name: string }[] }).builtins.map(({ name }) => name).sort();

const rules = Object.entries(uses).map(([name, use]) => `used[${JSON.stringify(name)}] := value if value := (${use})`);
const sources = { "all.rego": `package all\n\n${rules.join("\n\n")}\n` };

async function compile(text: string): Promise<Uint8Array> {
  const opa = await findOpa({ env: process.env });
  return buildWasm(opa, { sources: new Map([["all.rego", text]]), entrypoints: ["all/used"], capabilities });
}

test("each listed builtin is used here, and no other", () => {
  assert.deepEqual(Object.keys(uses).sort(), listed);
});

test("each works in the runtime without its host, and as in OPA", async () => {
  const engine = await Engine.start({ wasm: await compile(sources["all.rego"]), data: new TextEncoder().encode("{}") });
  const inWasm = engine.ask("all/used", {}) as Record<string, unknown>;
  assert.deepEqual(Object.keys(inWasm).sort(), listed);
  assert.deepEqual(inWasm, await evaluate(sources, "data.all.used", {}));
});

test("no other builtin of OPA compiles", async () => {
  const everything = await withFolder({}, (folder) => runOpa(["capabilities", "--current"], folder));
  const { builtins } = JSON.parse(everything.stdout) as { builtins: { name: string; decl: { args?: unknown[] } }[] };
  // OPA takes calls of print out before it compiles.
  const never = (name: string): boolean => name === "print" || name.startsWith("internal.");
  const others = builtins.filter(({ name }) => !listed.includes(name) && !never(name));
  assert.ok(others.length > 100);
  const calls = others.map(({ name, decl }) => `used["${name}"] if ${name}(${(decl.args ?? []).map(() => "input")})`);
  const text = `package all\n\n${calls.join("\n\n")}\n`;
  const said = await withFolder({ "all.rego": text, "capabilities.json": capabilities }, (folder) =>
    runOpa(["check", "--max-errors", "1000", "--capabilities", "capabilities.json", "all.rego"], folder),
  );
  assert.notEqual(said.code, 0);
  const unknown = new Set([...said.stderr.matchAll(/undefined function (\S+)/g)].map(([, name]) => name));
  assert.deepEqual(
    others.map(({ name }) => name).filter((name) => !unknown.has(name)),
    [],
  );
});

test("a module that wants its host is refused by the runtime, even when OPA compiles it", async () => {
  const everything = await withFolder({}, (folder) => runOpa(["capabilities", "--current"], folder));
  const opa = await findOpa({ env: process.env });
  for (const call of ["time.now_ns()", 'sprintf("%d", [input.x])', "yaml.marshal(input)"]) {
    const text = `package all\n\nused := ${call}\n`;
    const wasm = await buildWasm(opa, {
      sources: new Map([["all.rego", text]]),
      entrypoints: ["all/used"],
      capabilities: everything.stdout,
    });
    await assert.rejects(Engine.start({ wasm, data: new TextEncoder().encode("{}") }), { code: "DECISION_ENGINE" });
    await assert.rejects(compile(text), { code: "COMPILER_OPA_FAILED" });
  }
});
