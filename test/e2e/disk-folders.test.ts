// Folders of records that take no more while the rest does: no room for commit logs alone (a small tmpfs of their own),
// and folders whose mode forbids new files. Sessions that can be recorded go on, others end, nothing runs unrecorded.
// The small disk needs root, or sudo without a password; elsewhere than on CI a module in the proxy (disk-faults.ts)
// stands in for it.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { verifyRecords } from "@writ/record";
import type pg from "pg";
import { World } from "./world.ts";

/** A busy machine is waited for: this only ends what hangs. */
const waitMsMax = 120_000;
const isRoot = process.getuid?.() === 0;
const asRoot = isRoot ? [] : ["sudo", "-n"];
/** Root may write where no mode allows it, unless that is taken from it. */
const asOthers = isRoot ? ["setpriv", "--bounding-set", "-dac_override,-dac_read_search", "--"] : [];

let world: World;
let folder: string;
let mounted = false;

function run(...words: string[]): void {
  const [program = "", ...rest] = words;
  execFileSync(program, rest, { stdio: "pipe" });
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "writ-disk-"));
  await writeFile(join(folder, "faults"), "");
  const module = new URL("./disk-faults.ts", import.meta.url).href;
  world = await World.start({
    sql: "CREATE TABLE public.marks (mark text); GRANT SELECT, INSERT ON public.marks TO writ_rw;",
    env: { NODE_OPTIONS: `--import=${module}`, DISK_FAULTS: join(folder, "faults") },
    under: asOthers,
  });
});
after(async () => {
  await world.killProxy("SIGKILL");
  if (mounted) run(...asRoot, "umount", world.at("records/commits"));
  await world.stop();
  await rm(folder, { recursive: true });
});

async function marks(): Promise<string[]> {
  const { rows } = await world.postgres.query("SELECT mark FROM public.marks ORDER BY mark", "shop");
  return rows.map(({ mark }) => String(mark));
}

const insert = (client: pg.Client, mark: string, more = "") =>
  client.query(`INSERT INTO marks VALUES ('${mark}') ${more}`);

/** A new session that works, once there is one. */
async function sessionAgain(): Promise<pg.Client> {
  for (const endMs = Date.now() + waitMsMax; ; ) {
    try {
      return await world.client({ role: "read-write" });
    } catch (error) {
      assert.ok(Date.now() < endMs, `no session starts again: ${error}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** A session hears at its next statement that its record has failed. */
async function untilRefused(client: pg.Client): Promise<void> {
  for (const endMs = Date.now() + waitMsMax; ; ) {
    try {
      await client.query("SELECT 1");
    } catch (error) {
      return assert.match(String(error), /RECORD_FAILED/);
    }
    assert.ok(Date.now() < endMs, "a session without a file goes on and on");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Every folder of records gets this mode. */
async function setModes(mode: number): Promise<void> {
  const below = await readdir(world.at("records"), { recursive: true, withFileTypes: true });
  const folders = below.filter((entry) => entry.isDirectory() && entry.name !== "state");
  for (const { parentPath, name } of folders) await chmod(join(parentPath, name), mode);
  await chmod(world.at("records"), mode);
}

test("where no new file may be made, open sessions go on, new ones end and are refused, until one may be again", async () => {
  const open = await world.client({ role: "read-write" });
  await insert(open, "mode: before");
  // Its file is there once its lines have gone from the commit log into it.
  const files = async () =>
    (await readdir(world.at("records"), { recursive: true })).filter((name) => /^\d{4}\/.*\.jsonl$/.test(name));
  for (const endMs = Date.now() + waitMsMax; (await files()).length === 0; ) {
    assert.ok(Date.now() < endMs, "no session's file");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await setModes(0o500);
  let refusal = "";
  for (let tries = 0; refusal === ""; tries++) {
    assert.ok(tries < 1000, "sessions start on and on");
    // The first is known by the commit log alone, and ends when it is to have a file.
    const client = await world.client({ role: "read-write" }).catch((error: Error) => error);
    if (client instanceof Error) refusal = client.message;
    else await untilRefused(client);
  }
  assert.match(refusal, /RECORD_FAILED/);
  await insert(open, "mode: meanwhile");
  await setModes(0o700);
  const again = await sessionAgain();
  await insert(again, "mode: with the right one again");
  await Promise.all([open.end(), again.end()]);
  assert.deepEqual(await marks(), ["mode: before", "mode: meanwhile", "mode: with the right one again"]);
});

/** No room for another commit log than the first one. */
async function fillCommits(): Promise<void> {
  const place = world.at("records/commits");
  await mkdir(place, { recursive: true });
  try {
    run(...asRoot, "mount", "-t", "tmpfs", "-o", `size=1536k,mode=0700,uid=${process.getuid?.()}`, "tmpfs", place);
    mounted = true;
  } catch (error) {
    if (process.env["CI"] !== undefined) throw new Error(`CI must mount a small disk, as root or by sudo: ${error}`);
  }
}

test("with no room for another commit log what waits for it fails, and the full one makes room by itself", async () => {
  await world.killProxy("SIGTERM");
  await fillCommits();
  await world.startProxy();
  const writer = await world.client({ role: "read-write" });
  if (!mounted) await writeFile(join(folder, "faults"), "ENOSPC /commits/");
  const ended = new Promise<Error>((resolve) => writer.once("error", resolve));
  const ran: string[] = [];
  const refused = async () => {
    for (;;) {
      const mark = `commits ${String(ran.length).padStart(6, "0")}`;
      await insert(writer, mark, `/* ${"x".repeat(90_000)} */`);
      ran.push(mark);
      assert.ok(ran.length < 1000, "a log of one mebibyte takes no end of statements");
    }
  };
  await assert.rejects(refused(), /RECORD_FULL/);
  await ended;
  if (!mounted) await writeFile(join(folder, "faults"), "");
  const held = (await marks()).filter((mark) => mark.startsWith("commits"));
  // The last one may have run, and be on record, without its answer: its outcome found no room.
  assert.deepEqual(held.slice(0, ran.length), ran);
  assert.ok(held.length - ran.length <= 1, `${held.length} marks, ${ran.length} answers`);
  const again = await sessionAgain();
  await insert(again, "with room again");
  await again.end();
});

test("after all of that whatever ran is on record, and no record is altered or missing", async () => {
  const records = await world.recordText();
  for (const mark of await marks()) assert.ok(records.includes(`VALUES ('${mark}')`), `${mark} ran unrecorded`);
  await world.killProxy("SIGTERM");
  const { kid, publicJwk } = world.keys.record;
  const { counts } = await verifyRecords(world.at("records"), [{ kid, jwk: { ...publicJwk } }]);
  assert.deepEqual([counts.altered, counts.missing, counts.unsigned, counts["unknown-key"]], [0, 0, 0, 0]);
  assert.ok(counts.good > 0 && counts["crash-or-truncation"] > 0, JSON.stringify(counts));
});
