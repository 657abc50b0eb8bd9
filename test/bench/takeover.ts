// A bundle of 100,000 grants arrives where sessions are open: how long until it is in force, how long the event loop
// stood still meanwhile, and how long until the sessions that it ends are cut.
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Model } from "@writ/model";
import type { Row } from "./figures.ts";
import { makeSigner, manyGrants } from "./many-grants.ts";
import { commandMsMax, type Plan } from "./plan.ts";
import type { TakeoverFigures, TakeoverOrder } from "./takeover-process.ts";

const grantsCount = 100_000;
const sessionsCount = 100;

/** In a process of its own, as a proxy is: nothing that the bench did before is in its heap. */
export async function measureTakeover(
  folder: string,
  model: Model,
  options: { readonly plan: Plan; readonly report: (line: string) => void },
): Promise<Row[]> {
  options.report("Takeover: bundles of 100,000 grants");
  const place = await mkdtemp(join(folder, "takeover-"));
  try {
    const order = await prepare(place, model, options.plan.takeoverRounds);
    const orderFile = join(place, "order.json");
    await writeFile(orderFile, JSON.stringify(order));
    const script = fileURLToPath(new URL("./takeover-process.ts", import.meta.url));
    const run = promisify(execFile)(process.execPath, [script, orderFile], { timeout: commandMsMax });
    return rowsOf(JSON.parse((await run).stdout) as TakeoverFigures);
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

/** Each round: one bundle with the sessions' grants, and one without. */
async function prepare(folder: string, model: Model, rounds: number): Promise<TakeoverOrder> {
  const { trust, sign } = await makeSigner();
  const [all, fewer] = [await manyGrants(model, grantsCount), await manyGrants(model, grantsCount, sessionsCount + 1)];
  const steps: string[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const unsigned of [all, fewer]) {
      const file = join(folder, `${steps.length}.tar.gz`);
      await writeFile(file, await sign(unsigned));
      steps.push(file);
    }
  }
  const bundles = join(folder, "bundles");
  await mkdir(bundles);
  return { trust, bundles, state: join(folder, "state"), records: join(folder, "records"), steps, sessionsCount };
}

function rowsOf(figures: TakeoverFigures): Row[] {
  return [
    {
      section: "Takeover of a bundle",
      of: "100,000 grants",
      target: "Writ",
      measures: [
        { name: "in force after", unit: "ms", values: figures.inForceMs },
        { name: "longest stall", unit: "ms", values: figures.stallMs },
        { name: "processor time of the longest turn", unit: "ms", values: figures.turnMs },
        { name: "longest stall at rest", unit: "ms", values: figures.restMs },
      ],
    },
    {
      section: "Takeover of a bundle",
      of: `${sessionsCount} open sessions`,
      target: "Writ",
      measures: [{ name: "cut after", unit: "ms", values: figures.cutMs }],
    },
  ];
}
