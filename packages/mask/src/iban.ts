// International bank account numbers: a country, its length, and the check of ISO 7064 (mod 97).
import { beginsWord, digits, letters, space, wordBytes } from "./bytes.ts";
import { kind } from "./kinds.ts";
import { nothing, undecided, type Window } from "./window.ts";

/** SWIFT's IBAN registry: country and length. */
const lengthsText =
  "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 " +
  "EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 " +
  "IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 " +
  "NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 " +
  "SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30";

/** By two letters, each 0 to 25. */
const lengths = new Uint8Array(26 * 26);
for (const entry of lengthsText.split(" ")) lengths[countryOf(Buffer.from(entry), 0)] = Number(entry.slice(2));

function countryOf(bytes: Uint8Array, at: number): number {
  return letterAt(bytes, at) * 26 + letterAt(bytes, at + 1);
}

function letterAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) | 0x20) - 0x61;
}

const groupCharacters = 4;

/** Looks at the word whose fourth byte is at `at`: two letters and two digits. */
export function lookAtIban(window: Window, at: number): number {
  const { bytes, low, end, final } = window;
  const start = at - 3;
  if (start < low || !beginsWord(bytes, low, start)) return nothing;
  const length = lengths[countryOf(bytes, start)] ?? 0;
  if (length === 0) return nothing;
  let remainder = 0;
  let count = groupCharacters;
  let place = at + 1;
  for (; count < length && place < end; place++) {
    const byte = bytes[place] ?? 0;
    if (byte === space && count % groupCharacters === 0 && bytes[place - 1] !== space) continue;
    if (wordBytes[byte] === 0) return nothing;
    remainder = take(remainder, byte);
    count += 1;
  }
  // Whether the word ends there must be known.
  if (count < length || place === end) {
    if (!final) return undecided;
    if (count < length) return nothing;
  }
  if (place < end && wordBytes[bytes[place] ?? 0] === 1) return nothing;
  for (let first = start; first < start + groupCharacters; first++) remainder = take(remainder, bytes[first] ?? 0);
  if (remainder !== 1) return nothing;
  window.hide(start, place, wordBytes);
  window.counts[kind.iban] = (window.counts[kind.iban] ?? 0) + 1;
  return place;
}

/** A digit counts as itself, a letter as 10 to 35. */
function take(remainder: number, byte: number): number {
  if (digits[byte] === 1) return (remainder * 10 + byte - 0x30) % 97;
  return letters[byte] === 1 ? (remainder * 100 + (byte | 0x20) - 0x57) % 97 : remainder;
}
