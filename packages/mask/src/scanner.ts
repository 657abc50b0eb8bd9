// Walks a value once and hides what it finds, in place. What has begun and is not sure when the bytes end is looked at
// again with those that follow; what is found and goes on is hidden as it comes, however long it is.
// The same bytes must be hidden wherever a stream is cut.
import { automaton, look } from "./automaton.ts";
import { type ByteSet, backslash, byteSet, dash, dot, quote } from "./bytes.ts";
import { domainEnd, lookAtEmail } from "./email.ts";
import { lookAtIban } from "./iban.ts";
import { type DetectKind, detectKinds, kind, kindBits } from "./kinds.ts";
import { undecidedBytesMax } from "./limits.ts";
import { lookAtNumber } from "./numbers.ts";
import { dashesOfPem, type GoesOn, lookAtPrivateKey, lookAtToken, lookBehindJwtHeader } from "./token.ts";
import { nothing, type Shape, undecided, Window } from "./window.ts";

/** What was found and goes on, or may. */
type Mode = "domain" | "token" | "jwt-header" | "private-key";

const newline = 0x0a;
const carriageReturn = 0x0d;
const tab = 0x09;
const keyBytes = byteSet("A-Z", "a-z", "0-9", "+/=");

export interface Span {
  readonly low: number;
  readonly from: number;
  readonly end: number;
  readonly final: boolean;
}

export class Scanner {
  readonly #window = new Window();
  readonly #bits: number;
  readonly #looks: number;
  readonly #next: Uint16Array;
  readonly #firstLook: number;
  readonly #lookOf: Uint8Array;
  readonly #goesOn: GoesOn = { body: undefined, headerEnd: 0 };
  #mode: Mode | undefined;
  /** Of the walk, as the table numbers it. */
  #state = 0;
  /** The private key that is being hidden is written on one line, with escapes. */
  #isOneLine: boolean | undefined;

  constructor(words: readonly string[]) {
    this.#bits = kindBits(words);
    const table = automaton();
    this.#next = table.next;
    this.#firstLook = table.firstLook;
    this.#lookOf = table.looks;
    const has = (number: number) => (this.#bits & (1 << number)) !== 0;
    this.#looks =
      (has(kind.email) ? look.email : 0) |
      (has(kind.card) || has(kind.ssn) ? look.digits : 0) |
      (has(kind.iban) ? look.iban : 0) |
      (has(kind.token) ? look.token | look.privateKey : 0);
  }

  /** Moves the counts of hidden values, in the order of `detectKinds`, to `sums`. */
  moveCounts(sums: Uint32Array): void {
    const { counts } = this.#window;
    for (let at = 0; at < counts.length; at++) {
      sums[at] = (sums[at] ?? 0) + (counts[at] ?? 0);
      counts[at] = 0;
    }
  }

  /** Values hidden since the beginning or `moveCounts`, by kind. */
  get counts(): Readonly<Record<DetectKind, number>> {
    const { counts } = this.#window;
    return Object.fromEntries(detectKinds.map((word, at) => [word, counts[at] ?? 0])) as Record<DetectKind, number>;
  }

  /** A value of which all bytes are there, `bytes[start, end)`. */
  whole(bytes: Uint8Array, start: number, end: number, shape: Shape): void {
    this.#mode = undefined;
    this.#window.shape = shape;
    this.#scan(bytes, start, start, end, true);
  }

  /** Another value begins. */
  begin(shape: Shape): void {
    this.#mode = undefined;
    this.#window.shape = shape;
  }

  /** Something that was found goes on behind what was scanned. */
  get isHiding(): boolean {
    return this.#mode !== undefined;
  }

  /**
   * Scans `[from, end)` of a stream; `[low, from)` came before and may be looked at. Returns up to where all is
   * decided: the rest, at most `undecidedBytesMax`, must be scanned again with what follows. Everything when `final`.
   */
  scan(bytes: Uint8Array, { low, from, end, final }: Span): number {
    return this.#scan(bytes, low, from, end, final);
  }

  #scan(bytes: Uint8Array, low: number, from: number, end: number, final: boolean): number {
    const window = this.#window;
    window.bytes = bytes;
    window.low = low;
    window.from = from;
    window.end = end;
    window.final = final;
    this.#goesOn.headerEnd = 0;
    let at = from;
    if (this.#mode !== undefined) {
      at = this.#goOn(from);
      if (this.#mode !== undefined) return final ? end : at;
    }
    this.#state = 0;
    for (at = this.#walk(bytes, at, end); at < end; at = this.#walk(bytes, at, end)) {
      const behind = this.#look(at, (this.#lookOf[this.#state >> 8] ?? 0) & this.#looks);
      if (behind === undecided) break;
      if (behind === nothing) {
        at += 1;
        continue;
      }
      at = behind;
      if (this.#mode !== undefined) {
        at = this.#goOn(behind);
        if (this.#mode !== undefined) return final ? end : at;
      }
      this.#state = 0;
    }
    if (final || bytes[end - 1] === newline) return end;
    return Math.max(from, end - undecidedBytesMax);
  }

  /**
   * Walks on to the next byte that asks for a look, or `end`. A function of its own, and small: beside the looks the
   * engine would not keep in registers what each byte needs, and bytes are nearly all of the work.
   */
  #walk(bytes: Uint8Array, from: number, end: number): number {
    const next = this.#next;
    const firstLook = this.#firstLook;
    let state = this.#state;
    let at = from;
    for (; at < end; at++) {
      state = next[state | (bytes[at] as number)] as number;
      if (state >= firstLook) break;
    }
    this.#state = state;
    return at;
  }

  /** Looks closer at what may end or begin at `at`. */
  #look(at: number, looks: number): number {
    const window = this.#window;
    if (looks === 0) return nothing;
    if ((looks & look.digits) !== 0) return lookAtNumber(window, at, this.#bits);
    if ((looks & look.email) !== 0) return this.#begun("domain", lookAtEmail(window, at));
    if ((looks & look.iban) !== 0) return lookAtIban(window, at);
    if ((looks & look.privateKey) !== 0) return this.#begun("private-key", lookAtPrivateKey(window, at));
    this.#goesOn.body = undefined;
    const behind = lookAtToken(window, at, this.#goesOn);
    if (behind === undecided) this.#rememberJwt(at);
    return this.#goesOn.body === undefined ? behind : this.#begun("token", behind);
  }

  #begun(mode: Mode, behind: number): number {
    if (behind < 0) return behind;
    this.#mode = mode;
    this.#isOneLine = undefined;
    return behind;
  }

  /** Only the header of a JSON web token may be longer than what is scanned again. */
  #rememberJwt(at: number): void {
    if (at - 2 < this.#window.end - undecidedBytesMax) this.#mode = "jwt-header";
  }

  /** Goes on with what was found, from `at`. Returns the place up to which all is decided. */
  #goOn(at: number): number {
    switch (this.#mode) {
      case "domain":
        return this.#goOnDomain(at);
      case "token":
        return this.#goOnToken(at, this.#goesOn.body);
      case "jwt-header":
        return this.#goOnHeader(at);
      default:
        return this.#goOnPrivateKey(at);
    }
  }

