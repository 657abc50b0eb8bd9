// OAUTHBEARER (RFC 7628) in SASL messages: `n,,` \x01 `auth=Bearer TOKEN` \x01 \x01 from the client, a JSON document
// and \x01 when it fails. It holds a provider's token: no error may name a byte of it.
import { WritError } from "@writ/contracts";
import { bearerPairsMax } from "../limits.ts";

export const oauthMechanism = "OAUTHBEARER";

const separator = "\x01";

/** What a client has to show. */
export type BearerShown =
  | { readonly kind: "token"; readonly token: string }
  /** §4.3: no token; it asks where to get one. */
  | { readonly kind: "discovery" }
  /** Of another scheme, or no token in the form of RFC 6750 §2.1. */
  | { readonly kind: "other" };

/** The client's first response. @throws WritError POSTGRES_PROTOCOL */
export function decodeBearerResponse(data: Buffer): BearerShown {
  const text = data.toString("latin1");
  assertHeader(text);
  const rest = text.slice(headerCharacters);
  if (!rest.endsWith(separator + separator)) throw broken("is not terminated");
  const pairs = rest.slice(0, -2).split(separator, bearerPairsMax + 1);
  if (pairs.length > bearerPairsMax) throw broken(`has more than ${bearerPairsMax} pairs`);
  let auth: string | undefined;
  for (const pair of pairs) {
    // §3.1: what is not known is ignored, if it has the form.
    const [, key, value = ""] = /^([A-Za-z]+)=([\t\n\r\x20-\x7e]*)$/.exec(pair) ?? [];
    if (key === undefined) throw broken("has a pair that is none");
    if (key !== "auth") continue;
    if (auth !== undefined) throw broken("has auth twice");
    auth = value;
  }
  if (auth === undefined) throw broken("has no auth");
  return shown(auth);
}

function shown(auth: string): BearerShown {
  if (auth === "") return { kind: "discovery" };
  const [, token] = /^bearer +([A-Za-z0-9._~+/-]+=*)$/i.exec(auth) ?? [];
  return token === undefined ? { kind: "other" } : { kind: "token", token };
}

/** `n,,` or `y,,` and the separator: RFC 5801 §4, without channel binding and authorization identity. */
const headerCharacters = 4;

function assertHeader(text: string): void {
  const flag = text[0];
  if (flag === "p") throw broken("binds a channel, for which it has no means");
  if ((flag !== "n" && flag !== "y") || text[1] !== ",") throw broken("does not begin as it must");
  if (text[2] === "a") throw broken("names an authorization identity, and the user name says the role here");
  if (text[2] !== "," || text[3] !== separator) throw broken("does not begin as it must");
}

/** §3.2.3: all that may come after a failure. @throws WritError POSTGRES_PROTOCOL */
export function assertBearerFailureTaken(data: Buffer): void {
  if (data.length !== 1 || data[0] !== 1) throw broken("goes on after it failed");
}

/** Where a token comes from, as the client is told. */
export interface BearerIssuer {
  /** The issuer's address. */
  readonly url: string;
  /** Separated by spaces. */
  readonly scope: string;
}

/** §3.2.2. `invalid_token` is the only status on which libpq goes on to get a token. */
export function encodeBearerFailure(issuer?: BearerIssuer): string {
  const status = "invalid_token";
  if (issuer === undefined) return JSON.stringify({ status });
  // OpenID Connect Discovery §4.1: an address that ends with a slash loses it first.
  const configuration = `${issuer.url.replace(/\/$/, "")}/.well-known/openid-configuration`;
  return JSON.stringify({ status, "openid-configuration": configuration, scope: issuer.scope });
}

/** A client's first response; without a token, the question for the issuer. */
export function encodeBearerResponse(token?: string): string {
  return `n,,${separator}auth=${token === undefined ? "" : `Bearer ${token}`}${separator}${separator}`;
}

function broken(problem: string): WritError {
  return new WritError("POSTGRES_PROTOCOL", `The client's OAUTHBEARER message ${problem}.`);
}
