// Records as a part of the whole: their chains, and with an archive every decision in them. It must never take a
// decision for proved whose bundle hangs in no chain.
import { bundleFileName } from "@writ/bundle";
import { type RecordKey, type VerifyReport, verifyRecords } from "@writ/record";
import type { CheckedArchive } from "./check-archive.ts";
import { checkMemory } from "./check-memory.ts";
import { Evaluators } from "./evaluators.ts";
import type { Findings } from "./findings.ts";
import { type ArchiveSource, readArchived } from "./open-archived.ts";
import { type DecisionCounts, type ReplayOptions, SessionReplay } from "./replay-decisions.ts";

export interface RecordsWish {
  readonly folder: string;
  readonly keys: readonly RecordKey[];
  /** Absent: no archive was given, so no decision is asked again. */
  readonly archive?: ArchiveSource & { readonly checked: CheckedArchive };
  readonly findings: Findings;
  readonly report: (line: string) => void;
}

export interface RecordsResult {
  readonly records: VerifyReport;
  readonly decisions?: {
    readonly sessions: Readonly<DecisionCounts>;
    readonly statements: Readonly<DecisionCounts>;
    /** Bundles that decided, and engines that were made of them. */
    readonly bundles: number;
    readonly engines: number;
  };
}

export async function verifyRecordsPart(wish: RecordsWish): Promise<RecordsResult> {
  const replays = wish.archive === undefined ? undefined : new Replays(wish, wish.archive);
  const records = await verifyRecords(wish.folder, wish.keys, {
    ...(replays === undefined ? {} : { watch: (session: string) => replays.begin(session) }),
    report: (done, of) => {
      if (done % reportedEach === 0) wish.report(`records: ${done} of ${of} sessions`);
    },
  });
  tellRecords(records, wish.findings);
  tellEmpty(records, wish);
  if (replays === undefined) return { records };
  await replays.close();
  if (wish.archive !== undefined) await checkMemory({ ...wish, archive: wish.archive.checked });
  const { sessions, statements, digests, evaluators } = replays;
  return { records, decisions: { sessions, statements, bundles: digests.size, engines: evaluators.loaded } };
}

/** A folder that is mistyped, or was emptied, would look like peace: every proxy that began left a journal. */
function tellEmpty({ sessions, journals }: VerifyReport, { folder, findings }: RecordsWish): void {
  if (sessions.length > 0 || journals.length > 0) return;
  const says = "It holds no journal and no session: is it a proxy's records folder?";
  findings.unproved({ part: "records", code: "no-records", where: folder, says });
}

const reportedEach = 1_000;

class Replays {
  readonly sessions: DecisionCounts = { proved: 0, own: 0, wrong: 0, unproved: 0 };
  readonly statements: DecisionCounts = { proved: 0, own: 0, wrong: 0, unproved: 0 };
  /** Bundles that decided, with a session that each decided for. */
  readonly digests = new Map<string, string>();
  readonly evaluators: Evaluators;
  readonly #wish: RecordsWish;
  readonly #archive: ArchiveSource & { readonly checked: CheckedArchive };
  readonly #options: ReplayOptions;
  #current: { readonly session: string; readonly replay: SessionReplay } | undefined;

  constructor(wish: RecordsWish, archive: ArchiveSource & { readonly checked: CheckedArchive }) {
    this.#wish = wish;
    this.#archive = archive;
    this.evaluators = new Evaluators(archive);
    const digests = onlyDigests(archive.checked);
    this.#options = { evaluators: this.evaluators, digestOf: (revision) => digests.get(revision) };
  }

