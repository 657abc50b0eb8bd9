// The tools of PostgreSQL 18 on what older ones do not do: pipelines and values bound in psql, protocol 3.2, direct
// TLS, dumps of the newest server. Nothing may be shown to one of them that is masked for others.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { postgresTools } from "../runner/postgres-tools.ts";
import { assertSameText, driverWorlds, majors, runClient } from "./drivers/client-tests.ts";
import { directly, freely, masked, type Place } from "./drivers/driver-world.ts";
import { secrets } from "./shop.ts";
import type { World } from "./world.ts";

const worlds = driverWorlds();
const scripts = join(import.meta.dirname, "drivers/tools");

type Run = (place: Place, ...words: string[]) => Promise<string>;

/** Each tool, run to its end; what it says on both outputs, in the order in which it came. */
async function tools(): Promise<Record<"psql" | "pgDump" | "pgRestore" | "pgbench" | "pgIsReady", Run>> {
  const paths = await postgresTools({ major: 18 });
  const both = (path: string): Run => {
    const program = { command: "/bin/sh", args: ["-c", '"$0" "$@" 2>&1', path] };
    return (place, ...words) => runClient(program, words, place);
  };
  return {
    psql: (place, ...words) => both(paths.psql)(place, "-X", ...words),
    pgDump: both(paths.pgDump),
    pgRestore: both(paths.pgRestore),
    pgbench: both(paths.pgbench),
    pgIsReady: both(paths.pgIsReady),
  };
}

const withoutNature = (text: string): string =>
  text.replaceAll(/process with PID \d+/g, "process with PID …").replaceAll(/^.* \(every 0.01s\)$/gm, "(every 0.01s)");

/** What masked-18.psql prints, but for the texts of refusals. */
const behindMasks = `1|Ada Marlow|***3333

2|***6666
id|3
ssn|***
1|***3333

ERROR unknown-prepared-statement
***3333
ERROR kind-not-allowed
***@hidden-mail.example

***3333
***6666
***

BEGIN
INSERT 0 1
SAVEPOINT
ERROR kind-not-allowed
ERROR: current transaction is aborted
ROLLBACK
COMMIT
INSERT 0 1
ERROR kind-not-allowed
INSERT 0 1
9801|in a pipeline
9804|kept
DELETE 2
id|integer||not null|
customer_id|integer||not null|
amount|numeric(10,2)||not null|
note|text|||
name|text
ssn|text
ssn|text
1,***3333
2,***6666
3,***
1	***3333
2	***6666
3	***
8000
***6666
***3333
1|***3333
2|***6666
3|***
SET

RESET
ERROR kind-not-allowed
usable
`;

const refusalsShort = (text: string): string =>
  text
    .replaceAll(/^psql:.*? ERROR: {2}current transaction is aborted.*\n/gm, "ERROR: current transaction is aborted\n")
    .replaceAll(/^psql:.*? ERROR: .*?\(([a-z-]+)\).*\n(HINT: .*\n)?/gm, "ERROR $1\n");

