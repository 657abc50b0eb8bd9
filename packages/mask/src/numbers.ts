// Card numbers and US social security numbers in a run of digits: groups with single spaces or dashes between them.
// However long the run, each byte of it is looked at a bounded number of times.
import { beginsWord, dash, digits, dot, isEscaped, letters, quote, space, wordBytes } from "./bytes.ts";
import { kind } from "./kinds.ts";
import { cardDigitsMax, cardDigitsMin, spacesBytesMax } from "./limits.ts";
import { undecided, type Window } from "./window.ts";

const zero = 0x30;

/** The digits that bring a look: none of the numbers has fewer. */
const digitsSeen = 9;

/** Looks along the run whose ninth digit, or a later one, is at `at`. Returns where to go on. */
export function lookAtNumber(window: Window, at: number, bits: number): number {
  const { bytes, end, final } = window;
  const hasCards = (bits & (1 << kind.card)) !== 0;
  const hasSsns = (bits & (1 << kind.ssn)) !== 0;
  let count = digitsSeen;
  let place = at + 1;
  for (;;) {
    const start = place;
    while (place < end && digits[bytes[place] as number] === 1) place += 1;
    count += place - start;
    // What comes behind a number says whether it is one.
    if (place === end && !final) return undecided;
    // A word that goes on behind the digits: an identifier, the middle of a hash.
    if (place === end || letters[bytes[place] as number] === 0) {
      const isCard = hasCards && count >= cardDigitsMin && lookForCard(window, place);
      if (!isCard && hasSsns) lookForSsn(window, place);
    }
    if (place === end || !isApart(bytes[place] as number)) return place;
    if (place + 1 === end) return final ? place : undecided;
    if (digits[bytes[place + 1] as number] === 0) return place;
    place += 1;
  }
}

function isApart(byte: number): boolean {
  return byte === space || byte === dash;
}

/** The longest card number that ends where the group ends. */
function lookForCard(window: Window, end: number): boolean {
  const { bytes, low } = window;
  let found = -1;
  let count = 0;
  let sum = 0;
  let group = 0;
  let at = end;
  while (count < cardDigitsMax) {
    at -= 1;
    const digit = (bytes[at] as number) - zero;
    sum += (count & 1) === 1 ? (doubled[digit] ?? 0) : digit;
    count += 1;
    group += 1;
    // Digits of a `\u` escape before it are of the escape.
    const isWithin = at > low && digits[bytes[at - 1] as number] === 1;
    if (isWithin && (count < cardDigitsMin || !isEscaped(bytes, low, at - 1))) continue;
    const isWhole = count >= cardDigitsMin && sum % 10 === 0 && (group >= 4 || group === count);
    if (isWhole && isIssued(bytes, at, count) && standsAlone(bytes, low, at)) found = at;
    // Groups of one digit are lists of numbers, unless it is the last.
    if (group === 1 && count > 1) break;
    if (at - 1 <= low || !isApart(bytes[at - 1] as number) || digits[bytes[at - 2] as number] === 0) break;
    at -= 1;
    group = 0;
  }
  if (found === -1) return false;
  window.counts[kind.card] = (window.counts[kind.card] ?? 0) + 1;
  if (isNumberOfJson(window, found, end)) window.hideNumber(found, end);
  else window.hide(found, end, digits);
  return true;
}

/** Luhn: a digit counted twice, its own digits added. */
const doubled = Uint8Array.of(0, 2, 4, 6, 8, 1, 3, 5, 7, 9);

/**
 * ISO/IEC 7812: the first digits that networks issue, and lengths of their numbers: Visa 4, Mastercard 51 to 55 and
 * 2221 to 2720, Mir 2200 to 2204, American Express 34 and 37, JCB 35, Diners 30, 36, 38 and 39, RuPay 81 and 82, and
 * Maestro, Discover and UnionPay 50 and 56 to 69.
 */
function isIssued(bytes: Uint8Array, at: number, count: number): boolean {
  const head = headOf(bytes, at);
  const two = Math.floor(head / 100);
  if (two >= 40 && two <= 49) return count === 13 || count === 16 || count === 19;
  if ((two >= 51 && two <= 55) || (head >= 2221 && head <= 2720)) return count === 16;
  if (two === 34 || two === 37) return count === 15;
  if (two === 35 || two === 81 || two === 82 || (head >= 2200 && head <= 2204)) return count >= 16;
  if (two === 30 || two === 36 || two === 38 || two === 39) return count >= 14;
  return two === 50 || (two >= 56 && two <= 69);
}