  #goOnDomain(at: number): number {
    const window = this.#window;
    const place = domainEnd(window, at);
    window.hide(at, place);
    const mayGoOn = place === window.end || (place + 1 === window.end && window.bytes[place] === dot);
    if (window.final || !mayGoOn) this.#mode = undefined;
    return place;
  }

  #goOnToken(at: number, body: ByteSet | undefined): number {
    const window = this.#window;
    const { bytes, end, final } = window;
    let place = at;
    // A dot is of a token when more of it follows.
    const isDotLast = () => bytes[place] === dot && (place + 1 === end || body?.[bytes[place + 1] ?? 0] !== 1);
    while (place < end && body?.[bytes[place] ?? 0] === 1 && !isDotLast()) place += 1;
    window.hide(at, place);
    const mayGoOn = place === end || (place + 1 === end && bytes[place] === dot && body?.[dot] === 1);
    if (final || !mayGoOn) this.#mode = undefined;
    return place;
  }

  #goOnHeader(at: number): number {
    const window = this.#window;
    this.#goesOn.body = undefined;
    const behind = lookBehindJwtHeader(window, { start: at, place: at }, this.#goesOn);
    if (behind === undecided) return Math.max(at, window.end - undecidedBytesMax);
    this.#mode = undefined;
    if (behind === nothing) return at;
    this.#mode = "token";
    return this.#goOnToken(behind, this.#goesOn.body);
  }

  /** Hides the lines of a key up to the dashes that end it, or the quote or row that ends its value. */
  #goOnPrivateKey(at: number): number {
    const window = this.#window;
    const { bytes, end, final } = window;
    if (at < end) this.#isOneLine ??= bytes[at] !== newline && bytes[at] !== carriageReturn;
    const endsWithRow = this.#isOneLine === true && window.shape === "lines";
    for (let place = at; place < end; place++) {
      const byte = bytes[place] ?? 0;
      if (byte === dash && end - place < dashesOfPem && !final) return place;
      if (byte === backslash && place + 1 === end && !final) return place;
      if (isEnd(bytes, place, end) || (endsWithRow && (byte === newline || byte === tab))) {
        this.#mode = undefined;
        return place;
      }
      if (byte === backslash) place += 1;
      else if (keyBytes[byte] === 1) window.hide(place, place + 1);
    }
    if (final) this.#mode = undefined;
    return end;
  }
}

function isEnd(bytes: Uint8Array, at: number, end: number): boolean {
  if (bytes[at] === quote || bytes[at] === 0) return true;
  if (bytes[at] !== dash || end - at < dashesOfPem) return false;
  for (let place = at; place < at + dashesOfPem; place++) if (bytes[place] !== dash) return false;
  return true;
}
