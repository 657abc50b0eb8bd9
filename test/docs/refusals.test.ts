// The auditor's page names every refusal of @writ/sql. It must never pass for a code that only a reader of the source
// would find.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";

const root = join(import.meta.dirname, "../..");

test("docs/masking.md names every code with which a statement is refused", async () => {
  const folder = join(root, "packages/sql/src");
  const files = (await readdir(folder)).filter((name) => name.endsWith(".ts"));
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), "utf8")));
  const codes = new Set(texts.flatMap((text) => text.match(/(?<=")sql\/[a-z-]+(?=")/g) ?? []));
  assert.ok(codes.size > 40, `${codes.size} codes`);
  const page = await readFile(join(root, "docs/masking.md"), "utf8");
  assert.deepEqual(
    [...codes].filter((code) => !page.includes(`\`${code}\``)),
    [],
  );
});
