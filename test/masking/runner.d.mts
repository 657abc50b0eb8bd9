// What of the corpus's runner other tests use: its client, and how it looks for secrets.
export interface WireOptions {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly ssl?: "require" | "prefer" | "disable";
}

/** A message: its type, and its body without the length. */
export interface WireMessage {
  readonly t: string;
  readonly b: Buffer;
}

/** A client that keeps everything the server sends, from the first message on. */
export class Wire {
  readonly msgs: WireMessage[];
  readonly sock: { write(bytes: Buffer): void };
  closed: boolean;
  constructor(options: WireOptions);
  connect(settings?: Readonly<Record<string, string | null>>): Promise<this>;
  /** Resolves with what `found` returns once that is true, or with null when time is up or the connection closed. */
  until<T>(found: () => T, ms?: number): Promise<T | null>;
  end(): void;
}

/** Everything that was shown, in the ways in which values could be put together. */
export class Capture {
  readonly errors: readonly Readonly<Record<string, string>>[];
  readonly results: readonly { readonly rows: readonly (readonly (string | null)[])[] }[];
  readonly tags: readonly string[];
  add(message: WireMessage): void;
  haystacks(): string[];
}

/** Upper-case forms of a secret to what they are; behind `b64:` a form in its own case. */
export function needles(secret: string, sqlText: string): Map<string, string>;
