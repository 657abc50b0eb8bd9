// Evidence that writ build is given: an auditor builds the very files that it names, and compares. It must never build
// under evidence that is of another commit or repository.
import { resolve } from "node:path";
import { digestOfBytes, makeFolder, readBounded, replaceFile } from "@writ/bundle";
import { WritError } from "@writ/contracts";
import { openEvidence } from "@writ/github";
import type { RepositoryFiles } from "@writ/model";
import { evidenceBytesMax, evidenceFileName, filesOfEvidence } from "@writ/publish";
import type { Invocation } from "../command.ts";
import { textOption } from "../options.ts";

export interface GivenEvidence {
  readonly bytes: Uint8Array;
  readonly digest: string;
  /** The files that it names, from git. */
  readonly files: RepositoryFiles;
}

interface Building {
  readonly folder: string;
  readonly commit: string;
  readonly repository: string;
}

/** Undefined: none was named. @throws WritError CLI_FILE, GITHUB_EVIDENCE, GITHUB_HISTORY, PUBLISH_EVIDENCE. */
export async function readEvidence(invocation: Invocation, building: Building): Promise<GivenEvidence | undefined> {
  const named = textOption(invocation, "evidence");
  if (named === undefined) return undefined;
  const path = resolve(invocation.folder, named);
  const bytes = await readBounded(path, evidenceBytesMax);
  if (bytes === undefined) throw new WritError("CLI_FILE", `${path} (ENOENT).`);
  const digest = await digestOfBytes(bytes);
  const document = await openEvidence(bytes, digest);
  if (String(document.repository) !== building.repository) {
    throw new WritError("PUBLISH_EVIDENCE", `It is of repository ${document.repository}, not ${building.repository}.`);
  }
  return { bytes, digest, files: await filesOfEvidence(building.folder, building.commit, document) };
}

/** Beside the bundle that names it. */
export async function keepEvidence(folder: string, { bytes, digest }: GivenEvidence): Promise<void> {
  await makeFolder(folder, 0o755);
  await replaceFile({ folder, name: evidenceFileName(digest), mode: 0o644 }, bytes);
}
