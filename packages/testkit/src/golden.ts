// Compares a text with a committed file; `UPDATE=1` writes the file instead. It must never write without being asked.
import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** Fails when `text` is not what stands in `file`. A missing file is a failure too, unless updating. */
export async function golden(file: string | URL, text: string): Promise<void> {
  const path = typeof file === "string" ? file : fileURLToPath(file);
  if (process.env["UPDATE"] === "1") {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    return;
  }
  const wanted = await readFile(path, "utf8").catch(() => undefined);
  if (wanted === undefined) assert.fail(`${path} is missing: run once with UPDATE=1 and review it like code`);
  assert.equal(text, wanted, `${path} differs: UPDATE=1 rewrites it`);
}
