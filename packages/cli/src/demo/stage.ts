// The demo's stage: numbered steps, the commands it runs, the tables it prints. It must never hide a step that failed.
import type { Command, Invocation } from "../command.ts";
import { run } from "../run.ts";
import type { Terminal } from "../terminal.ts";

export class Stage {
  readonly #terminal: Terminal;
  readonly #invocation: Invocation;
  readonly #commands: readonly Command[];
  readonly #startedMs = performance.now();
  readonly events: { step: string; atMs: number; detail: unknown }[] = [];
  #steps = 0;

  constructor(invocation: Invocation, commands: readonly Command[]) {
    this.#terminal = invocation.terminal;
    this.#invocation = invocation;
    this.#commands = commands;
  }

  step(title: string): void {
    const { style } = this.#terminal;
    const seconds = ((performance.now() - this.#startedMs) / 1000).toFixed(1);
    this.#terminal.print(`\n${style("strong", `${++this.#steps}. ${title}`)}  ${style("quiet", `${seconds} s`)}`);
  }

  say(line: string): void {
    this.#terminal.print(`   ${line}`);
  }

  good(line: string): void {
    this.#terminal.print(`   ${this.#terminal.style("good", line)}`);
  }

  refused(line: string): void {
    this.#terminal.print(`   ${this.#terminal.style("warn", line)}`);
  }

  /** Keeps what happened for --json. */
  note(step: string, detail: unknown): void {
    this.events.push({ step, atMs: Math.round(performance.now() - this.#startedMs), detail });
  }

  /**
   * Runs a writ command in `folder` as a person would, shows it, and returns what it printed. A failure ends the demo.
   */
  async writ(
    folder: string,
    words: readonly string[],
    options: { quiet?: boolean; expect?: number } = {},
  ): Promise<string> {
    if (options.quiet !== true) this.say(this.#terminal.style("quiet", `$ writ ${words.join(" ")}`));
    let out = "";
    let err = "";
    const status = await run(this.#commands, words, {
      out: { write: (text) => (out += text) },
      err: { write: (text) => (err += text) },
      env: this.#invocation.env,
      folder,
      stop: this.#invocation.stop,
    });
    if (status !== (options.expect ?? 0)) throw new Error(`writ ${words[0]} ended with ${status}: ${err}${out}`);
    return out;
  }

  /** A small result as psql would print it. */
  table(names: readonly string[], rows: readonly (readonly unknown[])[]): void {
    const cells = rows.map((row) => row.map((value) => (value === null ? "∅" : String(value))));
    const widths = names.map((name, index) => Math.max(name.length, ...cells.map((row) => (row[index] ?? "").length)));
    const line = (values: readonly string[]) =>
      values.map((value, index) => value.padEnd(widths[index] ?? 0)).join(" │ ");
    this.say(this.#terminal.style("quiet", line(names)));
    for (const row of cells) this.say(line(row));
  }
}
