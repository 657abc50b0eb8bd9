// Keys and tokens by their first bytes, JSON web tokens, and private keys in PEM.
import { type ByteSet, beginsWord, byteSet, dash, dot, wordBytes } from "./bytes.ts";
import { kind } from "./kinds.ts";
import { pemLabelBytesMax } from "./limits.ts";
import { headBytes, jwtHead, type TokenForm, tokenForms } from "./token-forms.ts";
import { nothing, undecided, type Window } from "./window.ts";

/** A form, its prefix as bytes. */
interface Form extends TokenForm {
  readonly bytes: Uint8Array;
}

/** By the first three bytes; longer prefixes first. */
const byHead = new Map<number, Form[]>();
for (const form of [...tokenForms].sort((left, right) => right.prefix.length - left.prefix.length)) {
  const bytes = Buffer.from(form.prefix, "latin1");
  const known = byHead.get(headAt(bytes, 0)) ?? [];
  byHead.set(headAt(bytes, 0), [...known, { ...form, bytes }]);
}

const jwt = headAt(Buffer.from(jwtHead, "latin1"), 0);
const base64Url = byteSet("A-Z", "a-z", "0-9", "_", "-");
const jwtBody = byteSet("A-Z", "a-z", "0-9", "_", "-", ".");
/** Of a header and of a payload: `{"alg":…` and `{"sub":…` take more. */
const jwtPartBytesMin = 8;

function headAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
}

/** What goes on behind a token that was found: set when a look returns a place. */
export interface GoesOn {
  body: ByteSet | undefined;
  /** Up to here no header of a JSON web token had a payload behind it: it is not walked again from within. */
  headerEnd: number;
}

/** Looks at the word whose third byte is at `at`. */
export function lookAtToken(window: Window, at: number, goesOn: GoesOn): number {
  const { bytes, low } = window;
  const start = at - headBytes + 1;
  if (start < low || !beginsWord(bytes, low, start)) return nothing;
  const head = headAt(bytes, start);
  if (head === jwt) return lookAtJwt(window, start, goesOn);
  for (const form of byHead.get(head) ?? []) {
    const found = lookAtForm(window, { start, form }, goesOn);
    if (found !== nothing) return found;
  }
  return nothing;
}

function lookAtForm(
  window: Window,
  { start, form }: { readonly start: number; readonly form: Form },
  goesOn: GoesOn,
): number {
  const { bytes, end, final } = window;
  let place = start;
  for (const wanted of form.bytes) {
    if (place === end) return final ? nothing : undecided;
    if (bytes[place] !== wanted) return nothing;
    place += 1;
  }
  const enough = place + form.least;
  while (place < end && place < enough && form.body[bytes[place] ?? 0] === 1) place += 1;
  if (place < enough) return place === end && !final ? undecided : nothing;
  if (form.exact === true) {
    if (place === end && !final) return undecided;
    if (place < end && wordBytes[bytes[place] ?? 0] === 1) return nothing;
  }
  goesOn.body = form.exact === true ? undefined : form.body;
  return found(window, start, place);
}

function found(window: Window, start: number, end: number): number {
  window.hide(start, end);
  window.counts[kind.token] = (window.counts[kind.token] ?? 0) + 1;
  return end;
}

/** RFC 7519: a header, a payload and perhaps a signature, each base64url, with dots between. */
function lookAtJwt(window: Window, start: number, goesOn: GoesOn): number {
  const { bytes, end } = window;
  if (start < goesOn.headerEnd) return nothing;
  let place = start;
  while (place < end && base64Url[bytes[place] ?? 0] === 1) place += 1;
  const isShort = place < end && place - start < jwtPartBytesMin;
  const behind = isShort ? nothing : lookBehindJwtHeader(window, { start, place }, goesOn);
  if (behind === nothing) goesOn.headerEnd = place;
  return behind;
}

/** `place`: the end of a header that may go on; `start`: from where it is hidden if this is a token. */
export function lookBehindJwtHeader(
  window: Window,
  { start, place }: { readonly start: number; readonly place: number },
  goesOn: GoesOn,
): number {
  const { bytes, end, final } = window;
  let at = place;
  while (at < end && base64Url[bytes[at] ?? 0] === 1) at += 1;
  if (at === end) return final ? nothing : undecided;
  if (bytes[at] !== dot) return nothing;
  const enough = at + 1 + jwtPartBytesMin;
  at += 1;
  // The key of an encrypted token may be empty: two dots.
  if (bytes[at] === dot) at += 1;
  while (at < end && at < enough && base64Url[bytes[at] ?? 0] === 1) at += 1;
  if (at < enough) return at === end && !final ? undecided : nothing;
  goesOn.body = jwtBody;
  return found(window, start, at);
}

const privateKey = Buffer.from("PRIVATE KEY", "latin1");
const beginning = Buffer.from("-----BEGIN ", "latin1");
const labelBytes = byteSet("A-Z", "0-9", " ");
export const dashesOfPem = 5;

/** Looks at the line whose five dashes end before `at`. Returns the place behind it when a private key follows. */
export function lookAtPrivateKey(window: Window, at: number): number {
  const { bytes, low, end, final } = window;
  const start = at - dashesOfPem;
  if (start < low) return nothing;
  let place = start;
  for (const wanted of beginning) {
    if (place === end) return final ? nothing : undecided;
    if (bytes[place] !== wanted) return nothing;
    place += 1;
  }
  const label = place;
  while (place < end && place - label < pemLabelBytesMax && labelBytes[bytes[place] ?? 0] === 1) place += 1;
  const dashes = place;
  while (place < end && place - dashes < dashesOfPem && bytes[place] === dash) place += 1;
  if (place - dashes < dashesOfPem) return place === end && !final ? undecided : nothing;
  if (!Buffer.from(bytes.buffer, bytes.byteOffset + label, dashes - label).includes(privateKey)) return nothing;
  window.counts[kind.token] = (window.counts[kind.token] ?? 0) + 1;
  return place;
}
