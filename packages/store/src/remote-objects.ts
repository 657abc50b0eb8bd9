// Objects behind an address, read and written one request each. It must never take half a body for a whole one, nor an
// answer to another question for one to its own.
import { digestOfBytes } from "@writ/bundle";
import { WritError } from "@writ/contracts";
import { type Refusal, refusalOf } from "./answer-fault.ts";
import type { Dialect } from "./dialect.ts";
import { isStrongEtag, usableEtag } from "./etag.ts";
import { Exchange, type ExchangeBounds } from "./exchange.ts";
import { readBody } from "./http-body.ts";
import { assertObject, assertObjectName } from "./object-name.ts";

export interface RemoteObject {
  readonly bytes: Uint8Array;
  /** As the server gave it, weak ones too; undefined when it gave none of use. */
  readonly etag: string | undefined;
  /** The strong ETag, or the digest of the bytes. */
  readonly version: string;
}

/** `status`: what the server said instead of giving an object. */
export type Got = RemoteObject | { readonly status: 304 | 404 | 410 };

/** `unmet`: the condition does not hold. `unknown`: the server does not know such conditions. */
export type Put = "done" | "unmet" | "unknown";

export type Condition = { readonly "if-match": string } | { readonly "if-none-match": string };

export class RemoteObjects {
  readonly dialect: Dialect;
  readonly #exchange: Exchange;
  readonly #bounds: ExchangeBounds;

  constructor(dialect: Dialect, bounds: ExchangeBounds) {
    this.dialect = dialect;
    this.#bounds = bounds;
    this.#exchange = new Exchange(dialect.url.protocol === "https:", dialect.ca);
  }

  /** 304 only to whoever names a `known` ETag. Rejects with BUNDLE_OVERSIZED, BUNDLE_SERVER or SECRETS_…. */
  async get(name: string, bytesMax: number, known?: string): Promise<Got> {
    assertObjectName(name);
    const { dialect } = this;
    const url = new URL(name, dialect.url);
    const conditions: Record<string, string> = known === undefined ? {} : { "if-none-match": known };
    const headers = { ...usual, ...(await dialect.authorize({ method: "GET", url, headers: conditions })) };
    const asked = { method: "GET" as const, name };
    return await this.#exchange.send({ ...asked, url, headers, bounds: this.#bounds }, async (response) => {
      const { statusCode: status = 0 } = response;
      if (status === 304) {
        response.resume();
        if (known !== undefined) return { status };
        throw new WritError(
          "BUNDLE_SERVER",
          `${name}: it says that nothing changed (304), though it was not asked that.`,
        );
      }
      if (status !== 200) {
        const { code, fault } = await refusalOf(response, asked, dialect);
        if ((status === 404 || status === 410) && code !== noBucket) return { status };
        throw fault;
      }
      assertOwnBytes(response.headers["content-encoding"], name, () => response.destroy());
      const bytes = await readBody(response, bytesMax);
      const etag = usableEtag(response.headers.etag);
      const version = etag !== undefined && isStrongEtag(etag) ? etag : await digestOfBytes(bytes);
      return { bytes, etag, version };
    });
  }

  /** Rejects with STORE_WRITE or SECRETS_…; whether anything was written is then not known. */
  async put(name: string, body: Uint8Array, condition?: Condition): Promise<Put> {
    assertObject(name, body);
    const { dialect } = this;
    const url = new URL(name, dialect.url);
    const vouched = await dialect.authorize({ method: "PUT", url, headers: { ...condition }, body });
    const headers = {
      ...usual,
      ...vouched,
      "content-type": name.endsWith(".json") ? "application/json" : "application/octet-stream",
      "content-length": String(body.length),
    };
    const asked = { method: "PUT" as const, name };
    return await this.#exchange.send({ ...asked, url, headers, body, bounds: this.#bounds }, async (response) => {
      const { statusCode: status = 0 } = response;
      if (status >= 200 && status < 300 && status !== 202) {
        // Nothing in the body is of use; a connection of its own is closed after it, however long it would be.
        response.destroy();
        return "done";
      }
      const refusal = await refusalOf(response, asked, dialect);
      if (condition !== undefined && isUnmet(refusal, condition)) return "unmet";
      if (condition !== undefined && (status === 501 || refusal.code === "NotImplemented")) return "unknown";
      throw refusal.fault;
    });
  }

  close(): void {
    this.#exchange.close();
  }
}

const usual = {
  accept: "application/gzip, application/octet-stream",
  "accept-encoding": "identity",
  "user-agent": "writ",
} as const;

const noBucket = "NoSuchBucket";

/** 412 by RFC 9110; S3 answers 409 when two write at once, and 404 to `If-Match` where there is nothing. */
function isUnmet({ status, code }: Refusal, condition: Condition): boolean {
  if (status === 412 || status === 409) return true;
  return status === 404 && "if-match" in condition && code !== noBucket;
}

function assertOwnBytes(encoding: string | undefined, name: string, leave: () => void): void {
  if (encoding === undefined || encoding === "identity") return;
  leave();
  throw new WritError("BUNDLE_SERVER", `${name}: the server sets a content-encoding; serve the file's own bytes.`);
}
