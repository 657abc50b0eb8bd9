// From words on a command line to an exit status. It must never show a stack trace or internals of a fault to a user.
import { parseArgs } from "node:util";
import { type ErrorCode, errorTable, WritError } from "@writ/contracts";
import type { Command, Invocation, Option } from "./command.ts";
import { everyCommand, helpOverview, helpPage } from "./help.ts";
import { openTerminal, printable, type TerminalStreams } from "./terminal.ts";

export interface Surroundings extends TerminalStreams {
  readonly folder: string;
  readonly stop: AbortSignal;
  readonly stopNow?: AbortSignal;
}

/** Runs `writ ARGUMENTS…`. Never rejects; what went wrong is said on standard error and in the exit status. */
export async function run(
  commands: readonly Command[],
  words: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  const [name, ...rest] = words;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    surroundings.out.write(`${helpOverview(commands)}\n`);
    return name === undefined ? errorTable.WRIT_USAGE.exit : 0;
  }
  try {
    const found = commands.find((candidate) => candidate.name === name);
    if (found === undefined) throw usage(`There is no command ${JSON.stringify(name)}.`, "writ --help lists them.");
    const { command, given } = await wordOf(found, rest);
    const parsed = parseWords(command, given);
    if (parsed.options["help"] === true) {
      surroundings.out.write(`${helpPage(command)}\n`);
      return 0;
    }
    const terminal = openTerminal(surroundings, parsed.options["json"] === true);
    return await command.run({ ...parsed, terminal, env: surroundings.env, ...where(surroundings) });
  } catch (error) {
    return report(error, surroundings);
  }
}

/** The command that the words after its name mean: one of its own words, where it has some. */
async function wordOf(
  command: Command,
  rest: readonly string[],
): Promise<{ readonly command: Command; readonly given: readonly string[] }> {
  const [first, ...given] = rest;
  const { words } = command;
  if (words === undefined || first === "--help") return { command, given: rest };
  const word = first !== undefined && Object.hasOwn(words, first) ? words[first] : undefined;
  if (word !== undefined) return { command: await word.load(), given };
  const what = first === undefined ? "Say what to do" : `writ ${command.name} does not know ${JSON.stringify(first)}`;
  throw usage(`${what}: ${Object.keys(words).join(", ")}.`, `Run writ ${command.name} --help.`);
}

function where({ folder, stop, stopNow }: Surroundings): Pick<Invocation, "folder" | "stop" | "stopNow"> {
  return { folder, stop, ...(stopNow === undefined ? {} : { stopNow }) };
}

function parseWords(command: Command, words: readonly string[]): Pick<Invocation, "options" | "positionals"> {
  const options = Object.fromEntries(
    Object.entries<Option>({ ...command.options, ...everyCommand }).map(([name, option]) => {
      const preset = option.default === undefined ? {} : { default: option.default };
      return [name, { type: option.type, multiple: option.multiple === true, ...preset }];
    }),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
    const empty = Object.entries(values).find(
      ([, value]) => value === "" || (Array.isArray(value) && value.includes("")),
    );
    if (empty !== undefined) throw new Error(`Option '--${empty[0]}' is empty.`);
    return { options: values as Invocation["options"], positionals };
  } catch (error) {
    throw usage((error as Error).message.split("\n")[0] ?? "", `Run writ ${command.name} --help.`);
  }
}

function usage(what: string, next: string): WritError {
  return new WritError("WRIT_USAGE", `${what} ${next}`);
}

function report(error: unknown, { err, env }: Surroundings): number {
  const { code, message } = whatHappened(error);
  const { exit, next } = errorTable[code];
  err.write(`writ: ${printable(message)}\n  ${code}: ${next}\n`);
  if (env["WRIT_DEBUG"] !== undefined && error instanceof Error) err.write(`${printable(error.stack ?? "")}\n`);
  return exit;
}

/** What the system refused (a folder without rights, a full disk) is no fault of ours, and is told as what it is. */
function whatHappened(error: unknown): { readonly code: ErrorCode; readonly message: string } {
  if (error instanceof WritError) return error;
  const said = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && "syscall" in error ? "CLI_SYSTEM" : "WRIT_INVARIANT";
  return { code, message: `${errorTable[code].message} ${said}` };
}
