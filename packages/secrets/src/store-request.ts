// One request to a secret store and its whole answer. It must never send a header to another host than the one that was
// configured, believe a certificate that nobody vouched for, wait without an end, or put what was sent into an error.
import { Agent as HttpAgent, request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { WritError } from "@writ/contracts";
import { limits } from "./limits.ts";

export interface StoreRequest {
  readonly method: "GET" | "POST" | "PUT";
  /** From the first slash on. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface StoreAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/**
 * A store at one address. Every fault of the way is a WritError SECRETS_STORE: what was asked may do a little later.
 */
export class StoreConnection {
  readonly #origin: URL;
  readonly #agent: HttpAgent;
  readonly #name: string;

  /** `name` is how errors call it. `ca`: PEM text to verify it against, instead of Node's own authorities. */
  constructor(name: string, address: string, ca?: string) {
    this.#name = name;
    const origin = new URL(address);
    this.#origin = origin;
    const options = { keepAlive: true, maxSockets: limits.requestsAtOnce, maxFreeSockets: 2 };
    // Said outright, so that NODE_TLS_REJECT_UNAUTHORIZED in some environment changes nothing.
    const trust = { ...(ca === undefined ? {} : { ca }), rejectUnauthorized: true, minVersion: "TLSv1.2" as const };
    this.#agent = origin.protocol === "https:" ? new HttpsAgent({ ...options, ...trust }) : new HttpAgent(options);
  }

  /** @throws WritError SECRETS_STORE */
  async ask(asked: StoreRequest): Promise<StoreAnswer> {
    const answer = await this.#send(asked, new URL(this.#origin.origin + asked.path));
    if (answer.status < 300 || answer.status >= 400) return answer;
    return await this.#followed(asked, answer);
  }

  close(): void {
    this.#agent.destroy();
  }

  /** One step, on the same host: anything else would take the token to somebody who was not named. */
  async #followed(asked: StoreRequest, { status, headers }: StoreAnswer): Promise<StoreAnswer> {
    const to = URL.canParse(headers.location ?? "", this.#origin.href)
      ? new URL(headers.location ?? "", this.#origin.href)
      : undefined;
    if (to === undefined || to.origin !== this.#origin.origin || (status !== 307 && status !== 308)) {
      const where = to === undefined ? "" : ` to ${to.host.slice(0, 259)}`;
      throw this.#fault(`redirects${where} (${status}), which is not followed: name the address that answers itself`);
    }
    const answer = await this.#send(asked, to);
    if (answer.status < 300 || answer.status >= 400) return answer;
    throw this.#fault(`redirects in a circle (${answer.status})`);
  }

  async #send({ method, headers, body }: StoreRequest, url: URL): Promise<StoreAnswer> {
    const signal = AbortSignal.timeout(limits.requestMsMax);
    const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
    const options = { method, headers: { ...headers, ...length }, agent: this.#agent, signal };
    try {
      const response = await new Promise<IncomingMessage>((resolve, reject) => {
        const send = url.protocol === "https:" ? httpsRequest : httpRequest;
        send(url, options).once("response", resolve).on("error", reject).end(body);
      });
      return { status: response.statusCode ?? 0, headers: response.headers, text: await this.#textOf(response) };
    } catch (error) {
      if (error instanceof WritError) throw error;
      throw this.#fault(signal.aborted ? "did not answer in time" : `cannot be reached (${reason(error)})`);
    }
  }

  async #textOf(response: IncomingMessage): Promise<string> {
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of response as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      // Leaving the loop destroys the response and its connection.
      if (bytes > limits.answerBytesMax) throw this.#fault(`answers more than ${limits.answerBytesMax} bytes`);
      chunks.push(chunk);
    }
    if (!response.complete) throw this.#fault(`broke off after ${bytes} bytes`);
    return Buffer.concat(chunks).toString("utf8");
  }

  #fault(what: string): WritError {
    return new WritError("SECRETS_STORE", `${this.#name} ${what}.`);
  }
}

/** A code where there is one: messages of TLS name subjects of certificates, and those are text of strangers. */
function reason(error: unknown): string {
  const { code } = error as { code?: unknown };
  return typeof code === "string" && /^[A-Z0-9_]{1,64}$/.test(code) ? code : "no reason given";
}
