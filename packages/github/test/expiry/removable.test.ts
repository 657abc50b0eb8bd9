// Only removals that leave a valid repository go, whatever the others would do, and the search for them is bounded.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Diagnostic, RepositoryFiles } from "@writ/model";
import fc from "fast-check";
import { removableGrants } from "../../src/expiry/removable.ts";
import { validationsMax } from "../../src/limits.ts";
import { removalOf } from "./removals.ts";

const mistake = (file: string): Diagnostic => ({
  code: "test/needed",
  severity: "error",
  file,
  line: 1,
  column: 1,
  message: `${file} is needed`,
  instead: "",
  sourceLine: "",
  length: 1,
});

/** Files of `count` grants, and a check that wants some of them there. */
function world(count: number, needed: ReadonlySet<number>) {
  const removals = Array.from({ length: count }, (_, at) => removalOf(`g${at}`));
  const files: RepositoryFiles = new Map(removals.map(({ path }) => [path, new Uint8Array()]));
  let checks = 0;
  const check = (left: RepositoryFiles): Diagnostic[] => {
    checks += 1;
    return removals.flatMap(({ path }, at) => (needed.has(at) && !left.has(path) ? [mistake(path)] : []));
  };
  return { removals, files, check, checks: () => checks };
}

test("all go in one check when nothing needs them, and none costs no check", () => {
  const { removals, files, check, checks } = world(200, new Set());
  assert.deepEqual(removableGrants(files, removals, check), { removals, kept: [] });
  assert.equal(checks(), 1);
  assert.deepEqual(removableGrants(files, [], check), { removals: [], kept: [] });
  assert.equal(checks(), 1);
});

test("what the repository needs is kept with what would be wrong, and all others go", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.uniqueArray(fc.nat(11), { maxLength: 3 }), (count, list) => {
      const needed = new Set(list.filter((at) => at < count));
      const { removals, files, check } = world(count, needed);
      const found = removableGrants(files, removals, check);
      assert.deepEqual(
        found.removals,
        removals.filter((_, at) => !needed.has(at)),
      );
      assert.deepEqual(
        found.kept.map(({ because }) => because?.file),
        found.kept.map(({ removal }) => removal.path),
      );
      assert.equal(found.kept.length, needed.size);
    }),
  );
});

test("so many are tried and no more; what was not tried is kept, and nothing untried goes", () => {
  const needed = new Set(Array.from({ length: 100 }, (_, at) => at * 2));
  const { removals, files, check, checks } = world(200, needed);
  const found = removableGrants(files, removals, check);
  assert.equal(checks(), validationsMax);
  assert.equal(found.removals.length + found.kept.length, 200);
  assert.deepEqual(
    check(new Map([...files].filter(([path]) => !found.removals.some((gone) => gone.path === path)))),
    [],
  );
  assert.ok(found.kept.some(({ because }) => because === undefined));
});
