// The pages of a proxy's control port that clients use (decision 0035), asked and their answers checked before anything
// is believed. It must never send a token to another place than the profile's proxy, nor pass on a name that could
// break out of a file, an address or a line.
import {
  type ReachAnswer,
  type ReachEntry,
  type TokenAccess,
  type TokenAnswer,
  type TokenRefusal,
  tokenExchange,
  tokenPaths,
  type WellKnown,
  type WellKnownIssuer,
  WritError,
} from "@writ/contracts";
import { printable } from "@writ/model";
import { type BoundedFetch, isSafeUrl } from "../login/bounded-fetch.ts";
import { saidCharactersMax } from "../login/limits.ts";
import { accessTokenCharactersMax, listedMax, nameCharactersMax } from "./limits.ts";

export interface ProxyDoor {
  readonly address: URL;
  readonly fetch: BoundedFetch;
}

/** The proxy said no, in its words: `CLI_REFUSED` with what one could do instead. */
export class AccessRefused extends WritError {
  readonly error: string;
  readonly choices: readonly TokenAccess[];
  readonly next: string;

  constructor(refusal: Pick<TokenRefusal, "error" | "choices" | "next"> & { readonly said: string }) {
    super("CLI_REFUSED", refusal.said);
    this.error = refusal.error;
    this.choices = refusal.choices;
    this.next = refusal.next;
  }
}

/** @throws WritError WRIT_USAGE. */
export function proxyAddress(text: string): URL {
  const url = URL.parse(text);
  const bare = url !== null && url.pathname === "/" && url.search === "" && url.hash === "";
  if (url !== null && bare && isSafeUrl(url)) return url;
  const wish = "write https://HOST:PORT of the proxy's control port (http:// on this machine only)";
  throw new WritError("WRIT_USAGE", `--proxy ${JSON.stringify(text)}: ${wish}.`);
}

/** @throws WritError CLI_PROXY, CLI_UNREACHABLE. */
export async function askWellKnown(door: ProxyDoor): Promise<WellKnown> {
  const { status, fields } = await ask(door, tokenPaths.wellKnown, { headers: json });
  if (status === 200 && isWellKnown(fields)) return fields;
  throw strange(
    door,
    status === 200 ? "its page says something else than agreed" : `${tokenPaths.wellKnown}: ${status}`,
  );
}

/** What the bearer of a provider's token reaches now. @throws AccessRefused, WritError. */
export async function askReach(door: ProxyDoor, token: string): Promise<ReachAnswer> {
  const headers = { ...json, authorization: `Bearer ${token}` };
  const { status, fields } = await ask(door, tokenPaths.reach, { headers });
  if (status === 200 && isReachAnswer(fields)) return fields;
  throw refusedOrStrange(door, status, fields);
}

export interface ExchangeWish {
  readonly token: string;
  readonly kind: "id_token" | "jwt";
  readonly resource: string;
  /** Absent: any role that is in force. */
  readonly scope?: string;
}

/** RFC 8693. @throws AccessRefused, WritError CLI_PROXY, CLI_UNREACHABLE. */
export async function exchangeToken(door: ProxyDoor, wish: ExchangeWish): Promise<TokenAnswer> {
  const body = new URLSearchParams({
    grant_type: tokenExchange.grantType,
    subject_token: wish.token,
    subject_token_type: `urn:ietf:params:oauth:token-type:${wish.kind}`,
    audience: wish.resource,
    ...(wish.scope === undefined ? {} : { scope: wish.scope }),
  });
  const headers = { ...json, "content-type": "application/x-www-form-urlencoded" };
  const { status, fields } = await ask(door, tokenPaths.token, { method: "POST", headers, body });
  if (status === 200 && isTokenAnswer(fields, wish)) return fields;
  throw refusedOrStrange(door, status, fields);
}

const json = { accept: "application/json" };

