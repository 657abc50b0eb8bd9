// One event of a record as a few lines for a reader: the statement as it was written, what was decided and why, and the
// rows that were kept. It must never let a character of a statement or a row reach a terminal as anything but text.
import type { LineFault, RecordLine } from "@writ/record";
import { printableLine, type Terminal } from "../terminal.ts";
import { rowLines } from "./row-table.ts";

type Statement = Extract<RecordLine, { type: "statement" }>;
type Outcome = Extract<RecordLine, { type: "outcome" }>;

export interface Showing {
  readonly terminal: Pick<Terminal, "style" | "width">;
  /** Rows of a result shown; more are counted. */
  readonly rowsMax: number;
}

const textLinesMax = 200;
const bindsShownMax = 20;
/** As wide as the time and the two spaces before each event. */
const indent = " ".repeat("+00:00:00.000  ".length);

/** Empty for what only holds the record together. */
export function eventLines(line: RecordLine | LineFault, showing: Showing): readonly string[] {
  switch (line.type) {
    case "session-start":
      return startLines(line, showing);
    case "statement":
      return statementLines(line, showing);
    case "outcome":
      return outcomeLines(line, showing);
    case "redecide": {
      const said = `decided again under ${line.revision.slice(0, 12)}: ${line.decision}`;
      return [showing.terminal.style("warn", said), ...reasonLines(line.reasons)];
    }
    case "session-end": {
      const { statements, rows, bytes, reason, message } = line;
      const said = `end: ${reason}; ${statements} statements, ${rows} rows, ${bytes} bytes`;
      const told = message === undefined ? [] : [printableLine(`${indent}the client was told: ${message}`)];
      return [showing.terminal.style("strong", printableLine(said)), ...told];
    }
    case "head":
      return [];
    case "fault": {
      const what = line.torn ? "the record ends in the middle of" : "the record cannot be believed from";
      return [showing.terminal.style("bad", printableLine(`${what} line ${line.n} on: ${line.detail}`))];
    }
  }
}

function startLines(line: Extract<RecordLine, { type: "session-start" }>, { terminal }: Showing): readonly string[] {
  const { subject, resource, role, grant, bundle, address, application } = line;
  const who = subject.kind === "user" ? subject.name : `a workload of ${subject.issuer}`;
  const trial = line.trial === true ? ", vouched for by a trial issuer" : "";
  const client = application === undefined ? "" : ` (${application})`;
  return [
    terminal.style("strong", printableLine(`${who} on ${resource} as ${role}`)),
    printableLine(`${indent}session ${line.session}, from ${address}${client}${trial}`),
    printableLine(`${indent}grant ${grant}, bundle ${bundle.seq} of commit ${bundle.revision.slice(0, 12)}`),
  ];
}

const styles = { allow: "good", deny: "bad", hold: "warn" } as const;

function statementLines(line: Statement, { terminal }: Showing): readonly string[] {
  const { statement, decision, changed, prepared, text, textCut } = line;
  const notes = [
    changed && "masks compiled in",
    prepared !== undefined && prepared !== "" && `prepared as ${prepared}`,
    textCut !== undefined && `first part of ${textCut.bytes} bytes`,
  ].filter((note) => note !== false);
  const about = notes.length === 0 ? "" : `  ${terminal.style("quiet", printableLine(notes.join(", ")))}`;
  const written = text.split(/\r\n|\n/);
  const shown = written.slice(0, textLinesMax).map((part) => `${indent}${printableLine(part)}`);
  const more = written.length - shown.length;
  return [
    `#${statement} ${terminal.style(styles[decision], decision)}${about}`,
    ...shown,
    ...(more > 0 ? [`${indent}… ${more} more lines: --json has them`] : []),
    ...bindLines(line.binds),
    ...reasonLines(line.reasons),
  ];
}

function bindLines(binds: Statement["binds"] = []): readonly string[] {
  const shown = binds.slice(0, bindsShownMax).map(({ value, encoding, bytes }, at) => {
    const cut = bytes === undefined ? "" : `… (${bytes} bytes)`;
    const form = encoding === undefined ? "" : ` (${encoding})`;
    return printableLine(`${indent}$${at + 1} = ${value === null ? "null" : JSON.stringify(value)}${cut}${form}`);
  });
  const more = binds.length - shown.length;
  return more > 0 ? [...shown, `${indent}… ${more} more values`] : shown;
}

function reasonLines(reasons: readonly { readonly message: string }[]): readonly string[] {
  return reasons.map(({ message }) => printableLine(`${indent}${message}`));
}

function outcomeLines(line: Outcome, showing: Showing): readonly string[] {
  const { statement, tag, error, rows, bytes, durationMs, hidden, result } = line;
  const how = error === undefined ? (tag ?? "done") : `error ${error.sqlstate}${messageOf(error)}`;
  const kinds = Object.entries(hidden ?? {}).map(([kind, count]) => `${count} ${kind}`);
  const masked = kinds.length === 0 ? "" : `; hidden in its rows: ${kinds.join(", ")}`;
  const digest = result !== undefined && "digest" in result ? `; result ${result.digest}` : "";
  const said = `#${statement} ${how}: ${rows} rows, ${bytes} bytes in ${durationMs} ms${masked}${digest}`;
  const kept = result !== undefined && "rows" in result ? rowLines(result, showing) : [];
  const style = error === undefined ? "quiet" : "warn";
  return [showing.terminal.style(style, printableLine(said)), ...kept.map((row) => `${indent}${row}`)];
}

function messageOf({ message }: { readonly message?: string }): string {
  return message === undefined ? "" : ` ${message}`;
}
