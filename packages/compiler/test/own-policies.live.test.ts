// What a repository's own Rego may do, and how each thing it may not is shown.
import assert from "node:assert/strict";
import { test } from "node:test";
import { productCapabilities } from "../src/product.ts";
import { checkOwnPolicies } from "../src/rego/own-policies.ts";
import { opa } from "./opa.ts";

async function complaints(text: string): Promise<string[]> {
  const found = await checkOwnPolicies(opa, new Map([["policies/own.rego", text]]), productCapabilities);
  return found.map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`);
}

const good = `package custom

import data.custom.night as dark
import input.facts

deny contains "no" if {
	dark
	some kind in facts.kinds
	not listed(kind)
}

hold contains {"code": "big", "message": "ask"} if count(facts.writes) > limit

limit := 3

night if input.now < 0

listed(kind) if kind in {"select"}
`;

test("deny, hold, helpers and input are fine", async () => {
  assert.deepEqual(await complaints(good), []);
});

test("another package is refused at its name", async () => {
  assert.deepEqual(await complaints("package policies.main\n\nsession := 1\n"), [
    "rego-package policies/own.rego:1:18",
  ]);
  assert.deepEqual(await complaints("package custom.inner\n\nx := 1\n"), ["rego-package policies/own.rego:1:16"]);
});

for (const [what, rule, column] of [
  ["a boolean deny", "deny if input.now > 0", 1],
  ["an assigned deny", 'deny := {"all"}', 1],
  ["a default", "default deny := set()", 9],
  ["an object", 'deny["x"] := 1', 1],
  ["a nested set", 'hold.inner contains "x" if input.now > 0', 1],
  ["a function", "deny(x) if x > 0", 1],
] as const) {
  test(`${what} is refused where it stands`, async () => {
    assert.deepEqual(await complaints(`package custom\n\n${rule}\n`), [`rego-rule policies/own.rego:3:${column}`]);
  });
}

for (const [what, body] of [
  ["the product's rules", "data.policies.main.session.decision"],
  ["the bundle's data", "data.writ.people"],
  ["data as a whole", "data[input.name]"],
  ["data by walking", "walk(data, x)"],
  ["data in a comprehension", "[x | x := data.writ]"],
  ["data behind with", "not input.a with data.writ as {}"],
  ["data in a template", '$"{data.writ.name}" == input.a'],
] as const) {
  test(`reaching for ${what} is refused`, async () => {
    const found = await complaints(`package custom\n\ndeny contains "no" if {\n\t${body}\n}\n`);
    assert.match(found[0] ?? "", /^rego-reach policies\/own\.rego:4:/);
  });
}

test("an import of the product is refused", async () => {
  const text = 'package custom\n\nimport data.policies.main as m\n\ndeny contains "no" if m.x\n';
  assert.equal((await complaints(text))[0], "rego-reach policies/own.rego:3:8");
});

test("a builtin that the runtime has not is shown with its line and what to write", async () => {
  const text = 'package custom\n\ndeny contains "no" if time.now_ns() > 0\n';
  const [found] = await checkOwnPolicies(opa, new Map([["policies/own.rego", text]]), productCapabilities);
  assert.equal(found?.sourceLine, 'deny contains "no" if time.now_ns() > 0');
  assert.deepEqual([found.line, found.column, found.length], [3, 23, "time.now_ns".length]);
  assert.match(found.message, /time\.now_ns/);
  assert.match(found.instead, /input\.now/);
});

test("text that is no Rego, empty or cut, is a diagnostic and never a fault", async () => {
  for (let length = 0; length < good.length; length += 9) {
    const found = await complaints(good.slice(0, length));
    for (const line of found) assert.match(line, / policies\/own\.rego:\d+:\d+$/);
    if (length < 10) assert.notDeepEqual(found, []);
  }
});
