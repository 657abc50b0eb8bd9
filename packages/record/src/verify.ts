// Verifies a records folder: every session, every journal, and each against the other. Needs public keys only, writes
// nothing, and works while proxies write to the folder.
import { stat } from "node:fs/promises";
import { WritError } from "@writ/contracts";
import { chainLines } from "./chain-lines.ts";
import type { Keys } from "./check-chain.ts";
import { type CheckedJournal, checkJournal } from "./check-journal.ts";
import { type CheckedSession, checkSession } from "./check-session.ts";
import { journalPath, listJournals } from "./journal.ts";
import { openVerifyingKeys, type RecordKey } from "./keys.ts";
import { listSessions, sessionPath } from "./session-files.ts";
import { isSessionId } from "./session-id.ts";
import { type JournalVerdict, reportOf, type SessionVerdict, type VerifyReport } from "./verdicts.ts";

/**
 * Reads each file once, line by line; memory grows with the number of sessions, not with their length.
 * @throws WritError RECORD_KEY or KEY_USE for the keys; the system's error for what cannot be read.
 */
export async function verifyRecords(folder: string, keys: readonly RecordKey[]): Promise<VerifyReport> {
  const verifier = new Verifier(folder, openVerifyingKeys(keys));
  return verifier.verify();
}

class Verifier {
  readonly #folder: string;
  readonly #keys: Keys;
  readonly #journals = new Map<string, CheckedJournal>();
  readonly #journalBytes = new Map<string, number>();
  readonly #pins = new Map<string, Map<number, string>>();
  /** Journals that sessions or other journals name. */
  readonly #named = new Set<string>();
  readonly #journalOf = new Map<string, string>();

  constructor(folder: string, keys: Keys) {
    this.#folder = folder;
    this.#keys = keys;
  }

  /** Files are listed before journals are read, so that every session listed with work in it is named by then. */
  async verify(): Promise<VerifyReport> {
    const sessions: string[] = [];
    for await (const session of listSessions(this.#folder, "oldest-first")) sessions.push(session);
    const journals = (await listJournals(this.#folder)).reverse();
    for (const journal of journals) await this.#collectPins(journal);
    for (const journal of journals) await this.#readJournal(journal);
    const verdicts: SessionVerdict[] = [];
    for (const session of sessions) verdicts.push(await this.#checkSession(session));
    verdicts.push(...(await this.#missingSessions(new Set(sessions))));
    return reportOf(verdicts, await this.#journalVerdicts());
  }

  /** What a journal's first line says about older ones. Its signature is checked with the rest of it. */
  async #collectPins(journal: string): Promise<void> {
    for await (const line of chainLines(journalPath(this.#folder, journal))) {
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
    this.#journalBytes.set(journal, (await stat(journalPath(this.#folder, journal))).size);
    const pins = this.#pins.get(journal) ?? new Map<number, string>();
    const checked = await checkJournal(this.#folder, journal, { keys: this.#keys, pins });
    this.#journals.set(journal, checked);
    for (const session of checked.sessions.keys()) this.#journalOf.set(session, journal);
  }

  async #checkSession(session: string): Promise<SessionVerdict> {
    let checked = await this.#checkFile(session);
    const journal = checked.journal;
    if (journal === undefined || !isSessionId(journal)) return checked.verdict;
    this.#named.add(journal);
    if (this.#isNamed(session, journal) || !(await this.#grew(journal))) return this.#judged(checked, session);
    await this.#readJournal(journal);
    checked = await this.#checkFile(session);
    return this.#judged(checked, session);
  }

  async #checkFile(session: string): Promise<CheckedSession> {
    const journal = this.#journals.get(this.#journalOf.get(session) ?? "");
    const known = journal?.sessions.get(session);
    const context = { ...(known === undefined ? {} : { known }), journalComplete: journal?.complete ?? false };
    try {
      return await checkSession({ path: sessionPath(this.#folder, session), session }, context, this.#keys);
    } catch (error) {
      if (!(error instanceof WritError)) throw error;
      return { verdict: { session, verdict: "altered", line: 1, detail: error.detail, lines: 0, signedLines: 0 } };
    }
  }

  /** A file whose intact journal does not name it was put there, unless its proxy died right after making it. */
  #judged({ verdict, journal = "" }: CheckedSession, session: string): SessionVerdict {
    const checked = this.#journals.get(journal);
    if (checked === undefined || this.#isNamed(session, journal) || verdict.verdict === "altered") return verdict;
    const intact = checked.verdict.verdict === "good" || checked.verdict.verdict === "crash-or-truncation";
    if (!intact || verdict.lines <= 1) return verdict;
    return { ...verdict, verdict: "altered", line: 1, detail: "The journal that it names does not know it." };
  }

  #isNamed(session: string, journal: string): boolean {
    return this.#journals.get(journal)?.sessions.has(session) === true;
  }

  /** True when a journal was written to since it was read: a session may have begun in between. */
  async #grew(journal: string): Promise<boolean> {
    const bytes = await stat(journalPath(this.#folder, journal)).then(
      ({ size }) => size,
      () => undefined,
    );
    return bytes !== undefined && bytes !== this.#journalBytes.get(journal);
  }

  async #missingSessions(present: ReadonlySet<string>): Promise<SessionVerdict[]> {
    const missing: SessionVerdict[] = [];
    for (const [session, journal] of this.#journalOf) {
      if (present.has(session) || (await isThere(sessionPath(this.#folder, session)))) continue;
      const detail = `Journal ${journal} names it; the file is gone.`;
      missing.push({ session, verdict: "missing", detail, lines: 0, signedLines: 0 });
    }
    return missing;
  }

  async #journalVerdicts(): Promise<JournalVerdict[]> {
    const verdicts = [...this.#journals.values()].map(({ verdict }) => verdict);
    for (const journal of this.#named) {
      if (this.#journals.has(journal) || (await isThere(journalPath(this.#folder, journal)))) continue;
      verdicts.push({ journal, verdict: "missing", detail: "It is named elsewhere; the file is gone.", lines: 0 });
    }
    return verdicts;
  }
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
