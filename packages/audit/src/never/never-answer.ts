// The answer to "who could see this column": types only. It must never say "nobody" of a stretch that is not known.
import type { Assumption, SpanProof } from "../span.ts";
import type { SightReason } from "./column-visibility.ts";
import type { Stretch } from "./stretch.ts";

/** What limits the answer. Codes beyond those of spans are about what a mask lets through, and what is outside Writ. */
export interface NeverAssumption {
  readonly code:
    | Assumption["code"]
    | "outside"
    | "names"
    | "same-database"
    | "first-bundle"
    | "lookup"
    | "write"
    | "nulls"
    | "functions"
    | "tables"
    | "unlisted-show"
    | "detect"
    | "guards"
    | "inherited"
    | "all-kinds"
    | "unspelled";
  readonly says: string;
}

/** A line of a file in force, the version of the file, and who approved that version. */
export interface Place {
  readonly path: string;
  readonly line: number;
  /** The commit that brought the version; null where the version is not known. */
  readonly commit: string | null;
  readonly proof: SpanProof;
}

/** How a column was shown to a role: why, in the words of the file, and the place. */
export interface Shown {
  readonly code: SightReason["code"];
  readonly words: string;
  /** `in the clear`, or what is seen instead. */
  readonly as: string;
  readonly at: Place;
}

/** One recipient of one grant who could see one column, in the clear or in part. */
export interface Sighting extends Stretch {
  readonly who: string;
  readonly via: string | null;
  readonly resource: string;
  readonly role: string;
  /** The column; of a question with `*` the one that it was, `*` where a name stands for all that no file spells. */
  readonly column: string;
  readonly sight: "clear" | "part";
  /** The grant's file, the version that gave it, and who approved it. */
  readonly grant: string;
  readonly grantCommit: string;
  readonly why: string;
  readonly proof: SpanProof;
  readonly shown: Shown;
  /** Where the role stands. */
  readonly roleAt: Place;
  readonly assumptions: readonly Assumption[];
}

/** How a column was shown to some roles in a stretch, whoever held them. */
export interface Treatment extends Stretch {
  readonly resource: string;
  readonly roles: readonly string[];
  readonly column: string;
  readonly sight: "clear" | "part" | "hidden";
  readonly shown: Shown;
}

/** A part of the window of which nothing can be said. */
export interface NotKnown extends Stretch {
  readonly why: string;
}

export interface NeverAnswer {
  readonly question: {
    readonly column: string;
    /** null: every resource. */
    readonly resource: string | null;
  } & Stretch;
  /** nobody: as far as the assumptions go. somebody: `seen` says who. not-known: nobody is seen, some is not known. */
  readonly verdict: "nobody" | "somebody" | "not-known";
  /** In the clear, by time. */
  readonly seen: readonly Sighting[];
  /** In part: the last digits, a domain, a hash. */
  readonly seenInPart: readonly Sighting[];
  readonly treatments: readonly Treatment[];
  readonly notKnown: readonly NotKnown[];
  /** Stretches in which Writ gave nobody anything: before the first commit, after a bundle's end. */
  readonly nothingInForce: readonly Stretch[];
  readonly assumptions: readonly NeverAssumption[];
  /** What it rests on. */
  readonly rests: {
    readonly basis: "bundle" | "merged";
    readonly head: string;
    readonly revisions: number;
    /** How many times a file that matters changed, and the question was asked again. */
    readonly asked: number;
  };
}
