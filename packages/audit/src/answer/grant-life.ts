// The whole life of one grant: each version that was in force, by which commit and whose yes, and how it ended. Renamed
// files are one life. It must never join grants that only look alike: what counts is the same content in one revision.
import type { ShippedFile } from "@writ/github";
import { readGrant } from "@writ/model";
import { AccountNames, proofOf } from "../access/proof.ts";
import { selectSpans } from "../access/select-spans.ts";
import type { AccessHistory } from "../access/spans-of.ts";
import type { History } from "../history/open-history.ts";
import { versionKey } from "../history/read-versions.ts";
import type { FileChange, FileVersion, Revision } from "../history/revision.ts";
import type { AccessSpan, SpanProof } from "../span.ts";
import { type AnswerBasis, basisOf } from "./basis.ts";

export interface GrantVersionLife {
  readonly path: string;
  /** The commit that brought this version, and the one that was published with it first. */
  readonly commit: string;
  readonly revision: Revision;
  /** Seconds: when it came into force. */
  readonly fromSeconds: number;
  /** null: it was removed here. */
  readonly blob: string | null;
  readonly why: string | null;
  readonly until: string | null;
  readonly proof: SpanProof;
  /** Seconds, from the evidence; null where it does not say. */
  readonly approvedSeconds: number | null;
  readonly mergedSeconds: number | null;
  /** The owner in CODEOWNERS through whom the approver could approve. */
  readonly owner: string | null;
}

export interface GrantLife {
  /** Paths that its file had, in the order of time. */
  readonly paths: readonly string[];
  /** In the order of time. */
  readonly versions: readonly GrantVersionLife[];
  readonly spans: readonly AccessSpan[];
  readonly basis: AnswerBasis;
}

/** Paths of grants that were ever in force, for messages and for short names. */
export function grantPaths(history: History): readonly string[] {
  const paths = new Set<string>();
  for (const { changes } of history.revisions) {
    for (const { path, blob } of changes) if (blob !== null && path.startsWith("grants/")) paths.add(path);
  }
  return [...paths];
}

/** The life of the grant at `path`, which must be one of `grantPaths`. Throws as `History.read` does. */
export async function grantLife(
  history: History,
  access: AccessHistory,
  { path, nowSeconds }: { readonly path: string; readonly nowSeconds: number },
): Promise<GrantLife> {
  const paths = namesOf(history.revisions, path);
  const changes = changesOf(history.revisions, paths);
  const read = await history.read(changes.map(({ change }) => change).filter(isThere));
  const names = await accountNames(history);
  const versions = changes.map(({ change, revision }) => {
    const entry = isThere(change) ? read.get(versionKey(change)) : undefined;
    const parsed = entry === undefined ? undefined : readGrant(change.path, entry);
    const value = parsed?.ok === true ? parsed.grant.value : undefined;
    return {
      ...{ path: change.path, commit: change.commit, revision, fromSeconds: revision.fromSeconds, blob: change.blob },
      ...{ why: value?.why ?? null, until: value?.until ?? null, proof: proofOf(change.shipped, names) },
      ...factsOf(change.shipped),
    };
  });
  const spans = paths
    .flatMap((grant) => selectSpans(access, { grant }, nowSeconds))
    .sort((a, b) => a.fromSeconds - b.fromSeconds);
  return { paths, versions, spans, basis: basisOf(access, spans) };
}

function factsOf(shipped: ShippedFile | undefined) {
  const proved = shipped?.status === "reduced" ? shipped.of : shipped;
  const proof = proved?.status === "proved" ? proved.proof : undefined;
  return {
    approvedSeconds: proof !== undefined && "approvedSeconds" in proof ? proof.approvedSeconds : null,
    mergedSeconds: proof?.mergedSeconds ?? null,
    owner: proof !== undefined && "owner" in proof ? proof.owner : null,
  };
}

/** Accounts are named by every people.yaml that was in force: who approved may have left since. */
async function accountNames(history: History): Promise<AccountNames> {
  const names = new AccountNames();
  const versions = history.revisions.flatMap(({ changes }) =>
    changes.filter(({ path }) => path === "people.yaml").filter(isThere),
  );
  const read = await history.read(versions);
  for (const version of versions) {
    const entry = read.get(versionKey(version));
    if (entry instanceof Uint8Array) names.learnText(entry);
  }
  return names;
}

function isThere(change: FileChange): change is FileVersion {
  return change.blob !== null;
}

/** All names of one file: it went and came, unchanged, in one revision. */
function namesOf(revisions: readonly Revision[], path: string): string[] {
  const renames = renamesOf(revisions);
  const names = [path];
  for (let at = renames.length - 1; at >= 0; at -= 1) {
    const { from, to } = renames[at] ?? {};
    if (to === names[0] && from !== undefined && !names.includes(from)) names.unshift(from);
  }
  for (const { from, to } of renames) if (from === names.at(-1) && !names.includes(to)) names.push(to);
  return names;
}

function renamesOf(revisions: readonly Revision[]): { readonly from: string; readonly to: string }[] {
  const blobs = new Map<string, string>();
  const renames: { from: string; to: string }[] = [];
  for (const { changes } of revisions) {
    const gone = new Map<string, string>();
    for (const { path, blob } of changes) {
      const before = blobs.get(path);
      if (blob === null && before !== undefined && path.startsWith("grants/")) gone.set(before, path);
    }
    for (const { path, blob } of changes) {
      const from = blob === null ? undefined : gone.get(blob);
      if (from !== undefined && path.startsWith("grants/")) renames.push({ from, to: path });
      if (blob === null) blobs.delete(path);
      else blobs.set(path, blob);
    }
  }
  return renames;
}

function changesOf(revisions: readonly Revision[], paths: readonly string[]) {
  return revisions.flatMap((revision) =>
    revision.changes.filter(({ path }) => paths.includes(path)).map((change) => ({ change, revision })),
  );
}
