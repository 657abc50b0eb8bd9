// Evidence of the bundle published last, so that nothing is asked twice. It must never be believed unless the signed
// bundle names this very document.
import type { PublishedBundle } from "@writ/bundle";
import { WritError } from "@writ/contracts";
import { type EvidenceDocument, openEvidence } from "@writ/github";
import type { BundleStore } from "@writ/store";
import { evidenceBytesMax } from "./limits.ts";
import { evidenceFileName } from "./publish-trust.ts";

/** Undefined: that bundle has none. Throws PUBLISH_EVIDENCE, and the store's errors. */
export async function readPreviousEvidence(
  store: BundleStore,
  { claims }: PublishedBundle,
): Promise<EvidenceDocument | undefined> {
  if (claims.ev === null) return undefined;
  const name = evidenceFileName(claims.ev);
  const stored = await store.read(name, evidenceBytesMax);
  if (stored === undefined) throw new WritError("PUBLISH_EVIDENCE", `${name} is not there.`);
  const document = await openEvidence(stored.bytes, claims.ev).catch((fault: unknown) => {
    if (fault instanceof WritError)
      throw new WritError("PUBLISH_EVIDENCE", `${name}: ${fault.detail}`, { cause: fault });
    throw fault;
  });
  if (document.commit === claims.commit && String(document.repository) === claims.repo_id) return document;
  throw new WritError("PUBLISH_EVIDENCE", `${name} is of another commit or repository.`);
}
