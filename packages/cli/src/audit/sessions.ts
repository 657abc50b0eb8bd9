// writ audit sessions: who was where, from records, each session with the way back to who said yes. It must never leave
// out a record that it cannot read.
import { formatCsvRow, type RecordedSession, recordedSessions, type WayBack, wayInWords } from "@writ/audit";
import type { Command, Invocation } from "../command.ts";
import { assertNoPositionals, flagOption, textOption } from "../options.ts";
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

export const sessionsWord: Command = {
  name: "audit sessions",
  summary: "recorded sessions of a person or on a resource, with who said yes to each",
  usage: "--records FOLDER [--by PERSON] [--on RESOURCE] [--from INSTANT] [--to INSTANT]",
  example:
    "writ audit sessions --records /var/lib/writ/records --by alice@acme.example\n" +
    "writ audit sessions --records ./records --on orders-db --from 2026-11-01T00:00Z --csv",
  options: {
    by: { type: "string", value: "PERSON", description: "a name in people.yaml, or workload:ISSUER[:ID]" },
    on: { type: "string", value: "RESOURCE", description: "on this resource alone" },
    ...recordsOptions,
  },
  notes: [...recordsNotes, ...instantNotes.slice(0, 1)],
  async run(invocation) {
    assertNoPositionals(invocation);
    const [by, on] = [textOption(invocation, "by"), textOption(invocation, "on")];
    const who = { ...(by === undefined ? {} : { by }), ...(on === undefined ? {} : { on }) };
    const wish = { ...who, period: periodOption(invocation) };
    return await withRecords(invocation, async (reader, ways) => {
      const csv = flagOption(invocation, "csv");
      const { terminal } = invocation;
      const sums = { sessions: 0, faults: 0 };
      let last: string | undefined;
      if (csv) terminal.print(formatCsvRow(columns));
      for await (const found of recordedSessions(reader, wish)) {
        if (invocation.stop.aborted) break;
        if (found.type === "fault") {
          sums.faults += 1;
          terminal.json(found);
          if (csv) terminal.progress(faultLine(found));
          else terminal.print(terminal.style("bad", faultLine(found)));
          continue;
        }
        sums.sessions += 1;
        last = found.session;
        const way = await ways.of(found);
        terminal.json({ ...found, way });
        terminal.print(csv ? formatCsvRow(rowOf(found, way)) : linesOf(found, way).join("\n"));
      }
      sayEnd(invocation, sums, last);
      return sums.faults === 0 ? 0 : 1;
    });
  },
};

function sayEnd({ terminal, options }: Invocation, sums: { sessions: number; faults: number }, last?: string): void {
  terminal.json({ type: "end", ok: sums.faults === 0, ...sums });
  const faults = sums.faults === 0 ? "" : `, ${sums.faults} that cannot be believed whole`;
  const said = `${sums.sessions} ${sums.sessions === 1 ? "session" : "sessions"}${faults}`;
  if (options["csv"] === true) return terminal.progress(said);
  terminal.print(said);
  const folder = String(options["records"]);
  terminal.next(
    last === undefined
      ? "is each name spelled as in the repository? leave out --by, --on or the time to see more"
      : `writ replay ${last} --records ${folder}`,
  );
}

function linesOf(found: RecordedSession, way: WayBack): readonly string[] {
  const { session, who, resource, role, fromMs, end } = found;
  const counts = end === null ? "" : `${counted(end.statements, "statement")}, ${counted(end.rows, "row")}`;
  const sums =
    end === null
      ? "no end is recorded: still open, or its proxy was killed, or the end was cut off"
      : `${counts}; ended ${instantOf(end.atMs)}: ${end.reason}`;
  const trial = found.trial ? " (a trial issuer vouched)" : "";
  return [
    `${session}  ${instantOf(fromMs)}  ${who} on ${resource} as ${role}${trial}, from ${found.address}`,
    `      ${sums}`,
    `      ${wayInWords(way)}`,
  ].map(printableLine);
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

const columns = [
  ...["session", "who", "resource", "role", "grant", "from", "until", "ended", "statements", "rows", "bytes"],
  ...["address", "application", "token", "trial", "bundle_commit", "bundle_seq", "bundle_digest", ...wayColumns],
];

function rowOf(found: RecordedSession, way: WayBack) {
  const { end, bundle } = found;
  return [
    ...[found.session, found.who, found.resource, found.role, found.grant, instantOf(found.fromMs)],
    ...[end === null ? null : instantOf(end.atMs), end?.reason ?? null, end?.statements ?? null],
    ...[end?.rows ?? null, end?.bytes ?? null, found.address, found.application, found.tokenId, found.trial],
    ...[bundle.revision, bundle.seq, bundle.digest, ...wayCells(way)],
  ];
}

/** In UTC, with milliseconds, as the record has it. */
export function instantOf(atMs: number): string {
  return new Date(atMs).toISOString();
}
