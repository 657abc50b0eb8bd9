// writ audit who, what, timeline, grant, leftovers in a real clone: rows for a reader, for programs, for spreadsheets,
// each with what it rests on; and what is asked wrongly is told with what to write.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { type RepositoryTexts, repositoryFiles, testGit } from "@writ/testkit";
import { temporaryFolder, writ } from "../fixture.ts";

const until = "2027-01-01T00:00:00Z";
const grant = (name: string, why = "INC-1 duplicate invoices"): string =>
  `to: { user: ${name}@acme.example }\nrole: read-only\nwhy: ${why}\nuntil: ${until}\n`;

const path = "grants/orders-db/alice.yaml";

/** Alice gets a grant, Carol gets one, Carol leaves: each an hour after the other, the last an hour ago. */
async function clone(context: TestContext): Promise<string> {
  const folder = await temporaryFolder(context);
  const files = repositoryFiles({ [path]: undefined });
  const people = files["people.yaml"] ?? "";
  const carol = "carol@acme.example: { issuer: dev, subject: u-carol, github: 9003 }\n";
  const steps: readonly RepositoryTexts[] = [
    { ...files, "people.yaml": `${people.trimEnd()}\n${carol}` },
    { [path]: grant("alice", '=HYPERLINK("x"), "quoted"') },
    { "grants/orders-db/carol.yaml": grant("carol") },
    { "people.yaml": people },
  ];
  const start = Math.floor(Date.now() / 1000) - steps.length * 3600;
  const commits = steps.map((step, at) => commitText(start + at * 3600, step));
  testGit(folder, "init", "--quiet", "--initial-branch=main");
  execFileSync("git", ["fast-import", "--quiet"], { cwd: folder, input: commits.join("") });
  testGit(folder, "checkout", "--quiet", "main");
  return folder;
}

function commitText(seconds: number, files: RepositoryTexts): string {
  const changes = Object.entries(files).flatMap(([file, text]) =>
    text === undefined ? [] : [`M 100644 inline ${file}\ndata ${Buffer.byteLength(text)}\n${text}\n`],
  );
  return `commit refs/heads/main\ncommitter sam <sam@acme.example> ${seconds} +0000\ndata 1\nx\n${changes.join("")}\n`;
}

async function ask(folder: string, ...words: string[]) {
  return await writ(folder, ["audit", ...words], { env: { WRIT_CACHE: join(folder, ".git/cache") } });
}

test("who, what and timeline say the same, for readers and for programs, and what they rest on", async (context) => {
  const folder = await clone(context);
  const who = await ask(folder, "who", "--on", "orders-db");
  assert.equal(who.status, 0, who.err);
  assert.match(who.out, /^orders-db at [^\n]+Z: one had access\n {2}alice@acme\.example as read-only\n/);
  assert.match(who.out, /\nRests on git history from [^\n]+\nAssumed \(no-archive\): As merged/);
  assert.match(who.out, /\nNext: writ audit grant orders-db\/alice tells/);

  const json = JSON.parse(
    (await ask(folder, "what", "--for", "carol@acme.example", "--from", "2026-01-01T00:00Z", "--json")).out,
  );
  assert.equal(json.access[0].endedBy, "person-removed");
  assert.deepEqual([json.known, json.assumptions[0].code], [false, "no-archive"]);

  const csv = await ask(folder, "timeline", "--csv");
  const [head = "", ...rows] = csv.out.trimEnd().split("\n");
  assert.match(head, /^who,via,resource,role,/);
  assert.equal(rows.length, 2);
  assert.ok(
    rows.some((row) => row.includes(`"'=HYPERLINK(""x"")`)),
    csv.out,
  );
  assert.match(csv.err, /Assumed \(no-archive\)/);
});

test("a time before the first commit is not answered as if nobody had had access", async (context) => {
  const folder = await clone(context);
  const asked = await ask(folder, "who", "--on", "orders-db", "--at", "2001-01-01T00:00Z");
  assert.equal(asked.status, 1);
  assert.match(asked.out, /: nobody is seen, and not all of the time is known\n/);
  const later = await ask(folder, "who", "--on", "orders-db", "--at", "2100-01-01T00:00Z");
  assert.match(later.out, /: nobody had access, as granted by now\n/);
  assert.match(asked.out, /part of that time is not known/);
});

test("grant tells a life, by its short name too, and leftovers what still names who left", async (context) => {
  const folder = await clone(context);
  const life = await ask(folder, "grant", "carol", "--plan");
  assert.equal(life.status, 0, life.err);
  assert.match(
    life.out,
    /access of carol@acme\.example as read-only until [^\n]+: the person was removed from people\.yaml/,
  );
  assert.match(life.out, /carol@acme\.example gains read-only on orders-db/);
  const left = await ask(folder, "leftovers");
  assert.equal(left.status, 1);
  assert.match(left.out, /one person has left; 1 line still names/);
  assert.match(left.out, /carol@acme\.example {2}grant {2}grants\/orders-db\/carol\.yaml:1: to:/);
  testGit(folder, "rm", "--quiet", "grants/orders-db/carol.yaml");
  testGit(folder, "commit", "--quiet", "--message", "tidy");
  assert.equal((await ask(folder, "leftovers")).status, 0);
});

test("what is asked wrongly is told with what to write", async (context) => {
  const folder = await clone(context);
  const wrong: readonly (readonly [words: readonly string[], says: RegExp])[] = [
    [["who"], /--on RESOURCE is needed/],
    [["who", "--on", "orders-bd"], /Did you mean orders-db\?/],
    [["who", "--on", "orders-db", "--at", "2026-11-20"], /Write 2026-11-20T00:00Z/],
    [["who", "--on", "orders-db", "--at", "now", "--from", "now"], /not both/],
    [["timeline", "--from", "2026-11-20T00:00Z", "--to", "2026-11-19T00:00Z"], /--to is not later/],
    [["what"], /--for WHO is needed/],
    [["what", "--for", "mallory@evil.example"], /history knows no person/],
    [["grant"], /Name one grant/],
    [["grant", "alise"], /No grant alise was ever in force/],
    [["who", "--on", "orders-db", "--public", "x.jwk"], /name it with --store/],
    [["who", "--on", "orders-db", "--store", "b"], /--public is needed/],
    [["who", "--on", "orders-db", "--branch", "--upload-pack=x"], /is no revision|begins with a dash/],
  ];
  for (const [words, says] of wrong) {
    const { status, out, err } = await ask(folder, ...words);
    assert.deepEqual([status, out], [64, ""], words.join(" "));
    assert.match(err, says, words.join(" "));
  }
});

test("asked again, the answer is the same from memory, and follows the branch", async (context) => {
  const folder = await clone(context);
  const first = await ask(folder, "timeline", "--json");
  assert.match(first.err, /reading the history/);
  const again = await ask(folder, "timeline", "--json");
  assert.deepEqual([again.out, again.err], [first.out, ""]);
  const fresh = await ask(folder, "timeline", "--json", "--fresh");
  assert.equal(fresh.out, first.out);
  testGit(folder, "rm", "--quiet", path);
  testGit(folder, "commit", "--quiet", "--message", "less");
  assert.notEqual((await ask(folder, "timeline", "--json")).out, first.out);
});
