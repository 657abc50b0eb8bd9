// `npm run soak -- --minutes 60 --sessions 200`: sessions come and go through a proxy with TLS on both sides, a new
// bundle every minute; each minute it prints what the proxy holds, and at the end whether that stayed flat.
// Runs by hand, for an hour: no test waits for it.
import { writeFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { grant, instant, World } from "../e2e/world.ts";
import { tables } from "./bench-world.ts";
import { processState } from "./process-state.ts";
import { type SoakTarget, soakSession, type Tally } from "./soak-session.ts";
import { type SoakMinute, soakVerdict } from "./soak-verdict.ts";

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "60" },
    sessions: { type: "string", default: "200" },
    /** Longest pause of a session between two statements. */
    pause: { type: "string", default: "2000" },
    json: { type: "string" },
  },
});
const minutes = positive("minutes", values.minutes);
const sessions = positive("sessions", values.sessions);
const pauseMsMax = positive("pause", values.pause);
const minuteMs = 60_000;
const lifeMsMax = 60_000;
/** A session that could not connect is not tried again at once. */
const againMs = 100;
/** After the last session has left, its record is closed and its sockets are gone. */
const settleMs = 6_000;

let stopping = false;
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => (stopping = true));

console.error(`Starting PostgreSQL and the proxy: ${sessions} sessions, ${minutes} minutes. Ctrl-C ends it early.`);
const settings = { max_connections: String(sessions + 60), autovacuum: "off" };
// The usual grants end after an hour, and so would the last minute's sessions.
const until = instant(minutes * 60 + 3600);
const files = {
  "grants/orders-db/alice-read.yaml": grant({ until }),
  "grants/orders-db/alice-write.yaml": grant({ role: "read-write", until }),
};
const world = await World.start({ settings, sql: tables(1), files });
const tally: Tally = { opened: 0, open: 0, statements: 0, refused: 0, faults: new Map(), faultCount: 0 };
const seen: SoakMinute[] = [];
try {
  const target: SoakTarget = { config, pauseMsMax, lifeMsMax, stopped: () => stopping, tally };
  const all = Promise.all(Array.from({ length: sessions }, () => comeAndGo(target)));
  console.log("minute  sessions  opened  statements  refused  faults  resident MiB  heap MiB  descriptors");
  for (let minute = 1; minute <= minutes && !stopping; minute++) {
    await pause(minuteMs);
    seen.push(await look(minute));
    print(seen.at(-1));
    await world.publish();
  }
  stopping = true;
  await all;
  await wait(settleMs);
  print(await look(seen.length + 1));
} finally {
  await world.stop();
}
const verdict = soakVerdict(seen);
const faults = [...tally.faults].map(([what, count]) => `${count} times ${what}`);
for (const line of [...verdict.lines, ...faults]) console.log(line);
console.log(verdict.flat ? "verdict: flat" : "verdict: not flat");
if (values.json !== undefined) {
  await writeFile(values.json, `${JSON.stringify({ sessions, minutes: seen, verdict, faults })}\n`);
}
process.exitCode = verdict.flat ? 0 : 1;

async function comeAndGo(target: SoakTarget): Promise<void> {
  // Not all at once: each has a place of its own in the first minute.
  await pause(Math.random() * Math.min(lifeMsMax, sessions * 50));
  while (!stopping) {
    const faults = target.tally.faultCount;
    await soakSession(target);
    if (target.tally.faultCount > faults) await wait(againMs);
  }
}

async function config() {
  const password = await world.token();
  const login = { user: "read-only", database: "orders-db", password };
  return { host: "127.0.0.1", port: world.port, ...login, ssl: { ca: world.ca } };
}

/** Waits, and looks every second whether it is to stop. */
async function pause(ms: number): Promise<void> {
  const endMs = Date.now() + ms;
  while (!stopping && Date.now() < endMs) await wait(Math.max(1, Math.min(1000, endMs - Date.now())));
}

async function look(minute: number): Promise<SoakMinute> {
  const state = await processState(world.proxyPid);
  if (state === undefined) throw new Error(`The proxy is gone, or this is not Linux.\n${world.proxyLog.join("")}`);
  const { opened, open, statements, refused, faultCount } = tally;
  return {
    ...{ minute, sessions: open, opened, statements, refused, faults: faultCount },
    residentMib: state.residentKib / 1024,
    heapMib: await heapMib(),
    descriptors: state.descriptors,
  };
}

/** As the proxy's own metrics say it, where it has them. */
async function heapMib(): Promise<number | undefined> {
  const answer = await fetch(`http://127.0.0.1:${world.controlPort}/metrics`).catch(() => undefined);
  if (answer === undefined || !answer.ok) return undefined;
  const bytes = Number(/^\w*heap\w*used\w*bytes(?:\{[^}]*\})? ([\d.e+]+)$/m.exec(await answer.text())?.[1]);
  return Number.isFinite(bytes) ? bytes / 1024 / 1024 : undefined;
}

function print(minute: SoakMinute | undefined): void {
  if (minute === undefined) return;
  const { minute: at, sessions: open, opened, statements, refused, faults, residentMib, descriptors } = minute;
  const heap = minute.heapMib?.toFixed(1) ?? "–";
  const cells = [at, open, opened, statements, refused, faults, residentMib.toFixed(1), heap, descriptors];
  const widths = [6, 8, 6, 10, 7, 6, 12, 8, 11];
  console.log(cells.map((cell, column) => String(cell).padStart(widths[column] ?? 0)).join("  "));
}

function positive(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} is a whole number of at least 1.`);
  return value;
}
