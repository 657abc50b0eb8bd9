// A disk that takes no more: nothing runs unrecorded, sessions end with the reason, a revert still cuts, and once
// there is room again a new session works without a restart.
// The full disk is a real one, a small tmpfs, where this process may mount (root, or sudo without a password).
// Elsewhere the proxy's own limit on file sizes (RLIMIT_FSIZE) stands in for it.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { verifyRecords } from "@writ/record";
import type pg from "pg";
import { grant, World } from "./world.ts";

const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
/** About a second when the machine is idle (docs/operating.md); this only tells it from never. */
const soonMs = 30_000;
const longQuery = "SELECT count(*) FROM invoices a, invoices b, invoices c, invoices d";

interface Disk {
  readonly full: RegExp;
  fill(): Promise<void>;
  free(): Promise<void>;
}

/** More than the rest of a page that a file may have left on a disk that is full otherwise. */
const long = `/* ${"x".repeat(9_000)} */`;

let world: World;
let disk: Disk;
let mounted = false;

function run(...words: string[]): void {
  const [program = "", ...rest] = words;
  execFileSync(program, rest, { stdio: "pipe" });
}

async function smallDisk(): Promise<Disk> {
  await mkdir(world.at("records"), { recursive: true });
  run(
    ...asRoot,
    "mount",
    "-t",
    "tmpfs",
    "-o",
    `size=8m,mode=0700,uid=${process.getuid?.()}`,
    "tmpfs",
    world.at("records"),
  );
  mounted = true;
  const filler = world.at("records", "filler");
  const fill = async () => {
    await assert.rejects(writeFile(filler, Buffer.alloc(16 << 20)), { code: "ENOSPC" });
  };
  return { full: /RECORD_FULL/, fill, free: () => rm(filler) };
}

function smallFiles(): Disk {
  const limit = (soft: string) => run("prlimit", "--pid", String(world.proxyPid), `--fsize=${soft}:`);
  return { full: /RECORD_F/, fill: async () => limit("1"), free: async () => limit("unlimited") };
}

before(async () => {
  world = await World.start();
  await world.postgres.query(
    "CREATE TABLE public.marks (mark text); GRANT SELECT, INSERT ON public.marks TO writ_rw, writ_ro",
    "shop",
  );
  const resource = world.files.get("resources/orders-db.yaml") ?? "";
  world.files.set("resources/relaxed-db.yaml", `${resource}record: { durable: within-a-second }\n`);
  const line = (world.files.get("writ.yaml") ?? "").split("\n").find((text) => text.includes("orders-db")) ?? "";
  world.files.set("writ.yaml", `${world.files.get("writ.yaml")}${line.replace("orders-db", "relaxed-db")}\n`);
  world.files.set("grants/relaxed-db/alice.yaml", grant());
  world.files.set("grants/orders-db/bob-read.yaml", grant({ to: "bob@acme.example" }));
  await world.killProxy("SIGTERM");
  await world.publish();
  try {
    disk = await smallDisk();
  } catch (error) {
    if (process.env["CI"] !== undefined)
      throw new Error(`CI must mount a real full disk, as root or by sudo: ${error}`);
    console.log(`no tmpfs can be mounted here (${error}): RLIMIT_FSIZE stands in for a full disk`);
  }
  await world.startProxy();
  disk ??= smallFiles();
});
after(async () => {
  await world.killProxy("SIGKILL");
  if (mounted) run(...asRoot, "umount", world.at("records"));
  await world.stop();
});

/** How a client's session was ended from outside. */
function endOf(client: pg.Client): Promise<Error & { code?: string }> {
  return new Promise((resolve) => client.on("error", resolve));
}

/** Marks of the statements that ran before one was refused because the disk is full. */
async function insertUntilRefused(client: pg.Client, fromMs: number): Promise<string[]> {
  const ran: string[] = [];
  while (Date.now() - fromMs < 2 * soonMs) {
    const mark = `on a full disk ${String(ran.length).padStart(6, "0")}`;
    try {
      await client.query(`INSERT INTO marks VALUES ('${mark}') ${long}`);
      ran.push(mark);
    } catch (error) {
      assert.match((error as Error).message, disk.full);
      return ran;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return assert.fail("a session went on and on, on a full disk");
}

async function marks(): Promise<string[]> {
  const { rows } = await world.postgres.query("SELECT mark FROM public.marks ORDER BY mark", "shop");
  return rows.map(({ mark }) => String(mark));
}

test("on a full disk nothing runs, sessions end with the reason, reverts cut, and with room again all goes on", async () => {
  const writer = await world.client({ role: "read-write" });
  await writer.query("INSERT INTO marks VALUES ('before')");
  const relaxed = await world.client({ resource: "relaxed-db" });
  const streaming = await world.client({ person: "bob@acme.example" });
  const cut = streaming.query(longQuery).then(
    () => assert.fail("the query ended by itself"),
    (error: { code: string }) => error.code,
  );
  await world.until(({ sessions }) => sessions === 3);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await disk.fill();

  // Commit logs have their room set aside: a statement may still run, recorded there, until the session's file fails.
  const writerEnd = endOf(writer);
  const filledMs = Date.now();
  const ran = await insertUntilRefused(writer, filledMs);
  assert.ok(Date.now() - filledMs < soonMs, `statements ran for ${Date.now() - filledMs} ms on a full disk`);
  await writerEnd;
  const held = await marks();
  // The last one may have run, and be on record, without its answer: its outcome found the session's end.
  assert.ok(held.length - ran.length <= 2, `${held.length} marks, ${ran.length} answers`);
  const records = await world.recordText();
  for (const mark of held) assert.ok(records.includes(`VALUES ('${mark}')`), `${mark} ran unrecorded`);
  for (const mark of ran) assert.ok(held.includes(mark));

  // Where nothing waits for the disk, a session hears of it at the first statement after its file failed.
  const relaxedEnd = endOf(relaxed);
  const startedMs = Date.now();
  const still = async () =>
    relaxed.query(`SELECT 1 ${long}`).then(
      () => Date.now() - startedMs < 2 * soonMs,
      () => false,
    );
  while (await still()) await new Promise((resolve) => setTimeout(resolve, 50));
  assert.ok(Date.now() - startedMs < soonMs, `a relaxed session went on for ${Date.now() - startedMs} ms`);
  assert.match((await relaxedEnd).message, /record|terminated/i);

  await assert.rejects(world.client({ role: "read-write" }), (error: { message: string }) => {
    assert.match(error.message, /RECORD_F/);
    return true;
  });

  world.files.delete("grants/orders-db/bob-read.yaml");
  const publishedMs = Date.now();
  await world.publish();
  assert.equal(await cut, "57P01");
  assert.ok(Date.now() - publishedMs < soonMs, `a revert was enforced after ${Date.now() - publishedMs} ms`);

  await disk.free();
  const next = await world.client({ role: "read-write" });
  await next.query("INSERT INTO marks VALUES ('with room again')");
  await next.end();
  assert.deepEqual(await marks(), [...held, "with room again"]);
});

test("after all of that no record is altered or missing, and what failed is not good", async () => {
  const { kid, publicJwk } = world.keys.record;
  await world.killProxy("SIGTERM");
  const report = await verifyRecords(world.at("records"), [{ kid, jwk: { ...publicJwk } }]);
  assert.equal(report.counts.altered, 0);
  assert.equal(report.counts.missing, 0);
  assert.ok((report.counts["crash-or-truncation"] ?? 0) > 0, "sessions whose end found no room");
  assert.ok((report.counts.good ?? 0) > 0, "the session after it");
});
