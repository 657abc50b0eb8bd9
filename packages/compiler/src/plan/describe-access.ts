// Sentences about who gains and who loses a right. It must never say less than the change holds without saying so.
import type { AccessChange, PlanSubject, Right, RightChange } from "./plan.ts";
import { instantWords, joined, listed, plainly, say, type Words } from "./words.ts";

export interface Described {
  readonly line: Words;
  readonly details: readonly Words[];
}

const namesShown = 5;

export function subjectWords(subject: PlanSubject): Words {
  if (subject.kind === "user") return say`${subject.name}`;
  if (subject.kind === "claimed")
    return say`anyone whom ${subject.issuer} puts into ${listed(subject.groups, namesShown)}`;
  const claims = Object.entries(subject.claims).map(([claim, value]) => `${claim}=${value}`);
  return say`the workload of ${subject.issuer} with ${listed(claims, namesShown)}`;
}

/** Changes that differ in their subject alone are told once. */
export function describeAccess(changes: readonly AccessChange[], now: number): Described {
  const [first] = changes;
  if (first === undefined) return { line: [], details: [] };
  const many = changes.length > 1;
  const people = changes.every(({ subject }) => subject.kind === "user");
  const who = many ? plainly(`${changes.length} ${people ? "people" : "subjects"}`) : subjectWords(first.subject);
  const line = say`${who} ${verbWords(first, many)} ${first.role} on ${first.resource}${mainWords(first, now)}`;
  const names = many
    ? [
        joined(
          changes.slice(0, 20).map(({ subject }) => subjectWords(subject)),
          ", ",
        ),
      ]
    : [];
  const more = changes.length > 20 ? [plainly(`and ${changes.length - 20} more`)] : [];
  return { line, details: [...names, ...more, ...detailsOf(first, now)] };
}

function verbWords({ gained, lost, before, after }: AccessChange, many: boolean): Words {
  const s = many ? "" : "s";
  if (gained.length > 0) {
    if (before.length === 0) return plainly(`gain${s}`);
    return plainly(gained.every(({ timeOnly }) => timeOnly) ? `keep${s} for longer:` : `gain${s} more in`);
  }
  if (lost.length === 0) return plainly(many ? "have as much as before in" : "has as much as before in");
  if (after.length === 0) return plainly(`lose${s}`);
  return plainly(lost.every(({ timeOnly }) => timeOnly) ? `lose${s} time in` : `lose${s} some of`);
}

function mainWords({ gained, lost, after }: AccessChange, now: number): Words {
  const [main] = [...(gained.length > 0 ? gained : lost)].sort((left, right) => right.until - left.until);
  if (main === undefined) return [];
  if (gained.length > 0) return say`${spanWords(main, now)}: ${rightWords(main)}`;
  if (after.length === 0) return say` (was${spanWords(main, now)}: ${rightWords(main)})`;
  return say` (until ${instantWords(Math.max(...after.map(({ until }) => until)))} now)`;
}

/** ` from … until …`; no start where it is in force at once. */
function spanWords({ from, until }: Right, now: number): Words {
  const end = say` until ${instantWords(until)}`;
  return from > now ? say` from ${instantWords(from)}${end}` : end;
}

function rightWords(right: RightChange | Right): Words {
  const { kinds, tables, sessions } = right;
  const may = kinds.includes("all") ? plainly("every kind of statement") : listed(kinds, 8);
  const where = tables === undefined ? plainly("all tables") : say`${plainly(tableCount(tables))}${named(tables)}`;
  const times = sessions === undefined ? [] : [plainly(counted(sessions, "session"))];
  return joined([may, where, ...maskWords(right), ...times], ", ");
}

/** A pattern with `*` is no one table. */
function tableCount(tables: readonly string[]): string {
  const wild = tables.some((name) => name.startsWith("*.") || name.endsWith(".*"));
  return wild ? "tables" : counted(tables.length, "table");
}

function named(tables: readonly string[]): Words {
  return tables.length === 0 ? [] : say` (${listed(tables, namesShown)})`;
}

function maskWords(right: RightChange | Right): readonly Words[] {
  if (!("masked" in right) || right.masked === undefined) return [];
  const count = right.maskedCount ?? right.masked.length;
  return [say`${listed(right.masked, namesShown, count)} ${plainly(count === 1 ? "stays" : "stay")} masked`];
}

function detailsOf({ gained, lost, before, cause }: AccessChange, now: number): readonly Words[] {
  const [one] = [...gained, ...lost];
  if (one !== undefined && gained.length + lost.length === 1 && before.length === 0 && newOnly(one, now).length === 0) {
    return [say`by grant ${one.grant}`];
  }
  const lines = [
    ...gained.map(
      (right) => say`new: grant ${right.grant}${spanWords(right, now)}: ${rightWords(right)}${newOnly(right, now)}`,
    ),
    ...lost.map(
      (right) => say`gone: grant ${right.grant}${spanWords(right, now)}: ${rightWords(right)}${newOnly(right, now)}`,
    ),
  ].slice(0, 10);
  const held = before.length > 0 && gained.length > 0 ? before.slice(0, 3) : [];
  const earlier = held.map((right) => say`before: grant ${right.grant}${spanWords(right, now)}: ${rightWords(right)}`);
  const why = cause === "role" ? [plainly("no grant changed: the role or its guards did")] : [];
  return [...lines, ...earlier, ...why];
}

/** Where only a part of the time is new or gone. */
function newOnly({ spans, from, until }: RightChange, now: number): Words {
  const [first] = spans;
  if (first === undefined || (spans.length === 1 && first.from === from && first.until === until)) return [];
  const parts = spans.slice(0, 3).map((span) => {
    const start = span.from > now ? plainly(`${instantWords(span.from)} to `) : plainly("now to ");
    return [...start, instantWords(span.until)];
  });
  return say` (that is ${joined(parts, ", ")})`;
}

export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
