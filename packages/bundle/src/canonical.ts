// Writes JSON in the very bytes that OPA hashes, so that SHA-256 of a file's raw bytes is OPA's hash of it and a
// proxy verifies before it parses. It must never write a value that OPA could print in another way: such a value is
// an error here, in authoring, and never a bundle that fails later.
//
// OPA v1/bundle/hash.go: keys sorted by bytes, no spaces, strings by Go's encoder with SetEscapeHTML(false), numbers as
// their literal text. Go and ECMAScript print the same for the strings admitted here; they differ on U+2028 and U+2029.
import { WritError } from "@writ/contracts";
import { limits } from "./limits.ts";
import { shown } from "./shown.ts";

const keyPattern = /^[\x20-\x7e]*$/;
// Tab, line feed and carriage return pass: a certificate in PEM has them, and both languages write \t, \n, \r.
const refusedInText = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]/;

/**
 * The canonical bytes of a plain value: null, booleans, safe integers, well-formed strings, dense arrays and plain
 * objects. Throws BUNDLE_CANONICAL with the place, and never with the value, for everything else.
 */
export function canonicalJson(value: unknown): Uint8Array {
  const parts: string[] = [];
  write(value, [], parts);
  return new TextEncoder().encode(parts.join(""));
}

/** Whether the bytes are the canonical form of the JSON they hold. */
export function isCanonical(bytes: Uint8Array): boolean {
  try {
    const parsed: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
    return Buffer.compare(canonicalJson(parsed), bytes) === 0;
  } catch {
    return false;
  }
}

function write(value: unknown, trail: string[], parts: string[]): void {
  if (trail.length > limits.depthMax) throw refusal(trail, "is nested too deeply");
  if (value === null || typeof value === "boolean") parts.push(String(value));
  else if (typeof value === "number") parts.push(numberText(value, trail));
  else if (typeof value === "string") parts.push(stringText(value, trail));
  else if (Array.isArray(value)) writeArray(value, trail, parts);
  else if (isPlainObject(value)) writeObject(value, trail, parts);
  else throw refusal(trail, `is of a type that JSON has not (${typeof value})`);
}

function numberText(value: number, trail: string[]): string {
  if (!Number.isSafeInteger(value)) throw refusal(trail, "is not a whole number between -(2^53-1) and 2^53-1");
  return String(value);
}

function stringText(value: string, trail: string[]): string {
  if (!value.isWellFormed()) throw refusal(trail, "is a text with half a surrogate pair");
  if (refusedInText.test(value)) throw refusal(trail, "is a text with a control character or a line separator");
  return JSON.stringify(value);
}

function writeArray(value: readonly unknown[], trail: string[], parts: string[]): void {
  parts.push("[");
  for (let position = 0; position < value.length; position++) {
    if (position > 0) parts.push(",");
    trail.push(String(position));
    write(value[position], trail, parts);
    trail.pop();
  }
  parts.push("]");
}

function writeObject(value: Readonly<Record<string, unknown>>, trail: string[], parts: string[]): void {
  parts.push("{");
  let first = true;
  // Keys are ASCII, so the order of UTF-16 units is the order of bytes.
  for (const key of Object.keys(value).sort()) {
    if (!keyPattern.test(key)) throw refusal([...trail, key], "has a key that is not printable ASCII");
    parts.push(first ? "" : ",", JSON.stringify(key), ":");
    first = false;
    trail.push(key);
    write(value[key], trail, parts);
    trail.pop();
  }
  parts.push("}");
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function refusal(trail: readonly string[], what: string): WritError {
  const place = trail.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
  return new WritError("BUNDLE_CANONICAL", `The value at ${shown(place)} ${what}.`);
}
