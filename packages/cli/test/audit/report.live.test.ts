// A report out of a real clone and real records: page, CSV files and JSON say the same, and what is missing is said.
import assert from "node:assert/strict";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { blemishes, committed, grant, instant, repositoryFiles, temporaryFolder, writ } from "../fixture.ts";
import { recordedFolder } from "./recorded-folder.ts";

const evil = '"><script>alert(1)</script>=1+1';

async function clone(t: TestContext): Promise<string> {
  const folder = await temporaryFolder(t);
  const why = grant(instant(7200)).replace(/^why:.*$/m, `why: '${evil}'`);
  await committed(folder, repositoryFiles({ "grants/orders-db/evil.yaml": why }));
  return folder;
}

const period = ["--from", instant(-60), "--to", instant(3600)];

test("page, CSV and JSON of one period, with what the records say", async (t) => {
  const folder = await clone(t);
  const { folder: records, place } = await recordedFolder(t);
  const words = ["audit", "report", ...period, "--records", records];
  const said = await writ(folder, [...words, "--out", "r.html", "--csv", "tables"], { env: { HOME: place } });
  assert.deepEqual(blemishes(said), []);
  // Before the first commit nothing is known: the exit status says so.
  assert.equal(said.status, 1, said.err);
  assert.match(said.out, /1 person or group had access to 1 resource, in 2 stretches/);
  assert.match(said.out, /1 session, 3 statements, 1 denied or held/);
  assert.match(said.out, /nothing is known of the time before/);
  const page = await readFile(join(folder, "r.html"), "utf8");
  assert.doesNotMatch(page, /<script/);
  assert.match(page, /No archive shows what was published/);
  assert.equal((await stat(join(folder, "r.html"))).mode & 0o777, 0o600);
  const names = ["access.csv", "assumptions.csv", "controls.csv", "denied.csv", "exceptions.csv", "use.csv"];
  assert.deepEqual((await readdir(join(folder, "tables"))).sort(), names);
  const access = await readFile(join(folder, "tables/access.csv"), "utf8");
  assert.ok(access.includes('"""><script>alert(1)</script>=1+1"'));
  const { out } = await writ(folder, [...words, "--json"], { env: { HOME: place } });
  const { ok, figures, report } = JSON.parse(out) as {
    ok: boolean;
    figures: { spans: number; sessions: number };
    report: { spans: unknown[]; rests: { basis: string }; assumptions: { code: string }[] };
  };
  assert.deepEqual([ok, figures.spans, figures.sessions, report.spans.length], [false, 2, 1, 2]);
  assert.equal(report.rests.basis, "merged");
  assert.ok(report.assumptions.some(({ code }) => code === "no-archive"));
});

test("records that cannot be believed are on the page", async (t) => {
  const folder = await clone(t);
  const { folder: records, session } = await recordedFolder(t);
  const found = (await readdir(records, { recursive: true })).find((name) => name.endsWith(`${session}.jsonl`));
  const path = join(records, found ?? "");
  await writeFile(path, (await readFile(path, "utf8")).replace('"rows":1', '"rows":9'));
  const said = await writ(folder, ["audit", "report", ...period, "--records", records, "--out", "r.html"]);
  assert.equal(said.status, 1);
  assert.match(said.out, /to look at: .*not-believed 1/);
  assert.ok((await readFile(join(folder, "r.html"), "utf8")).includes(`${session}</td>`));
});

test("mistakes say what to write instead, and write nothing", async (t) => {
  const folder = await clone(t);
  await mkdir(join(folder, "there"));
  for (const [more, says] of [
    [[], /--out report\.html is needed/],
    [["--out", "there"], /there is a folder\. Name a file in it/],
    [["--out", "gone/r.html"], /gone is no folder/],
    [["--out", "r.html", "--records", "gone"], /is no folder of records/],
    [["--out", "r.html", "--key", "k.jwk"], /--key proves records: name them with --records/],
    [["--out", "r.html", "--from", "yesterday"], /is no instant\. Write one such as/],
    [["--out", "r.html", "--from", "2026-10-25T02:30[Europe/Berlin]"], /comes twice in Europe\/Berlin/],
    [["--out", "r.html", "--from", instant(60), "--to", instant(0)], /--to is not later than --from/],
    [["--out", "r.html", "--public", "b.jwk"], /--public is about an archive/],
  ] as const) {
    const said = await writ(folder, ["audit", "report", ...more]);
    assert.match(said.err, says, more.join(" "));
    assert.ok(said.status > 1);
  }
  assert.equal((await readdir(folder)).includes("r.html"), false);
});
