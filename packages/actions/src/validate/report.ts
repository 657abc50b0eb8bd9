// What a check leaves for the job that may write: a file that may come from a stranger's run. It must never be believed
// but for being text: no line of it becomes Markdown, and what it is about is asked of GitHub.
import { lstat, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { WritError } from "@writ/contracts";
import { printable } from "@writ/model";
import { reportBytesMax, reportCharactersMax, reportLineCharactersMax, reportLinesMax } from "./limits.ts";

export interface Report {
  readonly pull: number;
  /** The commit that was checked. */
  readonly head: string;
  /** Plain text. */
  readonly lines: readonly string[];
}

const format = "writ-report/1";
const fileName = "report.json";

export async function writeReport(folder: string, { pull, head, lines }: Report): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, fileName);
  const bounded = boundedLines(lines);
  await writeFile(path, `${JSON.stringify({ format, pull, head, lines: bounded }, null, 1)}\n`);
  return path;
}

/** @throws WritError ACTIONS_REPORT when it is not exactly what `writeReport` writes. */
export async function readReport(folder: string): Promise<Report> {
  const text = await textAt(join(folder, fileName));
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    throw new WritError("ACTIONS_REPORT", "It is no JSON.");
  }
  if (typeof found !== "object" || found === null) throw new WritError("ACTIONS_REPORT", "It is no object.");
  const { format: its, pull, head, lines } = found as Readonly<Record<string, unknown>>;
  if (its !== format) throw new WritError("ACTIONS_REPORT", "Its form is not known.");
  if (typeof pull !== "number" || !Number.isSafeInteger(pull) || pull <= 0) {
    throw new WritError("ACTIONS_REPORT", "It names no pull request.");
  }
  if (typeof head !== "string" || !/^[0-9a-f]{40,64}$/.test(head)) {
    throw new WritError("ACTIONS_REPORT", "It names no commit.");
  }
  if (!Array.isArray(lines) || !lines.every((line) => typeof line === "string")) {
    throw new WritError("ACTIONS_REPORT", "It has no lines.");
  }
  return { pull, head, lines: boundedLines(lines as string[]) };
}

async function textAt(path: string): Promise<string> {
  const found = await lstat(path).catch(() => undefined);
  if (found?.isFile() !== true) throw new WritError("ACTIONS_REPORT", `There is no ${fileName} in the folder.`);
  if (found.size > reportBytesMax) throw new WritError("ACTIONS_REPORT", "It is too large.");
  return await readFile(path, "utf8");
}

/** Lines that can be shown: nothing invisible, none too long, not too many. */
function boundedLines(lines: readonly string[]): readonly string[] {
  const shown: string[] = [];
  let characters = 0;
  for (const line of lines) {
    const short = line.length > reportLineCharactersMax ? `${line.slice(0, reportLineCharactersMax)}…` : line;
    const clean = printable(short);
    if (shown.length >= reportLinesMax || characters + clean.length > reportCharactersMax) {
      shown.push("… the rest is in the summary of the check");
      break;
    }
    shown.push(clean);
    characters += clean.length + 1;
  }
  return shown;
}

/** Lines as a block of code that none of them can end. */
export function fenced(lines: readonly string[]): string {
  const runs = lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(Math.max(2, ...runs) + 1);
  return `${fence}text\n${lines.join("\n")}\n${fence}`;
}
