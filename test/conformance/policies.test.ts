// The policies as sources: formatted, strict, tested, covered, each in its folder; and the committed module is theirs.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { access } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { test } from "node:test";
import { entrypoints } from "@writ/contracts";
import { extractWasm } from "../../packages/compiler/src/rego/built-bundle.ts";
import { buildPolicies, loadPolicySources } from "../../policies/build.ts";
import { runOpa, withFolder } from "./opa.ts";

const root = join(import.meta.dirname, "../..");
const coverageMin = 95;
const product = await loadPolicySources();

test("policies are formatted", async () => {
  const ran = await runOpa(["fmt", "--fail", "--list", "policies"], root);
  assert.equal(ran.code, 0, ran.stdout);
});

test("policies are strict, within the capabilities", async () => {
  const files = Object.keys(product.sources);
  const ran = await runOpa(["check", "--strict", "--capabilities", "policies/capabilities.json", ...files], root);
  assert.equal(ran.code, 0, ran.stderr);
});

test(`policies' own tests pass and cover ${coverageMin} %`, async () => {
  const ran = await runOpa(["test", "--fail-on-empty", "policies"], root);
  assert.equal(ran.code, 0, ran.stdout);
  const covered = await runOpa(["test", "--coverage", "--threshold", `${coverageMin}`, "policies"], root);
  assert.equal(covered.code, 0, covered.stderr);
});

test("a rule is a folder: its name, its package, its test, its page", async () => {
  for (const [path, text] of Object.entries(product.sources)) {
    const folder = dirname(path);
    assert.equal(basename(path), `${basename(folder)}.rego`);
    assert.match(text, new RegExp(`^package ${folder.replaceAll("/", "\\.")}$`, "m"));
    assert.match(text, /^# \S/, `${path} says what it is`);
    await access(join(root, path.replace(/\.rego$/, "_test.rego")));
    await access(join(root, folder, "README.md"));
  }
});

test("the committed module is what the sources give, wherever they lie", async () => {
  const committed = readFileSync(join(root, "packages/compiler/generated/policy.wasm"));
  assert.ok(committed.equals(await buildPolicies()), "run: node policies/build.ts");
  const files = { ...product.sources, "capabilities.json": product.capabilities };
  for (const place of ["a", "quite/another/and/much/longer/place"]) {
    const moved = Object.fromEntries(Object.entries(files).map(([name, text]) => [`${place}/${name}`, text]));
    await withFolder(moved, async (folder) => {
      const asked = Object.values(entrypoints)
        .sort()
        .flatMap((name) => ["--entrypoint", name]);
      const fixed = ["build", "--target", "wasm", "--capabilities", "capabilities.json", "--output", "built.tar.gz"];
      const here = join(folder, place);
      const ran = await runOpa([...fixed, ...asked, ...Object.keys(product.sources)], here);
      assert.equal(ran.code, 0, ran.stderr);
      const built = extractWasm(readFileSync(join(here, "built.tar.gz")));
      assert.ok(committed.equals(built));
    });
  }
});
