// What an auditor's question costs over a long history: whole commands, from the shell to their end. First with nothing
// remembered, then again.
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Row } from "./figures.ts";
import { makeLongHistory } from "./long-history.ts";
import { commandMsMax, type Plan } from "./plan.ts";

const program = fileURLToPath(new URL("../../packages/cli/src/main.ts", import.meta.url));
const stepSeconds = 3500;

export async function measureAudit(plan: Plan, report: (line: string) => void): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), "writ-bench-"));
  try {
    const commits = plan.auditCommits;
    report(`Audit: making a history of ${commits} commits`);
    const fromSeconds = Math.floor(Date.now() / 1000) - commits * stepSeconds;
    await makeLongHistory(join(folder, "access"), { commits, fromSeconds, stepSeconds });
    const first: number[] = [];
    const again: number[] = [];
    for (let round = 0; round < plan.auditRounds; round++) {
      report(`Audit: round ${round + 1} of ${plan.auditRounds}`);
      await rm(join(folder, "cache"), { recursive: true, force: true });
      first.push(await run(folder, ["audit", "timeline"]));
      again.push(await run(folder, ["audit", "timeline"]));
    }
    const of = `${commits.toLocaleString("en")} commits`;
    const row = (target: string, values: readonly number[]): Row => ({
      ...{ section: "Audit", of, target, measures: [{ name: "time", unit: "s", values }] },
    });
    return [row("writ audit timeline, first", first), row("writ audit timeline, again", again)];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Seconds that a command takes in `folder`/access. Exit status 1 is an answer too: something was found. */
export async function run(folder: string, words: readonly string[]): Promise<number> {
  const started = performance.now();
  const ended = promisify(execFile)(process.execPath, [program, ...words], {
    cwd: join(folder, "access"),
    env: { ...process.env, WRIT_CACHE: join(folder, "cache") },
    timeout: commandMsMax,
    maxBuffer: 64 << 20,
  });
  await ended.catch((fault: { readonly code?: unknown }) => {
    if (fault.code !== 1) throw fault;
  });
  return (performance.now() - started) / 1000;
}
