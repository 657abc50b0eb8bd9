// A new connection for every statement, TLS verified on both sides: what connecting costs.
import { writeFile } from "node:fs/promises";
import type { BenchWorld } from "./bench-world.ts";
import { findCommand } from "./command.ts";
import { paired, type Row } from "./figures.ts";
import type { Plan } from "./plan.ts";
import { pgbenchRun } from "./point-selects.ts";

const clients = 4;

/** The world's proxy speaks TLS afterwards. */
export async function measureConnections(
  bench: BenchWorld,
  plan: Plan,
  report: (line: string) => void,
): Promise<Row[]> {
  const pgbench = await findCommand("pgbench", "postgresql-contrib");
  if (pgbench === undefined) return [];
  const path = bench.world.at("one.sql");
  await writeFile(path, "SELECT 1;\n");
  const { direct, writ } = await bench.useTls();
  // So that the code of a login is compiled, as it is in a proxy that has run for a minute.
  await pgbenchRun(pgbench, writ, ["-n", "-C", "-f", path, "-c", String(clients), "-T", String(plan.warmSeconds)]);
  const series = [direct, writ].map((target) => ({ target, perSecond: [] as number[], micros: [] as number[] }));
  for (let round = 0; round < plan.connectionRounds; round++) {
    report(`Connections: round ${round + 1} of ${plan.connectionRounds}`);
    for (const { target, perSecond, micros } of series) {
      const words = ["-n", "-C", "-f", path, "-c", String(clients), "-T", String(plan.connectionSeconds)];
      const outcome = await pgbenchRun(pgbench, target, words);
      perSecond.push(outcome.perSecond);
      if (outcome.processorMicros !== undefined) micros.push(outcome.processorMicros / outcome.transactions / 1000);
    }
  }
  return series.map(({ target, perSecond, micros }) => ({
    section: "Connections, TLS on both sides",
    of: `connect, SELECT 1, leave; ${clients} clients`,
    target: target.name,
    measures: [
      { name: "connections", unit: "/s", values: perSecond },
      { name: "against direct", unit: "", values: paired(perSecond, series[0]?.perSecond ?? []) },
      { name: "CPU of the process between", unit: "ms/connection", values: micros },
    ],
  }));
}
