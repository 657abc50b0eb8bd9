// What the package carries is what stands in policies/.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { productModule } from "../generate/product.ts";
import { productCapabilities, productSources } from "../src/product.ts";

test("the carried copy of policies/ is fresh", async () => {
  const committed = await readFile(new URL("../generated/product-policies.ts", import.meta.url), "utf8");
  assert.equal(committed === (await productModule()), true, "run node packages/compiler/generate/product.ts");
});

test("it holds rules and no tests, and capabilities without a clock or a network", () => {
  assert.ok(productSources.has("policies/main/main.rego"));
  assert.deepEqual(
    [...productSources.keys()].filter((name) => name.endsWith("_test.rego")),
    [],
  );
  const { builtins } = JSON.parse(productCapabilities) as { builtins: { name: string }[] };
  const names = builtins.map(({ name }) => name);
  assert.ok(names.includes("startswith"));
  assert.deepEqual(
    names.filter((name) => /^(time|http|rand|opa|net\.lookup)/.test(name)),
    [],
  );
});
