// What it costs to show that nobody could see a column in a month of many merges: whole commands, first with nothing
// remembered, then again. Beside the usual history one whose every commit changes the masks in question.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "./audit.ts";
import type { Row } from "./figures.ts";
import { makeLongHistory } from "./long-history.ts";
import type { Plan } from "./plan.ts";

const monthSeconds = 30 * 86_400;

interface Wish {
  readonly of: string;
  readonly words: readonly string[];
  readonly masksAlways: boolean;
}

const one = ["--column", "public.customers.ssn", "--on", "db-0"];
const wishes: readonly Wish[] = [
  { of: "one resource", words: one, masksAlways: false },
  { of: "every name and resource", words: ["--column", "*.*.ssn"], masksAlways: false },
  { of: "masks in every commit", words: one, masksAlways: true },
];

export async function measureNever(plan: Plan, report: (line: string) => void): Promise<Row[]> {
  const rows: Row[] = [];
  for (const wish of wishes) rows.push(...(await measureOne(plan, wish, report)));
  return rows;
}

async function measureOne(
  { neverCommits: commits, auditRounds }: Plan,
  { of, words, masksAlways }: Wish,
  report: (line: string) => void,
): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), "writ-bench-"));
  try {
    report(`Audit never: making a history of ${commits} commits: ${of}`);
    const stepSeconds = Math.floor(monthSeconds / commits);
    const fromSeconds = Math.floor(Date.now() / 1000) - monthSeconds;
    await makeLongHistory(join(folder, "access"), { commits, fromSeconds, stepSeconds, masksAlways });
    const asked = ["audit", "never", ...words, "--from", new Date(fromSeconds * 1000).toISOString()];
    const [first, again]: [number[], number[]] = [[], []];
    for (let round = 0; round < auditRounds; round++) {
      report(`Audit never: round ${round + 1} of ${auditRounds}`);
      await rm(join(folder, "cache"), { recursive: true, force: true });
      first.push(await run(folder, asked));
      again.push(await run(folder, asked));
    }
    const row = (target: string, values: readonly number[]): Row => ({
      ...{ section: "Audit never", of: `a month of ${commits.toLocaleString("en")} commits`, target },
      measures: [{ name: "time", unit: "s", values }],
    });
    return [row(`${of}, first`, first), row(`${of}, again`, again)];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
