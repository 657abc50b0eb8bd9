// Records as a person reads them: a line for a session, a line for each event, a line for a verdict.
// It must never show more than the record holds, nor pass control characters of a statement through.
import type { RecordLine, RecordSummary, SessionVerdict } from "@writ/record";
import { printableLine, type Terminal } from "./terminal.ts";

const textCharactersMax = 160;

export function summaryLine({ session, start }: RecordSummary): string {
  if (start === undefined) return `${session}  cannot be read`;
  const who = start.subject.kind === "user" ? start.subject.name : `${start.subject.issuer} workload`;
  const on = `${who} → ${start.resource} as ${start.role}  (grant ${start.grant}, from ${start.address})`;
  return `${session}  ${start.at}  ${printableLine(on)}`;
}

/** One event of a session in one line, with what else is worth a look below it. */
export function recordLine(line: RecordLine): string {
  const at = line.at.slice(11, 23);
  return printableLine(`${at}  ${eventText(line)}`);
}

function eventText(line: RecordLine): string {
  switch (line.type) {
    case "session-start":
      return startText(line);
    case "statement": {
      const reasons = line.reasons.map(({ message }) => message).join(" ");
      const binds = line.binds === undefined || line.binds.length === 0 ? "" : `  binds ${bindText(line.binds)}`;
      const masked = line.changed ? " (masks compiled in)" : "";
      const why = reasons === "" ? "" : `  — ${reasons}`;
      return `${line.decision.padEnd(5)} #${line.statement} ${short(line.text)}${masked}${binds}${why}`;
    }
    case "outcome": {
      const how = line.error === undefined ? (line.tag ?? "done") : `error ${line.error.sqlstate}`;
      const sums = `${line.rows} rows, ${line.bytes} bytes, ${line.durationMs} ms`;
      return `      #${line.statement} ${how}, ${sums}${resultText(line.result)}`;
    }
    case "redecide":
      return `decided again under ${line.revision.slice(0, 12)}: ${line.decision}${whyText(line.reasons)}`;
    case "session-end":
      return `end: ${line.reason}; ${line.statements} statements, ${line.rows} rows, ${line.bytes} bytes`;
    case "head":
      return "signed so far";
  }
}

function startText(line: Extract<RecordLine, { type: "session-start" }>): string {
  const { subject, resource, role, grant, bundle, address } = line;
  const who = subject.kind === "user" ? subject.name : subject.issuer;
  const under = `grant ${grant}, bundle ${bundle.revision.slice(0, 12)} (${bundle.seq})`;
  return `session of ${who} on ${resource} as ${role}, ${under}, from ${address}`;
}

function whyText([reason]: readonly { message: string }[]): string {
  return reason === undefined ? "" : ` — ${reason.message}`;
}

function bindText(binds: readonly { value: string | null }[]): string {
  return binds.map(({ value }) => (value === null ? "null" : JSON.stringify(value.slice(0, 40)))).join(", ");
}

function resultText(result: Extract<RecordLine, { type: "outcome" }>["result"]): string {
  if (result === undefined) return "";
  return "digest" in result ? `, result ${result.digest.slice(0, 23)}…` : `, ${result.rows.length} rows kept`;
}

function short(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > textCharactersMax ? `${line.slice(0, textCharactersMax)}…` : line;
}

export function verdictLine({ session, verdict, line, detail }: SessionVerdict, terminal: Terminal): string {
  const style = verdict === "good" ? "good" : verdict === "crash-or-truncation" ? "warn" : "bad";
  const where = line === undefined ? "" : ` at line ${line}`;
  return `${terminal.style(style, verdict)}  ${session}${where}${detail === "" ? "" : `  ${printableLine(detail)}`}`;
}
