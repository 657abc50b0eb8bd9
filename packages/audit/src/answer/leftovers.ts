// What still names people who left: lines of files at the newest commit, and access that is still in force. It must
// never take a name inside a longer one for a person.

import { WritError } from "@writ/contracts";
import { parseDocument } from "@writ/model";
import { filesOfCommit } from "@writ/repository";
import { selectSpans } from "../access/select-spans.ts";
import type { AccessHistory } from "../access/spans-of.ts";
import { leftoversMax } from "../limits.ts";
import type { AccessSpan, Assumption } from "../span.ts";
import { type AnswerBasis, basisOf } from "./basis.ts";

export interface Leftover {
  readonly who: string;
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly what: "grant" | "group" | "owner" | "code owner" | "scenario" | "guard" | "mask" | "policy" | "other";
  readonly text: string;
}

export interface LeftoversAnswer {
  /** Who was in people.yaml and is not in that of the newest commit, and until when; null: in force they still are. */
  readonly left: readonly { readonly who: string; readonly untilSeconds: number | null }[];
  readonly leftovers: readonly Leftover[];
  /** What they still reach, by what is in force. */
  readonly access: readonly AccessSpan[];
  /** Leftovers beyond the bound. */
  readonly more: number;
  readonly basis: AnswerBasis;
}

/** @throws WritError AUDIT_HISTORY when people.yaml of the newest commit cannot be read, CLI_GIT. */
export async function findLeftovers(
  folder: string,
  access: AccessHistory,
  nowSeconds: number,
): Promise<LeftoversAnswer> {
  const files = await filesOfCommit(folder, access.head);
  const there = peopleOf(files.get("people.yaml"));
  const left = goneFrom(access, there);
  const names = new Set(left.map(({ who }) => who));
  const leftovers: Leftover[] = [];
  let more = 0;
  for (const [path, entry] of files) {
    if (!(entry instanceof Uint8Array) || path === "people.yaml") continue;
    for (const found of namedIn(path, entry, names)) {
      if (leftovers.length < leftoversMax) leftovers.push(found);
      else more += 1;
    }
  }
  const open = selectSpans(access, { atSeconds: nowSeconds }, nowSeconds).filter(({ who }) => names.has(who));
  const basis = basisOf(access, open);
  return {
    left,
    leftovers,
    access: open,
    more,
    basis: { ...basis, assumptions: [...basis.assumptions, ...unseen(access)] },
  };
}

function peopleOf(entry: unknown): ReadonlySet<string> {
  if (entry === undefined) return new Set();
  const value = entry instanceof Uint8Array ? parseDocument("people", "people.yaml", entry) : undefined;
  if (value !== undefined) return new Set(Object.keys(value));
  throw new WritError("AUDIT_HISTORY", "people.yaml of the newest commit has a mistake: writ validate shows it.");
}

function goneFrom({ people }: AccessHistory, there: ReadonlySet<string>): LeftoversAnswer["left"] {
  const until = new Map<string, number | null>();
  for (const { name, untilSeconds } of people) {
    if (there.has(name)) continue;
    const known = until.get(name);
    const later = known === null || untilSeconds === null ? null : Math.max(known ?? 0, untilSeconds);
    until.set(name, later);
  }
  return [...until].map(([who, untilSeconds]) => ({ who, untilSeconds })).sort((a, b) => (a.who < b.who ? -1 : 1));
}

const kinds = {
  grants: "grant",
  groups: "group",
  resources: "owner",
  scenarios: "scenario",
  guards: "guard",
  masks: "mask",
  policies: "policy",
} as const satisfies Readonly<Record<string, Leftover["what"]>>;

const codeOwners = ".github/CODEOWNERS";

function kindOf(path: string): Leftover["what"] {
  const top = path.split("/")[0] ?? "";
  if (path === codeOwners) return "code owner";
  if (path === "writ.yaml") return "owner";
  return Object.hasOwn(kinds, top) ? kinds[top as keyof typeof kinds] : "other";
}

/** Everything that can be no part of a name parts words. */
const between = /[\s"'`,:;#(){}[\]<>|&*!?=]+/;

function* namedIn(path: string, bytes: Uint8Array, names: ReadonlySet<string>): Generator<Leftover> {
  const known = new Map([...names].map((name) => [path === codeOwners ? name.toLowerCase() : name, name]));
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  for (const [at, line] of text.split("\n").entries()) {
    const found = new Set(line.split(between).flatMap((word) => [word, word.replace(/\.+$/, "")]));
    for (const word of found) {
      // Code owners are told by address in any case.
      const who = known.get(path === codeOwners ? word.toLowerCase() : word);
      if (who !== undefined) yield { who, path, line: at + 1, what: kindOf(path), text: line.trim().slice(0, 200) };
    }
  }
}

/** What no file of the repository can show. */
function unseen({ spans }: AccessHistory): Assumption[] {
  const claimed = [
    ...new Set(spans.filter(({ endedBy, who }) => endedBy === null && who.startsWith("group:")).map(({ who }) => who)),
  ];
  const says = "Accounts (@name) and members of teams are the host's to know: look there for people who left.";
  const groups = `Members of ${claimed.join(", ")} are the provider's to know: look there too.`;
  return [
    { code: "host-accounts", says },
    ...(claimed.length === 0 ? [] : [{ code: "claimed-group", says: groups } as const]),
  ];
}
