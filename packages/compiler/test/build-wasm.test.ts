// Compiling Rego: the same bytes everywhere, nothing outside the capabilities, and clear words when it fails.
import assert from "node:assert/strict";
import { test } from "node:test";
import { entrypoints as questions, WritError } from "@writ/contracts";
import { productCapabilities, productSources, productWasm } from "../src/product.ts";
import { buildWasm } from "../src/rego/build-wasm.ts";
import { opa } from "./opa.ts";

const entrypoints = Object.values(questions);

test("the committed module is what the product's sources give, in any order of files", async () => {
  const committed = Buffer.from(await productWasm());
  const shuffled = new Map([...productSources].reverse());
  for (const sources of [productSources, shuffled]) {
    const built = await buildWasm(opa, { sources, entrypoints, capabilities: productCapabilities });
    assert.ok(committed.equals(built), "run node policies/build.ts");
  }
  assert.equal(committed.includes(process.cwd()), false);
});

test("a builtin outside the capabilities does not compile", async () => {
  const sources = new Map([["a.rego", "package a\nnow := time.now_ns()\n"]]);
  await assert.rejects(
    buildWasm(opa, { sources, entrypoints: ["a/now"], capabilities: productCapabilities }),
    (error: unknown) =>
      error instanceof WritError && error.code === "COMPILER_OPA_FAILED" && /now_ns/.test(error.detail),
  );
});

test("a source cannot be written outside the folder, nor be an option", async () => {
  for (const name of [
    "../a.rego",
    "/a.rego",
    "a/../../b.rego",
    "a.txt",
    "capabilities.json",
    "",
    "a\n.rego",
    "./a.rego",
  ]) {
    const sources = new Map([[name, "package a\n"]]);
    await assert.rejects(buildWasm(opa, { sources, entrypoints: ["a/b"], capabilities: "{}" }), {
      code: "COMPILER_MODEL",
    });
  }
});
