// A report as CSV files: every row of its data, where the page may show fewer. It must never leave one out.
import { type Cell, formatCsv } from "../answer/csv.ts";
import { proofKind } from "../answer/proof-words.ts";
import { instantText } from "../history/say.ts";
import type { ReportData } from "./report-data.ts";

/** File name → RFC 4180 text. Times in UTC. */
export function formatReportTables(data: ReportData): ReadonlyMap<string, string> {
  const { records } = data;
  const files: [string, readonly string[], readonly (readonly Cell[])[]][] = [
    ["access.csv", accessColumns, accessRows(data)],
    [
      "exceptions.csv",
      ["kind", "when", "who", "what", "says"],
      data.exceptions.map((one) => [one.kind, instantOf(one.atSeconds), one.who, one.what, one.says]),
    ],
    [
      "controls.csv",
      ["framework", "control", "name", "answer"],
      data.controls.map(({ framework, control, name, answer }) => [framework, control, name, answer]),
    ],
    ["assumptions.csv", ["code", "says"], data.assumptions.map(({ code, says }) => [code, says])],
  ];
  if (records !== null) {
    const columns = ["who", "resource", "grant", "sessions", "statements", "denied", "held", "rows", "first", "last"];
    const rows = records.pairs.map((pair): readonly Cell[] => [
      ...[pair.who, pair.resource, pair.grant, pair.sessions, pair.statements, pair.denied, pair.held, pair.rows],
      ...[instantOf(pair.firstMs / 1000), instantOf(pair.lastMs / 1000)],
    ]);
    files.push(["use.csv", columns, rows], ["denied.csv", deniedColumns, deniedRows(records.denied)]);
  }
  return new Map(files.map(([name, columns, rows]) => [name, formatCsv(columns, rows)]));
}

const accessColumns = [
  ...["who", "via", "resource", "role", "tables", "from", "until", "ended_by", "why", "grant", "commit"],
  ...["proof", "pull", "author", "approver", "scenario", "assumed"],
];

function accessRows({ spans }: ReportData): readonly (readonly Cell[])[] {
  return spans.map(({ proof, ...span }) => [
    ...[span.who, span.via, span.resource, span.role, span.tables?.join(" ") ?? null],
    ...[instantOf(span.fromSeconds), instantOf(span.untilSeconds), span.endedBy, span.why, span.grant, span.commit],
    ...[proofKind(proof), "pull" in proof ? proof.pull : null, "author" in proof ? proof.author : null],
    ...["approver" in proof ? proof.approver : null, "scenario" in proof ? proof.scenario : null],
    span.assumptions.map(({ code }) => code).join(" "),
  ]);
}

const deniedColumns = ["when", "who", "resource", "session", "statement", "decision", "code", "reason"];

function deniedRows(denied: NonNullable<ReportData["records"]>["denied"]): readonly (readonly Cell[])[] {
  return denied.map((one) => [
    ...[instantOf(one.atMs / 1000), one.who, one.resource, one.session, one.statement],
    ...[one.decision, one.code, one.reason],
  ]);
}

function instantOf(seconds: number | null): string | null {
  return seconds === null ? null : instantText(Math.floor(seconds));
}
