// Reads the bundle's folder again only when its newest file changed, so that looking often costs one stat.
// It must never miss a change: inode, size and times are compared, and a failed read is tried again at the next look.
import { stat } from "node:fs/promises";
import { join } from "node:path";

/** The file that moves last when a bundle is published; see @writ/bundle. */
const newest = "latest.tar.gz";

/** Resolves to what `read` does, or to undefined when the file is the one read last and not asked for `again`. */
export function changedFile(
  folder: string,
  read: () => Promise<Uint8Array>,
): (again?: boolean) => Promise<Uint8Array | undefined> {
  let seen = "";
  return async (again = false) => {
    const mark = await markOf(join(folder, newest));
    if (mark !== "" && mark === seen && !again) return undefined;
    // The mark is older than the bytes: a file that moves in between is read once more, never missed.
    seen = "";
    const bytes = await read();
    seen = mark;
    return bytes;
  };
}

/** Empty where there is no mark to compare: then `read` says what is wrong, in its own words. */
export async function markOf(file: string): Promise<string> {
  try {
    const { ino, size, mtimeNs, ctimeNs } = await stat(file, { bigint: true });
    return `${ino}:${size}:${mtimeNs}:${ctimeNs}`;
  } catch {
    return "";
  }
}
