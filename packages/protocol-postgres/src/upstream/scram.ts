// SCRAM-SHA-256 and its form bound to the channel as a client: RFC 5802 with the hash of RFC 7677. Pure but for the
// nonce, which the caller gives, and the stretched passwords that are kept.
// The password must never leave this file but as a proof; a server that cannot prove itself must never be believed.
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { WritError } from "@writ/contracts";
import { saslMessageBytesMax, scramIterationsMax, scramIterationsMin } from "../limits.ts";
import type { ChannelBinding } from "./channel-binding.ts";
import { stretched } from "./stretched-passwords.ts";

export const scramMechanism = "SCRAM-SHA-256";
export const scramPlusMechanism = "SCRAM-SHA-256-PLUS";

export interface ScramOptions {
  /** PostgreSQL takes the user from the start-up packet, and its own client sends it empty here. */
  readonly user: string;
  readonly password: string;
  /** Printable, without commas; at least 18 random bytes encoded. */
  readonly nonce: string;
  /**
   * What the exchange is bound to. "not-offered": it could have been bound, and the server did not offer it; a server
   * that did knows from that word that somebody between took it out. Absent: it could not.
   */
  readonly binding?: ChannelBinding | "not-offered";
}

/** One exchange: `first()`, then `final(serverFirst)`, then `verify(serverFinal)`. */
export class ScramClient {
  readonly #options: ScramOptions;
  #serverSignature: Buffer | undefined;

  constructor(options: ScramOptions) {
    this.#options = options;
  }

  /** client-first-message */
  first(): string {
    return this.#gs2Header() + this.#firstBare();
  }

  /** RFC 5802 section 7, gs2-header: whether and by what the channel is bound; no authorization identity. */
  #gs2Header(): string {
    const { binding } = this.#options;
    if (binding === undefined) return "n,,";
    return binding === "not-offered" ? "y,," : `p=${binding.type},,`;
  }

  /** RFC 5802 section 7, cbind-input. */
  #bindingInput(): string {
    const { binding } = this.#options;
    const data = typeof binding === "object" ? binding.data : Buffer.alloc(0);
    return Buffer.concat([Buffer.from(this.#gs2Header()), data]).toString("base64");
  }

  /** client-final-message, for the server-first-message. @throws WritError POSTGRES_UPSTREAM_AUTH */
  async final(serverFirst: Buffer): Promise<string> {
    const first = textOf(serverFirst);
    const { nonce, salt, iterations } = parseServerFirst(first, this.#options.nonce);
    const withoutProof = `c=${this.#bindingInput()},r=${nonce}`;
    const authMessage = `${this.#firstBare()},${first},${withoutProof}`;
    const salted = await stretched(prepared(this.#options.password), salt, iterations);
    const clientKey = hmac(salted, "Client Key");
    const clientSignature = hmac(hash(clientKey), authMessage);
    const proof = clientKey.map((byte, index) => byte ^ (clientSignature[index] ?? 0));
    this.#serverSignature = hmac(hmac(salted, "Server Key"), authMessage);
    return `${withoutProof},p=${Buffer.from(proof).toString("base64")}`;
  }

  /**
   * Asserts that the server-final-message proves that the server knows the password. @throws WritError
   * POSTGRES_UPSTREAM_AUTH
   */
  verify(serverFinal: Buffer): void {
    const expected = this.#serverSignature;
    const value = /^v=([A-Za-z0-9+/]+={0,2})(?:,|$)/.exec(textOf(serverFinal))?.[1];
    const given = value === undefined ? undefined : Buffer.from(value, "base64");
    const proved = expected !== undefined && given?.length === expected.length && timingSafeEqual(given, expected);
    if (!proved) throw failed("The server did not prove that it knows the password.");
  }

  #firstBare(): string {
    const user = this.#options.user.replaceAll("=", "=3D").replaceAll(",", "=2C");
    return `n=${user},r=${this.#options.nonce}`;
  }
}

function parseServerFirst(text: string, clientNonce: string) {
  const match = /^r=([\x21-\x2b\x2d-\x7e]+),s=([A-Za-z0-9+/]+={0,2}),i=([1-9][0-9]{0,9})(?:,|$)/.exec(text);
  const [, nonce = "", salt = "", count = "0"] = match ?? [];
  if (match === null) throw failed("The server's first SCRAM message is malformed.");
  if (!nonce.startsWith(clientNonce) || nonce.length === clientNonce.length) {
    throw failed("The server's SCRAM nonce does not continue ours.");
  }
  const iterations = Number(count);
  if (iterations < scramIterationsMin || iterations > scramIterationsMax) {
    const bounds = `${scramIterationsMin} to ${scramIterationsMax}`;
    throw failed(`The server asks for ${iterations} SCRAM iterations; ${bounds} are accepted.`);
  }
  return { nonce, salt: Buffer.from(salt, "base64"), iterations };
}

/**
 * Stands in for SASLprep (RFC 4013), as far as passwords of services need it: other spaces become a space, characters
 * commonly mapped to nothing go, then NFKC. PostgreSQL uses a password that SASLprep prohibits as it is; prohibited
 * characters are left as they are here too.
 */
export function prepared(password: string): string {
  if (/^[\x20-\x7e]*$/.test(password)) return password;
  const spaces = password.replace(/[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000]/gu, " ");
  return spaces
    .replace(/(?:\u00ad|\u034f|\u1806|[\u180b-\u180d]|\u200c|\u200d|\u2060|[\ufe00-\ufe0f]|\ufeff)/gu, "")
    .normalize("NFKC");
}

function textOf(data: Buffer): string {
  if (data.length > saslMessageBytesMax) throw failed("The server's SCRAM message is too long.");
  return data.toString("latin1");
}

const hash = (data: Buffer): Buffer => createHash("sha256").update(data).digest();
const hmac = (key: Buffer, data: string): Buffer => createHmac("sha256", key).update(data).digest();
const failed = (detail: string): WritError => new WritError("POSTGRES_UPSTREAM_AUTH", detail);
