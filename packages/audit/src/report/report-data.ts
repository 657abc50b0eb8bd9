// What a report says, as plain data: the page, the CSV files and the JSON are made of this and nothing else. It must
// never hold a number that its parts do not give.
import type { RecordTally } from "../records/tally.ts";
import type { AccessSpan, Assumption } from "../span.ts";

/**
 * Something an auditor should look at. not-reviewed: of the first commit, or without evidence. owed: reviews, renewals,
 * tidying. reduced: what only takes away shipped without an approval. standing: access for longer than 30 days.
 * not-believed: records that are torn, altered or missing.
 */
export const exceptionKinds = [
  "not-reviewed",
  "break-glass",
  "owed",
  "scenario",
  "held-back",
  "reduced",
  "standing",
  "not-believed",
] as const;
export type ExceptionKind = (typeof exceptionKinds)[number];

export interface ReportException {
  readonly kind: ExceptionKind;
  /** Seconds since 1970; null: of the whole period. */
  readonly atSeconds: number | null;
  /** Who it is about; empty where it is about a file. */
  readonly who: string;
  /** A path, a session or a bundle; empty where it is about the whole. */
  readonly what: string;
  readonly says: string;
}

/** A control of a framework, and what in this report answers it. */
export interface ReportControl {
  readonly framework: string;
  /** As the framework numbers it, such as CC6.1. */
  readonly control: string;
  readonly name: string;
  /** What answers it, in a sentence. */
  readonly answer: string;
}

export interface ReportVerification {
  readonly verdict: "proved" | "not-proved" | "wrong";
  /** One sentence: what was proved. */
  readonly says: string;
  /** What was not, or was not given, each in a sentence. */
  readonly findings: readonly string[];
}

export interface ReportData {
  /** `name:` of writ.yaml, and how the repository is known. */
  readonly repository: string;
  /** Seconds since 1970; `untilSeconds` is the first outside. */
  readonly fromSeconds: number;
  readonly untilSeconds: number;
  readonly madeSeconds: number;
  /** What the answers about access rest on. */
  readonly rests: {
    readonly basis: "bundle" | "merged";
    /** The newest commit that was read. */
    readonly head: string;
    /** Versions that were in force at some time of the period. */
    readonly revisions: number;
    /** Bundles that were read and believed; 0 without an archive. */
    readonly bundles: number;
    /** Seconds: before this nothing is known; null: nothing is known at all. */
    readonly knownFromSeconds: number | null;
    /** Stretches of the period in which what was in force is not certain. */
    readonly unread: readonly { readonly fromSeconds: number; readonly untilSeconds: number }[];
  };
  readonly assumptions: readonly Assumption[];
  /** Every stretch of access that touches the period, oldest first. */
  readonly spans: readonly AccessSpan[];
  readonly exceptions: readonly ReportException[];
  /** null: no records were given. */
  readonly records: RecordTally | null;
  /** null: nothing was verified. */
  readonly verification: ReportVerification | null;
  readonly controls: readonly ReportControl[];
}
