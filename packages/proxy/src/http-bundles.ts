// Reads bundles from a web server: the newest under latest.tar.gz, the pinned first one under its digest.
// It must never follow a redirect, take more bytes than a bundle may have, wait without an end for a server, or put a
// credential into an error.
import { type ClientRequest, Agent as HttpAgent, request as httpRequest, type IncomingMessage } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { bundleBytesMax, bundleFileName, digestOfBytes } from "@writ/bundle";
import { WritError } from "@writ/contracts";
import type { Secret } from "@writ/secrets";
import { readBody } from "./http-body.ts";
import { etagLengthMax, fetchMsMax, fetchSilenceMsMax } from "./limits.ts";

export interface HttpPlace {
  /** Ends in a slash; without user, query or fragment. */
  readonly url: URL;
  /** PEM text to verify the server's certificate against, instead of Node's own authorities. */
  readonly ca?: string;
  /** Asked at each request, so that a changed token is used without a restart. */
  readonly token?: () => Promise<Secret>;
  /** Other bounds in tests only. */
  readonly fetchMsMax?: number;
  readonly fetchSilenceMsMax?: number;
}

export class HttpBundles {
  readonly #place: HttpPlace;
  readonly #agent: HttpAgent;
  /** Of the bytes given out last, so that the server need not send them again … */
  #etag: string | undefined;
  /** … and so that they are not given out again when it does, having no ETag or one that changes by itself. */
  #digest: string | undefined;

  constructor(place: HttpPlace) {
    this.#place = place;
    const kept = { keepAlive: true, maxSockets: 1, maxFreeSockets: 1 };
    const ca = place.ca === undefined ? {} : { ca: place.ca };
    this.#agent = isSecure(place.url) ? new HttpsAgent({ ...kept, ...ca, minVersion: "TLSv1.2" }) : new HttpAgent(kept);
  }

  /**
   * The newest bytes, or undefined when they are those read last and not asked for `again`; not verified.
   * Throws BUNDLE_ABSENT, BUNDLE_OVERSIZED, BUNDLE_SERVER or SECRETS_….
   */
  async read(again: boolean): Promise<Uint8Array | undefined> {
    const known = again ? undefined : this.#etag;
    const answer = await this.#get(bundleFileName(), known);
    if (answer.status === 304) {
      if (known !== undefined) return undefined;
      throw new WritError("BUNDLE_SERVER", "It says that nothing changed, though it was not asked that.");
    }
    const digest = await digestOfBytes(answer.bytes);
    const same = digest === this.#digest && !again;
    this.#etag = answer.etag;
    this.#digest = digest;
    return same ? undefined : answer.bytes;
  }

  /** The bundle kept under a digest; throws as `read`. */
  async readFirst(digest: string): Promise<Uint8Array> {
    const answer = await this.#get(bundleFileName(digest));
    if (answer.status === 304) throw new WritError("BUNDLE_SERVER", "It answers 304 to what it was not asked.");
    return answer.bytes;
  }

  close(): void {
    this.#agent.destroy();
  }

  async #get(name: string, etag?: string): Promise<{ status: number; etag: string | undefined; bytes: Uint8Array }> {
    const { url, token } = this.#place;
    const headers = {
      accept: "application/gzip, application/octet-stream",
      "accept-encoding": "identity",
      "user-agent": "writ",
      ...(etag === undefined ? {} : { "if-none-match": etag }),
      ...(token === undefined ? {} : { authorization: `Bearer ${headerValue((await token()).reveal())}` }),
    };
    const signal = AbortSignal.timeout(this.#place.fetchMsMax ?? fetchMsMax);
    const silenceMs = this.#place.fetchSilenceMsMax ?? fetchSilenceMsMax;
    const send = isSecure(url) ? httpsRequest : httpRequest;
    try {
      const ask = () => answerTo(send(new URL(name, url), { agent: this.#agent, headers, signal }), silenceMs);
      // A connection that was kept may have been closed by the server a moment ago: that says nothing about the server.
      const response = await ask().catch((error: unknown) =>
        error instanceof KeptTooLong ? ask() : Promise.reject(error),
      );
      return await read(response, name);
    } catch (error) {
      throw error instanceof WritError ? error : new WritError("BUNDLE_SERVER", `${name}: ${reason(error, signal)}.`);
    }
  }
}

/** A server that says nothing for `silenceMs` is left, whatever time there would be. */
function answerTo(request: ClientRequest, silenceMs: number): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.setTimeout(silenceMs, () => request.destroy(new Error(`the server said nothing for ${silenceMs} ms`)));
    const failed = (error: NodeJS.ErrnoException) =>
      reject(request.reusedSocket && error.code === "ECONNRESET" ? new KeptTooLong() : error);
    request.once("response", resolve).on("error", failed).end();
  });
}

class KeptTooLong extends Error {
  override readonly name = "KeptTooLong";
}

async function read(response: IncomingMessage, name: string) {
  const { statusCode: status = 0, headers } = response;
  if (status === 304) {
    response.resume();
    return { status, etag: undefined, bytes: new Uint8Array() };
  }
  const fault = faultOf(response, name);
  if (fault !== undefined) {
    // What follows is of no use, and may have no end.
    response.destroy();
    throw fault;
  }
  const bytes = await readBody(response, bundleBytesMax);
  return { status, etag: usableEtag(headers.etag), bytes };
}

/** What speaks against reading the body. */
function faultOf({ statusCode: status = 0, headers }: IncomingMessage, name: string): WritError | undefined {
  if (status === 404 || status === 410) return new WritError("BUNDLE_ABSENT", `The server has no ${name} (${status}).`);
  if (status >= 300 && status < 400) {
    const detail = `${name}: the server redirects (${status}); write the address that it ends at as bundle.from.`;
    return new WritError("BUNDLE_SERVER", detail);
  }
  if (status === 401 || status === 403) {
    return new WritError("BUNDLE_SERVER", `${name}: the server refuses access (${status}); check bundle.token.`);
  }
  if (status !== 200) return new WritError("BUNDLE_SERVER", `${name}: the server answered ${status}.`);
  const encoding = headers["content-encoding"];
  if (encoding === undefined || encoding === "identity") return undefined;
  return new WritError("BUNDLE_SERVER", `${name}: the server sets a content-encoding; serve the file's own bytes.`);
}

/** RFC 9110 §8.8.3: quoted, visible characters. What is not that, or long, is not sent back. */
function usableEtag(etag: string | undefined): string | undefined {
  return etag !== undefined && etag.length <= etagLengthMax && /^(W\/)?"[\x21\x23-\x7e]*"$/.test(etag)
    ? etag
    : undefined;
}

/** RFC 6750 §2.1; anything else could end the header. */
function headerValue(token: string): string {
  if (/^[A-Za-z0-9._~+/-]+=*$/.test(token)) return token;
  throw new WritError("BUNDLE_SERVER", "The token holds characters that a bearer token may not have.");
}

function reason(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return "the server did not finish in time";
  const { code, message } = error as { code?: unknown; message?: unknown };
  return typeof code === "string" ? code : String(message ?? "no reason given");
}

function isSecure(url: URL): boolean {
  return url.protocol === "https:";
}
