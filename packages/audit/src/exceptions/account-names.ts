// Names of accounts, from every people.yaml of a history. It must never parse more of a history than these files.
import { parseDocument } from "@writ/model";
import { AccountNames } from "../access/proof.ts";
import type { History } from "../history/open-history.ts";
import { versionKey } from "../history/read-versions.ts";
import type { FileVersion } from "../history/revision.ts";

/** Oldest first, so that of two names for one account the newest counts. @throws WritError AUDIT_HISTORY, CLI_GIT. */
export async function accountNames(history: Pick<History, "revisions" | "read">): Promise<AccountNames> {
  const versions = history.revisions.flatMap(({ changes }) =>
    changes.filter((change): change is FileVersion => change.path === "people.yaml" && change.blob !== null),
  );
  const entries = await history.read(versions);
  const names = new AccountNames();
  for (const version of versions) {
    const bytes = entries.get(versionKey(version));
    const value = bytes instanceof Uint8Array ? parseDocument("people", version.path, bytes) : undefined;
    if (value !== undefined) names.learn({ value });
  }
  return names;
}
