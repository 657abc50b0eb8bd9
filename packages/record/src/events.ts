// What a record can say: the events a session appends, the lines as they are stored, and the lines of the journal.
// Types only. No event may carry a token, a credential, a mask key or the compiled text of a statement.
import type { Reason, StatementFacts, Subject } from "@writ/contracts";

/** The bundle that decided. `revision` is the commit, `digest` is `sha256:…` of the signed bytes. */
export interface RecordedBundle {
  readonly revision: string;
  readonly seq: number;
  readonly digest: string;
  /** True: an offline key signed it, with GitHub down. `revision` and `seq` are those of the bundle it adds to. */
  readonly breakGlass?: true;
}

/**
 * What is known when a session starts. `grantUntil` in seconds since 1970; `address` is the client's, with its port.
 */
export interface SessionHeader {
  /** As proved at the start, with the claims that groups were made from. */
  readonly subject: Subject;
  /** The token's id, never the token. */
  readonly tokenId: string;
  readonly resource: string;
  readonly role: string;
  readonly grant: string;
  readonly grantUntil: number;
  readonly bundle: RecordedBundle;
  readonly address: string;
  /** `postgres`, later `ssh` and `http`. */
  readonly protocol: string;
  /** What the client calls itself; not proved. */
  readonly application?: string;
  /** True when a trial issuer vouched. */
  readonly trial?: boolean;
  /** Seconds: the instant that the session was decided for. Records of before this was kept lack it. */
  readonly now?: number;
  /** The token was issued for this one grant, so that no other could answer. */
  readonly grantAsked?: true;
  /** Set by the store: some claims of the subject did not fit and are left out. */
  readonly claimsCut?: true;
}

/** Says that only the first part of a text or list was kept: the whole had so many bytes, and this digest. */
export interface Cut {
  readonly bytes: number;
  /** `sha256:…` of the whole. */
  readonly digest: string;
}

/** One bind value. `masked` ones are stored as `[masked]`, whatever `value` holds, and without their length. */
export interface RecordedBind {
  readonly value: string | null;
  /** `base64` for values sent in binary form; absent for text. */
  readonly encoding?: "base64";
  readonly masked?: boolean;
  /** Set by the store when `value` was cut: bytes (UTF-8) of the whole value as given. */
  readonly bytes?: number;
}

/**
 * All that a policy was told of a statement, so that it can be asked again. Lists and members that are absent were
 * empty. Refusals are without their positions, which no policy sees.
 */
export type RecordedFacts = Pick<StatementFacts, "kinds" | "tags" | "reads" | "writes" | "masked"> &
  Partial<
    Pick<StatementFacts, "functions" | "lookups" | "columns" | "behind" | "catalogueOnly" | "writesAtMost" | "refusals">
  >;

/** A statement and what was decided about it; durable before the statement is forwarded. */
export interface StatementEvent {
  readonly type: "statement";
  /** 1, 2, … within the session; each execution of a prepared statement has its own. */
  readonly statement: number;
  /** Seconds: the instant that it was decided for. Records of before this was kept lack it. */
  readonly now?: number;
  /** As received, except that literals of masked columns are masked by the caller. The store cuts it. */
  readonly text: string;
  /** Set by the store. */
  readonly textCut?: Cut;
  /** Masks were compiled in: what went upstream differs from `text`. */
  readonly changed: boolean;
  /** `sha256:…` of what would go upstream. */
  readonly compiled?: string;
  /** Name of the prepared statement that this executes. */
  readonly prepared?: string;
  readonly binds?: readonly RecordedBind[];
  /** Set by the store: how many binds there were, when not all are kept. */
  readonly bindCount?: number;
  /** One for each statement of the text. */
  readonly parts: readonly RecordedFacts[];
  /** Set by the store: how many parts there were, when not all are kept. */
  readonly partCount?: number;
  /** Set by the store: some names or refusals of `parts` did not fit and are left out. */
  readonly namesCut?: boolean;
  readonly decision: "allow" | "deny" | "hold";
  /** Who refused, where it was not the policy: what was said then follows from no bundle. */
  readonly by?: "session" | "protocol";
  readonly reasons: readonly Reason[];
  /** The bundle's revision that decided. */
  readonly revision: string;
}

/** What the client saw of a result: a digest over its rows, or the first rows as text. */
export type RecordedResult =
  | { readonly digest: string }
  | { readonly rows: readonly (readonly (string | null)[])[]; readonly cut?: boolean };

