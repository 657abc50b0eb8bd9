// What speaks against an answer, in words. It must never show more of the answer than its status and a code of letters.
import type { IncomingMessage } from "node:http";
import { WritError } from "@writ/contracts";
import type { Dialect } from "./dialect.ts";
import { faultCodeOf, type Outgoing, PassingFault } from "./exchange.ts";
import { refusalBytesMax } from "./limits.ts";

/** The request that was answered. */
export type Asked = Pick<Outgoing, "method" | "name">;

/** The fault of an answer whose status is no good one. Reads a little of it at most, and leaves the rest. */
export async function faultOf(response: IncomingMessage, asked: Asked, dialect: Dialect): Promise<WritError> {
  const { statusCode: status = 0 } = response;
  const code = dialect.tellsCodes ? await codeOf(response) : undefined;
  // What follows is of no use, and may have no end.
  response.destroy();
  const told = code === undefined ? `${status}` : `${status} ${code}`;
  const fault = (what: string) => new WritError(faultCodeOf(asked.method), `${asked.name}: the server ${what}.`);
  if (code === "NoSuchBucket") return fault(`has no such bucket (${told})`);
  if (elsewhere.has(code ?? "")) {
    return fault(`says that the bucket lies in another region${regionIn(response)} (${told}); write that one`);
  }
  if (status >= 300 && status < 400) return fault(`redirects (${told}); write the address that it ends at`);
  if (status === 401 || status === 403) return fault(`refuses access (${told}); ${dialect.refused(code)}`);
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
