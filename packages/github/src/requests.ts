// Sends requests to GitHub's API: bounded in time, attempts and waiting. It must never go on with no answer, nor put a
// token into an error.
import { setTimeout as sleep } from "node:timers/promises";
import { Octokit } from "@octokit/rest";
import { WritError } from "@writ/contracts";
import { attemptsMax, requestMsMax, waitMsFirst, waitMsMax, waitsMsMax } from "./limits.ts";

export interface RequestOptions {
  /** With the rights to read contents, pull requests and members. */
  readonly token: string;
  /** Absent: https://api.github.com. */
  readonly apiUrl?: string;
  /** Waits; for tests. */
  readonly wait?: (ms: number) => Promise<void>;
  readonly nowMs?: () => number;
}

export interface Requests {
  readonly octokit: Octokit;
  /** Requests sent so far, those repeated included. */
  sent(): number;
}

/** Status 0: no answer at all. */
interface Refusal {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly message: string;
}

/**
 * Every request of the client waits, repeats and fails as this file says. One with `request: { once: true }` is never
 * repeated: its answer may be lost after it was obeyed, and obeying twice would show.
 */
export function openRequests(options: RequestOptions): Requests {
  const { token, apiUrl, wait = async (ms) => void (await sleep(ms)), nowMs = Date.now } = options;
  const silent = (): void => {};
  const octokit = new Octokit({
    auth: token,
    userAgent: "writ",
    log: { debug: silent, info: silent, warn: silent, error: silent },
    ...(apiUrl === undefined ? {} : { baseUrl: apiUrl }),
  });
  let sent = 0;
  let waitedMs = 0;
  octokit.hook.wrap("request", async (request, wish) => {
    const most = wish.request["once"] === true ? 1 : attemptsMax;
    const what = `${wish.method} ${placeOf(wish.url)}`;
    for (let attempt = 1; ; attempt += 1) {
      sent += 1;
      try {
        const limited = { ...wish, request: { ...wish.request, signal: AbortSignal.timeout(requestMsMax) } };
        return whole(await request(limited), what);
      } catch (fault) {
        if (fault instanceof WritError) throw fault;
        const refusal = refusalOf(fault);
        const waitMs = waitAfter(refusal, attempt, nowMs());
        if (waitMs === undefined)
          throw new WritError("GITHUB_REFUSED", `${what}: ${refusal.status}.`, { cause: refusal });
        const limited = isLimited(refusal);
        waitedMs += waitMs;
        if (attempt >= most || waitMs > waitMsMax || waitedMs > waitsMsMax) {
          if (limited) throw new WritError("GITHUB_LIMIT", `${what}: it opens again in ${Math.ceil(waitMs / 1000)} s.`);
          throw new WritError("GITHUB_UNAVAILABLE", `${what}: ${refusal.status === 0 ? "no answer" : refusal.status}.`);
        }
        await wait(waitMs);
      }
    }
  });
  return { octokit, sent: () => sent };
}

/** An answer that was cut is a text for the client, because it is no JSON. */
function whole<Answer extends { readonly data: unknown; readonly status: number }>(answer: Answer, what: string) {
  if (typeof answer.data === "object" || answer.status === 204) return answer;
  throw new WritError("GITHUB_ANSWER", `${what}: it is no whole JSON.`);
}

/** The path alone: a query is of no use to a reader, and a host may be private. */
function placeOf(url: string): string {
  return url.replace(/^https?:\/\/[^/]*/, "").replace(/\?.*$/s, "");
}

function refusalOf(fault: unknown): Refusal {
  const { status, response, message } = (typeof fault === "object" && fault !== null ? fault : {}) as {
    status?: unknown;
    response?: { headers?: Refusal["headers"] };
    message?: unknown;
  };
  // The client says 500 where there was no answer; then there is no response either.
  const answered = typeof status === "number" && response !== undefined;
  return { status: answered ? status : 0, headers: response?.headers ?? {}, message: String(message ?? "") };
}

/** docs.github.com, Rate limits for the REST API: 403 or 429, with retry-after, or with none remaining until reset. */
function isLimited({ status, headers, message }: Refusal): boolean {
  if (status !== 403 && status !== 429) return false;
  const spent = headers["retry-after"] !== undefined || String(headers["x-ratelimit-remaining"]) === "0";
  return status === 429 || spent || /secondary rate limit/i.test(message);
}

/** Milliseconds to wait before the next attempt; undefined: another attempt would be answered the same. */
function waitAfter(refusal: Refusal, attempt: number, nowMs: number): number | undefined {
  const { status, headers } = refusal;
  const doubled = waitMsFirst * 2 ** (attempt - 1);
  if (isLimited(refusal)) {
    const after = Number(headers["retry-after"]);
    if (Number.isFinite(after) && after >= 0) return after * 1000;
    const reset = Number(headers["x-ratelimit-reset"]);
    return Number.isFinite(reset) && reset > 0 ? Math.max(0, reset * 1000 - nowMs) + 1000 : 60_000;
  }
  return status === 0 || status >= 500 ? doubled : undefined;
}
