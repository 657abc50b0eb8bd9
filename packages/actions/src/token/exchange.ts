// RFC 8693: the job's token against an access token for one resource, at a proxy's control port (decision 0035). It
// must never send the token in clear over a network.
import { isIP } from "node:net";
import { WritError } from "@writ/contracts";
import { isLoopback, printable } from "@writ/model";
import { type Answer, ask, fieldsIn } from "./ask.ts";
import { refusalCharactersMax, tokenCharactersMax } from "./limits.ts";

export interface ExchangeWish {
  /** The control port of the proxy. */
  readonly proxy: URL;
  readonly idToken: string;
  readonly resource: string;
  /** `role:NAME` or `grant:ID`. */
  readonly scope: string;
  readonly ca?: string;
}

export interface AccessToken {
  readonly token: string;
  readonly lifeSeconds: number;
}

/** @throws WritError ACTIONS_INPUT when the address is none to send a token to. */
export function proxyAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const safe = url?.protocol === "https:" || (url?.protocol === "http:" && isLoopbackHost(url.hostname));
  if (url !== undefined && safe && url.username === "" && url.search === "" && url.hash === "") return url;
  const wish = "write https://HOST:PORT of the control port (http:// on loopback only)";
  throw new WritError("ACTIONS_INPUT", `\`proxy\` is ${JSON.stringify(text)}: ${wish}.`);
}

function isLoopbackHost(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, "");
  return bare === "localhost" || (isIP(bare) !== 0 && isLoopback(bare));
}

/** @throws WritError ACTIONS_EXCHANGE. */
export async function exchangeToken({ proxy, idToken, resource, scope, ca }: ExchangeWish): Promise<AccessToken> {
  const form = new URLSearchParams({
    grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
    subject_token: idToken,
    subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
    audience: resource,
    scope,
  });
  const headers = { "content-type": "application/x-www-form-urlencoded", accept: "application/json" };
  const url = new URL("/token", proxy);
  const question = {
    url,
    method: "POST",
    headers,
    body: form.toString(),
    ...(ca === undefined ? {} : { ca }),
  } as const;
  const answer = await ask(question).catch((error: Error) => error.message);
  if (typeof answer === "string") throw refusal(`${proxy.host} cannot be asked: ${answer}.`);
  return accessTokenIn(answer, proxy);
}

function accessTokenIn({ status, text }: Answer, proxy: URL): AccessToken {
  const fields = fieldsIn(text);
  if (status === 404 || status === 405) {
    throw refusal(`${proxy.host} exchanges no tokens: POST /token is answered with ${status}.`);
  }
  if (status !== 200) {
    const said = [fields?.["error"], fields?.["error_description"]]
      .filter((part) => typeof part === "string")
      .join(": ");
    throw refusal(`${proxy.host} answers ${status}. ${printable(said.slice(0, refusalCharactersMax))}`.trim());
  }
  const { access_token: token, expires_in: life, token_type: type } = fields ?? {};
  const good = typeof token === "string" && /^[\x21-\x7e]+$/.test(token) && token.length <= tokenCharactersMax;
  // RFC 8693, 2.2.1: a token that is no bearer token is named N_A.
  const known = typeof type === "string" && /^(bearer|n_a)$/i.test(type);
  if (!good || !known || typeof life !== "number" || !Number.isSafeInteger(life) || life <= 0) {
    throw refusal(`${proxy.host} answers something else than an access token.`);
  }
  return { token, lifeSeconds: life };
}

function refusal(detail: string): WritError {
  return new WritError("ACTIONS_EXCHANGE", detail);
}
