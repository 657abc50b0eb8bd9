// Whether a clone holds what its objects' names say. Git believes its own files: a tree that was put in the place of
// another shows a history that never was. It must never be taken for sound because git read it without a complaint.
import { WritError } from "@writ/contracts";
import { git } from "@writ/repository";
import type { Findings } from "./findings.ts";

/** Hashes every object, also those of alternates; what nothing refers to does not matter. */
const words = ["fsck", "--full", "--no-reflogs", "--no-dangling", "--no-progress"];

export async function checkClone(folder: string, findings: Findings): Promise<void> {
  try {
    await git(folder, words);
  } catch (fault) {
    if (!(fault instanceof WritError)) throw fault;
    const says = `Its objects are not proved to be what their names say: make a fresh clone. ${fault.detail}`;
    findings.unproved({ part: "bundles", code: "clone-not-sound", where: folder, says });
  }
}
