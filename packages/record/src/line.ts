// One line of a record, as bytes: frame, chain and signature. README.md says the same for outsiders, who need nothing
// but SHA-256 and Ed25519. Members come in this order: v, n, at, type and what the type adds, prev, and when signed
// kid, sig.
import { hash, type KeyObject, sign, verify } from "node:crypto";
import type { SigningKey } from "./keys.ts";

/** `prev` of the first line. */
export const noHash = "0".repeat(64);

/** Put before what is signed, so that a signature under a line is good for nothing else. */
const signedPrefix = "writ-record-line-1\n";

/** Where a line stands in its chain. `at` in milliseconds since 1970. */
export interface Place {
  readonly n: number;
  readonly atMs: number;
  readonly prev: string;
}

/** A line with its newline. `members` is the JSON text of an object with at least one member. */
export function writeLine(place: Place, members: string): string {
  return `${opening(place, members)}"}\n`;
}

/** A line that vouches for itself and, by its chain, for all lines before it. */
export function writeSignedLine(place: Place, members: string, key: SigningKey): string {
  const signed = `${opening(place, members)}","kid":${JSON.stringify(key.kid)}`;
  const signature = sign(null, Buffer.from(signedPrefix + signed, "utf8"), key.key);
  return `${signed},"sig":"${signature.toString("base64url")}"}\n`;
}

/** `writeLine` as bytes. */
export function encodeLine(place: Place, members: string): Buffer {
  return Buffer.from(writeLine(place, members), "utf8");
}

/** `writeSignedLine` as bytes. */
export function encodeSignedLine(place: Place, members: string, key: SigningKey): Buffer {
  return Buffer.from(writeSignedLine(place, members, key), "utf8");
}

/** SHA-256 (hex) of a line, newline included: what the next line carries as `prev`. */
export function hashLine(line: Uint8Array): string {
  return hash("sha256", line, "hex");
}

const signatureMember = /^,"sig":"([A-Za-z0-9_-]{86})"\}\n$/;
/** `,"sig":"`, 86 characters of base64url, `"}` and a newline. */
const signatureMemberBytes = 8 + 86 + 3;

/** True when the line ends in a signature by this key over everything before it. */
export function isSignedBy(line: Uint8Array, key: KeyObject): boolean {
  const bytes = Buffer.from(line.buffer, line.byteOffset, line.byteLength);
  const start = bytes.length - signatureMemberBytes;
  const text = start > 0 ? signatureMember.exec(bytes.toString("latin1", start))?.[1] : undefined;
  if (text === undefined) return false;
  const signature = Buffer.from(text, "base64url");
  // The last character carries four bits that decoders ignore: another spelling of one signature is an alteration.
  if (signature.toString("base64url") !== text) return false;
  return verify(null, Buffer.concat([Buffer.from(signedPrefix), bytes.subarray(0, start)]), key, signature);
}

function opening({ n, atMs, prev }: Place, members: string): string {
  return `{"v":1,"n":${n},"at":"${instant(atMs)}",${members.slice(1, -1)},"prev":"${prev}`;
}

let lastMs = Number.NaN;
let lastInstant = "";

/** RFC 3339, UTC, milliseconds. Lines come many a millisecond. */
function instant(atMs: number): string {
  if (atMs !== lastMs) {
    lastInstant = new Date(atMs).toISOString();
    lastMs = atMs;
  }
  return lastInstant;
}
