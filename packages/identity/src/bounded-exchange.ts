// One exchange over HTTP, for what asks a provider or a proxy about tokens. It must never follow a redirect, wait or
// read without an end, or take a certificate that does not verify.
import {
  type IncomingHttpHeaders,
  type IncomingMessage,
  Agent as PlainAgent,
  request as requestPlain,
} from "node:http";
import { request as requestTls, Agent as TlsAgent } from "node:https";

export interface ExchangeWish {
  readonly method?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | undefined;
  /** PEM of the authorities to verify the server against, instead of Node's own. */
  readonly ca?: string | readonly string[] | undefined;
  /** Where HTTPS_PROXY and its kin may stand; absent: no way through a proxy is taken. */
  readonly proxyEnv?: Readonly<Record<string, string | undefined>> | undefined;
  readonly bytesMax: number;
  readonly signal: AbortSignal;
  /** Sees status and headers first: false leaves the body unread, a throw is the exchange's. */
  readonly reads?: (head: ExchangeHead) => boolean;
}

export interface ExchangeHead {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
}

export interface ExchangeAnswer extends ExchangeHead {
  readonly body: Uint8Array;
}

/** What was wrong with an answer, as the end of a sentence about who sent it. */
export class ExchangeFault extends Error {}

/** Throws ExchangeFault, what `reads` throws, and what the system throws (`code`, or an abort of the signal). */
export async function boundedExchange(url: URL, wish: ExchangeWish): Promise<ExchangeAnswer> {
  const response = await responseOf(url, wish);
  try {
    const head = { status: response.statusCode ?? 0, headers: response.headers };
    if (wish.reads?.(head) === false) return { ...head, body: new Uint8Array() };
    return { ...head, body: await bodyOf(response, wish.bytesMax) };
  } finally {
    response.destroy();
  }
}

function responseOf(url: URL, { method = "GET", headers, body, ca, proxyEnv, signal }: ExchangeWish) {
  const common = { method, headers: { ...headers, "accept-encoding": "identity", "user-agent": "writ" }, signal };
  const way = proxyEnv === undefined ? {} : { proxyEnv: { ...proxyEnv } };
  const trust = ca === undefined ? {} : { ca: typeof ca === "string" ? ca : [...ca] };
  return new Promise<IncomingMessage>((resolve, reject) => {
    const sent =
      url.protocol === "https:"
        ? requestTls(url, {
            ...{ ...common, ...trust, agent: new TlsAgent(way), minVersion: "TLSv1.2" },
            // Said outright, so that NODE_TLS_REJECT_UNAUTHORIZED in some environment changes nothing.
            rejectUnauthorized: true,
          })
        : requestPlain(url, { ...common, agent: new PlainAgent() });
    sent.once("response", resolve).once("error", reject).end(body);
  });
}

async function bodyOf(response: IncomingMessage, bytesMax: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > bytesMax) throw new ExchangeFault(`it sends more than ${bytesMax} bytes`);
    chunks.push(chunk);
  }
  if (!response.complete) throw new ExchangeFault("its answer broke off");
  return Buffer.concat(chunks);
}
