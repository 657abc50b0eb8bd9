// writ replay: plays a recorded session on the terminal, in its own time. It must never run anything of it, nor let
// what was recorded do more to a terminal than be read.
import { resolve } from "node:path";
import { WritError } from "@writ/contracts";
import { type LineFault, type RecordLine, RecordReader } from "@writ/record";
import type { Command, Invocation } from "../command.ts";
import { countOption, durationOption, flagOption, neededOption, onePositional, textOption } from "../options.ts";
import { eventLines, type Showing } from "../replay/event-lines.ts";
import { atOnce, type Pace, stepped, timed } from "../replay/pace.ts";

export const replayCommand: Command = {
  name: "replay",
  summary: "play a recorded session: its statements, decisions and kept rows, in their own time",
  usage: "SESSION --records FOLDER [--speed N | --step | --no-wait]",
  example:
    "writ replay 01M823Z24044MXK63FD8GSE8EF --records /var/lib/writ/records --speed 4\n" +
    "writ replay 01M823Z24044MXK63FD8GSE8EF --records ./records --no-wait | less",
  options: {
    records: { type: "string", value: "FOLDER", description: "the proxies' records: records.folder of proxy.yaml" },
    speed: { type: "string", value: "N", description: "so many times as fast, such as 10 or 0.5 (default: 1)" },
    pause: { type: "string", value: "DURATION", description: "longest wait between two events (default: 3s)" },
    step: { type: "boolean", description: "wait for Enter before each statement" },
    "no-wait": { type: "boolean", description: "print all at once; so it is too where no terminal is watching" },
    rows: { type: "string", value: "N", description: "rows shown of each result that was kept (default: 20)" },
  },
  notes: [
    "Nothing is run again: what was recorded is shown. `+00:01:02.345` is the time since the session began. Rows are",
    "there where the resource's `record: { results: { rows: N } }` kept them, as the client saw them: masked.",
    "Exit status: 0 played; 1 the record ends without an end, or cannot be believed from some line on.",
  ],
  async run(invocation) {
    const session = onePositional(invocation, "");
    if (session === "")
      throw new WritError("WRIT_USAGE", "Which session? writ records list --folder FOLDER names them.");
    const folder = resolve(invocation.folder, neededOption(invocation, "records"));
    const showing = { terminal: invocation.terminal, rowsMax: countOption(invocation, "rows", 0) ?? rowsDefault };
    const pace = paceOf(invocation);
    const reader = await RecordReader.open(folder);
    try {
      return await play(invocation, { lines: reader.lines(session), showing, pace });
    } finally {
      pace.close();
      await reader.close();
    }
  },
};

const rowsDefault = 20;
const pauseSecondsDefault = 3;
const speedMax = 10_000;

interface Playing {
  readonly lines: AsyncIterable<RecordLine | LineFault>;
  readonly showing: Showing;
  readonly pace: Pace;
}

async function play({ terminal, stop }: Invocation, { lines, showing, pace }: Playing): Promise<number> {
  let [startMs, lastMs] = [0, 0];
  let last: RecordLine | LineFault | undefined;
  for await (const line of lines) {
    const atMs = line.type === "fault" ? lastMs : Date.parse(line.at);
    if (last === undefined) [startMs, lastMs] = [atMs, atMs];
    const [first = "", ...rest] = eventLines(line, showing);
    if (first !== "") {
      await pace.next(atMs - lastMs, line.type === "statement");
      if (stop.aborted) break;
      terminal.print(`${terminal.style("quiet", sinceText(atMs - startMs))}  ${first}`);
      for (const more of rest) terminal.print(more);
      lastMs = atMs;
    }
    terminal.json(line);
    if (line.type !== "head") last = line;
  }
  if (last?.type === "session-end") {
    terminal.next("writ records verify proves that nothing was changed; writ audit sessions leads to who said yes");
    return 0;
  }
  if (!stop.aborted && last?.type !== "fault") {
    terminal.print(
      terminal.style("warn", "no end is recorded: still open, or its proxy was killed, or it was cut off"),
    );
  }
  terminal.next("writ records verify says what can be believed");
  return stop.aborted ? 0 : 1;
}

/** `+00:01:02.345`; days are told as hours. */
function sinceText(ms: number): string {
  const whole = Math.max(0, Math.floor(ms));
  const two = (count: number) => String(count).padStart(2, "0");
  const [hours, minutes, seconds] = [whole / 3_600_000, (whole / 60_000) % 60, (whole / 1000) % 60].map(Math.floor);
  const clock = [hours, minutes, seconds].map((count) => two(count ?? 0)).join(":");
  return `+${clock}.${String(whole % 1000).padStart(3, "0")}`;
}

function paceOf(invocation: Invocation): Pace {
  const { terminal, stop } = invocation;
  const speed = speedOption(invocation);
  const pauseMsMax = 1000 * (durationOption(invocation, "pause") ?? pauseSecondsDefault);
  const ways = ["speed", "step", "no-wait"].filter((name) => invocation.options[name] !== undefined);
  if (ways.length > 1) throw new WritError("WRIT_USAGE", `Say --${ways[0]} or --${ways[1]}, not both.`);
  const watched = terminal.interactive && !terminal.wantsJson;
  if (flagOption(invocation, "step")) {
    if (!watched || process.stdin.isTTY !== true) {
      throw new WritError("WRIT_USAGE", "--step waits for Enter on a terminal, and there is none. Leave it out.");
    }
    return stepped(process.stdin, stop, (line) => terminal.progress(line));
  }
  return watched && !flagOption(invocation, "no-wait") ? timed({ speed, pauseMsMax, stop }) : atOnce;
}

/** @throws WritError WRIT_USAGE. */
function speedOption(invocation: Invocation): number {
  const text = textOption(invocation, "speed");
  if (text === undefined) return 1;
  const speed = /^\d{1,5}(\.\d{1,3})?$/.test(text) ? Number(text) : 0;
  if (speed > 0 && speed <= speedMax) return speed;
  throw new WritError("WRIT_USAGE", `--speed ${text} is no number above 0, at most ${speedMax}, such as 10 or 0.5.`);
}
