// One row by its key, again and again, by pgbench: prepared, and simple with ever new literals; one client and sixteen.
import { writeFile } from "node:fs/promises";
import { accountsCount, type BenchWorld } from "./bench-world.ts";
import { findCommand, run } from "./command.ts";
import { paired, type Row } from "./figures.ts";
import { commandMsMax, type Plan } from "./plan.ts";
import { processorMicros } from "./processor-time.ts";
import { libpqEnv, type Target } from "./targets.ts";

const script = `\\set aid random(1, ${accountsCount})\nSELECT abalance FROM public.accounts WHERE aid = :aid;\n`;
const section = "Point selects";

interface Case {
  readonly name: string;
  readonly protocol: "prepared" | "simple";
  readonly clients: number;
}

const cases: readonly Case[] = [
  { name: "prepared, 1 client", protocol: "prepared", clients: 1 },
  { name: "prepared, 16 clients", protocol: "prepared", clients: 16 },
  { name: "simple, 1 client", protocol: "simple", clients: 1 },
  { name: "simple, 16 clients", protocol: "simple", clients: 16 },
];

interface Series {
  readonly target: Target;
  readonly perSecond: number[];
  readonly latencyMicros: number[];
  readonly processorMicros: number[];
}

/** Rows of every case, or why there are none. */
export async function measurePointSelects(
  bench: BenchWorld,
  plan: Plan,
  report: (line: string) => void,
): Promise<Row[]> {
  const pgbench = await findCommand("pgbench", "postgresql-contrib");
  if (pgbench === undefined) {
    report("Point selects are left out: pgbench is not installed (Debian: apt-get install postgresql-contrib).");
    return [];
  }
  const path = bench.world.at("point.sql");
  await writeFile(path, script);
  const relaxed = { ...(await bench.writ("relaxed")), name: "Writ, record within a second" };
  const bouncer = bench.bouncer();
  const targets = [bench.direct, ...(bouncer ? [bouncer] : []), await bench.writ("masked"), relaxed];
  const rows: Row[] = [];
  for (const target of targets) await warm(pgbench, target, [path, plan]);
  for (const one of cases) rows.push(...(await measureCase({ pgbench, path, plan, targets, report }, one)));
  return rows;
}

async function warm(pgbench: string, target: Target, [path, plan]: readonly [string, Plan]): Promise<void> {
  for (const protocol of ["prepared", "simple"]) {
    const words = ["-n", "-f", path, "-M", protocol, "-c", "16", "-j", "2", "-T", String(plan.warmSeconds)];
    if (target.pid !== undefined) await pgbenchRun(pgbench, target, words);
  }
}

interface Setup {
  readonly pgbench: string;
  readonly path: string;
  readonly plan: Plan;
  readonly targets: readonly Target[];
  readonly report: (line: string) => void;
}

async function measureCase(setup: Setup, one: Case): Promise<Row[]> {
  const { plan, targets, report } = setup;
  const series = targets.map((target): Series => ({ target, perSecond: [], latencyMicros: [], processorMicros: [] }));
  for (let round = 0; round < plan.pointRounds; round++) {
    report(`${section}: ${one.name}, round ${round + 1} of ${plan.pointRounds}`);
    for (const each of series) await measureRound(setup, one, each);
  }
  const direct = series[0]?.perSecond ?? [];
  return series.map(({ target, perSecond, latencyMicros, processorMicros: micros }) => ({
    section,
    of: one.name,
    target: target.name,
    measures: [
      { name: "transactions", unit: "/s", values: perSecond },
      { name: "against direct", unit: "", values: paired(perSecond, direct) },
      { name: "latency", unit: "µs", values: latencyMicros },
      { name: "CPU of the process between", unit: "µs/transaction", values: micros },
    ],
  }));
}

/** What connecting costs the process is measured by a run of one transaction a client, and taken off. */
async function measureRound(setup: Setup, one: Case, series: Series): Promise<void> {
  const words = [
    "-n",
    "-f",
    setup.path,
    "-M",
    one.protocol,
    "-c",
    String(one.clients),
    "-j",
    one.clients > 1 ? "2" : "1",
  ];
  const { target } = series;
  const connect = await pgbenchRun(setup.pgbench, target, [...words, "-t", "1"]);
  const whole = await pgbenchRun(setup.pgbench, target, [...words, "-T", String(setup.plan.pointSeconds)]);
  series.perSecond.push(whole.perSecond);
  series.latencyMicros.push(whole.latencyMicros);
  if (whole.processorMicros === undefined || connect.processorMicros === undefined) return;
  const transactions = whole.transactions - connect.transactions;
  series.processorMicros.push((whole.processorMicros - connect.processorMicros) / transactions);
}

interface Outcome {
  readonly transactions: number;
  readonly perSecond: number;
  readonly latencyMicros: number;
  readonly processorMicros: number | undefined;
}

/** One run of pgbench. @throws when a transaction failed or the output is not understood. */
export async function pgbenchRun(program: string, target: Target, words: readonly string[]): Promise<Outcome> {
  const before = target.pid === undefined ? undefined : await processorMicros(target.pid);
  const { stdout, stderr } = await run(program, [...words], { env: libpqEnv(target), timeout: commandMsMax });
  const after = target.pid === undefined ? undefined : await processorMicros(target.pid);
  const transactions = numberAfter(stdout, /transactions actually processed: (\d+)/);
  const failed = /number of failed transactions: (\d+)/.exec(stdout)?.[1] ?? "0";
  if (transactions === 0 || failed !== "0")
    throw new Error(`pgbench through ${target.name} failed: ${stdout}${stderr}`);
  return {
    transactions,
    perSecond: numberAfter(stdout, /^tps = ([\d.]+)/m),
    latencyMicros: numberAfter(stdout, /^latency average = ([\d.]+) ms/m) * 1000,
    processorMicros: before === undefined || after === undefined ? undefined : after - before,
  };
}

function numberAfter(text: string, pattern: RegExp): number {
  const value = Number(pattern.exec(text)?.[1]);
  if (!Number.isFinite(value)) throw new Error(`pgbench said nothing that matches ${pattern}: ${text}`);
  return value;
}
