// The numbers of a report, out of its data: what stands on the page and in its JSON is counted here and nowhere else.
import type { AccessSpan } from "../span.ts";
import { type ExceptionKind, exceptionKinds, type ReportData } from "./report-data.ts";

/** How a stretch of access came about: the colours of the page. */
export type Standing = "approved" | "scenario" | "emergency" | "reduced" | "unreviewed";

export interface ReportFigures {
  readonly people: number;
  readonly resources: number;
  readonly grants: number;
  readonly spans: number;
  readonly byStanding: Readonly<Record<Standing, number>>;
  readonly byException: Readonly<Record<ExceptionKind, number>>;
  readonly sessions: number | null;
  readonly statements: number | null;
  /** Statements denied or held, and attempts that never became a session. */
  readonly denied: number | null;
}

export function standingOf({ proof }: AccessSpan): Standing {
  if (proof.by === "approval") return "approved";
  if (proof.by === "scenario") return proof.breakGlass ? "emergency" : "scenario";
  return proof.by === "reduced" ? "reduced" : "unreviewed";
}

export function figuresOf({ spans, exceptions, records }: ReportData): ReportFigures {
  const count = (kind: ExceptionKind) => exceptions.filter((exception) => exception.kind === kind).length;
  const byStanding = { approved: 0, scenario: 0, emergency: 0, reduced: 0, unreviewed: 0 };
  for (const span of spans) byStanding[standingOf(span)] += 1;
  const statements = records?.statements;
  return {
    people: new Set(spans.map(({ who }) => who)).size,
    resources: new Set(spans.map(({ resource }) => resource)).size,
    grants: new Set(spans.map(({ grant }) => grant)).size,
    spans: spans.length,
    byStanding,
    byException: Object.fromEntries(exceptionKinds.map((kind) => [kind, count(kind)])) as ReportFigures["byException"],
    sessions: records?.sessions ?? null,
    statements: statements === undefined ? null : statements.allow + statements.deny + statements.hold,
    denied: records === null || statements === undefined ? null : statements.deny + statements.hold + records.refusals,
  };
}
