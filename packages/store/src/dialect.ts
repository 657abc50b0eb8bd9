// What a web server and an S3-compatible store do not have in common: how a request is vouched for, and how a refusal
// is told. A dialect must never keep a credential longer than one request takes.

export interface Unsigned {
  readonly method: "GET" | "PUT";
  readonly url: URL;
  /** Of meaning to the store: conditions, sizes, kinds. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

export interface Dialect {
  /** The address without a credential, for people. */
  readonly shown: string;
  /** Names of objects go behind it. */
  readonly url: URL;
  readonly ca?: string;
  /** All headers of the request, opened credentials among them. Rejects with SECRETS_… or BUNDLE_SERVER. */
  authorize(request: Unsigned): Promise<Record<string, string>>;
  /** True: the body of a refusal is XML with a code in it. */
  readonly tellsCodes: boolean;
  /** What to look at when access is refused … */
  readonly lookAt: string;
  /** … and for codes that tell more than that. */
  readonly refusals: Readonly<Record<string, string>>;
}
