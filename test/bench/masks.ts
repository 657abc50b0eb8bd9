// What masks cost: one row by its key from a table with NULL masks against the same table without, and all rows of a
// large table against rows of the same width that no mask made, each through Writ.
import { writeFile } from "node:fs/promises";
import { accountsCount, type BenchWorld } from "./bench-world.ts";
import { compiledText, connect, measureSeries, statement } from "./bulk-select.ts";
import { findCommand } from "./command.ts";
import { paired, type Row } from "./figures.ts";
import type { Plan } from "./plan.ts";
import { pgbenchRun } from "./point-selects.ts";
import type { Target } from "./targets.ts";

const script = `\\set aid random(1, ${accountsCount})\nSELECT * FROM public.accounts WHERE aid = :aid;\n`;

/** More rounds than other cases have: what else the machine does falls on both alike. */
const roundsFactor = 2;
/** What a round is made of: so many transactions stand for a second, however busy the machine is. */
const transactionsASecond = 500;

interface PointSeries {
  readonly target: Target;
  readonly perSecond: number[];
  readonly processorMicros: number[];
}

interface Asked {
  readonly bench: BenchWorld;
  readonly plan: Plan;
  readonly report: (line: string) => void;
}

export async function measureMasks(bench: BenchWorld, plan: Plan, report: (line: string) => void): Promise<Row[]> {
  const asked = { bench, plan, report };
  return [...(await measurePoints(asked)), ...(await measureBulk(asked))];
}

async function measurePoints({ bench, plan, report }: Asked): Promise<Row[]> {
  const pgbench = await findCommand("pgbench", "postgresql-contrib");
  if (pgbench === undefined) {
    report("Masks, by key: left out, pgbench is not installed (Debian: apt-get install postgresql-contrib).");
    return [];
  }
  const path = bench.world.at("masks.sql");
  await writeFile(path, script);
  const targets = [await bench.writ("plain"), { ...(await bench.writ("hidden")), name: "Writ, NULL masks" }];
  const rows: Row[] = [];
  for (const [protocol, clients] of [
    ["prepared", 1],
    ["prepared", 16],
    ["simple", 16],
  ] as const) {
    const of = `${protocol}, ${clients} ${clients === 1 ? "client" : "clients"}`;
    const words = ["-n", "-f", path, "-M", protocol, "-c", String(clients), "-j", clients > 1 ? "2" : "1"];
    const each = Math.ceil((plan.pointSeconds * transactionsASecond) / clients);
    const series = targets.map((target): PointSeries => ({ target, perSecond: [], processorMicros: [] }));
    for (const { target } of series) await pgbenchRun(pgbench, target, [...words, "-t", String(each)]);
    const rounds = plan.pointRounds * roundsFactor;
    for (let round = 0; round < rounds; round += 1) {
      report(`Masks: by key, ${of}, round ${round + 1} of ${rounds}`);
      for (const { target, perSecond, processorMicros } of turned(series, round)) {
        const outcome = await pgbenchRun(pgbench, target, [...words, "-t", String(each)]);
        perSecond.push(outcome.perSecond);
        processorMicros.push((outcome.processorMicros ?? Number.NaN) / outcome.transactions);
      }
    }
    rows.push(...pointRows(of, series));
  }
  return rows;
}

/** Each goes first as often as the other: a machine that grows busy favours neither. */
function turned<Item>(items: readonly Item[], round: number): readonly Item[] {
  return round % 2 === 0 ? items : items.toReversed();
}

function pointRows(of: string, series: readonly PointSeries[]): Row[] {
  const plain = series[0]?.perSecond ?? [];
  return series.map(({ target, perSecond, processorMicros }) => ({
    ...{ section: "Masks, one row by its key", of, target: target.name },
    measures: [
      { name: "transactions", unit: "/s", values: perSecond },
      { name: "against no masks", unit: "", values: paired(perSecond, plain) },
      // With connecting in it, which is the same for both.
      { name: "CPU of the process between", unit: "µs/transaction", values: processorMicros },
    ],
  }));
}

/** The compiled statement where nothing is masked sends the same rows. */
async function measureBulk({ bench, plan, report }: Asked): Promise<Row[]> {
  const text = await compiledText(bench);
  const of = "the same rows";
  const series = [
    await connect({ of, target: bench.direct, text, against: 0 }),
    await connect({ of, target: await bench.writ("plain"), text, against: 0 }),
    await connect({
      ...{ of, against: 0, text: statement },
      target: { ...(await bench.writ("masked")), name: "Writ, masks" },
    }),
  ];
  return measureSeries("Masks", series, { plan, report });
}