  /** A session that is looked at again begins anew, and what was found before counts no more. */
  begin(session: string): SessionReplay["watch"] {
    if (this.#current?.session !== session) this.#keep();
    const replay = new SessionReplay(session, this.#options);
    this.#current = { session, replay };
    return replay.watch;
  }

  async close(): Promise<void> {
    this.#keep();
    for (const [digest, session] of this.digests) await this.#checkChained(digest, session);
  }

  #keep(): void {
    const current = this.#current;
    this.#current = undefined;
    if (current === undefined) return;
    const { replay, session } = current;
    add(this.sessions, replay.sessions);
    add(this.statements, replay.statements);
    for (const digest of replay.digests) if (!this.digests.has(digest)) this.digests.set(digest, session);
    const { findings } = this.#wish;
    for (const finding of replay.findings.list) findings.wrong(finding);
    for (const { count, ...one } of replay.findings.unprovedList) {
      for (let times = 0; times < count; times++) findings.unproved(one);
    }
  }

  /** What is signed and hangs in no chain may never have been published. */
  async #checkChained(digest: string, session: string): Promise<void> {
    const { checked } = this.#archive;
    const known = checked.bundles.get(digest);
    if (known?.chained === true) return;
    const read = known === undefined ? await readArchived(this.#archive, digest) : undefined;
    const claims = known?.claims ?? (read?.status === "opened" ? read.bundle.claims : undefined);
    // What is missing or refused was said where it was asked.
    if (claims === undefined || isEarlier(checked, claims.epoch)) return;
    // One for an emergency hangs beside the chain, behind the bundle that was in force.
    const behind = claims.prev === null ? undefined : checked.bundles.get(claims.prev);
    if (claims.breakGlass !== undefined && behind?.chained === true) return;
    const { findings } = this.#wish;
    const where = bundleFileName(digest);
    const says = `Session ${session} was decided by it, and it is in no chain from the newest bundle.`;
    if (checked.whole) findings.wrong({ part: "decisions", code: "off-chain", where, says });
    else findings.unproved({ part: "decisions", code: "off-chain", where, says });
  }
}

/** A higher epoch begins a chain of its own. */
function isEarlier({ chain }: CheckedArchive, epoch: number): boolean {
  const first = chain.at(-1);
  return first !== undefined && epoch < first.claims.epoch;
}

/** Commits that just one bundle was made of. */
function onlyDigests({ bundles }: CheckedArchive): ReadonlyMap<string, string | undefined> {
  const digests = new Map<string, string | undefined>();
  for (const { claims, digest } of bundles.values()) {
    digests.set(claims.commit, digests.has(claims.commit) ? undefined : digest);
  }
  return digests;
}

function add(sum: DecisionCounts, more: Readonly<DecisionCounts>): void {
  for (const name of ["proved", "own", "wrong", "unproved"] as const) sum[name] += more[name];
}

/** Verdicts of files as findings. What has no end may be of a proxy that runs or was killed: then nothing proves it. */
function tellRecords({ sessions, journals, missingClaims }: VerifyReport, findings: Findings): void {
  for (const { session, verdict, line, detail } of sessions) {
    tellVerdict(findings, { verdict, where: session, says: detail, ...(line === undefined ? {} : { line }) });
  }
  for (const { journal, verdict, line, detail } of journals) {
    const where = `journal ${journal}`;
    tellVerdict(findings, { verdict, where, says: detail, ...(line === undefined ? {} : { line }) });
  }
  for (const { journal, grant, use, again } of missingClaims) {
    const gone = `Use ${use} of ${grant} is gone from claims/, so that it could be taken again.`;
    const says = again === true ? `Use ${use} of ${grant} was taken twice: it was gone from claims/ in between.` : gone;
    findings.wrong({ part: "records", code: "missing", where: `journal ${journal}`, says });
  }
}

interface Told {
  readonly verdict: VerifyReport["worst"];
  readonly where: string;
  readonly line?: number;
  readonly says: string;
}

function tellVerdict(findings: Findings, { verdict, where, line, says }: Told): void {
  if (verdict === "good") return;
  if (verdict === "crash-or-truncation" || verdict === "unknown-key") {
    return findings.unproved({ part: "records", code: verdict, where: placed(where, line), says });
  }
  findings.wrong({ part: "records", code: verdict, where, says, ...(line === undefined ? {} : { line }) });
}

function placed(where: string, line: number | undefined): string {
  return line === undefined ? where : `${where}:${line}`;
}
