// One thing wrong with a document, and where. Types only.

export interface Fault {
  /** JSON pointer to the offending place. For `additionalProperties` and `propertyNames` it names the key itself. */
  readonly pointer: string;
  /** The keyword of JSON Schema that is broken. */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** What is wrong, without a full stop; what the user wrote stands in backquotes. Never a value that may be secret. */
  readonly message: string;
  /** What to write instead: one or two sentences. */
  readonly instead?: string;
  /** The place may hold a secret or a private key: its source line must not be shown. */
  readonly secret?: true;
}
