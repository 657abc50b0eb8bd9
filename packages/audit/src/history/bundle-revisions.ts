// Revisions as an archive proves them: what each bundle shipped, from the instant at which it was issued. It must never
// fill a gap with what was merged: what no bundle said was not in force.
import type { BundleStore } from "@writ/store";
import type { Assumption } from "../span.ts";
import type { Archive, ArchivedBundle } from "./archive.ts";
import type { CommitLog } from "./commit-log.ts";
import { applyChanges, applyEvidence, readEvidence } from "./evidence-files.ts";
import type { Revisions } from "./merged-revisions.ts";
import type { FileChange, Revision } from "./revision.ts";
import { instantText, listed } from "./say.ts";

interface Reading {
  readonly store: BundleStore;
  readonly log: CommitLog;
  readonly placeOf: ReadonlyMap<string, number>;
  readonly files: Map<string, FileChange>;
  readonly revisions: Revision[];
  readonly notFound: string[];
  readonly doubts: string[];
  heldBack: readonly string[];
  /** Files as the first `count` commits left them. */
  readonly committed: { readonly files: Map<string, FileChange>; count: number };
}

/** Reads the evidence of each bundle whose content is new. Store errors are thrown. */
export async function bundleRevisions(
  archive: Archive,
  { store, log, nowSeconds }: { readonly store: BundleStore; readonly log: CommitLog; readonly nowSeconds: number },
): Promise<Revisions> {
  const placeOf = new Map(log.commits.map(({ sha }, at) => [sha, at] as const));
  const reading: Reading = {
    ...{ store, log, placeOf, files: new Map(), revisions: [], notFound: [], doubts: [], heldBack: [] },
    committed: { files: new Map(), count: 0 },
  };
  for (const bundle of archive.bundles) await addBundle(reading, bundle);
  const last = reading.revisions.at(-1);
  if (last?.bundle != null && last.bundle.exp <= nowSeconds) end(reading, last.bundle.exp, true);
  return { revisions: reading.revisions, assumptions: assumptionsOf(reading, archive) };
}

async function addBundle(reading: Reading, bundle: ArchivedBundle): Promise<void> {
  const { revisions } = reading;
  const { claims } = bundle;
  const before = revisions.at(-1);
  const fromSeconds = Math.max(claims.iat, before?.fromSeconds ?? 0);
  const lapsed = before?.bundle != null && before.bundle.exp < fromSeconds;
  if (before?.bundle != null && !lapsed && isRenewal(before, bundle)) {
    const { exp, renewals } = before.bundle;
    const renewed = { ...before.bundle, exp: Math.max(exp, claims.exp), renewals: renewals + 1 };
    revisions[before.index] = { ...before, bundle: renewed };
    return;
  }
  if (before?.bundle != null) end(reading, lapsed ? before.bundle.exp : fromSeconds, lapsed);
  const again = before !== undefined && isRenewal(before, bundle) ? before : undefined;
  const { changes, doubt } =
    again === undefined ? await changesOf(reading, bundle) : { changes: [], doubt: again.doubt };
  revisions.push({
    ...{ index: revisions.length, commit: claims.commit, seq: claims.seq, fromSeconds, untilSeconds: null },
    ...{ ended: false, basis: "bundle", changes },
    ...(doubt === undefined ? {} : { doubt }),
    bundle: { digest: bundle.digest, kid: bundle.kid, ev: claims.ev, exp: claims.exp, renewals: 0 },
  });
}

function isRenewal({ commit, bundle: before }: Revision, { claims }: ArchivedBundle): boolean {
  return commit === claims.commit && before?.ev === claims.ev;
}

function end({ revisions }: Reading, untilSeconds: number, ended: boolean): void {
  const last = revisions.at(-1);
  if (last !== undefined) revisions[last.index] = { ...last, untilSeconds, ended };
}

interface Shipped {
  readonly changes: readonly FileChange[];
  readonly doubt?: string | undefined;
}

async function changesOf(reading: Reading, bundle: ArchivedBundle): Promise<Shipped> {
  const { claims, digest } = bundle;
  const found = reading.placeOf.has(claims.commit);
  if (!found) reading.notFound.push(claims.commit);
  if (claims.ev === null) {
    if (!found) return { changes: [], doubt: `history does not hold its commit ${claims.commit.slice(0, 12)}` };
    return { changes: changesOfCommit(reading, claims.commit) };
  }
  const evidence = await readEvidence(reading.store, bundle);
  if ("doubt" in evidence) {
    reading.doubts.push(`${digest} (${instantText(claims.iat)}): ${evidence.doubt}`);
    return { changes: [], doubt: evidence.doubt };
  }
  reading.heldBack = Object.entries(evidence.document.heldBack).map(([path, { reason }]) => `${path} (${reason})`);
  return { changes: applyEvidence(reading.files, evidence.document) };
}

/** Without evidence everything that was committed was in force. */
function changesOfCommit(reading: Reading, commit: string): readonly FileChange[] {
  const place = reading.placeOf.get(commit);
  if (place === undefined) return [];
  const after = committedFiles(reading, place);
  const changes: FileChange[] = [];
  for (const [path, change] of after) if (reading.files.get(path)?.commit !== change.commit) changes.push(change);
  for (const path of reading.files.keys()) {
    if (!after.has(path)) changes.push({ path, blob: null, commit, form: "file" });
  }
  applyChanges(reading.files, changes);
  return changes;
}

/** Bundles follow history, so that it is gone through once. */
function committedFiles({ log, committed }: Reading, place: number): ReadonlyMap<string, FileChange> {
  if (place + 1 < committed.count) {
    committed.files.clear();
    committed.count = 0;
  }
  for (const { changes } of log.commits.slice(committed.count, place + 1)) applyChanges(committed.files, changes);
  committed.count = place + 1;
  return committed.files;
}

function assumptionsOf(
  { log, notFound, doubts, heldBack, revisions, placeOf }: Reading,
  archive: Archive,
): Assumption[] {
  const said: Assumption[] = [];
  const first = archive.bundles[0];
  if (archive.gap !== undefined && first !== undefined) {
    const since = instantText(first.claims.iat);
    said.push({ code: "gap", says: `Nothing is known before ${since}: ${archive.gap}.` });
  }
  const bare = revisions.filter(({ bundle }) => bundle?.ev === null).length;
  if (bare > 0) {
    const which = bare === revisions.length ? "The bundles name" : `${bare} of ${revisions.length} bundles name`;
    said.push({
      code: "no-evidence",
      says: `${which} no evidence: what was committed was in force, whoever approved it.`,
    });
  }
  if (doubts.length > 0) said.push({ code: "gap", says: `No evidence that could be read: ${listed(doubts)}.` });
  if (notFound.length > 0) {
    const names = listed(notFound.map((commit) => commit.slice(0, 12)));
    const says = `History does not hold what was published: ${names}. It was rewritten, or another branch is asked.`;
    said.push({ code: "rewritten", says: log.shallow ? `${says} The clone is shallow, which may be why.` : says });
  }
  if (heldBack.length > 0) said.push({ code: "held-back", says: `Committed and not in force: ${listed(heldBack)}.` });
  const newest = placeOf.get(revisions.at(-1)?.commit ?? "");
  const later = newest === undefined ? 0 : log.commits.length - 1 - newest;
  if (later > 0) {
    const count = later === 1 ? "One commit is" : `${later} commits are`;
    const says = `${count} later than the newest bundle, and not in force by it.`;
    said.push({ code: "unpublished", says });
  }
  return said;
}