/** The first four digits, as a number. */
function headOf(bytes: Uint8Array, at: number): number {
  let head = 0;
  for (let place = at, left = 4; left > 0; place++) {
    const byte = bytes[place] ?? zero;
    if (isApart(byte)) continue;
    head = head * 10 + byte - zero;
    left -= 1;
  }
  return head;
}

/** Not the end of a word, the fraction of a number (0.4111…) or a telephone number (+41…). */
function standsAlone(bytes: Uint8Array, low: number, at: number): boolean {
  if (!beginsWord(bytes, low, at)) return false;
  if (at <= low) return true;
  const before = bytes[at - 1] ?? 0;
  if (before === 0x2b) return false;
  return !(before === dot && at - 1 > low && digits[bytes[at - 2] ?? 0] === 1);
}

/** 3-2-4 with dashes or spaces; nine digits at once only where the word `ssn` stands before them. */
function lookForSsn(window: Window, end: number): void {
  const { bytes, low } = window;
  const offset = end - 5 >= low && isApart(bytes[end - 5] as number) ? 1 : 0;
  const start = end - 9 - 2 * offset;
  const fits = offset === 1 ? isSpaced(bytes, low, start) : isNine(bytes, low, end) && saysSsn(bytes, low, start);
  if (!fits || !standsAlone(bytes, low, start)) return;
  const area = numberAt(bytes, start, 3);
  // SSA: no area 000, 666 or 900 to 999, no group 00, no serial 0000.
  if (area === 0 || area === 666 || area >= 900) return;
  if (numberAt(bytes, start + 3 + offset, 2) === 0 || numberAt(bytes, end - 4, 4) === 0) return;
  window.counts[kind.ssn] = (window.counts[kind.ssn] ?? 0) + 1;
  if (offset === 0 && isNumberOfJson(window, start, end)) window.hideNumber(start, end);
  else window.hide(start, end, digits);
}

function isNine(bytes: Uint8Array, low: number, end: number): boolean {
  if (end - 9 < low) return false;
  for (let at = end - 9; at < end; at++) if (digits[bytes[at] as number] === 0) return false;
  return true;
}

function numberAt(bytes: Uint8Array, at: number, count: number): number {
  let sum = 0;
  for (let place = at; place < at + count; place++) sum = sum * 10 + (bytes[place] ?? 0) - zero;
  return sum;
}

/** Digits and the same separator twice, and no list of numbers that goes on before them. */
function isSpaced(bytes: Uint8Array, low: number, start: number): boolean {
  if (start < low) return false;
  const apart = bytes[start + 3] ?? 0;
  if (!isApart(apart) || bytes[start + 6] !== apart) return false;
  for (let at = 0; at < 11; at++) {
    if (at !== 3 && at !== 6 && digits[bytes[start + at] as number] === 0) return false;
  }
  if (start - 1 <= low) return true;
  const goesOn = isApart(bytes[start - 1] ?? 0) && digits[bytes[start - 2] ?? 0] === 1;
  return !goesOn || (apart === dash && bytes[start - 1] === space);
}

const saidBytesMax = 8;

/** `ssn: 123456789`, `"ssn":123456789`, `SSN 123456789`. */
function saysSsn(bytes: Uint8Array, low: number, start: number): boolean {
  let at = start;
  while (at > low && start - at < saidBytesMax && wordBytes[bytes[at - 1] ?? 0] === 0) at -= 1;
  const letter = (back: number) => (at - back < low ? 0 : (bytes[at - back] ?? 0) | 0x20);
  return at < start && letter(1) === 0x6e && letter(2) === 0x73 && letter(3) === 0x73;
}

/** Before a number of JSON: `:`, `[`, `,`, and of other texts what stands before a whole field. */
const beforeNumbers = new Set([..."\t\n,:;|[({"].map((each) => each.charCodeAt(0)));

/** Whether the digits may be a number that whoever reads the text wants to stay one. */
function isNumberOfJson({ bytes, low, shape }: Window, start: number, end: number): boolean {
  if (shape === "text") return false;
  for (let at = start; at < end; at++) if (digits[bytes[at] ?? 0] === 0) return false;
  let at = start;
  if (at > low && bytes[at - 1] === dash) at -= 1;
  if (shape === "json") return at <= low || (bytes[at - 1] !== quote && wordBytes[bytes[at - 1] ?? 0] === 0);
  while (at > low && start - at < spacesBytesMax && bytes[at - 1] === space) at -= 1;
  return at <= low || beforeNumbers.has(bytes[at - 1] ?? 0);
}
