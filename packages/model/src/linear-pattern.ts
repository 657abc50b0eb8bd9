// Regular expressions as RE2 reads them, matched in time linear in the text: what somebody asking for access writes is
// matched against what security wrote, and neither may make it hang. It must never backtrack.
import { patternStatesMax } from "./limits.ts";

/** What one step of the match reads: one character, or nothing at a place. */
type Step =
  | { readonly what: "character"; readonly fits: (character: string) => boolean; readonly next: number }
  | { readonly what: "place"; readonly holds: (before: string, after: string) => boolean; readonly next: number }
  | { readonly what: "fork"; readonly next: readonly number[] }
  | { readonly what: "end" };

export interface LinearPattern {
  /** Whether the whole text matches. */
  matches(text: string): boolean;
}

export type ParsedPattern =
  | { readonly ok: true; readonly pattern: LinearPattern }
  /** `problem`: what is wrong with it, as a clause. */
  | { readonly ok: false; readonly problem: string };

type Part =
  | { readonly kind: "character"; readonly source: string }
  | { readonly kind: "place"; readonly source: string }
  | { readonly kind: "sequence"; readonly parts: readonly Part[] }
  | { readonly kind: "choice"; readonly parts: readonly Part[] }
  | { readonly kind: "repeat"; readonly part: Part; readonly least: number; readonly most: number };

/** What is no part of the language, or beyond its bounds. */
class PatternProblem extends Error {}

/** Parses an expression that is sound by itself: groups, choices, classes, repetition, `^ $ \b \B`, `\p{…}`. */
export function parseLinearPattern(text: string): ParsedPattern {
  try {
    new RegExp(text, "u");
    const reader = new PatternReader(text);
    return { ok: true, pattern: compiled(reader.whole()) };
  } catch (fault) {
    if (fault instanceof PatternProblem) return { ok: false, problem: fault.message };
    const said = fault instanceof Error ? fault.message.replace(/^.*: /, "") : "";
    return { ok: false, problem: `this is no regular expression (${said})` };
  }
}

/** Reads what `new RegExp(…, "u")` has found sound. */
class PatternReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): Part {
    const part = this.#choice();
    if (this.#at < this.#text.length) throw new PatternProblem("a parenthesis is closed that is not open");
    return part;
  }

  #choice(): Part {
    const parts = [this.#sequence()];
    while (this.#text[this.#at] === "|") {
      this.#at += 1;
      parts.push(this.#sequence());
    }
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: "choice", parts };
  }

  #sequence(): Part {
    const parts: Part[] = [];
    while (this.#at < this.#text.length && !/[|)]/.test(this.#text[this.#at] ?? "")) parts.push(this.#repeated());
    return { kind: "sequence", parts };
  }

  #repeated(): Part {
    const part = this.#atom();
    const found = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(this.#text.slice(this.#at));
    if (found === null) return part;
    const [whole, sign, least = "0", comma = "", most = ""] = found;
    this.#at += whole.length;
    if (sign !== undefined) {
      return { kind: "repeat", part, least: sign === "+" ? 1 : 0, most: sign === "?" ? 1 : Number.POSITIVE_INFINITY };
    }
    const end = comma === "" ? Number(least) : most === "" ? Number.POSITIVE_INFINITY : Number(most);
    return { kind: "repeat", part, least: Number(least), most: end };
  }

  #atom(): Part {
    const rest = this.#text.slice(this.#at);
    if (rest.startsWith("(")) return this.#group(rest);
    const place = /^(?:[\^$]|\\[bB])/.exec(rest)?.[0];
    if (place !== undefined) return this.#taken({ kind: "place", source: place });
    if (/^\\[1-9k]/.test(rest)) throw new PatternProblem("back-references are not allowed");
    const source = /^(?:\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|c[A-Za-z]|.)|.)/su.exec(
      rest,
    )?.[0];
    if (rest.startsWith("[")) return this.#taken({ kind: "character", source: classAt(rest) });
    return this.#taken({ kind: "character", source: source ?? "" });
  }

  #taken(part: Part & { readonly source: string }): Part {
    this.#at += part.source.length;
    return part;
  }

  #group(rest: string): Part {
    if (/^\(\?(?!:)/.test(rest)) throw new PatternProblem("lookaround, named groups and flags are not allowed");
    this.#at += rest.startsWith("(?:") ? 3 : 1;
    const part = this.#choice();
    if (this.#text[this.#at] !== ")") throw new PatternProblem("a parenthesis is not closed");
    this.#at += 1;
    return part;
  }
}

