// writ audit never: that nobody could see a column in the clear, or who could, when and why. It must never end well
// where somebody could, or where a part of the time is not known.
import {
  askNever,
  basisOf,
  type Cell,
  instantText,
  type NeverAnswer,
  openHistory,
  type Place,
  parseColumnWanted,
  proofWords,
  readAccess,
  type Sighting,
  type Treatment,
} from "@writ/audit";
import { WritError } from "@writ/contracts";
import type { Command } from "../command.ts";
import { assertNoPositionals, neededOption, textOption } from "../options.ts";
import { printableLine } from "../terminal.ts";
import { historyOptions, instantOption, nowSeconds, timeOptions, withHistory } from "./history-options.ts";
import { printAnswer } from "./print-answer.ts";

/** Lines of one kind that a reader is shown. */
const shownMax = 100;

export const neverWord: Command = {
  name: "audit never",
  summary: "that nobody could see a column in the clear, or who could, when and why",
  usage: "--column SCHEMA.TABLE.COLUMN [--on RESOURCE] --from INSTANT [--to INSTANT]",
  example:
    "writ audit never --column public.customers.ssn --on orders-db --from 2026-11-01T00:00Z --to 2026-12-01T00:00Z\n" +
    "writ audit never --column '*.*.ssn' --from 2026-11-01T00:00Z --json",
  options: {
    column: { type: "string", value: "COLUMN", description: "as masks write it; * for a whole part" },
    on: { type: "string", value: "RESOURCE", description: "on this resource (default: on every one)" },
    from: { ...timeOptions.from, description: "from this instant on" },
    to: { ...timeOptions.to, description: "and before this one (default: now)" },
    ...historyOptions,
  },
  notes: [
    "It says what Writ would have let be seen, by the masks, roles and grants in force; who did look, records say.",
    'In a shell, put names with double quotes or * into single quotes: \'"Odd"."T"."SSN"\'.',
    "Exit status: 0 nobody could; 1 somebody could, or a part of the time is not known.",
  ],
  async run(invocation) {
    assertNoPositionals(invocation);
    const column = parseColumnWanted(neededOption(invocation, "column"));
    const on = textOption(invocation, "on") ?? null;
    const fromSeconds = instantOption(invocation, "from");
    if (fromSeconds === undefined) throw new WritError("WRIT_USAGE", "--from INSTANT is needed.");
    const untilSeconds = instantOption(invocation, "to") ?? nowSeconds();
    const { answer, says } = await withHistory(invocation, async (options) => {
      const wish = { ...options, fromSeconds };
      const access = await readAccess(wish);
      invocation.terminal.progress("asking what the masks of each version showed");
      const asked = await askNever(await openHistory(wish), access, { column, on, fromSeconds, untilSeconds });
      return { answer: asked, says: basisOf(access, []).says };
    });
    printAnswer(invocation, {
      title: titleOf(answer),
      lines: linesOf(answer),
      columns,
      rows: rowsOf(answer),
      json: jsonOf(answer),
      basis: { says, assumptions: answer.assumptions },
      next: nextOf(answer),
    });
    return answer.verdict === "nobody" ? 0 : 1;
  },
};

/** The second at which it was asked is some seconds ago when it has been answered. */
const futureSlack = 600;

function titleOf({ question, verdict, seen, rests }: NeverAnswer): string {
  const { column, resource, fromSeconds, untilSeconds } = question;
  const where = resource === null ? "on any resource" : `on ${resource}`;
  const about = `${column} ${where} from ${instantText(fromSeconds)} to ${instantText(untilSeconds)}`;
  const people = new Set(seen.map(({ who }) => who)).size;
  const words = {
    nobody: "nobody could see it in the clear",
    somebody: `${people === 1 ? "one" : people} could see it in the clear`,
    "not-known": "not proved: nobody is seen, and not all of the time is known",
  };
  // What was merged may have been published otherwise: a headline is read alone.
  const as = rests.basis === "merged" ? ", as merged" : "";
  return printableLine(`${about}: ${words[verdict]}${as}`);
}

function linesOf(answer: NeverAnswer): readonly string[] {
  const { seen, seenInPart, treatments, notKnown, nothingInForce } = answer;
  const part = new Set(seenInPart.map(({ who }) => who)).size;
  return [
    ...limited(seen, sightingLines),
    ...(part === 0 ? [] : [`${part === 1 ? "One" : part} could see a part of it, or its hash: --json names them`]),
    ...(treatments.length === 0 ? [] : ["how it was shown, whoever held the role:"]),
    ...limited(treatments, treatmentLines),
    ...notKnown.flatMap(({ why, ...stretch }) => [`not known ${stretchWords(stretch)}: ${why}`]),
    ...nothingInForce.map((stretch) => `nothing was in force ${stretchWords(stretch)}`),
  ].map(printableLine);
}

function limited<One>(all: readonly One[], lines: (one: One) => readonly string[]): readonly string[] {
  const shown = all.slice(0, shownMax).flatMap(lines);
  return all.length > shownMax ? [...shown, `  … ${all.length - shownMax} more: --json or --csv`] : shown;
}

