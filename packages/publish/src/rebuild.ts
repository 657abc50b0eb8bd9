// The files that evidence names, from git: what an auditor builds again to compare. It must never take a file that the
// evidence does not name, nor other bytes than it names.
import { WritError } from "@writ/contracts";
import { type EvidenceDocument, type RunGit, readBlobs } from "@writ/github";
import type { RepositoryFiles } from "@writ/model";
import { git } from "@writ/repository";

/** Throws PUBLISH_EVIDENCE when the evidence is of another commit, GITHUB_HISTORY when git lacks a file. */
export async function filesOfEvidence(
  folder: string,
  commit: string,
  document: EvidenceDocument,
): Promise<RepositoryFiles> {
  if (document.commit !== commit) throw new WritError("PUBLISH_EVIDENCE", `It is of commit ${document.commit}.`);
  const run: RunGit = (words, input) => git(folder, words, input);
  const shipped = Object.entries(document.files);
  const bytes = await readBlobs(
    run,
    shipped.map(([, { blob }]) => blob),
  );
  return new Map(
    shipped.flatMap(([path, { blob }]) => {
      const found = bytes.get(blob);
      return found === undefined ? [] : [[path, found] as const];
    }),
  );
}
