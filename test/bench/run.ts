// `npm run bench`: measures Writ on this machine against the server itself and PgBouncer, in one run, and prints all
// of it. --quick takes under a minute; --json FILE writes every value. Nothing is asserted: figures are for reading.
import { writeFile } from "node:fs/promises";
import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { formatAims } from "./aims.ts";
import { measureAudit } from "./audit.ts";
import { measureNever } from "./audit-never.ts";
import { type BenchWorld, serverSettings, startBenchWorld } from "./bench-world.ts";
import { measureBulkSelects } from "./bulk-select.ts";
import { measureCompile } from "./compile-cost.ts";
import { measureConnections } from "./connections.ts";
import { measureDecisions } from "./decisions.ts";
import { measureDetect } from "./detect.ts";
import { measureDisk } from "./disk.ts";
import { formatRows, type Row } from "./figures.ts";
import { measureIdentity } from "./identity.ts";
import { measureIdle } from "./idle.ts";
import { measureMasks } from "./masks.ts";
import { quickPlan, wholePlan } from "./plan.ts";
import { measurePointSelects } from "./point-selects.ts";
import { measureRepository } from "./repository.ts";
import { measureRequest } from "./request.ts";
import { measureSecrets } from "./secrets.ts";
import { measureTakeover } from "./takeover.ts";
import { measureTokens } from "./tokens.ts";
import { measureVerify } from "./verify.ts";

const sections = [
  "disk",
  "points",
  "bulk",
  "detect",
  "masks",
  "compile",
  "decisions",
  "takeover",
  "idle",
  "connections",
  "repository",
  "request",
  "identity",
  "tokens",
  "secrets",
  "audit",
  "verify",
] as const;

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    json: { type: "string" },
    only: { type: "string", multiple: true },
  },
});
const unknown = (values.only ?? []).find((name) => !sections.some((section) => section === name));
if (unknown !== undefined) throw new Error(`There is no section ${unknown}. Sections: ${sections.join(", ")}`);
const wanted = (section: (typeof sections)[number]): boolean => values.only?.includes(section) ?? true;
const plan = values.quick ? quickPlan : wholePlan;
const report = (line: string): void => console.error(line);

const started = performance.now();
const rows: Row[] = [];
let machine = describeMachine();
// Nothing of it needs a server, and a server beside it would take its part of the machine.
if (wanted("repository")) rows.push(...(await measureRepository(plan, report)));
if (wanted("request")) rows.push(...(await measureRequest(plan, report)));
if (wanted("identity")) rows.push(...(await measureIdentity(plan, report)));
if (wanted("tokens")) rows.push(...(await measureTokens(plan, report)));
if (wanted("secrets")) rows.push(...(await measureSecrets(plan, report)));
if (wanted("audit")) rows.push(...(await measureAudit(plan, report)), ...(await measureNever(plan, report)));
if (wanted("verify")) rows.push(...(await measureVerify(plan, report)));
const unserved: readonly string[] = ["repository", "request", "identity", "tokens", "secrets", "audit", "verify"];
if (sections.some((section) => !unserved.includes(section) && wanted(section))) await measureServed();

async function measureServed(): Promise<void> {
  report("Starting PostgreSQL and the proxy, filling tables");
  const bench = await startBenchWorld(plan.bulkRows);
  try {
    machine = { ...machine, ...(await describeServers(bench)) };
    if (bench.pgbouncer === undefined)
      report("PgBouncer is not installed (Debian: apt-get install pgbouncer): left out.");
    if (wanted("disk")) rows.push(...(await measureDisk(bench.world.folder, plan)));
    if (wanted("points")) rows.push(...(await measurePointSelects(bench, plan, report)));
    if (wanted("bulk")) rows.push(...(await measureBulkSelects(bench, plan, report)));
    if (wanted("detect")) rows.push(...(await measureDetect(bench, plan, report)));
    if (wanted("masks")) rows.push(...(await measureMasks(bench, plan, report)));
    if (wanted("compile")) rows.push(...(await measureCompile(bench, plan, report)));
    if (wanted("decisions")) rows.push(...(await measureDecisions(bench.world.model, plan, report)));
    if (wanted("takeover"))
      rows.push(...(await measureTakeover(bench.world.folder, bench.world.model, { plan, report })));
    if (wanted("idle")) rows.push(...(await measureIdle(bench, plan, report)));
    if (wanted("connections")) rows.push(...(await measureConnections(bench, plan, report)));
  } finally {
    await bench.stop();
  }
}

const seconds = Math.round((performance.now() - started) / 1000);
console.log(`${describeText(machine)}\nEach figure: minimum / median / maximum. ${plan.name} run, ${seconds} s.\n`);
console.log(`${formatRows(rows)}\n\n${formatAims(rows)}`);
if (values.json !== undefined) {
  await writeFile(values.json, `${JSON.stringify({ machine, plan, seconds, rows }, undefined, 2)}\n`);
}

function describeMachine(): Readonly<Record<string, unknown>> {
  return {
    at: new Date().toISOString(),
    processor: cpus()[0]?.model ?? "unknown",
    cores: cpus().length,
    load: loadavg().map((value) => Math.round(value * 10) / 10),
    node: process.version,
  };
}

async function describeServers({ world, pgbouncer }: BenchWorld): Promise<Readonly<Record<string, unknown>>> {
  const version = await world.postgres.query("SHOW server_version");
  return {
    postgres: (version.rows[0] as { server_version: string }).server_version,
    settings: { fsync: "off", ...serverSettings },
    pgbouncer: pgbouncer?.version ?? "not installed",
  };
}

function describeText(described: Readonly<Record<string, unknown>>): string {
  return Object.entries(described)
    .map(([name, value]) => `${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`)
    .join("\n");
}