function stretchWords({ fromSeconds, untilSeconds }: { fromSeconds: number; untilSeconds: number }): string {
  return `from ${instantText(fromSeconds)} until ${instantText(untilSeconds)}`;
}

function placeWords({ path, line, commit, proof }: Place): string {
  const version = commit === null ? "" : ` at ${commit.slice(0, 12)}`;
  return `${path}:${line}${version}${proof.by === "none" ? "" : `: ${proofWords(proof)}`}`;
}

function sightingLines(one: Sighting): readonly string[] {
  const via = one.via === null || one.who === `group:${one.via}` ? "" : `, by group ${one.via}`;
  const proved = one.proof.by === "none" ? "" : `: ${proofWords(one.proof)}`;
  return [
    `  ${one.who} as ${one.role} of ${one.resource}${via}: ${one.column}`,
    `      ${stretchWords(one)}`,
    `      shown by ${placeWords(one.shown.at)} (${reasonWords(one.shown)})`,
    `      role by ${placeWords(one.roleAt)}`,
    `      grant ${one.grant} at ${one.grantCommit.slice(0, 12)}${proved}`,
    `      ${one.why}`,
  ];
}

function reasonWords({ code, words, as }: Treatment["shown"]): string {
  const reasons = {
    "no-masks-file": `there is no ${words}`,
    "unlisted-show": "no line names it, and unlisted: show",
    "unlisted-hide": "no line names it, and unlisted: hide",
    clear: "a clear line names it",
    mask: `by the line ${words}`,
  };
  return `${as}: ${reasons[code]}`;
}

function treatmentLines(one: Treatment): readonly string[] {
  const { resource, roles, column, shown } = one;
  return [
    `  ${stretchWords(one)}`,
    `      ${column} to ${roles.join(", ")} of ${resource}: ${reasonWords(shown)}`,
    `      ${placeWords(shown.at)}`,
  ];
}

const columns = [
  ...["what", "who", "via", "resource", "roles", "column", "from", "until", "shown_as", "reason"],
  ...[
    "file",
    "line",
    "file_commit",
    "file_proof",
    "role_file",
    "role_line",
    "grant",
    "grant_commit",
    "grant_proof",
    "why",
  ],
] as const;

function rowsOf({ seen, seenInPart, treatments, notKnown, nothingInForce }: NeverAnswer): readonly (readonly Cell[])[] {
  const times = ({ fromSeconds, untilSeconds }: { fromSeconds: number; untilSeconds: number }): readonly Cell[] => [
    instantText(fromSeconds),
    instantText(untilSeconds),
  ];
  const shownCells = ({ as, code, at }: Treatment["shown"]): readonly Cell[] => {
    return [as, code, at.path, at.line, at.commit, proofWords(at.proof)];
  };
  const held = [...seen, ...seenInPart].map((one): readonly Cell[] => [
    ...[one.sight === "clear" ? "seen" : "seen-in-part", one.who, one.via, one.resource, one.role, one.column],
    ...[...times(one), ...shownCells(one.shown), one.roleAt.path, one.roleAt.line],
    ...[one.grant, one.grantCommit, proofWords(one.proof), one.why],
  ]);
  const nobody = [null, null, null, null, null];
  const none = [null, null, null, null, null, null];
  return [
    ...held,
    ...treatments.map((one): readonly Cell[] => [
      ...["shown", null, null, one.resource, one.roles.join(" "), one.column, ...times(one), ...shownCells(one.shown)],
      ...none,
    ]),
    ...notKnown.map((one): readonly Cell[] => [
      "not-known",
      ...nobody,
      ...times(one),
      ...none,
      ...none.slice(1),
      one.why,
    ]),
    ...nothingInForce.map((one): readonly Cell[] => ["nothing-in-force", ...nobody, ...times(one), ...none, ...none]),
  ];
}

function jsonOf(answer: NeverAnswer): Readonly<Record<string, unknown>> {
  const timed = <One extends { fromSeconds: number; untilSeconds: number }>(one: One) => ({
    ...one,
    from: instantText(one.fromSeconds),
    until: instantText(one.untilSeconds),
  });
  const { assumptions: _, rests, question, ...rest } = answer;
  return {
    ...{ question: timed(question), verdict: rest.verdict, basedOn: rests },
    ...{ seen: rest.seen.map(timed), seenInPart: rest.seenInPart.map(timed), treatments: rest.treatments.map(timed) },
    ...{ notKnown: rest.notKnown.map(timed), nothingInForce: rest.nothingInForce.map(timed) },
  };
}

function nextOf({ verdict, question, notKnown }: NeverAnswer): string {
  const future = notKnown.length > 0 && notKnown.every(({ fromSeconds }) => fromSeconds >= nowSeconds() - futureSlack);
  if (verdict === "not-known" && future) return "ask up to now: leave --to out, and again when the time has passed";
  if (verdict === "not-known") return "fetch the whole history, or name the archive that holds it: --store";
  const table = question.column.replace(/\.[^.]*$/, "");
  const touching = table.includes("*") ? "TABLE" : table;
  if (verdict === "somebody") return `writ audit statements --touching ${touching} says what was read, from records`;
  return "writ verify proves that the bundles and records behind this were not altered";
}
