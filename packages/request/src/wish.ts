// What somebody asks for, before anything was checked. It must never say who asks: the host does.

export interface Wish {
  readonly resource: string;
  readonly role: string;
  readonly why: string;
  /** How long from now, or from `fromSeconds`. */
  readonly forSeconds: number;
  /** Seconds since 1970; absent: at once. */
  readonly fromSeconds?: number;
  /** As schema-qualified names; absent: all that the role has. */
  readonly tables?: readonly string[];
  /** So many sessions, then it is spent; absent: as many as wanted. */
  readonly sessions?: number;
}
