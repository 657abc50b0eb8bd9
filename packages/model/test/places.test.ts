// Which path is what, and what is said of a file in the wrong place.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { placeOf } from "../src/places.ts";

test("every document has its place", () => {
  const kinds = ["writ.yaml", "people.yaml", "groups/a.yaml", "resources/a.yaml", "grants/a/b.yaml", "masks/a.yaml"];
  for (const path of [...kinds, "guards/a.yaml", "scenarios/a.yaml"])
    assert.equal(placeOf(path).what, "document", path);
  assert.deepEqual(placeOf("grants/orders-db/x.yaml"), {
    what: "document",
    kind: "grant",
    name: "x",
    folder: "orders-db",
  });
  assert.deepEqual(placeOf("policies/a_b.rego"), { what: "policy", test: false });
  assert.deepEqual(placeOf("policies/a_test.rego"), { what: "policy", test: true });
  assert.equal(placeOf(".github/CODEOWNERS").what, "codeowners");
});

test("what is no part of the model is ignored", () => {
  const paths = [
    "README.md",
    "docs/ü.md",
    "ledger/x.json",
    ".github/workflows/x.yml",
    "grants/README.md",
    "masks/.gitkeep",
  ];
  for (const path of [...paths, "x/writ.yaml"]) assert.equal(placeOf(path).what, "ignored", path);
});

test("a name that is taken for one of ours is told, and a word of another script is not", () => {
  for (const path of [
    "m\u0430sks/a.yaml",
    "gr\u0430nts/a/b.yaml",
    "\uff57rit.yaml",
    "masks\u200b/a.yaml",
    ".g\u0456thub/x",
  ]) {
    const place = placeOf(path);
    assert.ok(place.what === "misplaced" && place.mistake.code === "file/look-alike", path);
  }
  for (const path of ["записи/x.yaml", "données/x.yaml", "räume/x", "データ/x"])
    assert.equal(placeOf(path).what, "ignored");
});

test("the short way to the place of a grant is the long one", () => {
  const part = fc.stringMatching(/^[a-z0-9-]{1,64}$/);
  const property = fc.property(
    part,
    part,
    fc.constantFrom(".yaml", ".yml", "", ".yaml/x", "\n"),
    (folder, name, end) => {
      const place = placeOf(`grants/${folder}/${name}${end}`);
      const good = [folder, name].every((one) => /^[a-z0-9][a-z0-9-]{0,62}$/.test(one)) && end === ".yaml";
      assert.equal(place.what === "document", good);
      if (good) assert.deepEqual(place, { what: "document", kind: "grant", name, folder });
    },
  );
  fc.assert(property);
});

test("a misplaced file is told where it belongs", () => {
  const cases: [path: string, code: string, instead: RegExp][] = [
    ["writ.yml", "file/name", /Rename it to writ\.yaml/],
    ["People.yaml", "file/name", /people\.yaml/],
    ["grants/x.yml", "file/place", /grants\/RESOURCE\/x\.yaml/],
    ["grants/a.yaml", "file/place", /grants\/RESOURCE\/a\.yaml/],
    ["grants/orders-db/x.yml", "file/name", /grants\/orders-db\/x\.yaml/],
    ["grants/orders-db/Alice_1.yaml", "file/name", /grants\/orders-db\/alice-1\.yaml/],
    ["grants/orders-db/2026/x.yaml", "file/place", /grants\/orders-db\/x\.yaml/],
    ["grants/Orders/x.yaml", "file/name", /lower-case/],
    ["groups/sub/x.yaml", "file/place", /groups\/x\.yaml/],
    ["masks/notes.txt", "file/place", /move it out of masks/],
    ["grant/orders-db/x.yaml", "file/place", /grants\//],
    ["Masks/orders-db.yaml", "file/place", /masks\//],
    ["policies/a/b.rego", "file/place", /policies\/b\.rego/],
    ["policies/x.yaml", "file/name", /\.rego/],
    ["grants/orders-db/ü.yaml", "file/name", /lower-case/],
    ["grants/orders-db/a\nb.yaml", "file/name", /lower-case/],
    ["grants/../writ.yaml", "file/path", /plain path/],
    ["/writ.yaml", "file/path", /plain path/],
    ["grants//x.yaml", "file/path", /plain path/],
    [`groups/${"x".repeat(600)}.yaml`, "file/name", /shorter/],
    [`groups/${"x".repeat(64)}.yaml`, "file/name", /Rename/],
  ];
  for (const [path, code, instead] of cases) {
    const place = placeOf(path);
    assert.ok(place.what === "misplaced", path);
    assert.equal(place.mistake.code, code, path);
    assert.match(place.mistake.instead, instead, path);
  }
});

test("any path has an answer", () => {
  const odd = fc.string({ unit: "binary" });
  fc.assert(
    fc.property(
      odd,
      fc.constantFrom("grants/", "groups/", "policies/", ""),
      (path, top) => typeof placeOf(top + path).what === "string",
    ),
  );
});