/** Bytes of data, and `sha256:…` over them: what `sha256sum` says of the file that was sent. */
export interface RecordedSent {
  readonly bytes: number;
  readonly digest?: string;
}

/** How a statement went. */
export interface OutcomeEvent {
  readonly type: "outcome";
  readonly statement: number;
  readonly rows: number;
  /** Bytes of result sent to the client. */
  readonly bytes: number;
  readonly durationMs: number;
  /** PostgreSQL's command tag, such as `SELECT 3`. */
  readonly tag?: string;
  readonly error?: { readonly sqlstate: string; readonly message?: string };
  /** Data that the client sent by COPY FROM STDIN. */
  readonly sent?: RecordedSent;
  /** Values that `detect` hid in its rows, by kind; absent: none. */
  readonly hidden?: Readonly<Record<string, number>>;
  readonly result?: RecordedResult;
}

/** The open session was decided again because the bundle or the clock moved. */
export interface RedecideEvent {
  readonly type: "redecide";
  /** Seconds: the instant that it was decided for. */
  readonly now?: number;
  readonly revision: string;
  readonly seq?: number;
  /** The new bundle's, `sha256:…`. */
  readonly digest?: string;
  readonly decision: "allow" | "deny";
  readonly reasons: readonly Reason[];
}

/** Why a session ended, and its sums. `reason` is a stable code; `message` is what the client was told. */
export interface EndEvent {
  readonly type: "session-end";
  readonly reason: string;
  readonly message?: string;
  readonly statements: number;
  readonly rows: number;
  readonly bytes: number;
}

/** What may be appended while a session lives. */
export type RecordEvent = StatementEvent | OutcomeEvent | RedecideEvent;

/** An attempt that never became a session; goes into the journal. What the client claimed is not proved. */
export interface RefusalEvent {
  readonly address: string;
  /** `postgres`, later `ssh` and `http`. */
  readonly protocol: string;
  readonly resource?: string;
  readonly role?: string;
  /** Known only when the credential was good. */
  readonly subject?: Subject;
  readonly reasons: readonly Reason[];
}

/** A token that was issued for a provider's; goes into the journal. Never the token itself. */
export interface ExchangeEvent {
  readonly address: string;
  readonly subject: Subject;
  readonly resource: string;
  /** The one grant it may be used with; absent: any in force. */
  readonly grant?: string;
  /** Records of sessions that were opened with it name it. */
  readonly tokenId: string;
  /** Seconds. */
  readonly expiresAt: number;
  /** That decided. */
  readonly bundle: RecordedBundle;
}

/**
 * First line of a session's file. `journal` names the journal that must name this session; `key` is the id of the
 * record key.
 */
export interface SessionStart extends SessionHeader {
  readonly type: "session-start";
  readonly session: string;
  readonly journal: string;
  readonly key: string;
}

/** A signed line: it vouches for every line before it. */
export interface Head {
  readonly type: "head";
}

/**
 * Members every stored line has. `n` counts from 1; `prev` is the SHA-256 (hex) of the line before, newline included.
 */
export interface LineFrame {
  readonly v: 1;
  readonly n: number;
  /** RFC 3339, UTC, milliseconds. */
  readonly at: string;
  readonly prev: string;
  /** Signed lines only. */
  readonly kid?: string;
  readonly sig?: string;
}

/** A line of a session's file. */
export type RecordLine = LineFrame & (SessionStart | RecordEvent | Head | EndEvent);

/** What a journal knew of another when it began: that many lines, the last with this hash. */
export interface JournalPin {
  readonly journal: string;
  readonly lines: number;
  readonly head: string;
}

/** What a journal says; every line of it is signed. `start` and `head` are hashes of lines of the session's file. */
export type JournalEvent =
  | { readonly type: "journal-start"; readonly journal: string; readonly after: readonly JournalPin[] }
  | { readonly type: "session-opened"; readonly session: string; readonly start: string }
  | {
      readonly type: "session-closed" | "session-failed";
      readonly session: string;
      readonly lines: number;
      readonly head: string;
    }
  | { readonly type: "claim"; readonly grant: string; readonly use: number; readonly of: number }
  | ({ readonly type: "refusal" } & RefusalEvent)
  | ({ readonly type: "exchange" } & ExchangeEvent)
  | { readonly type: "journal-end" };

export type JournalLine = LineFrame & JournalEvent;
