// Rows of eight columns, five of them text, in which values of every kind are looked for and hidden: against the same
// rows through Writ without, and sent by the server directly.
import type { BenchWorld } from "./bench-world.ts";
import { connect, measureSeries, type Series, statement } from "./bulk-select.ts";
import type { Row } from "./figures.ts";
import type { Plan } from "./plan.ts";

export async function measureDetect(bench: BenchWorld, plan: Plan, report: (line: string) => void): Promise<Row[]> {
  const detecting = { ...(await bench.writ("detecting")), name: "Writ, detect" };
  const series: Series[] = [];
  for (const target of [bench.direct, await bench.writ("plain"), detecting]) {
    series.push(await connect({ of: "five columns of text", target, text: statement, against: 0 }));
  }
  return measureSeries("Detect", series, { plan, report });
}
