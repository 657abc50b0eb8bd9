// CODEOWNERS as written from a model: who owns which path, and what --check says.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Model, parseRepository } from "@writ/model";
import { checkCodeowners, ownersOf, parseCodeowners, writeCodeowners } from "../src/index.ts";
import { accessFiles, bytesOf } from "./access-files.ts";

function modelOf(files: Readonly<Record<string, string>>): Model {
  const parsed = parseRepository(bytesOf(files), { nowSeconds: 1_800_000_000 });
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return parsed.model;
}

test("security owns the rules, the owners of a resource its grants, masks and guards", () => {
  const text = writeCodeowners(modelOf(accessFiles()));
  const file = parseCodeowners(new TextEncoder().encode(text));
  assert.deepEqual(file.faults, []);
  for (const path of ["writ.yaml", "people.yaml", "groups/a.yaml", "policies/a.rego", "scenarios/a.yaml", "new/file"]) {
    assert.deepEqual(ownersOf(file, path), ["@acme/security"], path);
  }
  for (const path of [".github/CODEOWNERS", ".github/workflows/publish.yml", "resources/orders-db.yaml"]) {
    assert.deepEqual(ownersOf(file, path), ["@acme/security"], path);
  }
  for (const path of ["grants/orders-db/a.yaml", "masks/orders-db.yaml", "guards/orders-db.yaml"]) {
    assert.deepEqual(ownersOf(file, path), ["@acme/payments"], path);
  }
  assert.deepEqual(ownersOf(file, "grants/other-db/a.yaml"), ["@acme/security"]);
  assert.deepEqual(ownersOf(file, "masks/orders-db.yaml.bak"), ["@acme/security"]);
});

test("check is silent on what write wrote, and marks the first line that differs", () => {
  const files = accessFiles();
  const written = writeCodeowners(modelOf(files));
  const at = (text: string) => checkCodeowners(modelOf({ ...files, ".github/CODEOWNERS": text }));
  assert.deepEqual(at(written), []);
  const [changed] = at(written.replace("/people.yaml @acme/security", "/people.yaml @mallory"));
  assert.equal(changed?.code, "codeowners/stale");
  assert.equal(changed?.sourceLine, "/people.yaml @mallory");
  assert.equal(at(`${written}/grants/ @mallory\n`).length, 1);
  const { ".github/CODEOWNERS": _, ...without } = files;
  assert.equal(checkCodeowners(modelOf(without))[0]?.code, "codeowners/missing");
});