interface Answered {
  readonly status: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

async function ask({ address, fetch }: ProxyDoor, path: string, init: Parameters<BoundedFetch>[1]): Promise<Answered> {
  const response = await fetch(new URL(path, address).href, init);
  const text = await response.text();
  return { status: response.status, fields: fieldsOf(text) };
}

function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

function refusedOrStrange(door: ProxyDoor, status: number, fields: Answered["fields"]): WritError {
  const { error, error_description: described, choices, next } = fields;
  if (status < 400 || typeof error !== "string") {
    return strange(door, status === 200 ? "it answers something else than agreed" : `it answers with status ${status}`);
  }
  const said = typeof described === "string" ? described : error;
  return new AccessRefused({
    error: error as TokenRefusal["error"],
    said: printable(said.slice(0, saidCharactersMax)),
    choices: Array.isArray(choices) ? choices.slice(0, listedMax).filter(isAccess) : [],
    next: typeof next === "string" ? printable(next.slice(0, saidCharactersMax)) : "",
  });
}

function strange({ address }: ProxyDoor, what: string): WritError {
  return new WritError("CLI_PROXY", `${address.host}: ${what}.`);
}

function isWellKnown(value: Readonly<Record<string, unknown>>): value is Answered["fields"] & WellKnown {
  const { writ, repository, issuers, postgres } = value;
  return (
    writ === 1 &&
    isName(repository) &&
    Array.isArray(issuers) &&
    issuers.length <= listedMax &&
    issuers.every(isIssuer) &&
    (postgres === undefined || isPostgres(postgres))
  );
}

function isIssuer(value: unknown): value is WellKnownIssuer {
  if (!isRecord(value)) return false;
  const { name, workloads, trial, url, audience, client } = value;
  const maybe = [url, audience, client].every((text) => text === undefined || isName(text));
  return isName(name) && typeof workloads === "boolean" && typeof trial === "boolean" && maybe;
}

function isPostgres(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { host, port, tls, ca } = value;
  // A comma would be a second host to libpq, a slash a socket's folder.
  const named = isName(host) && /^[\w.:-]+$/.test(host);
  const placed = typeof port === "number" && Number.isSafeInteger(port) && port > 0 && port < 65_536;
  return named && placed && typeof tls === "boolean" && (ca === undefined || typeof ca === "string");
}

function isTokenAnswer(
  value: Readonly<Record<string, unknown>>,
  { resource }: ExchangeWish,
): value is Answered["fields"] & TokenAnswer {
  const { access_token: token, expires_in: life, expires_at: end, access } = value;
  const times = [life, end].every((seconds) => Number.isSafeInteger(seconds) && (seconds as number) > 0);
  const carried = typeof token === "string" && /^[\w.-]+$/.test(token) && token.length <= accessTokenCharactersMax;
  const given = Array.isArray(access) && access.length > 0 && access.length <= listedMax && access.every(isAccess);
  return carried && times && given && value["resource"] === resource;
}

function isAccess(value: unknown): value is TokenAccess {
  return isRecord(value) && isName(value["role"]) && isName(value["grant"]) && Number.isSafeInteger(value["until"]);
}

function isReachAnswer(value: Readonly<Record<string, unknown>>): value is Answered["fields"] & ReachAnswer {
  const { issuer, subject, reach, open, more } = value;
  return (
    [issuer, subject].every(isName) &&
    Array.isArray(reach) &&
    reach.length <= listedMax &&
    reach.every(isReachEntry) &&
    Array.isArray(open) &&
    open.length <= listedMax &&
    open.every((each) => isRecord(each) && isName(each["resource"]) && isNames(each["roles"])) &&
    typeof more === "boolean"
  );
}

function isReachEntry(value: unknown): value is ReachEntry {
  if (!isAccess(value) || !isRecord(value)) return false;
  const { resource, masks, closed } = value as Readonly<Record<string, unknown>>;
  const said = closed === undefined || (isRecord(closed) && typeof closed["message"] === "string");
  return isName(resource) && typeof masks === "string" && said;
}

function isNames(value: unknown): boolean {
  return Array.isArray(value) && value.length <= listedMax && value.every(isName);
}

/** Bounded and on one line: these become parts of files, addresses and lines. */
function isName(value: unknown): value is string {
  return (
    typeof value === "string" &&
    value !== "" &&
    value.length <= nameCharactersMax &&
    value.isWellFormed() &&
    !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(value)
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
