// What was in force from an instant on: a bundle, or a merged commit where no archive says more. Types only.
import type { ShippedFile } from "@writ/github";

/** A file as a revision has it, where the revision before had it otherwise. */
export interface FileChange {
  readonly path: string;
  /** Git's id of the content; null: the file is not there any more. */
  readonly blob: string | null;
  /** The commit that brought this version. */
  readonly commit: string;
  readonly form: "file" | "link" | "special";
  /** What evidence says of it; absent without evidence. */
  readonly shipped?: ShippedFile;
}

/** A file that is there. */
export type FileVersion = FileChange & { readonly blob: string };

export interface RevisionBundle {
  /** `sha256:HEX` of the file: the first of those with the same content that followed each other. */
  readonly digest: string;
  readonly kid: string;
  /** Digest of the evidence, or null: none was gathered. */
  readonly ev: string | null;
  /** Seconds: when its last renewal ends. */
  readonly exp: number;
  readonly renewals: number;
}

export interface Revision {
  /** Place in `History.revisions`, oldest first. */
  readonly index: number;
  readonly commit: string;
  /** Commits on first-parent history up to this one; 0 where a shallow clone cannot count. */
  readonly seq: number;
  /** Seconds: from here on it was in force. Never before the revision before it. */
  readonly fromSeconds: number;
  /** Seconds: the first at which it no longer was. null: it still is, as far as is known. */
  readonly untilSeconds: number | null;
  /** Whether it ended because its bundle did, with no newer one there. */
  readonly ended: boolean;
  readonly basis: "bundle" | "merged";
  readonly bundle: RevisionBundle | null;
  /** Between when and when it took effect, where its commit's own time is not believed; absent: at `fromSeconds`. */
  readonly unsure?: { readonly fromSeconds: number; readonly untilSeconds: number };
  /** Why its files are not known, though it was in force; `changes` is empty then. */
  readonly doubt?: string;
  /** Against the revision before; of the first, all files. */
  readonly changes: readonly FileChange[];
}
