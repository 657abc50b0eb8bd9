// One JSON document from a provider over https. It must never follow a redirect to a host that nobody named, wait or
// read without an end, speak plain http, or take a certificate that does not verify.
import { WritError } from "@writ/contracts";
import { boundedExchange, ExchangeFault, type ExchangeHead } from "./bounded-exchange.ts";
import { providerLimits } from "./limits.ts";

export interface Fetching {
  /** PEM text to verify the server against, instead of Node's own authorities. */
  readonly ca?: string | undefined;
  /** Hosts (`name` or `name:port`) that a redirect may lead to, beside the one that was asked. */
  readonly hosts?: readonly string[] | undefined;
  readonly bytesMax: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Resolves to the parsed document. Throws IDENTITY_DISCOVERY, whose detail names the host and what was wrong, never
 * what the server sent.
 */
export async function fetchDocument(address: string, fetching: Fetching): Promise<unknown> {
  const asked = secureUrl(address);
  const allowed = new Set([asked.host, ...(fetching.hosts ?? [])]);
  const timeout = AbortSignal.timeout(providerLimits.fetchMsMax);
  const signal = fetching.signal === undefined ? timeout : AbortSignal.any([timeout, fetching.signal]);
  let url = asked;
  for (let step = 0; step <= providerLimits.redirectsMax; step += 1) {
    const answer = await oneAnswer(url, { ...fetching, signal });
    if ("text" in answer) return parsed(url, answer.text);
    url = secureUrl(URL.parse(answer.location, url.href)?.href ?? "");
    if (!allowed.has(url.host)) throw fault(asked, `it redirects to another host, ${hostInWords(url.host)}`);
  }
  throw fault(asked, `it redirects more than ${providerLimits.redirectsMax} times`);
}

type Answer = { readonly text: string } | { readonly location: string };

function secureUrl(address: string): URL {
  const url = URL.parse(address);
  if (url === null) throw new WritError("IDENTITY_DISCOVERY", "An address of the provider cannot be read.");
  if (url.protocol !== "https:" || url.username !== "" || url.password !== "")
    throw fault(url, "it is not plain https");
  return url;
}

async function oneAnswer(url: URL, { ca, bytesMax, signal }: Sending): Promise<Answer> {
  try {
    const headers = { accept: "application/json" };
    const reads = (head: ExchangeHead) => isDocument(url, head);
    const answer = await boundedExchange(url, { headers, ca, bytesMax, signal, reads });
    const { location } = answer.headers;
    if (isRedirect(answer) && location !== undefined) return { location };
    return { text: decoded(url, answer.body) };
  } catch (error) {
    if (error instanceof WritError) throw error;
    throw fault(url, error instanceof ExchangeFault ? error.message : reason(error, signal));
  }
}

type Sending = Fetching & { readonly signal: AbortSignal };

function isRedirect({ status, headers }: ExchangeHead): boolean {
  return [301, 302, 303, 307, 308].includes(status) && headers.location !== undefined;
}

/** False for a redirect, whose body is nobody's concern. */
function isDocument(url: URL, head: ExchangeHead): boolean {
  if (isRedirect(head)) return false;
  const { status, headers } = head;
  if (status !== 200) throw fault(url, `it answers with status ${status}`);
  if (!isJson(headers["content-type"])) throw fault(url, "its answer is not of the type application/json");
  if ((headers["content-encoding"] ?? "identity") !== "identity") throw fault(url, "its answer is compressed");
  return true;
}

/** `application/json`, or a type that builds on it (RFC 6839), such as `application/jwk-set+json`. */
function isJson(contentType: string | undefined): boolean {
  return /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(contentType ?? "");
}

function decoded(url: URL, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw fault(url, "its answer is not UTF-8");
  }
}

function parsed(url: URL, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw fault(url, "its answer is not JSON");
  }
}

function reason(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return `it did not answer in full within ${providerLimits.fetchMsMax} ms`;
  const { code } = error as { code?: unknown };
  return typeof code === "string" ? `the request failed: ${code}` : "the request failed";
}

function fault(url: URL, what: string): WritError {
  return new WritError("IDENTITY_DISCOVERY", `${hostInWords(url.host)}: ${what}.`);
}

/** Of what a server named, so much as a log line bears. */
export function hostInWords(host: string): string {
  return JSON.stringify(host.slice(0, 100));
}
