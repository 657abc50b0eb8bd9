// From words on a command line to an exit status. It must never show a stack trace or internals of a fault to a user.
import { parseArgs } from "node:util";
import { errorTable, WritError } from "@writ/contracts";
import type { Command, Invocation, Option } from "./command.ts";
import { everyCommand, helpOverview, helpPage } from "./help.ts";
import { openTerminal, printable, type TerminalStreams } from "./terminal.ts";

export interface Surroundings extends TerminalStreams {
  readonly folder: string;
  readonly stop: AbortSignal;
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
    const command = commands.find((candidate) => candidate.name === name);
    if (command === undefined) throw usage(`There is no command ${JSON.stringify(name)}.`, "Run writ --help.");
    const parsed = parseWords(command, rest);
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

function where({ folder, stop }: Surroundings): Pick<Invocation, "folder" | "stop"> {
  return { folder, stop };
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
    return { options: values as Invocation["options"], positionals };
  } catch (error) {
    throw usage((error as Error).message.split("\n")[0] ?? "", `Run writ ${command.name} --help.`);
  }
}

function usage(what: string, next: string): WritError {
  return new WritError("WRIT_USAGE", `${what} ${next}`);
}

function report(error: unknown, { err, env }: Surroundings): number {
  if (!(error instanceof WritError)) {
    const detail =
      error instanceof Error ? (env["WRIT_DEBUG"] === undefined ? error.message : error.stack) : String(error);
    err.write(`writ: ${printable(errorTable.WRIT_INVARIANT.message)} ${printable(detail ?? "")}\n`);
    return errorTable.WRIT_INVARIANT.exit;
  }
  const { exit, next } = errorTable[error.code];
  err.write(`writ: ${printable(error.message)}\n  ${error.code}: ${next}\n`);
  return exit;
}
