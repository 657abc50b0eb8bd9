// Verifies a records folder: every session, every journal, and each against the other. Needs public keys only, writes
// nothing, and works while proxies write to the folder.
import { stat } from "node:fs/promises";
import { WritError } from "@writ/contracts";
import { type ChainLine, type ChainSource, chainLines } from "./chain-lines.ts";
import type { Keys } from "./check-chain.ts";
import { type CheckedJournal, checkJournal } from "./check-journal.ts";
import { type CheckedSession, checkSession } from "./check-session.ts";
import { claimPath } from "./claims.ts";
import type { ChainName } from "./commit-format.ts";
import { journalPath, listJournals } from "./journal.ts";
import { openVerifyingKeys, type RecordKey } from "./keys.ts";
import { looksAgainMax, verifyLooksMax } from "./limits.ts";
import { locateChange } from "./locate-change.ts";
import { CommitSnapshot } from "./read-commits.ts";
import { listSessions, sessionPath } from "./session-files.ts";
import { isSessionId } from "./session-id.ts";
import {
  type JournalVerdict,
  type MissingClaim,
  reportOf,
  type SessionVerdict,
  type VerifyReport,
} from "./verdicts.ts";

export interface VerifyOptions {
  /**
   * Told of each line of a session whose place is proved, in order; waited for where it is not done at once. Asked anew
   * when a file is looked at again, so what was told of that session before counts no more.
   */
  readonly watch?: (session: string) => (line: ProvedLine) => Promise<void> | undefined;
  /** Told how many of so many sessions are done, after each of them. */
  readonly report?: (done: number, of: number) => void;
}

/** A line in its place. What it says is not held against the form of records. */
export type ProvedLine = Pick<ChainLine, "n" | "members">;

/**
 * Reads each file once, line by line; memory grows with the number of sessions, not with their length.
 * @throws WritError RECORD_KEY or KEY_USE for the keys; the system's error for what cannot be read.
 */
export async function verifyRecords(
  folder: string,
  keys: readonly RecordKey[],
  options: VerifyOptions = {},
): Promise<VerifyReport> {
  const verifier = new Verifier(folder, openVerifyingKeys(keys), options);
  try {
    return await verifier.verify();
  } finally {
    await verifier.close();
  }
}

class Verifier {
  readonly #folder: string;
  readonly #keys: Keys;
  readonly #journals = new Map<string, CheckedJournal>();
  readonly #pins = new Map<string, Map<number, string>>();
  /** Journals that sessions or other journals name. */
  readonly #named = new Set<string>();
  readonly #journalOf = new Map<string, string>();
  /** What lines commit logs hold, as of the last look. */
  #commits: CommitSnapshot | undefined;
  #looksLeft = verifyLooksMax;
  readonly #options: VerifyOptions;

  constructor(folder: string, keys: Keys, options: VerifyOptions) {
    this.#folder = folder;
    this.#keys = keys;
    this.#options = options;
  }

