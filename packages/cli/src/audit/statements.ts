// writ audit statements: what touched a table, from records, each statement with the way back to who said yes. It must
// never call a statement untouching because names of it were cut, nor leave out a record that it cannot read.
import {
  formatCsvRow,
  type RecordedStatement,
  type StatementAnswer,
  type StatementWish,
  touchingStatements,
  type WayBack,
  type WaysBack,
  wayInWords,
} from "@writ/audit";
import { type ColumnPattern, WritError } from "@writ/contracts";
import { parseColumnPattern, parseTablePattern } from "@writ/model";
import type { Command, Invocation } from "../command.ts";
import { assertNoPositionals, flagOption, neededOption, textOption } from "../options.ts";
import { printableLine } from "../terminal.ts";
import { instantNotes } from "./history-options.ts";
import {
  faultLine,
  periodOption,
  recordsNotes,
  recordsOptions,
  wayCells,
  wayColumns,
  withRecords,
} from "./records-options.ts";
import { instantOf } from "./sessions.ts";

export const statementsWord: Command = {
  name: "audit statements",
  summary: "recorded statements that touch a table, with who said yes to each",
  usage: "--records FOLDER --touching SCHEMA.TABLE [--columns NAMES] [--by PERSON] [--on RESOURCE]",
  example:
    "writ audit statements --records /var/lib/writ/records --touching public.customers --by alice@acme.example\n" +
    "writ audit statements --records ./records --touching public.customers --columns ssn,email --csv",
  options: {
    touching: { type: "string", value: "TABLE", description: "read or written, as PostgreSQL quotes it; * for any" },
    columns: {
      type: "string",
      value: "NAMES",
      description: "only what names one of these columns, or may hold it unnamed (*); the rest is counted",
    },
    by: { type: "string", value: "PERSON", description: "a name in people.yaml, or workload:ISSUER[:ID]" },
    on: { type: "string", value: "RESOURCE", description: "on this resource alone" },
    ...recordsOptions,
  },
  notes: [
    "Tables are those that each decision was made on. `perhaps`: names were cut, or its facts name no table (DDL,",
    "calls, what was refused before it was understood) and its text holds the name. What functions do inside is not",
    "seen. A view or a whole row can show a column without naming it: leave --columns out to see all of the table.",
    ...recordsNotes,
    ...instantNotes.slice(0, 1),
  ],
  async run(invocation) {
    assertNoPositionals(invocation);
    const wish = wishOf(invocation);
    return await withRecords(invocation, async (reader, ways) => {
      const saying = new Saying(invocation, ways);
      for await (const answer of touchingStatements(reader, wish)) {
        if (invocation.stop.aborted) break;
        await saying.say(answer);
      }
      return saying.end();
    });
  },
};

function wishOf(invocation: Invocation): StatementWish {
  const table = parseTablePattern(neededOption(invocation, "touching"));
  if (!table.ok) throw new WritError("WRIT_USAGE", `--touching: ${table.message}. ${table.instead}`);
  const named = textOption(invocation, "columns");
  const columns = named === undefined ? undefined : columnsOf(named, neededOption(invocation, "touching"));
  const [by, on] = [textOption(invocation, "by"), textOption(invocation, "on")];
  return {
    touching: table.pattern,
    period: periodOption(invocation),
    ...(columns === undefined ? {} : { columns }),
    ...(by === undefined ? {} : { by }),
    ...(on === undefined ? {} : { on }),
  };
}

/** `ssn,"Odd, name"` → patterns of the table's columns. @throws WritError WRIT_USAGE. */
function columnsOf(text: string, table: string): readonly ColumnPattern[] {
  const names = text.match(/(?:"(?:[^"]|"")*"|[^,"])+/g) ?? [];
  if (names.length === 0) throw new WritError("WRIT_USAGE", "--columns names no column. Write ssn,email.");
  return names.map((name) => {
    const found = parseColumnPattern(`${table}.${name.trim()}`);
    if (found.ok) return found.pattern;
    throw new WritError("WRIT_USAGE", `--columns: ${found.message}. ${found.instead}`);
  });
}

/** Prints answers as they come: a line a session, then its statements. */
class Saying {
  readonly #invocation: Invocation;
  readonly #ways: WaysBack;
  readonly #csv: boolean;
  readonly #sums = { statements: 0, faults: 0, unnamed: 0 };
  #session: string | undefined;
  /** The bundle and grant that the last way said was of. */
  #way: string | undefined;

