// kill -9 at any moment: not one statement ran that no record holds, and the next proxy starts where this one stopped.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { verifyRecords } from "@writ/record";
import { World } from "./world.ts";

const rounds = 12;
const insertsMaxPerRound = 200;

let world: World;
before(async () => {
  world = await World.start();
  await world.postgres.query(
    "CREATE TABLE public.marks (mark text PRIMARY KEY); GRANT SELECT, INSERT ON public.marks TO writ_rw;",
    "shop",
  );
});
after(() => world.stop());

async function insertUntilKilled(round: number): Promise<void> {
  const client = await world.client({ role: "read-write" }).catch(() => undefined);
  if (client === undefined) return;
  try {
    for (let n = 0; n < insertsMaxPerRound; n++) {
      await client.query(`INSERT INTO marks VALUES ('round ${round} insert ${n}')`);
    }
  } catch {
    // The proxy was killed: what counts is what the database holds and what the record says.
  } finally {
    await client.end().catch(() => {});
  }
}

/** Waits until this round's writers have written something: login takes its time on a loaded machine. */
async function underWay(round: number): Promise<void> {
  const sql = `SELECT count(*)::int AS n FROM public.marks WHERE mark LIKE 'round ${round * 10} %'`;
  const endMs = Date.now() + 10_000;
  for (;;) {
    const { rows } = await world.postgres.query(sql, "shop");
    if (rows[0].n > 0) return;
    assert.ok(Date.now() < endMs, "no writer got under way");
  }
}

test("every row that a killed proxy let through is in a record that was there before", async () => {
  for (let round = 0; round < rounds; round++) {
    const writers = [insertUntilKilled(round * 10), insertUntilKilled(round * 10 + 1)];
    await underWay(round);
    await new Promise((resolve) => setTimeout(resolve, (round * 37) % 90));
    await world.killProxy("SIGKILL");
    await Promise.all(writers);
    await world.startProxy();
  }
  const { rows } = await world.postgres.query("SELECT mark FROM public.marks", "shop");
  assert.ok(rows.length > rounds, `only ${rows.length} rows were written`);
  const records = await world.recordText();
  const missing = rows.filter(({ mark }) => !records.includes(`VALUES ('${mark}')`));
  assert.deepEqual(missing, []);
});

test("records of killed sessions verify as crash or truncation, never as good, and nothing else is wrong", async () => {
  const { privateJwk, kid, publicJwk } = world.keys.record;
  assert.notDeepEqual(privateJwk, publicJwk);
  const report = await verifyRecords(world.at("records"), [{ kid, jwk: { ...publicJwk } }]);
  assert.ok((report.counts["crash-or-truncation"] ?? 0) > 0);
  assert.equal(report.counts.altered, 0);
  assert.equal(report.counts.missing, 0);
});

test("a change of one character in a record is found", async () => {
  const { readFile, readdir, writeFile } = await import("node:fs/promises");
  const names = (await readdir(world.at("records"), { recursive: true })).filter((name) =>
    /^\d{4}.*\.jsonl$/.test(name),
  );
  const name = names[0] ?? "";
  const text = await readFile(world.at("records", name), "utf8");
  await writeFile(world.at("records", name), text.replace('"resource":"orders-db"', '"resource":"orders-dc"'));
  const { kid, publicJwk } = world.keys.record;
  const report = await verifyRecords(world.at("records"), [{ kid, jwk: { ...publicJwk } }]);
  assert.equal(report.counts.altered, 1);
  await writeFile(world.at("records", name), text);
});
