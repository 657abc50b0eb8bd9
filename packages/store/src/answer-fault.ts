// What speaks against an answer, in words. It must never show more of the answer than its status and a code of letters.
import type { IncomingMessage } from "node:http";
import { WritError } from "@writ/contracts";
import type { Dialect } from "./dialect.ts";
import { faultCodeOf, type Outgoing, PassingFault } from "./exchange.ts";
import { refusalBytesMax } from "./limits.ts";

/** The request that was answered. */
export type Asked = Pick<Outgoing, "method" | "name">;

/** An answer whose status is no good one. */
export interface Refusal {
  readonly status: number;
  /** As the store names it, where it does. */
  readonly code: string | undefined;
  readonly fault: WritError;
}

/** Reads a little of the answer at most, and leaves the rest. */
export async function refusalOf(response: IncomingMessage, asked: Asked, dialect: Dialect): Promise<Refusal> {
  const { statusCode: status = 0 } = response;
  const code = dialect.tellsCodes ? await codeOf(response) : undefined;
  // What follows is of no use, and may have no end.
  response.destroy();
  return { status, code, fault: faultOf(response, asked, { dialect, status, code }) };
}

function faultOf(
  response: IncomingMessage,
  asked: Asked,
  { dialect, status, code }: { dialect: Dialect; status: number; code: string | undefined },
): WritError {
  const told = code === undefined ? `${status}` : `${status} ${code}`;
  const fault = (what: string) => new WritError(faultCodeOf(asked.method), `${asked.name}: the server ${what}.`);
  if (code === "NoSuchBucket") return fault(`has no such bucket (${told})`);
  if (elsewhere.has(code ?? "")) {
    return fault(`says that the bucket lies in another region${regionIn(response)} (${told}); write that one`);
  }
  if (status >= 300 && status < 400) return fault(`redirects (${told}); write the address that it ends at`);
  const known = code !== undefined && Object.hasOwn(dialect.refusals, code) ? dialect.refusals[code] : undefined;
  if (status === 401 || status === 403 || (status === 400 && known !== undefined)) {
    return fault(`refuses access (${told}); ${known ?? dialect.lookAt}`);
  }
  const what = `answered ${told}`;
  if (status !== 429 && (status < 500 || status === 501)) return fault(what);
  return new PassingFault(faultCodeOf(asked.method), `${asked.name}: the server ${what}.`);
}

const elsewhere: ReadonlySet<string> = new Set([
  "PermanentRedirect",
  "TemporaryRedirect",
  "AuthorizationHeaderMalformed",
  "IllegalLocationConstraintException",
]);

function regionIn({ headers }: IncomingMessage): string {
  const region = headers["x-amz-bucket-region"];
  return typeof region === "string" && /^[a-z0-9-]{1,32}$/.test(region) ? `, ${region}` : "";
}

/** `<Code>` of S3's XML, looked for in its first bytes. */
async function codeOf(response: IncomingMessage): Promise<string | undefined> {
  let text = "";
  for await (const chunk of response as AsyncIterable<Uint8Array>) {
    text += Buffer.from(chunk).toString("latin1");
    if (text.length >= refusalBytesMax) break;
  }
  return /<Code>([A-Za-z0-9.]{1,64})<\/Code>/.exec(text.slice(0, refusalBytesMax))?.[1];
}