  constructor(invocation: Invocation, ways: WaysBack) {
    this.#invocation = invocation;
    this.#ways = ways;
    this.#csv = flagOption(invocation, "csv");
    if (this.#csv) invocation.terminal.print(formatCsvRow(columns));
  }

  async say(answer: StatementAnswer): Promise<void> {
    const { terminal } = this.#invocation;
    if (answer.type === "unnamed") {
      this.#sums.unnamed = answer.statements;
    } else if (answer.type === "fault") {
      this.#sums.faults += 1;
      terminal.json(answer);
      if (this.#csv) terminal.progress(faultLine(answer));
      else terminal.print(terminal.style("bad", faultLine(answer)));
    } else await this.#sayStatement(answer);
  }

  async #sayStatement(found: RecordedStatement): Promise<void> {
    const { terminal } = this.#invocation;
    this.#sums.statements += 1;
    const way = await this.#ways.of({ grant: found.session.grant, bundle: found.bundle });
    terminal.json({ ...found, way });
    if (this.#csv) return terminal.print(formatCsvRow(rowOf(found, way)));
    const { session, who, resource, role } = found.session;
    if (this.#session !== session) {
      this.#way = undefined;
      terminal.print(terminal.style("strong", printableLine(`${session}  ${who} on ${resource} as ${role}`)));
    }
    const words = wayInWords(way);
    if (this.#way !== words) terminal.print(terminal.style("quiet", `  ${printableLine(words)}`));
    this.#session = session;
    this.#way = words;
    for (const line of linesOf(found)) terminal.print(line);
  }

  end(): number {
    const { terminal, options } = this.#invocation;
    const { statements, faults, unnamed } = this.#sums;
    terminal.json({ type: "end", ok: faults === 0, ...this.#sums });
    const more = [
      unnamed > 0 && `${unnamed} more touch the table without naming the column`,
      faults > 0 && `${faults} records that cannot be believed whole`,
    ].filter((part) => part !== false);
    const said = [`${statements} ${statements === 1 ? "statement" : "statements"}`, ...more].join("; ");
    if (this.#csv) terminal.progress(said);
    else {
      terminal.print(said);
      const all =
        "is the table spelled as the database has it? leave out --by, --on, --columns or the time to see more";
      const replay = `writ replay ${this.#session} --records ${String(options["records"])}`;
      terminal.next(this.#session === undefined ? all : replay);
    }
    return faults === 0 ? 0 : 1;
  }
}

const textCharactersMax = 400;

function linesOf(found: RecordedStatement): readonly string[] {
  const { statement, atMs, touch, decision, outcome, reasons, columns: named, masked } = found;
  const how =
    outcome === null
      ? ""
      : `, ${outcome.rows} rows${outcome.error === undefined ? "" : ` (${outcome.error.sqlstate})`}`;
  const names = named.length === 0 ? "" : `, names ${named.join(", ")}`;
  const masks = masked ? ", masks compiled in" : "";
  const text = found.text.replace(/\s+/g, " ").trim();
  const cut = text.length > textCharactersMax || found.textCut ? "…" : "";
  return [
    `  ${instantOf(atMs)}  #${statement} ${decision}, ${touch}${how}${names}${masks}`,
    `      ${text.slice(0, textCharactersMax)}${cut}`,
    ...reasons.map(({ message }) => `      ${message}`),
  ].map(printableLine);
}

const columns = [
  ...["at", "who", "resource", "role", "session", "statement", "decision", "touch", "columns", "masked", "text"],
  ...["text_cut", "rows", "bytes", "duration_ms", "tag", "sqlstate", "reason", "grant"],
  ...["bundle_commit", "bundle_seq", "bundle_digest", ...wayColumns],
];

function rowOf(found: RecordedStatement, way: WayBack) {
  const { session, outcome, bundle } = found;
  return [
    ...[instantOf(found.atMs), session.who, session.resource, session.role, session.session, found.statement],
    ...[found.decision, found.touch, found.columns.join(" "), found.masked, found.text, found.textCut],
    ...[outcome?.rows ?? null, outcome?.bytes ?? null, outcome?.durationMs ?? null, outcome?.tag ?? null],
    ...[outcome?.error?.sqlstate ?? null, found.reasons[0]?.message ?? null, session.grant],
    ...[bundle.revision, bundle.seq, bundle.digest, ...wayCells(way)],
  ];
}
