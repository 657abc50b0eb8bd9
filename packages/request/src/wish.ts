// What somebody asks for, before anything was checked. It must never say who asks: the host does.

export interface Wish {
  readonly resource: string;
  readonly role: string;
  readonly why: string;
  /** When it ends, in seconds since 1970. */
  readonly untilSeconds: number;
  /** Seconds since 1970; absent: at once. */
  readonly fromSeconds?: number;
  /** As schema-qualified names; absent: all that the role has. */
  readonly tables?: readonly string[];
  /** Only these kinds of statement; absent: all that the role has. */
  readonly allow?: readonly string[];
  /** So many sessions, then it is spent; absent: as many as wanted. */
  readonly sessions?: number;
}

/** The words of a wish, as a person gives them: each is an option of `writ request` and a field of the form. */
export type WishWord = "resource" | "role" | "for" | "until" | "from" | "why" | "tables" | "sessions";

/** What is wrong with one of the words, and what to write instead. */
export interface WishMistake {
  readonly word: WishWord;
  readonly what: string;
  readonly instead: string;
}
