// What a command says: results on standard output, progress on standard error; colour and moving lines on a terminal
// only.
// It must never mix progress into what --json prints, nor pass control characters of user text through.

export interface Terminal {
  /** True when --json was given: `print` says nothing and `json` does; otherwise the other way round. */
  readonly wantsJson: boolean;
  readonly colour: boolean;
  /** A line of the result for a reader. */
  print(line: string): void;
  /** One JSON document, on one line. */
  json(value: unknown): void;
  /** What is being done, for whoever waits. */
  progress(line: string): void;
  /** The next step, at the end. */
  next(line: string): void;
  style(kind: Style, text: string): string;
}

export type Style = "good" | "bad" | "quiet" | "strong" | "warn";

const codes: Readonly<Record<Style, string>> = { good: "32", bad: "31", quiet: "2", strong: "1", warn: "33" };

export interface TerminalStreams {
  readonly out: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly err: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
}

export function openTerminal(streams: TerminalStreams, wantsJson: boolean): Terminal {
  const { out, err, env } = streams;
  const colour = out.isTTY === true && env["NO_COLOR"] === undefined && env["TERM"] !== "dumb" && !wantsJson;
  const style = (kind: Style, text: string) => (colour ? `\u001b[${codes[kind]}m${text}\u001b[0m` : text);
  return {
    wantsJson,
    colour,
    style,
    print: (line) => void (wantsJson || out.write(`${printable(line)}\n`)),
    json: (value) => void (wantsJson && out.write(`${JSON.stringify(value)}\n`)),
    progress: (line) => void err.write(`${style("quiet", printable(line))}\n`),
    next: (line) => void (wantsJson || out.write(`\n${style("strong", "Next:")} ${printable(line)}\n`)),
  };
}

/** Colour codes of our own stay; every other control character but newline and tab is shown as its escape. */
export function printable(text: string): string {
  return text.replace(
    /\u001b(?!\[\d{1,2}m)|[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (c) => {
      return `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`;
    },
  );
}
