// CODEOWNERS as GitHub reads it: the last line that matches a path says who owns it. A line that GitHub would skip is
// skipped and reported; it must never be guessed what it meant.
import { codeownersBytesMax, codeownersFaultsMax } from "./limits.ts";
import { matchesPath, type OwnerPattern, parseOwnerPattern } from "./owner-pattern.ts";

export interface OwnerRule {
  readonly pattern: OwnerPattern;
  /** As written: `@user`, `@organisation/team` or an e-mail address. Empty: nobody owns what matches. */
  readonly owners: readonly string[];
  /** From 1. */
  readonly line: number;
}

export interface CodeownersFault {
  /** From 1; 0 is the file as a whole. */
  readonly line: number;
  readonly message: string;
}

export interface Codeowners {
  readonly rules: readonly OwnerRule[];
  /** Skipped lines, at most 100 of them. */
  readonly faults: readonly CodeownersFault[];
}

const owner =
  /^(@[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:\/[A-Za-z0-9._-]{1,100})?|[^\s@]{1,64}@[^\s@]{1,254}\.[^\s@]{1,63})$/;

/** Reads the file. Never throws: a file that GitHub would not load has no rules and one fault. */
export function parseCodeowners(bytes: Uint8Array): Codeowners {
  if (bytes.byteLength > codeownersBytesMax)
    return unreadable("the file has more than 3 MB, so GitHub does not load it");
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return unreadable("the file is no UTF-8");
  }
  const rules: OwnerRule[] = [];
  const faults: CodeownersFault[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    const read = parseLine(line.trim(), index + 1);
    if (read === undefined) continue;
    if ("message" in read) {
      if (faults.length < codeownersFaultsMax) faults.push(read);
    } else rules.push(read);
  }
  return { rules, faults };
}

function unreadable(message: string): Codeowners {
  return { rules: [], faults: [{ line: 0, message }] };
}

function parseLine(text: string, line: number): OwnerRule | CodeownersFault | undefined {
  if (text === "" || text.startsWith("#")) return undefined;
  const [, written = "", rest = ""] = /^((?:\\.|[^\\\s])+\\?)(.*)$/.exec(text) ?? [];
  const parsed = parseOwnerPattern(written);
  if (!parsed.ok) return { line, message: `${parsed.message}: the line is skipped` };
  const words = rest.replace(/\s#.*$/, "").trim();
  const owners = words === "" ? [] : words.split(/\s+/);
  const wrong = owners.find((word) => !owner.test(word));
  if (wrong !== undefined) return { line, message: `${JSON.stringify(wrong)} is no owner: the line is skipped` };
  return { pattern: parsed.pattern, owners, line };
}

/** The rule that decides about a path: the last that matches. `undefined`: no line matches. */
export function ruleOf({ rules }: Codeowners, path: string): OwnerRule | undefined {
  return rules.findLast(({ pattern }) => matchesPath(pattern, path));
}

/** Who owns a path; empty when nobody does, whether no line matches or a line without owners does. */
export function ownersOf(codeowners: Codeowners, path: string): readonly string[] {
  return ruleOf(codeowners, path)?.owners ?? [];
}