  /**
   * Commit logs are read first: whatever leaves them afterwards is in a file by then. Files are listed before journals
   * are read, so that every session listed with work in it is named by then.
   */
  async verify(): Promise<VerifyReport> {
    const commits = await this.#look();
    const sessions: string[] = [];
    for await (const session of listSessions(this.#folder, "oldest-first", [...commits.ids("session")])) {
      sessions.push(session);
    }
    const journals = (await listJournals(this.#folder, commits.ids("journal"))).reverse();
    for (const journal of journals) await this.#collectPins(journal).catch(unlessNoFile);
    for (const journal of journals) await this.#readJournal(journal);
    const verdicts: SessionVerdict[] = [];
    for (const session of sessions) {
      verdicts.push(await this.#checkSession(session));
      this.#options.report?.(verdicts.length, sessions.length);
    }
    verdicts.push(...(await this.#missingSessions(new Set(sessions))));
    return reportOf(verdicts, await this.#journalVerdicts(), await this.#missingClaims());
  }

  /** Says where a file was changed, as far as it can be told. Commit logs hold lines that the file lacks. */
  async #located<Judged extends SessionVerdict | JournalVerdict>(
    kind: "session" | "journal",
    id: string,
    verdict: Judged,
  ): Promise<Judged> {
    const { path, logged } = this.#sourceOf({ kind, id });
    if (verdict.verdict !== "altered" || verdict.line === undefined || logged !== undefined) return verdict;
    const said = await locateChange(path, verdict.line, this.#keys).catch(() => "");
    return said === "" ? verdict : { ...verdict, detail: `${verdict.detail} ${said}` };
  }

  async close(): Promise<void> {
    await this.#commits?.close();
  }

  async #look(): Promise<CommitSnapshot> {
    const commits = await CommitSnapshot.open(this.#folder);
    await this.#commits?.close();
    this.#commits = commits;
    return commits;
  }

  /**
   * A live process may have moved lines on since the last look: nothing is called altered or missing before a look
   * again. False when there are no commit logs, or too many looks were taken.
   */
  async #looksAgain(): Promise<boolean> {
    if (this.#looksLeft <= 0) return false;
    this.#looksLeft--;
    const before = this.#commits?.logs ?? 0;
    return (await this.#look()).logs + before > 0;
  }

  #sourceOf(name: ChainName): ChainSource {
    const { kind, id } = name;
    const path = kind === "session" ? sessionPath(this.#folder, id) : journalPath(this.#folder, id);
    const logged = this.#commits?.linesOf(kind, id);
    return { path, ...(logged === undefined ? {} : { logged }) };
  }

  /** What a journal's first line says about older ones. Its signature is checked with the rest of it. */
  async #collectPins(journal: string): Promise<void> {
    for await (const line of chainLines(this.#sourceOf({ kind: "journal", id: journal }))) {
      const after = "members" in line ? line.members["after"] : undefined;
      if (Array.isArray(after)) for (const pin of after) this.#collectPin(pin);
      return;
    }
  }

  #collectPin(pin: unknown): void {
    const { journal, lines, head } = (pin ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof journal !== "string" || !isSessionId(journal)) return;
    if (!Number.isSafeInteger(lines) || typeof head !== "string") return;
    this.#named.add(journal);
    const pins = this.#pins.get(journal) ?? new Map<number, string>();
    this.#pins.set(journal, pins.set(lines as number, head));
  }

  async #readJournal(journal: string): Promise<void> {
    const pins = this.#pins.get(journal) ?? new Map<number, string>();
    const source = this.#sourceOf({ kind: "journal", id: journal });
    const expected = { keys: this.#keys, pins };
    const checked = await checkJournal(source, journal, expected).catch((error: unknown) => noJournal(journal, error));
    this.#journals.set(journal, checked);
    for (const session of checked.sessions.keys()) this.#journalOf.set(session, journal);
  }

  async #checkSession(session: string): Promise<SessionVerdict> {
    for (let looks = 0; ; looks++) {
      const checked = await this.#checkFile(session);
      const verdict = this.#judged(checked, session);
      if (verdict.verdict !== "altered" || looks >= looksAgainMax || !(await this.#looksAgain())) {
        // What only its journal speaks against was not changed in this file.
        return verdict === checked.verdict ? await this.#located("session", session, verdict) : verdict;
      }
      const { journal } = checked;
      if (journal !== undefined && this.#journals.has(journal)) await this.#readJournal(journal);
    }
  }

  async #checkFile(session: string): Promise<CheckedSession> {
    const journal = this.#journals.get(this.#journalOf.get(session) ?? "");
    const known = journal?.sessions.get(session);
    const context = { ...(known === undefined ? {} : { known }), journalComplete: journal?.complete ?? false };
    try {
      const source = this.#sourceOf({ kind: "session", id: session });
      const watch = this.#options.watch?.(session);
      const reading = { keys: this.#keys, ...(watch === undefined ? {} : { watch }) };
      const checked = await checkSession({ source, session }, context, reading);
      if (checked.journal !== undefined && isSessionId(checked.journal)) this.#named.add(checked.journal);
      return checked;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // It was only in a log when files were listed, and the log is gone: look again.
      const detail = error instanceof WritError ? error.detail : code === "ENOENT" ? "The file is gone." : undefined;
      if (detail === undefined) throw error;
      return { verdict: { session, verdict: "altered", line: 1, detail, lines: 0, signedLines: 0 } };
    }
  }

  /** A file whose intact journal does not name it was put there, unless its proxy died right after making it. */
  #judged({ verdict, journal = "" }: CheckedSession, session: string): SessionVerdict {
    const checked = this.#journals.get(journal);
    if (checked === undefined || checked.sessions.has(session) || verdict.verdict === "altered") return verdict;
    const intact = checked.verdict.verdict === "good" || checked.verdict.verdict === "crash-or-truncation";
    if (!intact || verdict.lines <= 1) return verdict;
    return { ...verdict, verdict: "altered", line: 1, detail: "The journal that it names does not know it." };
  }

  async #missingSessions(present: ReadonlySet<string>): Promise<SessionVerdict[]> {
    const missing: SessionVerdict[] = [];
    for (const [session, journal] of this.#journalOf) {
      if (present.has(session) || (await this.#isSomewhere({ kind: "session", id: session }))) continue;
      const detail = `Journal ${journal} names it; the file is gone.`;
      missing.push({ session, verdict: "missing", detail, lines: 0, signedLines: 0 });
    }
    return missing;
  }

  async #journalVerdicts(): Promise<JournalVerdict[]> {
    const verdicts: JournalVerdict[] = [];
    for (const [id, { verdict }] of this.#journals) verdicts.push(await this.#located("journal", id, verdict));
    for (const journal of this.#named) {
      if (this.#journals.has(journal) || (await this.#isSomewhere({ kind: "journal", id: journal }))) continue;
      verdicts.push({ journal, verdict: "missing", detail: "It is named elsewhere; the file is gone.", lines: 0 });
    }
    return verdicts;
  }

  async #missingClaims(): Promise<MissingClaim[]> {
    const missing: MissingClaim[] = [];
    const taken = new Set<string>();
    for (const [journal, { claims }] of this.#journals) {
      for (const claim of claims) {
        const key = `${claim.use} ${claim.grant}`;
        if (taken.has(key)) missing.push({ journal, ...claim, again: true });
        else taken.add(key);
        if (!(await isThere(claimPath(this.#folder, claim)))) missing.push({ journal, ...claim });
      }
    }
    return missing;
  }

  /** In a file or a commit log, by now. */
  async #isSomewhere(name: ChainName): Promise<boolean> {
    const known = async () => {
      const { path, logged } = this.#sourceOf(name);
      return logged !== undefined || (await isThere(path));
    };
    return (await known()) || ((await this.#looksAgain()) && (await known()));
  }
}

/** A link, a folder or a device in the place of a journal tells nothing: reading it says so. */
function unlessNoFile(error: unknown): void {
  if (!(error instanceof WritError)) throw error;
}

function noJournal(journal: string, error: unknown): CheckedJournal {
  if (!(error instanceof WritError)) throw error;
  const verdict: JournalVerdict = { journal, verdict: "altered", line: 1, detail: error.detail, lines: 0 };
  return { verdict, sessions: new Map(), complete: false, claims: [] };
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
