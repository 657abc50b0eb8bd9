// Reads the bundle's folder again only when its newest file changed, so that looking often costs one stat.
// It must never miss a change: size, time and inode are compared, and a failed read is tried again at the next look.
import { stat } from "node:fs/promises";
import { join } from "node:path";

/** The file that moves last when a bundle is published; see @writ/bundle. */
const newest = "latest.tar.gz";

export function changedFile(folder: string, read: () => Promise<Uint8Array>): () => Promise<Uint8Array | undefined> {
  let seen = "";
  return async () => {
    const { ino, size, mtimeNs } = await stat(join(folder, newest), { bigint: true });
    const mark = `${ino}:${size}:${mtimeNs}`;
    if (mark === seen) return undefined;
    const bytes = await read();
    seen = mark;
    return bytes;
  };
}
