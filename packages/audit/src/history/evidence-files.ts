// The files of a bundle, from the evidence that it names. It must never take evidence of another commit, repository or
// digest than the signed bundle says.
import { WritError } from "@writ/contracts";
import { type EvidenceDocument, openEvidence } from "@writ/github";
import { evidenceBytesMax, evidenceFileName } from "@writ/publish";
import type { BundleStore } from "@writ/store";
import type { ArchivedBundle } from "./archive.ts";
import type { FileChange } from "./revision.ts";

export type FoundEvidence = { readonly document: EvidenceDocument } | { readonly doubt: string };

/** The store's errors are thrown; what is missing or is not believed is said. */
export async function readEvidence(
  store: BundleStore,
  { claims }: Pick<ArchivedBundle, "claims">,
): Promise<FoundEvidence> {
  if (claims.ev === null) return { doubt: "the bundle names no evidence" };
  const name = evidenceFileName(claims.ev);
  const stored = await store.read(name, evidenceBytesMax);
  if (stored === undefined) return { doubt: `${store.shown} does not hold ${name}` };
  try {
    const document = await openEvidence(stored.bytes, claims.ev);
    if (document.commit === claims.commit && String(document.repository) === claims.repo_id) return { document };
    return { doubt: `${name} is of another commit or repository` };
  } catch (fault) {
    if (fault instanceof WritError) return { doubt: `${name}: ${fault.detail}` };
    throw fault;
  }
}

/** What differs from the files before, which are brought to the new state. */
export function applyEvidence(files: Map<string, FileChange>, document: EvidenceDocument): FileChange[] {
  const changes: FileChange[] = [];
  for (const [path, shipped] of Object.entries(document.files)) {
    const before = files.get(path);
    const { commit, blob } = shipped;
    if (before?.blob === blob && before.commit === commit && before.shipped?.status === shipped.status) continue;
    changes.push({ path, blob, commit, form: "file", shipped });
  }
  for (const path of files.keys()) {
    if (Object.hasOwn(document.files, path)) continue;
    changes.push({ path, blob: null, commit: document.commit, form: "file" });
  }
  applyChanges(files, changes);
  return changes;
}

export function applyChanges(files: Map<string, FileChange>, changes: readonly FileChange[]): void {
  for (const change of changes) {
    if (change.blob === null) files.delete(change.path);
    else files.set(change.path, change);
  }
}
