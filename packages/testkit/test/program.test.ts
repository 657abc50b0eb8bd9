// Finding programs: the first in PATH, or words that name the package; nothing is ever installed off CI.
import assert from "node:assert/strict";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { findInPath, programPath } from "../src/program.ts";

test("programPath takes the first executable, and names the packages when there is none", async () => {
  const folder = await mkdtemp(join(tmpdir(), "writ-program-"));
  const wanted = { name: "writ-no-such-program", debian: ["first-package", "second-package"], ofPostgres: true };
  try {
    await assert.rejects(programPath(wanted, { PATH: folder }), /apt-get install first-package second-package/);
    await writeFile(join(folder, wanted.name), "");
    assert.equal(await findInPath(wanted.name, { PATH: folder }), undefined);
    await chmod(join(folder, wanted.name), 0o755);
    assert.equal(await programPath(wanted, { PATH: `:/nowhere:${folder}` }), join(folder, wanted.name));
  } finally {
    await rm(folder, { recursive: true });
  }
});
