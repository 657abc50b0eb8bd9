// RFC 8693: the job's token against an access token for one resource, at a proxy's control port (decision 0035). It
// must never send the token in clear over a network.
import { isIP } from "node:net";
import { tokenExchange, tokenPaths, WritError } from "@writ/contracts";
import { isLoopback, printable } from "@writ/model";
import { type Answer, ask, fieldsIn, recordIn } from "./ask.ts";
import type { Wait } from "./id-token.ts";
import { exchangeAttemptsMax, refusalCharactersMax, retrySecondsMax, tokenCharactersMax } from "./limits.ts";

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
  /** The token's id, which every session's record names. */
  readonly id: string;
  /** The role that sessions are opened in. */
  readonly role: string;
  readonly grant: string;
  /** When the grant ends, in seconds. */
  readonly until: number;
}

/** @throws WritError ACTIONS_INPUT when the address is none to send a token to. */
export function proxyAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const safe = url?.protocol === "https:" || (url?.protocol === "http:" && isLoopbackHost(url.hostname));
  if (url !== undefined && safe && url.username === "" && url.search === "" && url.hash === "") return url;
  const wish = "write https://HOST:PORT of the control port (http:// on loopback only)";
  throw new WritError("ACTIONS_INPUT", `\`proxy\` is ${JSON.stringify(text)}: ${wish}.`);
}

export function isLoopbackHost(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, "");
  return bare === "localhost" || (isIP(bare) !== 0 && isLoopback(bare));
}

/** Where the proxy is busy, or cannot reach GitHub's keys, it is asked again. @throws WritError ACTIONS_EXCHANGE */
export async function exchangeToken({ proxy, idToken, ...wish }: ExchangeWish, wait: Wait): Promise<AccessToken> {
  const form = new URLSearchParams({
    grant_type: tokenExchange.grantType,
    subject_token: idToken,
    subject_token_type: "urn:ietf:params:oauth:token-type:id_token",
    audience: wish.resource,
    scope: wish.scope,
  });
  const question = {
    url: new URL(tokenPaths.token, proxy),
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded", accept: "application/json" },
    body: form.toString(),
    ...(wish.ca === undefined ? {} : { ca: wish.ca }),
  } as const;
  for (let attempt = 1; ; attempt += 1) {
    const answer = await ask(question).catch((error: Error) => error.message);
    if (typeof answer === "string") throw refusal(`${proxy.host} cannot be asked: ${answer}.`);
    const { status, retryAfterSeconds = 1 } = answer;
    const later = (status === 429 || status === 503) && retryAfterSeconds <= retrySecondsMax;
    if (!later || attempt === exchangeAttemptsMax) return accessTokenIn(answer, proxy);
    await wait(retryAfterSeconds * 1000);
  }
}

function accessTokenIn({ status, text }: Answer, proxy: URL): AccessToken {
  const fields = fieldsIn(text);
  if (status === 404 || status === 405) {
    throw refusal(`${proxy.host} exchanges no tokens: POST /token is answered with ${status}.`);
  }
  if (status !== 200) throw refusal(`${proxy.host} answers ${status}. ${saidIn(fields ?? {})}`.trim());
  const { access_token: token, expires_in: life, jti, access } = fields ?? {};
  const good = typeof token === "string" && /^[\x21-\x7e]+$/.test(token) && token.length <= tokenCharactersMax;
  const [opened] = Array.isArray(access) ? access : [];
  const { role, grant, until } = recordIn(opened) ?? {};
  if (!good || !isSeconds(life) || !isWord(jti) || !isWord(role) || !isWord(grant) || !isSeconds(until)) {
    throw refusal(`${proxy.host} answers something else than an access token.`);
  }
  return { token, lifeSeconds: life, id: jti, role, grant, until };
}

/** What a refusal says: why, what else there is, and what to do. */
function saidIn({ error, error_description: why, choices, next }: Readonly<Record<string, unknown>>): string {
  const others = (Array.isArray(choices) ? choices : []).map((choice) => recordIn(choice)?.["role"]).filter(isWord);
  const said = [
    [error, why].filter((part) => typeof part === "string").join(": "),
    others.length === 0 ? "" : `In force are: ${others.join(", ")}.`,
    typeof next === "string" ? next : "",
  ];
  return printable(
    said
      .filter((part) => part !== "")
      .join(" ")
      .slice(0, refusalCharactersMax),
  );
}

function isWord(value: unknown): value is string {
  return typeof value === "string" && /^[\x21-\x7e]{1,200}$/.test(value);
}

function isSeconds(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}

function refusal(detail: string): WritError {
  return new WritError("ACTIONS_EXCHANGE", detail);
}
