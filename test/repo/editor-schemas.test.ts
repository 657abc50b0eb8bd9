// An editor that reads the first line of a file that `writ init` wrote finds a schema that takes the file, offline, and
// marks what Writ itself would refuse for its shape.
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { after, test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";
import { writInit } from "../e2e/init-world.ts";
import { root } from "../runner/paths.ts";

const folder = mkdtempSync(join(tmpdir(), "writ-schemas-"));
after(() => rmSync(folder, { recursive: true, force: true }));
await writInit(folder);

const schemas = readdirSync(join(folder, ".schemas")).sort();
const ajv = new Ajv2020({ strict: false, validateFormats: false });
for (const name of schemas) {
  ajv.addSchema(JSON.parse(readFileSync(join(folder, ".schemas", name), "utf8")) as object, name);
}

/** What an editor would do with the first line. */
function schemaOf(path: string): string {
  const [, named = ""] =
    /^# yaml-language-server: \$schema=(\S+)$/m.exec(readFileSync(join(folder, path), "utf8")) ?? [];
  return relative(join(folder, ".schemas"), join(folder, dirname(path), named));
}

const documents = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => /^(writ|people)\.yaml$|^(resources|grants|masks|guards)\/.*\.yaml$/.test(path))
  .sort();

test("init writes a schema for each kind of document, and nothing that leads out of the folder", () => {
  assert.deepEqual(
    schemas,
    ["grant", "group", "guard", "mask", "people", "resource", "scenario", "words", "writ"].map(
      (name) => `${name}.schema.json`,
    ),
  );
  for (const name of schemas) {
    const text = readFileSync(join(folder, ".schemas", name), "utf8");
    for (const [, reference = ""] of text.matchAll(/"\$ref": "([^"#]*)#/g)) {
      assert.ok(reference === "" || schemas.includes(reference), `${name} → ${reference}`);
    }
  }
});

test("there are documents to look at", () => assert.equal(documents.length, 6));

for (const path of documents) {
  test(`${path} names a schema that takes it`, () => {
    const validate = ajv.getSchema(schemaOf(path));
    assert.ok(validate !== undefined, schemaOf(path));
    const document = parse(readFileSync(join(folder, path), "utf8")) as Record<string, unknown>;
    assert.ok(validate(document) === true, ajv.errorsText(validate.errors));
  });
}

for (const name of ["grant", "mask", "resource", "writ", "people", "guard", "group", "scenario"]) {
  test(`the schema of ${name} takes what is valid, and marks mistakes`, () => {
    const validate = ajv.getSchema(`${name}.schema.json`);
    assert.ok(validate !== undefined);
    const examples = (kind: "valid" | "invalid") => {
      const place = join(root, "schemas", name, kind);
      const names = existsSync(place) ? readdirSync(place).filter((file) => file.endsWith(".yaml")) : [];
      return names.map((file) => ({ file, text: readFileSync(join(place, file), "utf8") }));
    };
    const valid = examples("valid");
    assert.ok(valid.length > 0);
    // As editors do: a key is a text, whatever it looks like.
    const read = (text: string): unknown => parse(text, { stringKeys: true });
    for (const { file, text } of valid)
      assert.ok(validate(read(text)) === true, `${file}: ${ajv.errorsText(validate.errors)}`);
    const refused = examples("invalid").filter(({ text }) => {
      try {
        return validate(read(text)) !== true;
      } catch {
        return true;
      }
    });
    assert.ok(refused.length > 0, "an editor would mark nothing");
  });
}
