// The text of a grant file, one word of the wish on each line, and which line is whose. It must never write a value in
// a way that YAML reads as something else.
import { formatInstant } from "@writ/model";
import type { Wish, WishWord } from "./wish.ts";

export interface GrantText {
  readonly text: string;
  /** The word of the wish that a line (1-based) comes from. */
  wordAt(line: number): WishWord;
}

/** Up to so many tables on one line. */
const tablesOnLine = 3;

export function writeGrant(wish: Wish, to: string): GrantText {
  const { role, why, fromSeconds, untilSeconds, sessions } = wish;
  const lines: (readonly [word: WishWord, line: string])[] = [
    ["resource", `to: { user: ${scalar(to)} }`],
    ["role", `role: ${scalar(role)}`],
    ["why", `why: ${scalar(why)}`],
  ];
  if (fromSeconds !== undefined) lines.push(["from", `from: ${formatInstant(fromSeconds)}`]);
  lines.push(["until", `until: ${formatInstant(untilSeconds)}`]);
  lines.push(...onlyLines(wish).map((line) => ["tables", line] as const));
  if (sessions !== undefined) lines.push(["sessions", `sessions: ${sessions}`]);
  return {
    text: lines.map(([, line]) => `${line}\n`).join(""),
    wordAt: (line) => lines[line - 1]?.[0] ?? "resource",
  };
}

/** What narrows the role: on one line where it is short. */
function onlyLines({ tables, allow }: Wish): readonly string[] {
  if (tables === undefined && allow === undefined) return [];
  const kinds = allow === undefined ? [] : [`allow: [${allow.map(scalar).join(", ")}]`];
  if (tables === undefined || tables.length <= tablesOnLine) {
    const short = tables === undefined ? [] : [`tables: [${tables.map(scalar).join(", ")}]`];
    return [`only: { ${[...short, ...kinds].join(", ")} }`];
  }
  return [
    "only:",
    "  tables:",
    ...tables.map((table) => `    - ${scalar(table)}`),
    ...kinds.map((line) => `  ${line}`),
  ];
}

/** Plain where every reader of YAML takes it for text; else in JSON's quotes, which YAML 1.2 reads alike. */
function scalar(text: string): string {
  const plain = /^[A-Za-z][A-Za-z0-9@._+/-]*(?: [A-Za-z0-9@._+/-]+)*$/.test(text);
  const word = /^(?:true|false|null|yes|no|on|off|y|n|inf|nan)$/i.test(text);
  return plain && !word ? text : JSON.stringify(text);
}