for (const major of majors) {
  test(`psql 18 binds, parses and pipelines as it does without the proxy, PostgreSQL ${major}`, async () => {
    const [{ psql }, world] = [await tools(), await worlds(major)];
    const file = join(scripts, "free-18.psql");
    const without = withoutNature(await psql(directly(world), "-f", file));
    for (const printed of [/noticed in a pipeline/, /after pipelines/, / watched /]) assert.match(without, printed);
    assert.match(without, /DROP SCHEMA\n$/);
    assertSameText(withoutNature(await psql(await freely(world), "-f", file)), without);
  });

  test(`psql 18 behind masks: a denial costs its pipeline, not the session, PostgreSQL ${major}`, async () => {
    const [{ psql }, world] = [await tools(), await worlds(major)];
    const seen = await psql(
      await masked(world, "read-write"),
      "-At",
      "-Pnull=∅",
      "-f",
      join(scripts, "masked-18.psql"),
    );
    assert.equal(refusalsShort(seen), behindMasks);
    for (const secret of secrets) assert.ok(!seen.includes(secret));
  });

  test(`libpq 18 connects as it is told to, PostgreSQL ${major}`, async () => {
    const [{ psql, pgIsReady }, world] = [await tools(), await worlds(major)];
    const place = await masked(world, "read-only");
    const shown = async (options: string) =>
      psql(place, "-AtF ", "-c", "\\conninfo", "-c", "SELECT ssn FROM customers WHERE id = 1", options);
    const latest = await shown("sslnegotiation=direct max_protocol_version=latest min_protocol_version=3.2");
    assert.match(latest, /^Protocol Version 3\.2$[\s\S]*^ALPN postgresql$[\s\S]*^\*{3}3333$/m);
    assert.match(await shown("max_protocol_version=3.0"), /^Protocol Version 3\.0$[\s\S]*^\*{3}3333$/m);
    for (const options of ["channel_binding=prefer require_auth=password", "ssl_max_protocol_version=TLSv1.2"]) {
      assert.match(await shown(options), /^\*{3}3333$/m);
    }
    // A token is no password that both sides know: nothing can be bound to the channel by it.
    await assert.rejects(shown("channel_binding=require"), /channel binding required but not supported/);
    await assert.rejects(shown("require_auth=scram-sha-256"), /server requested a cleartext password/);
    await assert.rejects(shown("sslmode=disable"), /POSTGRES_TLS_REQUIRED/);
    await assert.rejects(shown("replication=database"), /POSTGRES_UNSUPPORTED/);
    assert.match(await pgIsReady(place), /accepting connections/);
    // Without a name psql asks for the database postgres.
    assert.match(await psql(await freely(world), "-l", "free-db"), /^ shop +\| postgres/m);
  });

  test(`Ctrl-C in psql 18 cancels by the long key of protocol 3.2, PostgreSQL ${major}`, async () => {
    const [{ psql }, world] = [await postgresTools({ major: 18 }), await worlds(major)];
    const env = { ...process.env, ...(await masked(world, "read-only")), LC_ALL: "C" };
    const text = "SELECT count(*) FROM invoices a, invoices b, invoices c, invoices d";
    const options = "sslnegotiation=direct min_protocol_version=3.2 max_protocol_version=latest";
    const child = spawn(psql, ["-X", "-c", text, options], { env, stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (words: string) => (said += words));
    const closed = once(child, "close");
    await running(world, 1);
    child.kill("SIGINT");
    await closed;
    assert.match(said, /canceling statement due to user request/);
    await running(world, 0);
  });

  test(`pg_dump 18 writes the same through the proxy, in every format, PostgreSQL ${major}`, async () => {
    const [{ pgDump, pgRestore }, world] = [await tools(), await worlds(major)];
    await makeDumped(world);
    const written = async (place: Place, words: readonly string[]) => {
      const path = world.at("written");
      await rm(path, { recursive: true, force: true });
      const fixed = "--restrict-key=fixed";
      const isPlain = words.includes("--format=plain");
      await pgDump(place, "--schema=dumped", ...words, `--file=${path}`, ...(isPlain ? [fixed] : []));
      return isPlain ? readFile(path, "utf8") : pgRestore(place, fixed, "--file=-", path);
    };
    const formats = [["plain"], ["plain", "--inserts", "--no-comments"], ["custom"], ["directory", "--jobs=2"]];
    for (const [format, ...words] of formats) {
      const asked = [`--format=${format}`, ...words];
      const without = await written(directly(world), asked);
      assert.match(without, /database dump complete/);
      assertSameText(await written(await freely(world), asked), without);
      assertSameText(await written(await freely(world, "reader"), asked), without);
    }
  });

  test(`pg_dump 18 behind masks writes masked values and no statistics of them, PostgreSQL ${major}`, async () => {
    const [{ pgDump, pgRestore }, world] = [await tools(), await worlds(major)];
    const [place, path] = [await masked(world, "read-only"), world.at("masked-dump")];
    const dump = (...words: string[]) => pgDump(place, "--table=public.customers", ...words);
    await world.postgres.query("ANALYZE public.customers", "shop");
    await dump("--format=directory", "--jobs=2", `--file=${path}`);
    const [copied, inserted] = [await pgRestore(place, "--file=-", path), await dump("--inserts")];
    assert.match(copied, /^1\tAda Marlow\t\*\*\*@secret-mail.example\t\*\*\*3333\t\\N\t77\t/m);
    assert.match(inserted, /VALUES \(1, 'Ada Marlow', '\*\*\*@secret-mail.example', '\*\*\*3333', NULL, 77, /);
    for (const secret of secrets) assert.ok(!(copied + inserted).includes(secret));
    await assert.rejects(dump("--statistics-only"), ({ cause }: Error) => {
      const { stdout } = cause as { stdout?: string };
      return /pg_stats shows values of other tables.*\(sql\/denied-relation\)/.test(stdout ?? "");
    });
  });

  test(`pgbench 18 runs in every mode, in pipelines with several syncs too, PostgreSQL ${major}`, async () => {
    const [{ pgbench }, world] = [await tools(), await worlds(major)];
    const place = await freely(world);
    await pgbench(place, "--initialize", "--quiet");
    const run = (file: string, mode: string) =>
      pgbench(place, "--no-vacuum", "--client=4", "--transactions=25", `--protocol=${mode}`, `--file=${file}`);
    for (const mode of ["simple", "extended", "prepared"]) {
      const files = mode === "simple" ? ["point"] : ["point", "pipeline", "steps"];
      for (const name of files) {
        assert.match(await run(join(scripts, `${name}.pgbench`), mode), /actually processed: 100\/100/);
      }
    }
    const { rows } = await world.postgres.query("SELECT sum(abalance)::int AS n FROM pgbench_accounts", "shop");
    assert.deepEqual(rows, [{ n: 500 }]);
    await pgbench(place, "--initialize", "--init-steps=d");
  });
}

// Before an older server pg_restore 18 itself counts the settings that it does not know as errors.
test("pg_restore 18 puts back through the proxy what came from it", async () => {
  const [{ pgDump, pgRestore }, world] = [await tools(), await worlds(18)];
  await makeDumped(world);
  const [place, path] = [await freely(world), world.at("parallel")];
  await pgDump(place, "--schema=dumped", "--format=directory", "--jobs=2", `--file=${path}`);
  const checksum = "SELECT count(*)::int AS n, md5(string_agg(c::text, ',' ORDER BY id)) AS all FROM dumped.child c";
  const before = await world.postgres.query(checksum, "shop");
  await world.postgres.query("DROP SCHEMA dumped CASCADE", "shop");
  await pgRestore(place, "--jobs=2", "--no-owner", `--dbname=${place.PGDATABASE}`, path);
  assert.deepEqual((await world.postgres.query(checksum, "shop")).rows, before.rows);
  await world.postgres.query("DROP SCHEMA dumped CASCADE", "shop");
});

async function makeDumped(world: World): Promise<void> {
  await world.postgres.query(await readFile(join(scripts, "dumped.sql"), "utf8"), "shop");
}

/** Waits until so many of the long statements run in the server. */
async function running(world: World, wanted: number): Promise<void> {
  const text = "SELECT count(*)::int AS n FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%invoices d'";
  for (const endMs = Date.now() + 10_000; ; await sleep(50)) {
    const { rows } = await world.postgres.query(text);
    if (rows[0].n === wanted) return;
    assert.ok(Date.now() < endMs, `${rows[0].n} running, ${wanted} wanted`);
  }
}
