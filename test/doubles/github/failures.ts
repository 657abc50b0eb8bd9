// How the double fails when a test wants it to: as GitHub does, by status, by its limits, by half an answer or none. It
// must never fail by itself.
import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

/** What a request gets instead of its answer; "half" ends in the middle, "cut" breaks off, slow ones answer late. */
export type Failure =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly message?: string }
  | { readonly slowMs: number }
  | "hang-up"
  | "half"
  | "cut";

/** docs.github.com, Rate limits for the REST API: none remain until the hour is over. */
export function primaryLimit(resetSeconds: number): Failure {
  const headers = { "x-ratelimit-limit": "5000", "x-ratelimit-remaining": "0", "x-ratelimit-reset": `${resetSeconds}` };
  return { status: 403, headers, message: "API rate limit exceeded for installation." };
}

/** Too much at once: try again after so many seconds. */
export function secondaryLimit(retrySeconds: number): Failure {
  const message = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";
  return { status: 403, headers: { "retry-after": `${retrySeconds}` }, message };
}

export interface Sent {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Sends an answer, or as much of it as the failure leaves. */
export async function send(response: ServerResponse, sent: Sent, failure?: Failure): Promise<void> {
  if (typeof failure === "object" && "slowMs" in failure) await sleep(failure.slowMs);
  const text = sent.body === undefined ? "" : JSON.stringify(sent.body);
  const length = failure === "cut" ? { "content-length": String(Buffer.byteLength(text)) } : {};
  response.writeHead(sent.status, {
    ...(text === "" ? {} : { "content-type": "application/json; charset=utf-8" }),
    ...length,
    ...sent.headers,
  });
  if (failure === "half") return void response.end(text.slice(0, text.length / 2));
  if (failure !== "cut") return void response.end(text);
  response.write(text.slice(0, text.length / 2), () => response.destroy());
}
