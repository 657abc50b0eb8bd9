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
  let told = "writ";
  try {
    const found = commands.find((candidate) => candidate.name === name);
    if (found === undefined) throw await unknownCommand(name, commands);
    told = `writ ${found.name}`;
    const { command, given } = await wordOf(found, rest);
    told = `writ ${command.name}`;
    const parsed = await parseWords(command, given);
    if (parsed.options["help"] === true) {
      surroundings.out.write(`${helpPage(command)}\n`);
      return 0;
    }
    const terminal = openTerminal(surroundings, parsed.options["json"] === true);
    const known = command.options;
    return await command.run({ ...parsed, known, terminal, env: surroundings.env, ...where(surroundings) });
  } catch (error) {
    return report(error, told, surroundings);
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
  const names = Object.keys(words);
  const what = first === undefined ? "Say what to do" : `writ ${command.name} does not know ${JSON.stringify(first)}`;
  throw usage(`${what}: ${names.join(", ")}.${await meant(first, names)}`);
}

async function unknownCommand(name: string, commands: readonly Command[]): Promise<WritError> {
  const mean = await meant(
    name,
    commands.map((each) => each.name),
  );
  return usage(`There is no command ${JSON.stringify(name)}.${mean}`);
}

/** " Did you mean …?" or nothing. Loaded only for a mistake: most commands need no model. */
async function meant(written: string | undefined, names: readonly string[], before = ""): Promise<string> {
  if (written === undefined || written.startsWith("-") || written === "") return "";
  const { nearestName } = await import("@writ/model");
  const nearest = nearestName(written, names);
  return nearest === undefined ? "" : ` Did you mean ${before}${nearest}?`;
}

function where({ folder, stop, stopNow }: Surroundings): Pick<Invocation, "folder" | "stop" | "stopNow"> {
  return { folder, stop, ...(stopNow === undefined ? {} : { stopNow }) };
}

async function parseWords(
  command: Command,
  words: readonly string[],
): Promise<Pick<Invocation, "options" | "positionals">> {
  const all: Readonly<Record<string, Option>> = { ...command.options, ...everyCommand };
  const options = Object.fromEntries(
    Object.entries(all).map(([name, option]) => {
      const preset = option.default === undefined ? {} : { default: option.default };
      return [name, { type: option.type, multiple: option.multiple === true, ...preset }];
    }),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
    const empty = Object.entries(values).find(
      ([, value]) => value === "" || (Array.isArray(value) && value.includes("")),
    );
    if (empty !== undefined) throw new Error(`--${empty[0]} is empty.`);
    return { options: values as Invocation["options"], positionals };
  } catch (error) {
    throw usage(await optionMistake(error as Error, command, all));
  }
}

const optionsShownMax = 12;

/** Node's message, in words that say what to write instead. */
async function optionMistake(
  { message, code }: Error & { readonly code?: string },
  command: Command,
  options: Readonly<Record<string, Option>>,
): Promise<string> {
  const said = message.split("\n")[0] ?? "";
  const [option = "", name = ""] = /--([^\s'=]+)/.exec(said) ?? [];
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
    const written = /'(-[^']*)'/.exec(said)?.[1] ?? option;
    const names = Object.keys(options);
    const all = names.slice(0, optionsShownMax).map((each) => `--${each}`);
    const has = ` It has ${all.join(", ")}${names.length > all.length ? ", …" : ""}.`;
    return `writ ${command.name} has no option ${written}.${(await meant(name, names, "--")) || has}`;
  }
  if (code !== "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") return said;
  const { type, value } = Object.hasOwn(options, name) ? (options[name] ?? {}) : {};
  if (type === "boolean") return `${option} takes no value.`;
  const word = value ?? "VALUE";
  return said.includes("ambiguous")
    ? `What follows ${option} begins with a dash. Write ${option} ${word}, or ${option}=${word} where it does begin so.`
    : `${option} needs a value: ${option} ${word}.`;
}

function usage(what: string): WritError {
  return new WritError("WRIT_USAGE", what);
}

/** `told` is the command as it is written, so that what to do next can be pasted. */
function report(error: unknown, told: string, { err, env }: Surroundings): number {
  const { code, message } = whatHappened(error);
  const { exit, next } = errorTable[code];
  const then = code === "WRIT_USAGE" ? `${told} --help says what it takes.` : next;
  err.write(`writ: ${printable(message)}\n  ${code}: ${then}\n`);
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
