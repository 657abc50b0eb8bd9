// A folder for one test. It must never outlive it.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";

export async function temporaryFolder(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "writ-store-"));
  context.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
