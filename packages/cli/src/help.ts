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

/** Options that every command has. */
export const everyCommand = {
  json: { type: "boolean", description: "print the result as JSON, one document a line" },
  help: { type: "boolean", description: "show this page" },
} as const;
