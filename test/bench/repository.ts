// What the repository side costs: whole commands, from the shell to their end, over repositories of many grants of
// which one has changed. Nothing is kept between them: every run reads everything.
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Measure, Row } from "./figures.ts";
import { makeLargeRepository } from "./large-repository.ts";
import { commandMsMax, type Plan } from "./plan.ts";

const program = fileURLToPath(new URL("../../packages/cli/src/main.ts", import.meta.url));
const peakReporter = new URL("./peak-memory.ts", import.meta.url).href;

/** The shell says what its children and theirs, git among them, spent on the processors. */
const script = '"$@" >/dev/null || exit; times';

interface Cost {
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly peakBytes: number;
}

export async function measureRepository(plan: Plan, report: (line: string) => void): Promise<Row[]> {
  const rows: Row[] = [];
  for (const count of plan.repositoryGrants) {
    const folder = await mkdtemp(join(tmpdir(), "writ-bench-"));
    try {
      report(`Repository: making one of ${count} grants`);
      await makeLargeRepository(join(folder, "access"), count);
      rows.push(...(await measureCommands(folder, count, { plan, report })));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  return rows;
}

async function measureCommands(
  folder: string,
  count: number,
  { plan, report }: { readonly plan: Plan; readonly report: (line: string) => void },
): Promise<Row[]> {
  const of = `${count.toLocaleString("en")} grants, one changed`;
  const access = join(folder, "access");
  await costOf(access, ["keys", "--out", join(folder, "keys")]);
  const build = ["--key", join(folder, "keys/bundle.jwk"), "--out", join(folder, "bundles"), "--repository", "1"];
  const commands: readonly (readonly [name: string, words: readonly string[]])[] = [
    ["validate", ["validate", "--base", "main"]],
    ["plan", ["plan"]],
    ["build", ["build", ...build]],
  ];
  const costs = new Map<string, Cost[]>(commands.map(([name]) => [name, []]));
  for (let round = 0; round < plan.repositoryRounds; round++) {
    report(`Repository: ${of}, round ${round + 1} of ${plan.repositoryRounds}`);
    for (const [name, words] of commands) costs.get(name)?.push(await costOf(access, words));
  }
  const single = commands.map(([name]) => rowOf(of, `writ ${name}`, costs.get(name) ?? []));
  const summed = [
    ["validate", "plan"],
    ["validate", "plan", "build"],
  ].map((names) => rowOf(of, names.join(", "), sums(names.map((name) => costs.get(name) ?? []))));
  return [...single, ...summed];
}

function rowOf(of: string, target: string, costs: readonly Cost[]): Row {
  const measure = (name: string, unit: string, value: (cost: Cost) => number): Measure => {
    return { name, unit, values: costs.map(value) };
  };
  return {
    ...{ section: "Repository", of, target },
    measures: [
      measure("time", "s", ({ seconds }) => seconds),
      measure("processor time", "s", ({ processorSeconds }) => processorSeconds),
      measure("peak memory", "MiB", ({ peakBytes }) => peakBytes / 1024 / 1024),
    ],
  };
}

/** Round by round: times one after another, and the most memory that any of them needed. */
function sums(commands: readonly (readonly Cost[])[]): Cost[] {
  const [first = [], ...others] = commands;
  return first.map((cost, round) =>
    others.reduce((sum, costs) => {
      const next = costs[round] ?? { seconds: Number.NaN, processorSeconds: Number.NaN, peakBytes: 0 };
      return {
        seconds: sum.seconds + next.seconds,
        processorSeconds: sum.processorSeconds + next.processorSeconds,
        peakBytes: Math.max(sum.peakBytes, next.peakBytes),
      };
    }, cost),
  );
}

/** What `writ WORDS…` costs in a folder, from the shell to its end. */
export async function costOf(
  folder: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Cost> {
  const node = [process.execPath, "--import", peakReporter, program, ...words];
  const started = performance.now();
  const { stdout, stderr } = await promisify(execFile)("sh", ["-c", script, "sh", ...node], {
    cwd: folder,
    env: { ...process.env, ...env },
    timeout: commandMsMax,
    maxBuffer: 64 << 20,
  });
  const seconds = (performance.now() - started) / 1000;
  const children = stdout.trim().split("\n").at(-1) ?? "";
  const peak = /^peak-bytes (\d+)$/m.exec(stderr)?.[1];
  if (peak === undefined) throw new Error(`writ ${words[0]} said nothing about its memory: ${stderr}`);
  return { seconds, processorSeconds: secondsOf(children), peakBytes: Number(peak) };
}

/** POSIX, `times`: user and system time of all children, `0m1.23s 0m0.45s`. */
function secondsOf(line: string): number {
  const found = [...line.matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds),
  );
  return found.length === 2 ? (found[0] ?? 0) + (found[1] ?? 0) : Number.NaN;
}
