// How every word of writ audit answers: rows for a reader, as JSON or as CSV, then what the answer rests on. It must
// never print a row without saying what is assumed.
import {
  type AccessSpan,
  type AnswerBasis,
  type Cell,
  endWords,
  formatCsv,
  instantText,
  proofKind,
  proofWords,
} from "@writ/audit";
import type { Invocation } from "../command.ts";
import { flagOption } from "../options.ts";
import { printableLine } from "../terminal.ts";

export interface Answer {
  /** One line: what was asked, and how much was found. */
  readonly title: string;
  /** For a reader. */
  readonly lines: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** What --json prints beside `rests` and `assumptions`. */
  readonly json: Readonly<Record<string, unknown>>;
  readonly basis: Rests;
  /** False: a part of the time that was asked about is not known. */
  readonly known?: boolean;
  readonly next: string;
}

/** An answer may assume more than answers about spans do. */
interface Rests {
  readonly says: AnswerBasis["says"];
  readonly assumptions: readonly { readonly code: string; readonly says: string }[];
}

/** With --csv, what it rests on stands on standard error, so that the file holds rows alone. */
export function printAnswer(invocation: Invocation, answer: Answer): void {
  const { terminal } = invocation;
  const { says, assumptions } = answer.basis;
  terminal.json({ ok: true, ...answer.json, rests: says, assumptions });
  if (terminal.wantsJson) return;
  if (flagOption(invocation, "csv")) {
    terminal.print(formatCsv(answer.columns, answer.rows).trimEnd().replaceAll("\r\n", "\n"));
    for (const line of basisLines(answer.basis)) terminal.progress(line);
    return;
  }
  terminal.print(terminal.style("strong", answer.title));
  for (const line of answer.lines) terminal.print(line);
  terminal.print("");
  if (answer.known === false) {
    terminal.print(terminal.style("warn", "A part of that time is not known: of it nothing is said for sure."));
  }
  for (const line of basisLines({ says, assumptions })) terminal.print(terminal.style("quiet", line));
  terminal.next(answer.next);
}

function basisLines({ says, assumptions }: Rests): string[] {
  return [says, ...assumptions.map((one) => `Assumed (${one.code}): ${one.says}`)].map(printableLine);
}

export const spanColumns = [
  ...["who", "via", "resource", "role", "tables", "sessions", "from", "until", "ended_by", "why", "grant", "commit"],
  ...["proof", "pull", "author", "approver", "scenario", "assumed"],
] as const;

/** A span as a row of `spanColumns`. */
export function spanRow(span: AccessSpan): readonly Cell[] {
  const { proof } = span;
  return [
    ...[span.who, span.via, span.resource, span.role, span.tables?.join(" ") ?? null, span.sessions],
    ...[instantText(span.fromSeconds), instantText(span.untilSeconds), span.endedBy, span.why, span.grant, span.commit],
    ...[proofKind(proof), "pull" in proof ? proof.pull : null, "author" in proof ? proof.author : null],
    ...["approver" in proof ? proof.approver : null, "scenario" in proof ? proof.scenario : null],
    span.assumptions.map(({ code }) => code).join(" "),
  ];
}

/** A span for --json: times as text beside those in seconds. */
export function spanJson(span: AccessSpan): Readonly<Record<string, unknown>> {
  return { ...span, from: instantText(span.fromSeconds), until: instantText(span.untilSeconds) };
}

/** A span in two or three lines; `lead` says who, or on what. */
export function spanLines(span: AccessSpan, lead: string): readonly string[] {
  const narrowed = span.tables === null ? "" : `, only ${span.tables.join(", ")}`;
  const sessions = span.sessions === null ? "" : `, ${span.sessions} ${span.sessions === 1 ? "session" : "sessions"}`;
  const until = `${span.endedBy === null ? "open until" : "until"} ${instantText(span.untilSeconds)}`;
  const end = span.endedBy === null || span.endedBy === "until" ? "" : `: ${endWords(span.endedBy)}`;
  const { by } = span.proof;
  return [
    `  ${lead}${narrowed}${sessions}`,
    `      from ${instantText(span.fromSeconds)} ${until}${end}`,
    `      ${span.grant} at ${span.commit.slice(0, 12)}${by === "none" ? "" : `: ${proofWords(span.proof)}`}`,
    `      ${span.why}`,
  ].map(printableLine);
}
