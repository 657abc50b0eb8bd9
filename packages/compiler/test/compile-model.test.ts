// A model becomes the parts of a bundle: deterministic, canonical, and true to the repository's own Rego.
import assert from "node:assert/strict";
import { test } from "node:test";
import { canonicalJson } from "@writ/bundle";
import { WritError } from "@writ/contracts";
import fc from "fast-check";
import { checkPolicies, compileModel } from "../src/compile-model.ts";
import { productWasm } from "../src/product.ts";
import { basePaths, modelOf } from "./model.ts";
import { opa } from "./opa.ts";

const commit = "a".repeat(40);
const hours = 'package custom\n\ndeny contains "not now" if input.now < 0\n';
const withRego = () => modelOf({ "policies/hours.rego": hours });

test("the same files in any order give the same bytes", async () => {
  const wanted = await compileModel(modelOf(), { commit });
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(basePaths, { minLength: basePaths.length }), async (order) => {
      const made = await compileModel(
        modelOf({}, () => order),
        { commit },
      );
      assert.ok(Buffer.from(made.data).equals(wanted.data));
      assert.ok(Buffer.from(made.manifest).equals(wanted.manifest));
    }),
    { numRuns: 20 },
  );
});

test("data and manifest are canonical, and the manifest names the commit and each question", async () => {
  const { data, manifest } = await compileModel(modelOf(), { commit });
  for (const part of [data, manifest]) {
    assert.ok(Buffer.from(canonicalJson(JSON.parse(Buffer.from(part).toString()))).equals(part));
  }
  assert.deepEqual(JSON.parse(Buffer.from(manifest).toString()), {
    revision: commit,
    roots: ["custom", "policies", "writ"],
    wasm: [
      { entrypoint: "policies/main/person", module: "/policy.wasm" },
      { entrypoint: "policies/main/reach", module: "/policy.wasm" },
      { entrypoint: "policies/main/session", module: "/policy.wasm" },
      { entrypoint: "policies/main/statement", module: "/policy.wasm" },
    ],
    rego_version: 1,
    metadata: { format: 1, opa: "1.19.1" },
  });
});

test("without Rego of its own, compiling gives the committed module's very bytes", async () => {
  const committed = Buffer.from(await productWasm());
  assert.ok(committed.equals((await compileModel(modelOf(), { commit })).wasm));
  assert.ok(committed.equals((await compileModel(modelOf(), { commit, opa })).wasm));
});

test("with Rego of its own it needs OPA, and then the module is another one", async () => {
  await assert.rejects(
    compileModel(withRego(), { commit }),
    (error: unknown) =>
      error instanceof WritError && error.code === "COMPILER_NEEDS_OPA" && error.detail.includes("policies/hours.rego"),
  );
  const [one, two] = [await compileModel(withRego(), { commit, opa }), await compileModel(withRego(), { commit, opa })];
  assert.ok(Buffer.from(one.wasm).equals(two.wasm));
  assert.equal(Buffer.from(await productWasm()).equals(one.wasm), false);
});

test("Rego that reaches too far is refused with its place", async () => {
  const model = modelOf({ "policies/hours.rego": 'package custom\n\ndeny contains "x" if data.writ.people\n' });
  await assert.rejects(
    compileModel(model, { commit, opa }),
    (error: unknown) =>
      error instanceof WritError && error.code === "COMPILER_POLICY" && /policies\/hours\.rego:3:/.test(error.detail),
  );
  assert.equal((await checkPolicies(model, opa)).length, 1);
  assert.deepEqual(await checkPolicies(modelOf(), opa), []);
});
