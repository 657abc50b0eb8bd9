// The body of one answer, whole or not at all. It must never keep more than it may be long, nor take a body that was
// cut off for a whole one.
import type { IncomingMessage } from "node:http";
import { WritError } from "@writ/contracts";

const firstBytes = 1 << 20;

/** A buffer of its own. Throws BUNDLE_OVERSIZED, BUNDLE_SERVER, or what the connection broke with. */
export async function readBody(response: IncomingMessage, bytesMax: number): Promise<Uint8Array> {
  const announced = Number(response.headers["content-length"] ?? Number.NaN);
  if (announced > bytesMax) {
    response.destroy();
    throw oversized(announced, bytesMax);
  }
  let body = new Uint8Array(Number.isSafeInteger(announced) ? announced : Math.min(firstBytes, bytesMax));
  let length = 0;
  for await (const chunk of response as AsyncIterable<Uint8Array>) {
    // Leaving the loop destroys the response and its connection.
    if (length + chunk.length > bytesMax) throw oversized(length + chunk.length, bytesMax);
    if (length + chunk.length > body.length) body = grown(body, Math.min(bytesMax, 2 * (length + chunk.length)));
    body.set(chunk, length);
    length += chunk.length;
  }
  if (!response.complete) throw new WritError("BUNDLE_SERVER", `The server broke off after ${length} bytes.`);
  return length === body.length ? body : body.slice(0, length);
}

function grown(body: Uint8Array, bytes: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(bytes);
  larger.set(body);
  return larger;
}

function oversized(bytes: number, bytesMax: number): WritError {
  return new WritError("BUNDLE_OVERSIZED", `The server sends ${bytes} bytes or more; ${bytesMax} are allowed.`);
}
