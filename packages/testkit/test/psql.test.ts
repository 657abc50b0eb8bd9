// Finding psql: the first in PATH, or words that help.
import assert from "node:assert/strict";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { psqlPath } from "../src/psql.ts";

test("psqlPath takes the first executable in PATH, and says what to install when there is none", async () => {
  const folder = await mkdtemp(join(tmpdir(), "writ-psql-"));
  try {
    await assert.rejects(psqlPath({ PATH: folder }), /install/);
    await writeFile(join(folder, "psql"), "");
    await assert.rejects(psqlPath({ PATH: folder }), /install/);
    await chmod(join(folder, "psql"), 0o755);
    assert.equal(await psqlPath({ PATH: `/nowhere:${folder}` }), join(folder, "psql"));
  } finally {
    await rm(folder, { recursive: true });
  }
});
