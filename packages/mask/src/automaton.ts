// One table that is walked a byte at a time and says where a closer look is worth it: a sign of an e-mail address, the
// ninth digit of a number, the head of a token, the first four of an IBAN, the beginning of a private key.
// A place where a value could end must never pass without a look, in whatever state the walk is.
import { backslash, dash, digits, escapeLetters, letters, space } from "./bytes.ts";
import { headBytes, jwtHead, tokenForms } from "./token-forms.ts";

export const look = { email: 1, digits: 2, token: 4, iban: 8, privateKey: 16 } as const;

export interface Automaton {
  /** `next[state | byte]`, where states are multiples of 256; 0 is the beginning of a value. */
  readonly next: Uint16Array;
  /** States from here on ask for a look. */
  readonly firstLook: number;
  /** What to look for, by state divided by 256: bits of `look`. */
  readonly looks: Uint8Array;
}

/** Digits of a number, with single spaces and dashes between them, up to the ninth: no value has fewer. */
const digitsWanted = 9;
const dashesWanted = 5;

interface State {
  /**
   * Of the word: "" none has begun; "w" inside one; "#", "##", "##0" on the way to an IBAN; the beginning of a token's
   * head; "\" and "\u…" in an escape.
   */
  readonly word: string;
  readonly digits: number;
  /** The last byte was a space or dash behind a digit. */
  readonly apart: boolean;
  readonly dashes: number;
  readonly looks: number;
}

const begin: State = { word: "", digits: 0, apart: false, dashes: 0, looks: 0 };

const heads = new Set([jwtHead, ...tokenForms.map(({ prefix }) => prefix.slice(0, headBytes))]);
const headBeginnings = new Set([...heads].flatMap((head) => [head.slice(0, 1), head.slice(0, 2)]));

let built: Automaton | undefined;

/** Built once, when it is first wanted: some milliseconds. */
export function automaton(): Automaton {
  built ??= build();
  return built;
}

function build(): Automaton {
  const numbers = new Map<string, number>([[keyOf(begin), 0]]);
  const states = [begin];
  const rows: number[][] = [];
  const { classes, samples } = byteClasses();
  for (let at = 0; at < states.length; at++) {
    const from = states[at] ?? begin;
    const row = samples.map((byte) => {
      const to = step(from, byte);
      const known = numbers.get(keyOf(to));
      if (known !== undefined) return known;
      numbers.set(keyOf(to), states.length);
      states.push(to);
      return states.length - 1;
    });
    rows.push(row);
  }
  return inOrder(states, rows, classes);
}

/** States that ask for a look come last, so that one comparison tells them. */
function inOrder(states: readonly State[], rows: readonly (readonly number[])[], classes: Uint8Array): Automaton {
  if (states.length > 256) throw new Error(`${states.length} states do not fit.`);
  const order = states.map((_, at) => at);
  order.sort((left, right) => Math.sign(states[left]?.looks ?? 0) - Math.sign(states[right]?.looks ?? 0));
  const placed = new Uint8Array(states.length);
  for (const [place, at] of order.entries()) placed[at] = place;
  const next = new Uint16Array(states.length << 8);
  const looks = new Uint8Array(states.length);
  for (const [at, row] of rows.entries()) {
    const place = placed[at] ?? 0;
    looks[place] = states[at]?.looks ?? 0;
    for (const [byte, index] of classes.entries()) next[(place << 8) | byte] = (placed[row[index] ?? 0] ?? 0) << 8;
  }
  return { next, firstLook: looks.findIndex((bits) => bits !== 0) << 8, looks };
}

function keyOf(state: State): string {
  return `${state.word} ${state.digits} ${state.apart} ${state.dashes} ${state.looks}`;
}

/** Bytes that no state tells apart, by number, and one of each. */
function byteClasses(): { readonly classes: Uint8Array; readonly samples: readonly number[] } {
  const special = new Set([..."@\\-B u", ..."bfnrtv", ...[...heads].join("")].map((each) => each.charCodeAt(0)));
  const samples: number[] = [];
  const known = new Map<string, number>();
  const classes = Uint8Array.from({ length: 256 }, (_, byte) => {
    const hex = /[0-9a-fA-F]/.test(String.fromCharCode(byte));
    const key = special.has(byte) ? `${byte}` : `${digits[byte]} ${letters[byte]} ${hex}`;
    const found = known.get(key) ?? known.size;
    if (found === known.size) samples.push(byte);
    known.set(key, found);
    return found;
  });
  return { classes, samples };
}

function step(state: State, byte: number): State {
  const isDigit = digits[byte] === 1;
  const { word, looks } = wordStep(state.word, byte);
  const inEscape = word.startsWith("\\") || state.word.startsWith("\\u");
  const dashes = byte === dash ? Math.min(state.dashes + 1, dashesWanted) : 0;
  let bits = looks;
  if (byte === 0x40) bits |= look.email;
  if (byte === 0x42 && state.dashes === dashesWanted) bits |= look.privateKey;
  const apart = (byte === space || byte === dash) && state.digits > 0 && !state.apart;
  const counted = isDigit && !inEscape ? Math.min(state.digits + 1, digitsWanted) : 0;
  if (counted === digitsWanted) bits |= look.digits;
  return { word, digits: apart ? state.digits : counted, apart, dashes, looks: bits };
}

function wordStep(word: string, byte: number): { readonly word: string; readonly looks: number } {
  const character = String.fromCharCode(byte);
  if (word === "\\") {
    if (byte === 0x75) return { word: "\\u", looks: 0 };
    if (escapeLetters[byte] === 1) return { word: "", looks: 0 };
    return wordStep("", byte);
  }
  if (word.startsWith("\\u") && /[0-9a-fA-F]/.test(character)) {
    return { word: word.length === 5 ? "" : `${word}x`, looks: 0 };
  }
  if (byte === backslash) return { word: "\\", looks: 0 };
  const behind = word.startsWith("\\") ? "" : word;
  const grown = `${behind}${character}`;
  if (heads.has(grown)) return { word: "w", looks: look.token };
  if (headBeginnings.has(grown)) return { word: grown, looks: 0 };
  if (digits[byte] === 0 && letters[byte] === 0) return { word: "", looks: 0 };
  const towards = ibanStep(behind, byte);
  return towards === "##00" ? { word: "w", looks: look.iban } : { word: towards, looks: 0 };
}

/** Two letters and two digits at the beginning of a word. A beginning of a token's head counts by its letters. */
function ibanStep(word: string, byte: number): string {
  const shape = word === "w" ? "w" : word.replace(/[A-Za-z]/g, "#");
  const grown = `${shape}${digits[byte] === 1 ? "0" : "#"}`;
  return ["#", "##", "##0", "##00"].includes(grown) ? grown : "w";
}
