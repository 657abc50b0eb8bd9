// One HTTP request, bounded in time and size. It must never follow a redirect: what is sent is a token.
import { request as requestPlain } from "node:http";
import { request as requestTls } from "node:https";
import { answerBytesMax, requestMsMax } from "./limits.ts";

export interface Question {
  readonly url: URL;
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** PEM of the authority that the server's certificate must come from; absent: the system's. */
  readonly ca?: string;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
  /** `Retry-After` in seconds, where it is a number of them. */
  readonly retryAfterSeconds?: number;
}

/** Rejects with an Error in words when there is no whole answer. */
export async function ask({ url, method, headers, body, ca }: Question): Promise<Answer> {
  const send = url.protocol === "https:" ? requestTls : requestPlain;
  const options = { method, headers, signal: AbortSignal.timeout(requestMsMax), ...(ca === undefined ? {} : { ca }) };
  return await new Promise((resolve, reject) => {
    const request = send(url, options, (response) => {
      const parts: Buffer[] = [];
      let bytes = 0;
      response.on("data", (part: Buffer) => {
        bytes += part.byteLength;
        if (bytes > answerBytesMax) request.destroy(new Error("its answer is too large"));
        parts.push(part);
      });
      response.on("end", () => {
        if (!response.complete) return reject(new Error("its answer broke off"));
        const { statusCode: status = 0, headers: answered } = response;
        resolve({ status, text: Buffer.concat(parts).toString("utf8"), ...retryAfter(answered["retry-after"]) });
      });
      response.on("error", reject);
    });
    request.on("error", (error) => reject(inWords(error)));
    request.end(body);
  });
}

function retryAfter(header: string | undefined): { readonly retryAfterSeconds?: number } {
  return header !== undefined && /^\d{1,6}$/.test(header) ? { retryAfterSeconds: Number(header) } : {};
}

function inWords(error: NodeJS.ErrnoException): Error {
  if (error.name === "AbortError" || error.name === "TimeoutError") {
    return new Error(`no answer in ${requestMsMax / 1000} s`);
  }
  return new Error(error.code ?? error.message);
}

/** The fields of a JSON object; undefined: it is none. */
export function fieldsIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return recordIn(JSON.parse(text));
  } catch {
    // Not JSON: a page of whatever stands in between.
    return undefined;
  }
}

/** The value as an object with fields; undefined: it is none. */
export function recordIn(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return value as Readonly<Record<string, unknown>>;
}
