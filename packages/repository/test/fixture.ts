// Folders that go away, for the tests of this package. It must never be used outside tests.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";

export async function temporaryFolder(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "writ-repository-"));
  context.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
