// psql, pgbench, pg_dump and pg_restore on their own paths: through the proxy they do what they do without it.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import type { ClientProgram } from "../runner/client-programs.ts";
import { type PostgresTools, postgresTools } from "../runner/postgres-tools.ts";
import { assertSameText, driverWorlds, majors, runClient } from "./drivers/client-tests.ts";
import { directly, freely, masked, type Place } from "./drivers/driver-world.ts";
import { secrets } from "./shop.ts";
import type { World } from "./world.ts";

const worlds = driverWorlds();
const scripts = join(import.meta.dirname, "drivers/tools");
const program = (command: string): ClientProgram => ({ command, args: [] });

/** All that psql prints of a file, in the order in which it came; a NOTIFY names its sender, which differs. */
async function psql(tools: PostgresTools, file: string, place: Place): Promise<string> {
  const shell = { command: "/bin/sh", args: ["-c", '"$0" -X -f "$1" 2>&1', tools.psql] };
  const output = await runClient(shell, [file], place);
  return output.replaceAll(/server process with PID \d+/g, "server process with PID …");
}

for (const major of majors) {
  test(`psql prints through the proxy what it prints without it, PostgreSQL ${major}`, async () => {
    const [tools, world] = [await postgresTools(), await worlds(major)];
    const without = await psql(tools, join(scripts, "free.psql"), directly(world));
    assert.match(without, /goes on/);
    assert.match(without, /DROP SCHEMA\n$/);
    assertSameText(await psql(tools, join(scripts, "free.psql"), await freely(world)), without);
  });

  test(`pgbench fills its tables by COPY and runs in every mode, PostgreSQL ${major}`, async () => {
    const [tools, world] = [await postgresTools(), await worlds(major)];
    const bench = async (...words: string[]) => runClient(program(tools.pgbench), words, await freely(world));
    await bench("--initialize", "--scale=1", "--quiet");
    for (const mode of ["simple", "extended", "prepared"]) {
      const file = join(scripts, "point.pgbench");
      const said = await bench(
        "--no-vacuum",
        "--client=4",
        "--transactions=50",
        `--protocol=${mode}`,
        `--file=${file}`,
      );
      assert.match(said, /number of transactions actually processed: 200\/200/);
    }
    const piped = ["--no-vacuum", "--client=4", "--transactions=50", `--file=${join(scripts, "pipeline.pgbench")}`];
    for (const mode of ["extended", "prepared"]) {
      assert.match(await bench(...piped, `--protocol=${mode}`), /actually processed: 200\/200/);
    }
    const { rows } = await world.postgres.query(
      "SELECT count(*)::int AS n, sum(abalance)::int AS s FROM pgbench_accounts",
      "shop",
    );
    assert.deepEqual(rows, [{ n: 100_000, s: 600 }]);
    await world.postgres.query(
      "DROP TABLE pgbench_accounts, pgbench_branches, pgbench_history, pgbench_tellers",
      "shop",
    );
  });
}

/** The oldest server: a pg_dump takes no server newer than itself. */
async function dumpWorld(): Promise<{ tools: PostgresTools; world: World }> {
  const tools = await postgresTools();
  const major = Math.min(...majors);
  assert.ok(
    tools.dumpMajor >= major,
    `pg_dump ${tools.dumpMajor} is too old for PostgreSQL ${major}: install a newer one`,
  );
  const world = await worlds(major);
  await world.postgres.query(await readFile(join(scripts, "dumped.sql"), "utf8"), "shop");
  return { tools, world };
}

/** Newer ones write a random word that guards the file. */
const withoutGuard = (dump: string): string => dump.replaceAll(/^\\(un)?restrict .*$/gm, "");
const withoutTimes = (dump: string): string => withoutGuard(dump).replaceAll(/^-- (Started|Completed) on .*$/gm, "");

test("pg_dump writes the same through the proxy, plain and with inserts", async () => {
  const { tools, world } = await dumpWorld();
  for (const words of [["--schema=dumped"], ["--schema=dumped", "--inserts"], ["--schema-only", "--schema=dumped"]]) {
    const without = await runClient(program(tools.pgDump), words, directly(world));
    assert.match(without, /database dump complete/);
    assertSameText(
      withoutGuard(await runClient(program(tools.pgDump), words, await freely(world))),
      withoutGuard(without),
    );
  }
});

test("pg_dump's own format is the same through the proxy, and pg_restore puts it back through the proxy", async () => {
  const { tools, world } = await dumpWorld();
  const file = world.at("dumped.custom");
  const asked = ["--schema=dumped", "--format=custom"];
  await runClient(program(tools.pgDump), [...asked, `--file=${file}`], await freely(world));
  await runClient(program(tools.pgDump), [...asked, `--file=${file}.direct`], directly(world));
  const unpacked = async (path: string) => runClient(program(tools.pgRestore), ["--file=-", path], directly(world));
  assertSameText(withoutTimes(await unpacked(file)), withoutTimes(await unpacked(`${file}.direct`)));
  const checksum = "SELECT count(*)::int AS n, md5(string_agg(c::text, ',' ORDER BY id)) AS all FROM dumped.child c";
  const before = await world.postgres.query(checksum, "shop");
  await world.postgres.query("DROP SCHEMA dumped CASCADE", "shop");
  const place = await freely(world);
  await runClient(
    program(tools.pgRestore),
    ["--single-transaction", `--dbname=${place.PGDATABASE}`, "--no-owner", file],
    place,
  );
  assert.deepEqual((await world.postgres.query(checksum, "shop")).rows, before.rows);
});

test("pg_dump as a role that may only read writes the same too", async () => {
  const { tools, world } = await dumpWorld();
  const words = ["--schema=dumped"];
  const without = withoutGuard(await runClient(program(tools.pgDump), words, directly(world)));
  assertSameText(withoutGuard(await runClient(program(tools.pgDump), words, await freely(world, "reader"))), without);
});

test("pg_dump behind masks writes masked values, by COPY and by INSERT", async () => {
  const { tools, world } = await dumpWorld();
  const place = await masked(world, "read-only");
  const dump = (...words: string[]) => runClient(program(tools.pgDump), ["--table=public.customers", ...words], place);
  const [copied, inserted] = [await dump(), await dump("--inserts")];
  assert.match(copied, /^1\tAda Marlow\t\*\*\*@secret-mail.example\t\*\*\*3333\t\\N\t77\t/m);
  assert.match(inserted, /VALUES \(1, 'Ada Marlow', '\*\*\*@secret-mail.example', '\*\*\*3333', NULL, 77, /);
  for (const secret of secrets) assert.ok(!(copied + inserted).includes(secret));
});
