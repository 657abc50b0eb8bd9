// The tables of inputs and outputs in an action's README, made from its action.yml, between two markers. It must never
// change a line outside them.
import { parse } from "yaml";

interface Input {
  readonly description: string;
  readonly required?: boolean;
  readonly default?: string;
}

export interface ActionFile {
  readonly name: string;
  readonly description: string;
  readonly inputs?: Readonly<Record<string, Input>>;
  readonly outputs?: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const start = "<!-- made from action.yml by `npm run generate` -->";
const end = "<!-- until here -->";

/** @throws Error when it is not an action that is built here. */
export function parseActionFile(text: string): ActionFile {
  const action = parse(text) as ActionFile;
  if (action.runs.using !== "node24" || action.runs.main !== "dist/index.js") {
    throw new Error(`${action.name}: write runs: { using: node24, main: dist/index.js }`);
  }
  return action;
}

/** The README with fresh tables. @throws Error when the markers are not there. */
export function withTables(readme: string, action: ActionFile): string {
  const from = readme.indexOf(start);
  const to = readme.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`${action.name}: README.md needs the lines ${start} and ${end}`);
  return `${readme.slice(0, from + start.length)}\n\n${tablesOf(action)}\n${readme.slice(to)}`;
}

function tablesOf({ inputs = {}, outputs = {} }: ActionFile): string {
  const given = Object.entries(inputs).map(([name, input]) => [
    ...[`\`${name}\``, input.description, input.required === true ? "yes" : "no"],
    input.default === undefined || input.default === "" ? "" : `\`${input.default}\``,
  ]);
  const made = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]);
  return [
    ...(given.length === 0 ? [] : table(["input", "what it is", "required", "default"], given)),
    ...(made.length === 0 ? [] : table(["output", "what it is"], made)),
  ].join("\n");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), `|${" --- |".repeat(head.length)}`, ...rows.map(line), ""];
}

function cell(text: string): string {
  return text
    .trim()
    .replaceAll(/\s*\n\s*/g, " ")
    .replaceAll("|", "\\|");
}
