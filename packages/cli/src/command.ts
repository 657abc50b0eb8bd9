// What a command of writ is: its words, its options, its run. Types only.
import type { Terminal } from "./terminal.ts";

export interface Option {
  readonly type: "string" | "boolean";
  readonly description: string;
  /** How the value is called in the help: FILE, HOST:PORT. */
  readonly value?: string;
  readonly multiple?: boolean;
  readonly default?: string;
}

export interface Invocation {
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  readonly positionals: readonly string[];
  /** The command's own options, to say of a missing one what it is for. */
  readonly known?: Readonly<Record<string, Option>>;
  readonly terminal: Terminal;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
  /** Aborted when the user asks to stop (Ctrl-C, SIGTERM). */
  readonly stop: AbortSignal;
  /** Aborted when the user asks a second time. A command that does not listen to it is ended then. */
  readonly stopNow?: AbortSignal;
}

export interface Command {
  readonly name: string;
  readonly summary: string;
  /** After `writ NAME`, such as `[DIR] --as SUBJECT`. */
  readonly usage: string;
  /** A line or two that work as they stand. */
  readonly example: string;
  /** Lines behind the options that say what they do not: such as exit statuses. */
  readonly notes?: readonly string[];
  readonly options: Readonly<Record<string, Option>>;
  /**
   * Words of its own, such as `who` of `writ audit`, by name: each is a command whose name is both words. The command
   * itself takes no options then, and is never run.
   */
  readonly words?: Readonly<Record<string, CommandWord>>;
  /** Resolves to the exit status: 0 fine, 1 what was checked is wrong, others from the error table. */
  run(invocation: Invocation): Promise<number>;
}

export interface CommandWord {
  readonly summary: string;
  readonly load: () => Promise<Command>;
}
