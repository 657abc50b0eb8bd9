// Grants that are good for so many sessions: one file for each use, made by whoever comes first, in any process that
// shares the records folder. A use is never given back: a session that fails to start has spent it.
import { hash } from "node:crypto";
import { makeFolders, type RecordFiles } from "./record-files.ts";

const claimsFolder = "claims";

/** Where one use of a grant is a file. */
export function claimPath(folder: string, { grant, use }: { readonly grant: string; readonly use: number }): string {
  return `${folder}/${claimsFolder}/${hash("sha256", grant, "hex")}/${use}`;
}

/** Takes the lowest free use of a grant, 1 to `sessions`; undefined when all are taken. Durable when it resolves. */
export async function claimUse(
  files: RecordFiles,
  folder: string,
  claim: { readonly grant: string; readonly sessions: number },
): Promise<number | undefined> {
  const path = await makeFolders(files, folder, `${claimsFolder}/${hash("sha256", claim.grant, "hex")}`);
  for (let use = 1; use <= claim.sessions; use++) {
    try {
      const file = await files.create(`${path}/${use}`);
      await file.close();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EEXIST") continue;
      throw error;
    }
    await files.syncFolder(path);
    return use;
  }
  return undefined;
}
