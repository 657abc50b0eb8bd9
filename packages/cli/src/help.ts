// The help pages, made from what the commands say of themselves, so that they cannot disagree with them.
import type { Command, Option } from "./command.ts";

export function helpOverview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    "writ: access, in writing",
    "",
    "Usage: writ COMMAND [OPTIONS]",
    "",
    ...lines,
    "",
    "Every command takes --help, with an example, and --json.",
  ].join("\n");
}

export function helpPage(command: Command): string {
  if (command.words !== undefined) return wordsPage(command, command.words);
  const options = Object.entries<Option>({ ...command.options, ...everyCommand });
  const shown = options.map(([name, { value }]) => `--${name}${value === undefined ? "" : ` ${value}`}`);
  const width = Math.max(...shown.map((text) => text.length));
  const lines = options.map(([, { description }], index) => `  ${(shown[index] ?? "").padEnd(width)}  ${description}`);
  return [
    `writ ${command.name}: ${command.summary}`,
    "",
    `Usage: writ ${command.name} ${command.usage}`.trimEnd(),
    "",
    ...lines,
    "",
    ...(command.notes === undefined ? [] : [...command.notes, ""]),
    "Example:",
    ...command.example.split("\n").map((line) => `  ${line}`),
  ].join("\n");
}

/** A command with words of its own: what each is for, and where its options are told. */
function wordsPage(command: Command, words: NonNullable<Command["words"]>): string {
  const width = Math.max(...Object.keys(words).map((word) => word.length));
  return [
    `writ ${command.name}: ${command.summary}`,
    "",
    `Usage: writ ${command.name} ${command.usage}`,
    "",
    ...Object.entries(words).map(([word, { summary }]) => `  ${word.padEnd(width)}  ${summary}`),
    "",
    ...(command.notes === undefined ? [] : [...command.notes, ""]),
    `writ ${command.name} WORD --help  shows its options; --json  prints the result as JSON`,
    "",
    "Example:",
    ...command.example.split("\n").map((line) => `  ${line}`),
  ].join("\n");
}

/** Options that every command has. */
export const everyCommand = {
  json: { type: "boolean", description: "print the result as JSON, one document a line" },
  help: { type: "boolean", description: "show this page" },
} as const;
