// One request and its answer over node:http or node:https. It must never follow a redirect, wait without an end for a
// server, send a writing request twice, or put a header into an error.
import { type ClientRequest, Agent as HttpAgent, request as httpRequest, type IncomingMessage } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { WritError } from "@writ/contracts";

export interface Outgoing {
  readonly method: "GET" | "PUT";
  readonly url: URL;
  /** The object's name: the only part of the address that errors show. */
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  /** From the first byte out to the last byte in, and the longest silence within. */
  readonly bounds: ExchangeBounds;
}

export interface ExchangeBounds {
  readonly msMax: number;
  readonly silenceMsMax: number;
}

/** A fault of the way or of the moment: the same request may do a little later. */
export class PassingFault extends WritError {}

export class Exchange {
  readonly #kept: HttpAgent;
  readonly #single: HttpAgent;
  readonly #secure: boolean;

  /** `ca`: PEM text to verify the server's certificate against, instead of Node's own authorities. */
  constructor(secure: boolean, ca: string | undefined) {
    this.#secure = secure;
    // Said outright, so that NODE_TLS_REJECT_UNAUTHORIZED in some environment changes nothing.
    const trust = { ...(ca === undefined ? {} : { ca }), rejectUnauthorized: true };
    const open = (keepAlive: boolean) => {
      const options = { keepAlive, maxSockets: 1, maxFreeSockets: 1 };
      return secure ? new HttpsAgent({ ...options, ...trust, minVersion: "TLSv1.2" }) : new HttpAgent(options);
    };
    this.#kept = open(true);
    // A kept connection may have been closed a moment ago; whether what was written there arrived, nobody could tell.
    this.#single = open(false);
  }

  /** Resolves to what `take` makes of the answer. Rejects with what it rejects with, or a PassingFault. */
  async send<Result>(out: Outgoing, take: (response: IncomingMessage) => Promise<Result>): Promise<Result> {
    const { method, url, headers, body, bounds } = out;
    const signal = AbortSignal.timeout(bounds.msMax);
    const agent = method === "GET" ? this.#kept : this.#single;
    const send = this.#secure ? httpsRequest : httpRequest;
    const ask = () => answerTo(send(url, { method, agent, headers, signal }), body, bounds.silenceMsMax);
    try {
      // A kept connection that the server closed meanwhile says nothing about the server.
      const response = await ask().catch((error: unknown) =>
        error instanceof KeptTooLong ? ask() : Promise.reject(error),
      );
      return await take(response);
    } catch (error) {
      if (error instanceof WritError) throw error;
      throw new PassingFault(faultCodeOf(method), `${out.name}: ${reason(error, signal)}.`);
    }
  }

  close(): void {
    this.#kept.destroy();
    this.#single.destroy();
  }
}

/** The row of the error table for what went wrong with a request. */
export function faultCodeOf(method: Outgoing["method"]): "BUNDLE_SERVER" | "STORE_WRITE" {
  return method === "GET" ? "BUNDLE_SERVER" : "STORE_WRITE";
}

/** A server that says nothing for `silenceMs` is left, whatever time there would be. */
function answerTo(request: ClientRequest, body: Uint8Array | undefined, silenceMs: number): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.setTimeout(silenceMs, () => request.destroy(new Error(`the server said nothing for ${silenceMs} ms`)));
    const failed = (error: NodeJS.ErrnoException) =>
      reject(request.reusedSocket && error.code === "ECONNRESET" ? new KeptTooLong() : error);
    request.once("response", resolve).on("error", failed).end(body);
  });
}

class KeptTooLong extends Error {
  override readonly name = "KeptTooLong";
}

function reason(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return "the server did not finish in time";
  const { code, message } = error as { code?: unknown; message?: unknown };
  return typeof code === "string" ? code : String(message ?? "no reason given");
}
