// What a command says: results on standard output, progress on standard error; colour and moving lines on a terminal
// only.
// It must never mix progress into what --json prints, nor pass control characters of user text through.
import { randomUUID } from "node:crypto";
import { printable as modelPrintable, printableJson } from "@writ/model";

export interface Terminal {
  /** True when --json was given: `print` says nothing and `json` does; otherwise the other way round. */
  readonly wantsJson: boolean;
  /** Whether a reader sits before it: results may be tables with headings. */
  readonly interactive: boolean;
  /** A line of the result for a reader. */
  print(line: string): void;
  /** One JSON document, on one line. */
  json(value: unknown): void;
  /** What is being done, for whoever waits. */
  progress(line: string): void;
  /** The next step, at the end. */
  next(line: string): void;
  style(kind: Style, text: string): string;
  /** Columns to keep within: those of the terminal, within reason; 100 where there is none. */
  readonly width: number;
}

export type Style = "good" | "bad" | "quiet" | "strong" | "warn";

const widthElsewhere = 100;
const widthLeast = 60;
const widthMost = 140;

const codes: Readonly<Record<Style, string>> = { good: "32", bad: "31", quiet: "2", strong: "1", warn: "33" };

export interface TerminalStreams {
  readonly out: { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number };
  readonly err: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
}

export function openTerminal(streams: TerminalStreams, wantsJson: boolean): Terminal {
  const { out, err, env } = streams;
  const plain = env["NO_COLOR"] !== undefined || env["TERM"] === "dumb" || wantsJson;
  const colour = out.isTTY === true && !plain;
  const colourErr = err.isTTY === true && !plain;
  return {
    wantsJson,
    interactive: out.isTTY === true,
    width: Math.min(Math.max(out.columns ?? widthElsewhere, widthLeast), widthMost),
    style: (kind, text) => (colour ? `${mark}${codes[kind]};${printable(text)}${mark}0;` : text),
    print: (line) => void (wantsJson || out.write(`${coloured(line)}\n`)),
    json: (value) => void (wantsJson && out.write(`${printableJson(JSON.stringify(value))}\n`)),
    progress: (line) => void err.write(colourErr ? `\u001b[2m${printable(line)}\u001b[0m\n` : `${printable(line)}\n`),
    next: (line) =>
      void (wantsJson || out.write(`\n${colour ? "\u001b[1mNext:\u001b[0m" : "Next:"} ${printable(line)}\n`)),
  };
}

/**
 * Stands where a colour begins or ends, until the line is written. Nobody else knows it, so that a statement, a file
 * name or a commit message cannot bring colours of its own.
 */
const mark = `\u0001${randomUUID()};`;
const marks = new RegExp(`${mark}(\\d+);`, "g");

function coloured(line: string): string {
  let shown = "";
  let at = 0;
  for (const found of line.matchAll(marks)) {
    shown += `${printable(line.slice(at, found.index))}\u001b[${found[1]}m`;
    at = found.index + found[0].length;
  }
  return shown + printable(line.slice(at));
}

/** User text made safe for a terminal: control, direction and invisible characters but the newline are escapes. */
export function printable(text: string): string {
  return text.split("\n").map(printableLine).join("\n");
}

/** The same on one line: a newline is an escape too. */
export const printableLine = modelPrintable;
