// writ validate is the first thing a requester runs: it must point at the mistake, and be quiet where there is none.
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import {
  blemishes,
  commit,
  committed,
  git,
  grant,
  grantPath,
  instant,
  repositoryFiles,
  temporaryFolder,
  writ,
  writeFiles,
} from "../fixture.ts";

const wrong = grant().replace("role: read-only", "role: raed-only");

test("a valid repository is counted, with the next step", async (t) => {
  const folder = await temporaryFolder(t);
  await committed(folder);
  const said = await writ(folder, ["validate"]);
  assert.deepEqual(said, {
    status: 0,
    out: "Valid: 1 resource, 1 grant, 2 people.\n\nNext: writ dev to try it, or commit and open a pull request\n",
    err: "",
  });
  assert.equal((await writ("/", ["validate", folder])).status, 0);
});

test("a mistake is shown with its place and what to write instead, and the status is 1", async (t) => {
  const folder = await temporaryFolder(t);
  await committed(folder, repositoryFiles({ [grantPath]: wrong }));
  const said = await writ(folder, ["validate"]);
  assert.equal(said.status, 1);
  assert.match(said.out, /^grants\/orders-db\/alice\.yaml:2:7: error: .*raed-only/);
  assert.match(said.out, /\n\s+\|\s+\^+\n\s+instead: /);
  assert.match(said.out, /\n1 mistake to correct\.\n\nNext: correct it and run writ validate again\n$/);
  assert.deepEqual(blemishes(said), []);
});

test("--json is one document with the diagnostics, whatever --format says", async (t) => {
  const folder = await temporaryFolder(t);
  await committed(folder, repositoryFiles({ [grantPath]: wrong }));
  for (const words of [["--json"], ["--format", "json"], ["--json", "--format", "github"]]) {
    const said = await writ(folder, ["validate", ...words]);
    const { ok, diagnostics } = JSON.parse(said.out) as { ok: boolean; diagnostics: { file: string; line: number }[] };
    assert.deepEqual([said.status, ok, diagnostics[0]?.file, diagnostics[0]?.line], [1, false, grantPath, 2]);
  }
  await writeFile(join(folder, grantPath), grant());
  assert.deepEqual(JSON.parse((await writ(folder, ["validate", "--json"])).out), { ok: true, diagnostics: [] });
});

test("--format github annotates the pull request", async (t) => {
  const folder = await temporaryFolder(t);
  await committed(folder, repositoryFiles({ [grantPath]: wrong }));
  const { out } = await writ(folder, ["validate", "--format", "github"]);
  assert.match(out, /^::error file=grants\/orders-db\/alice\.yaml,line=2,.*::/m);
  assert.match(out, /\n1 mistake to correct\.\n$/);
});

test("a text of somebody else's becomes no command of a runner and no control of a terminal", async (t) => {
  const folder = await temporaryFolder(t);
  const evil = "\u001b[2J%0A::set-output name=x::y";
  await writeFiles(folder, repositoryFiles({ [grantPath]: wrong.replace("raed-only", `"${evil}"`) }));
  for (const format of ["text", "github", "json"]) {
    const said = await writ(folder, ["validate", "--format", format]);
    assert.deepEqual(blemishes(said), [], format);
    for (const line of said.out.split("\n")) assert.doesNotMatch(line, /^::(?!error |warning )/);
  }
});

test("--base says which change is looked at", async (t) => {
  const folder = await temporaryFolder(t);
  await committed(folder);
  git(folder, "checkout", "--quiet", "-b", "request");
  await writeFile(join(folder, "grants/orders-db/bob.yaml"), grant(instant(-60)).replace("alice", "bob"));
  commit(folder, "request");
  assert.equal((await writ(folder, ["validate"])).status, 0);
  assert.equal((await writ(folder, ["validate", "--base", "main"])).status, 1);
});

const slips: readonly (readonly [words: readonly string[], status: number, said: RegExp])[] = [
  [["validate", "gone"], 66, /gone/],
  [["validate", "writ.yaml"], 66, /writ\.yaml/],
  [["validate", "a", "b"], 64, /"b" is one too many/],
  [["validate", "--format", "xml"], 64, /say text, json or github/],
  [["validate", "--base", "origin/main"], 69, /No commit is called origin\/main here\. Fetch it/],
  [["validate", "--base=--output=x"], 64, /is no revision/],
];

for (const [words, status, expected] of slips) {
  test(`writ ${words.join(" ")} says what is wrong`, async (t) => {
    const folder = await temporaryFolder(t);
    await committed(folder);
    const said = await writ(folder, words);
    assert.equal(said.status, status, said.err);
    assert.match(said.err, expected);
    assert.deepEqual(blemishes(said), []);
  });
}

test("a folder that is no access repository is told how to become one", async (t) => {
  const said = await writ(await temporaryFolder(t), ["validate"]);
  assert.equal(said.status, 1);
  assert.match(said.out, /writ\.yaml is missing/);
  assert.match(said.out, /writ init/);
});

test("--base without git is told, and nothing is guessed", async (t) => {
  const folder = await temporaryFolder(t);
  await writeFiles(folder, repositoryFiles());
  const said = await writ(folder, ["validate", "--base", "main"]);
  assert.equal(said.status, 69);
  assert.match(said.err, /not a git repository/);
});