/** `[…]` at the start of a text; a `]` behind a backslash does not end it. */
function classAt(rest: string): string {
  return /^\[(?:\\.|[^\]\\])*\]/su.exec(rest)?.[0] ?? rest;
}

function compiled(part: Part): LinearPattern {
  const steps: Step[] = [{ what: "end" }];
  const add = (step: Step): number => {
    if (steps.length >= patternStatesMax) throw new PatternProblem("its repetitions are too many: it is too large");
    return steps.push(step) - 1;
  };
  // What repeats nothing adds no step, however often: so the work is counted too.
  let built = 0;
  const count = (): void => {
    built += 1;
    if (built > 4 * patternStatesMax) throw new PatternProblem("its repetitions are too many: it is too large");
  };
  const first = build(part, 0, { steps, add, count });
  return { matches: (text) => runs(steps, first, [...text]) };
}

interface Building {
  readonly steps: Step[];
  readonly add: (step: Step) => number;
  readonly count: () => void;
}

/** The first step of `part`, which goes on at `next`. */
function build(part: Part, next: number, building: Building): number {
  const { add } = building;
  building.count();
  switch (part.kind) {
    case "character": {
      const one = new RegExp(`^(?:${part.source})$`, "u");
      return add({ what: "character", fits: (character) => one.test(character), next });
    }
    case "place":
      return add({ what: "place", holds: holdsOf(part.source), next });
    case "sequence":
      return part.parts.reduceRight((after, each) => build(each, after, building), next);
    case "choice":
      return add({ what: "fork", next: part.parts.map((each) => build(each, next, building)) });
    case "repeat":
      return buildRepeat(part, next, building);
  }
}

function buildRepeat({ part, least, most }: Part & { kind: "repeat" }, next: number, building: Building): number {
  const { steps, add } = building;
  let first = next;
  if (most === Number.POSITIVE_INFINITY) {
    // The fork is there before what it repeats, which comes back to it.
    const loop = add({ what: "fork", next: [] });
    steps[loop] = { what: "fork", next: [build(part, loop, building), next] };
    first = loop;
  } else {
    for (let times = least; times < most; times += 1)
      first = add({ what: "fork", next: [build(part, first, building), next] });
  }
  for (let times = 0; times < least; times += 1) first = build(part, first, building);
  return first;
}

function holdsOf(source: string): (before: string, after: string) => boolean {
  if (source === "^") return (before) => before === "";
  if (source === "$") return (_, after) => after === "";
  const isWord = (character: string): boolean => /^\w$/.test(character);
  const atEdge = source === "\\b";
  return (before, after) => (isWord(before) !== isWord(after)) === atEdge;
}

/** All steps that may be next are followed at once: characters times steps, and no more. */
function runs(steps: readonly Step[], first: number, characters: readonly string[]): boolean {
  let waiting = reached(steps, [first], "", characters[0] ?? "");
  for (const [at, character] of characters.entries()) {
    const after: number[] = [];
    for (const number of waiting) {
      const step = steps[number];
      if (step?.what === "character" && step.fits(character)) after.push(step.next);
    }
    if (after.length === 0) return false;
    waiting = reached(steps, after, character, characters[at + 1] ?? "");
  }
  return waiting.has(0);
}

/** Everything that is reached without reading a character. */
function reached(steps: readonly Step[], from: readonly number[], before: string, after: string): ReadonlySet<number> {
  const found = new Set<number>();
  const open = [...from];
  for (let number = open.pop(); number !== undefined; number = open.pop()) {
    if (found.has(number)) continue;
    found.add(number);
    const step = steps[number];
    if (step?.what === "fork") open.push(...step.next);
    if (step?.what === "place" && step.holds(before, after)) open.push(step.next);
  }
  return found;
}
