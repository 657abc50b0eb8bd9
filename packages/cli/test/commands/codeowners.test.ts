// writ codeowners writes what --check then finds right; nothing is written from a repository that is not valid.
import assert from "node:assert/strict";
import { readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { repositoryFiles, temporaryFolder, writ, writeFiles } from "../fixture.ts";

test("what is written is right, and stays as it is", async (t) => {
  const folder = await temporaryFolder(t);
  await writeFiles(folder, repositoryFiles());
  const missing = await writ(folder, ["codeowners", "--check"]);
  assert.equal(missing.status, 1);
  assert.match(missing.out, /CODEOWNERS is missing/);
  assert.equal((await writ(folder, ["codeowners"])).status, 0);
  const text = await readFile(join(folder, ".github/CODEOWNERS"), "utf8");
  assert.match(text, /^\/grants\/orders-db\/ @/m);
  assert.equal((await writ(folder, ["codeowners", "--check"])).status, 0);
  assert.match((await writ(folder, ["codeowners"])).out, /as it should/);
  await writeFiles(folder, { ".github/CODEOWNERS": `${text}* @mallory\n` });
  const changed = await writ(folder, ["codeowners", "--check"]);
  assert.equal(changed.status, 1);
  assert.match(changed.out, /mallory/);
});

test("nothing is written from a repository with mistakes, nor through a link", async (t) => {
  const folder = await temporaryFolder(t);
  await writeFiles(folder, repositoryFiles({ "people.yaml": "alice: 1\n" }));
  assert.equal((await writ(folder, ["codeowners"])).status, 1);
  await writeFiles(folder, repositoryFiles());
  await symlink("/dev/null", join(folder, ".github"));
  assert.equal((await writ(folder, ["codeowners"])).status, 1);
});
