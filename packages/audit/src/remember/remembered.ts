// What was worked out of a history, kept in the user's own cache folder. It must never be believed when it is not the
// user's alone, torn, or of another question; and whoever verifies never reads it.
import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { rememberedBytesMax, rememberedFilesMax } from "../limits.ts";

/** Raised whenever what is kept, or how it is worked out, changes. */
const format = 2;

/** The name of what is kept for this question: equal for equal parts alone. */
export function rememberedName(kind: string, parts: readonly unknown[]): string {
  const key = createHash("sha256").update(JSON.stringify([format, kind, ...parts]));
  return `${kind}-${key.digest("hex")}.json.gz`;
}

/** Undefined: nothing is kept, or nothing that may be believed. Never rejects. */
export async function readRemembered(folder: string, name: string): Promise<unknown> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(join(folder, name), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const { uid, mode, size, isFile } = await statOf(handle);
    const own = process.getuid === undefined || uid === process.getuid();
    if (!isFile || !own || (mode & 0o077) !== 0 || size > rememberedBytesMax) return undefined;
    const text = gunzipSync(await handle.readFile(), { maxOutputLength: rememberedBytesMax }).toString("utf8");
    const end = text.indexOf("\n");
    return digestOf(text.slice(end + 1)) === text.slice(0, end) ? JSON.parse(text.slice(end + 1)) : undefined;
  } catch {
    return undefined;
  } finally {
    await handle?.close().catch(() => {});
  }
}

async function statOf(handle: FileHandle) {
  const found = await handle.stat();
  return { uid: found.uid, mode: found.mode, size: found.size, isFile: found.isFile() };
}

/** Keeps it if that is possible, and forgets the oldest. Never rejects: a full disk only costs time. */
export async function keepRemembered(folder: string, name: string, value: unknown): Promise<void> {
  const fresh = join(folder, `.${name}.${process.pid}.new`);
  try {
    const text = JSON.stringify(value);
    if (text.length > rememberedBytesMax / 2) return;
    const bytes = gzipSync(`${digestOf(text)}\n${text}`, { level: 1 });
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await rm(fresh, { force: true });
    const handle = await open(fresh, "wx", 0o600);
    await handle.writeFile(bytes).finally(() => handle.close());
    await rename(fresh, join(folder, name));
    await forgetOldest(folder);
  } catch {
    await rm(fresh, { force: true }).catch(() => {});
  }
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

async function forgetOldest(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json.gz") || name.endsWith(".new"));
  if (names.length <= rememberedFilesMax) return;
  const aged = await Promise.all(names.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })));
  aged.sort((a, b) => b.at - a.at);
  for (const { name } of aged.slice(rememberedFilesMax)) await rm(join(folder, name), { force: true });
}
