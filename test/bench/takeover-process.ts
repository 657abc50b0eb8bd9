// The part of a proxy that takes bundles over, with open sessions, in a process of its own; prints what it measured as
// JSON. Run by takeover.ts.
import { readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { BundleState, type BundleTrust, generateKey } from "@writ/bundle";
import { type EpochSeconds, named } from "@writ/contracts";
import { RecordStore } from "@writ/record";
import { openBundlePlace } from "../../packages/proxy/src/bundle-place.ts";
import { ProxyClock } from "../../packages/proxy/src/clock.ts";
import { BundleKeeper } from "../../packages/proxy/src/keeper.ts";
import { AccessSession } from "../../packages/session/src/index.ts";
import { LoopBeat } from "./loop-beat.ts";
import { person } from "./many-grants.ts";

export interface TakeoverOrder {
  readonly trust: BundleTrust;
  readonly bundles: string;
  readonly state: string;
  readonly records: string;
  /** Bundle files in the order in which they arrive, two a round. */
  readonly steps: readonly string[];
  readonly sessionsCount: number;
}

export interface TakeoverFigures {
  readonly inForceMs: number[];
  readonly stallMs: number[];
  readonly turnMs: number[];
  readonly restMs: number[];
  readonly cutMs: number[];
}

/** Between two measurements: garbage is collected, threads are started. */
const restMs = 2_000;
const arriveMsMax = 30_000;

async function main(order: TakeoverOrder): Promise<TakeoverFigures> {
  const key = await generateKey("record");
  const store = await RecordStore.open({ folder: order.records, key: { jwk: key.privateJwk, kid: key.kid } });
  const source = openBundlePlace({ folder: order.bundles }, {});
  const { read, readFirst } = source;
  const state = await BundleState.open(order.state);
  const rest = { trust: order.trust, state, everyMs: 3_600_000, log, clock: new ProxyClock() };
  const keeper = await BundleKeeper.start({ ...rest, read, readFirst });
  source.watch(() => void keeper.look());
  const figures: TakeoverFigures = { inForceMs: [], stallMs: [], turnMs: [], restMs: [], cutMs: [] };
  for (const [step, file] of order.steps.entries()) {
    const sessions = step % 2 === 1 ? await openSessions(keeper, store, order.sessionsCount) : [];
    await wait(restMs / 2);
    figures.restMs.push((await measured(() => wait(restMs / 2))).stallMs);
    const ended = lastEnd(sessions);
    const took = await measured(() => arrive(keeper, { file, bundles: order.bundles, step }));
    figures.inForceMs.push(inForceAt - took.result);
    figures.stallMs.push(took.stallMs);
    figures.turnMs.push(took.turnMs);
    if (sessions.length > 0) figures.cutMs.push((await ended) - inForceAt);
    await Promise.all(sessions.map((session) => session.close()));
  }
  await keeper.close();
  source.close();
  await store.close();
  return figures;
}

/** By the keeper's own log line, which comes before any session hears of it. */
let inForceAt = Number.NaN;
const log = {
  info: ({ event }: { event?: unknown }) => {
    if (event === "bundle-active") inForceAt = performance.now();
  },
  warn: () => {},
  error: () => {},
};

/** When the file had moved into place; resolves once its bundle decides, and sessions were told. */
async function arrive(
  keeper: BundleKeeper,
  { file, bundles, step }: { file: string; bundles: string; step: number },
): Promise<number> {
  const arrivedAt = performance.now();
  await rename(file, join(bundles, "latest.tar.gz"));
  while (keeper.evaluator()?.seq !== step + 1) {
    if (performance.now() - arrivedAt > arriveMsMax) throw new Error(`Bundle ${step} did not come into force.`);
    await wait(5);
  }
  // Sessions are told in the turns that follow; they belong to the stall that is measured.
  await wait(200);
  return arrivedAt;
}

async function measured<Result>(work: () => Promise<Result>) {
  const beat = new LoopBeat();
  const result = await work();
  return { result, ...beat.stop() };
}

async function openSessions(keeper: BundleKeeper, store: RecordStore, count: number): Promise<AccessSession[]> {
  return await Promise.all(
    Array.from({ length: count }, async (_, n) => {
      const { name, subject } = person(n + 1);
      const authenticatedAt = named<EpochSeconds>(Math.floor(Date.now() / 1000));
      const opened = await AccessSession.open(keeper, store, {
        subject: { kind: "user", name, issuer: "dev", subject, claims: {}, authenticatedAt },
        resource: "orders-db",
        role: "read-only",
        client: { address: "127.0.0.1:1", protocol: "postgres", tokenId: `t-${n}` },
      });
      if (!opened.ok) throw new Error(`No session: ${opened.denied.reasons[0]?.message}`);
      return opened.session;
    }),
  );
}

/** When the last of them was cut. */
async function lastEnd(sessions: readonly AccessSession[]): Promise<number> {
  const ends = sessions.map(
    (session) => new Promise<number>((resolve) => session.onEnd(() => resolve(performance.now()))),
  );
  return Math.max(0, ...(await Promise.all(ends)));
}

if (import.meta.main) {
  const order = JSON.parse(await readFile(process.argv[2] ?? "", "utf8")) as TakeoverOrder;
  console.log(JSON.stringify(await main(order)));
}
