// HTTP to a provider or to a proxy's control port, as `fetch` has it. It must never follow a redirect (what is sent are
// tokens), wait or read without an end, take a certificate that does not verify, or speak in clear over a network.
import { isIP } from "node:net";
import { getCACertificates } from "node:tls";
import { WritError } from "@writ/contracts";
import { boundedExchange, ExchangeFault } from "@writ/identity";
import { isLoopback } from "@writ/model";
import { answerBytesMax, requestMsMax } from "./limits.ts";

export interface FetchInit {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/** Resolves to a whole answer, whatever its status. @throws WritError CLI_UNREACHABLE, whose text names the host. */
export type BoundedFetch = (address: string, init: FetchInit) => Promise<Response>;

export interface Trust {
  /** PEM of authorities that are believed beside the system's. */
  readonly ca?: string | undefined;
  /** The option that names such an authority, for who reads that a certificate is not believed. */
  readonly caOption?: "--ca" | "--issuer-ca";
  readonly stop?: AbortSignal;
  /** Where HTTPS_PROXY and its kin may stand. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

export function boundedFetch(trust: Trust): BoundedFetch {
  return async (address, init) => {
    const url = safeUrl(address);
    const signals = [AbortSignal.timeout(requestMsMax), init.signal, trust.stop].filter(
      (signal) => signal !== undefined,
    );
    const signal = AbortSignal.any(signals);
    try {
      return await answerOf(url, { init, trust, signal });
    } catch (error) {
      if (error instanceof WritError) throw error;
      throw unreachable(url, error instanceof ExchangeFault ? error.message : inWords(error, trust));
    }
  };
}

/** Whether tokens may be sent there: https, or http to this machine. */
export function isSafeUrl(url: URL): boolean {
  const plain = url.username === "" && url.password === "";
  return plain && (url.protocol === "https:" || (url.protocol === "http:" && isOwnMachine(url.hostname)));
}

/** The authorities that Node and the system believe, and those of `ca`: PEM texts. */
export function believedAuthorities(ca?: string): string[] {
  const believed = new Set([...getCACertificates("default"), ...getCACertificates("system")]);
  return ca === undefined ? [...believed] : [...believed, ca];
}

function isOwnMachine(hostname: string): boolean {
  const bare = hostname.replace(/^\[|\]$/g, "");
  return bare === "localhost" || (isIP(bare) !== 0 && isLoopback(bare));
}

function safeUrl(address: string): URL {
  const url = URL.parse(address);
  if (url !== null && isSafeUrl(url)) return url;
  throw unreachable(url, "an address must be https:// (http:// on this machine only), without a user in it");
}

interface Sending {
  readonly init: FetchInit;
  readonly trust: Trust;
  readonly signal: AbortSignal;
}

async function answerOf(url: URL, { init, trust, signal }: Sending): Promise<Response> {
  const body = bodyOf(init.body);
  const length = body === undefined ? {} : { "content-length": String(body.byteLength) };
  const answer = await boundedExchange(url, {
    ...{ method: init.method ?? "GET", headers: { ...init.headers, ...length }, body, signal },
    ...{ ca: believedAuthorities(trust.ca), bytesMax: answerBytesMax },
    // A company's way out may lead through a proxy of its own; this machine is never reached through one.
    proxyEnv: isOwnMachine(url.hostname) ? undefined : trust.env,
  });
  const headers = new Headers();
  for (const [name, value] of Object.entries(answer.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  const { status } = answer;
  if (status < 200 || status > 599) throw unreachable(url, "its answer is no HTTP");
  const empty = status === 204 || status === 205 || status === 304;
  return new Response(empty ? null : Buffer.from(answer.body), { status, headers });
}

/** Texts and forms are what is sent here. */
function bodyOf(body: unknown): Buffer | undefined {
  if (body === undefined || body === null) return undefined;
  if (typeof body === "string" || body instanceof URLSearchParams) return Buffer.from(body.toString());
  throw new TypeError("a body of another kind");
}

function inWords(error: unknown, { stop, caOption = "--ca" }: Trust): string {
  if (stop?.aborted === true) return "the request was stopped";
  const { name, code } = error as { readonly name?: unknown; readonly code?: unknown };
  if (name === "AbortError" || name === "TimeoutError") return `no whole answer within ${requestMsMax / 1000} s`;
  if (code === "ECONNREFUSED") return "nothing listens there";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "its name cannot be resolved";
  const certificate = typeof code === "string" && /CERT|SIGNED|ISSUER|ALTNAME|VERIFY/.test(code);
  if (certificate) return `its certificate is not believed (${code}); ${caOption} FILE names its authority`;
  return typeof code === "string" ? `the request failed (${code})` : "the request failed";
}

function unreachable(url: URL | null, what: string): WritError {
  const host = url === null ? "An address" : url.host.slice(0, 100);
  return new WritError("CLI_UNREACHABLE", `${host}: ${what}.`);
}
