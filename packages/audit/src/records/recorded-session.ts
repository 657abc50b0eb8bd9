// Sessions out of a records folder, by person, resource and time, in a stream. It must never leave out a record that
// cannot be read: it comes out as a fault.
import type { LineFault, LineFrame, RecordReader, RecordSummary, SessionStart } from "@writ/record";
import { answersTo, whoOf } from "./session-identity.ts";

/** Milliseconds since 1970; `toMs` is the first outside. */
export interface Period {
  readonly fromMs: number;
  readonly toMs: number;
}

export interface SessionWish {
  /** A name in people.yaml, `workload:ISSUER` or `workload:ISSUER:ID`. */
  readonly by?: string;
  readonly on?: string;
  readonly period: Period;
}

/** The first line of a record, as answers tell it. Times in milliseconds since 1970. */
export interface RecordedSession {
  readonly type: "session";
  readonly session: string;
  readonly who: string;
  readonly resource: string;
  readonly role: string;
  /** `RESOURCE/NAME`. */
  readonly grant: string;
  /** The bundle under which it was opened; `breakGlass`: signed by an offline key, over that of `revision`. */
  readonly bundle: {
    readonly revision: string;
    readonly seq: number;
    readonly digest: string;
    readonly breakGlass?: true;
  };
  readonly address: string;
  /** What the client called itself; not proved. */
  readonly application: string | null;
  readonly tokenId: string;
  readonly trial: boolean;
  readonly fromMs: number;
  /** null: no end is recorded. It is still open, or its proxy was killed, or the end was cut off. */
  readonly end: {
    readonly atMs: number;
    readonly reason: string;
    readonly statements: number;
    readonly rows: number;
    readonly bytes: number;
  } | null;
}

/** What could not be read of a record or a journal, and what stands behind it neither. */
export interface RecordFault extends LineFault {
  /** The id of the session, or of the journal. */
  readonly session: string;
}

/** Sessions that lived at some time of the period, oldest first. @throws WritError RECORD_TOO_MANY */
export async function* recordedSessions(
  reader: RecordReader,
  wish: SessionWish,
): AsyncGenerator<RecordedSession | RecordFault, void> {
  for await (const session of reader.sessions(wish.period.toMs)) {
    const summary = await reader.summary(session);
    if (summary.start === undefined) yield await firstFault(reader, session);
    else if (isWanted(summary, summary.start, wish)) yield sessionOf(summary, summary.start);
  }
}

/** Whether a session lived in the period and is who and where was asked for. One without an end may go on. */
export function isWanted({ end }: RecordSummary, start: LineFrame & SessionStart, wish: SessionWish): boolean {
  if (end !== undefined && Date.parse(end.at) < wish.period.fromMs) return false;
  if (wish.on !== undefined && start.resource !== wish.on) return false;
  return wish.by === undefined || answersTo(whoOf(start.subject), wish.by);
}

export function sessionOf({ end }: Pick<RecordSummary, "end">, start: LineFrame & SessionStart): RecordedSession {
  const { session, subject, resource, role, grant, bundle, address, application, tokenId, trial, at } = start;
  const { revision, seq, digest, breakGlass } = bundle;
  return {
    type: "session",
    session,
    who: whoOf(subject),
    resource,
    role,
    grant,
    bundle: { revision, seq, digest, ...(breakGlass === undefined ? {} : { breakGlass }) },
    address,
    application: application ?? null,
    tokenId,
    trial: trial === true,
    fromMs: Date.parse(at),
    end:
      end === undefined
        ? null
        : {
            atMs: Date.parse(end.at),
            reason: end.reason,
            statements: end.statements,
            rows: end.rows,
            bytes: end.bytes,
          },
  };
}

/** Why the first line of a record cannot be read. */
export async function firstFault(reader: RecordReader, session: string): Promise<RecordFault> {
  const unknown = { type: "fault", session, n: 1, torn: false, detail: "It has no first line." } as const;
  try {
    for await (const line of reader.lines(session)) return line.type === "fault" ? { ...line, session } : unknown;
  } catch (error) {
    return { ...unknown, detail: error instanceof Error ? error.message : unknown.detail };
  }
  return unknown;
}
