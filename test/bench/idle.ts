// Sessions that have asked one thing and then rest, TLS on both sides: what each of them keeps of the proxy's memory.
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import type { BenchWorld } from "./bench-world.ts";
import type { Row } from "./figures.ts";
import type { Plan } from "./plan.ts";
import { processState } from "./process-state.ts";
import type { Target } from "./targets.ts";

/** Long enough for what a login leaves behind to be collected, should the proxy care to. */
const restMs = 5_000;
/** Handshakes at once. */
const together = 10;

/** The world's proxy speaks TLS afterwards. */
export async function measureIdle(bench: BenchWorld, plan: Plan, report: (line: string) => void): Promise<Row[]> {
  const { writ } = await bench.useTls();
  const pid = bench.world.proxyPid;
  if ((await processState(pid)) === undefined) return [];
  report(`Idle: ${plan.idleSessions} sessions`);
  // As many once before: code is compiled, caches are filled, and V8's young generation, up to 48 MiB for the whole
  // process however many sessions there are, has grown. They leave again.
  await leave(await connectAll(bench, writ, plan.idleSessions));
  await wait(restMs);
  const before = await processState(pid);
  const clients = await connectAll(bench, writ, plan.idleSessions);
  await wait(restMs);
  const after = await processState(pid);
  await leave(clients);
  if (before === undefined || after === undefined) return [];
  const kib = (after.residentKib - before.residentKib) / plan.idleSessions;
  const descriptors = (after.descriptors - before.descriptors) / plan.idleSessions;
  return [
    {
      section: "Idle sessions, TLS on both sides",
      of: `${plan.idleSessions} sessions at rest`,
      target: "Writ",
      measures: [
        { name: "memory a session", unit: "KiB", values: [kib] },
        { name: "descriptors a session", unit: "", values: [descriptors] },
        { name: "the whole process", unit: "MiB", values: [after.residentKib / 1024] },
      ],
    },
  ];
}

async function connectAll(bench: BenchWorld, target: Target, count: number): Promise<pg.Client[]> {
  const { port, user, database, password } = target;
  const login = { host: "127.0.0.1", port, user, database, password, ssl: { ca: bench.world.ca } };
  const clients: pg.Client[] = [];
  while (clients.length < count) {
    const some = Array.from({ length: Math.min(together, count - clients.length) }, () => new pg.Client(login));
    await Promise.all(some.map((client) => client.connect()));
    await Promise.all(some.map((client) => client.query("SELECT id, name FROM public.customers")));
    clients.push(...some);
  }
  return clients;
}

async function leave(clients: readonly pg.Client[]): Promise<void> {
  await Promise.all(clients.map((client) => client.end()));
}
