// writ expire lists what has ended and why, and touches nothing unless asked to. The pull request: test/e2e.
import assert from "node:assert/strict";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
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
} from "../fixture.ts";

const ended = "2026-01-05T00:00:00Z";
const text = (until: string): string => grant(until).replace(/^until:/m, "from: 2026-01-01T00:00:00Z\nuntil:");

/** Alice's grant ended long ago; Bob's goes on. */
async function repository(t: TestContext): Promise<string> {
  const folder = await temporaryFolder(t);
  const bob = grant(instant(7200)).replace("alice", "bob");
  await committed(folder, repositoryFiles({ [grantPath]: text(ended), "grants/orders-db/bob.yaml": bob }));
  return folder;
}

test("what has ended is listed with its reason, and nothing is changed", async (t) => {
  const folder = await repository(t);
  const before = await git(folder, "for-each-ref");
  const said = await writ(folder, ["expire"]);
  assert.equal(said.status, 0, said.err);
  const [first = "", ...rest] = said.out.split("\n");
  assert.equal(first, `${grantPath}  ended ${ended}: alice@acme.example, read-only`);
  assert.match(rest.join("\n"), /Next: remove them by a branch: writ expire --branch writ\/expire/);
  assert.doesNotMatch(said.out, /bob/);
  assert.deepEqual([await git(folder, "for-each-ref"), await git(folder, "status", "--porcelain")], [before, ""]);
  assert.deepEqual(blemishes(said), []);
});

test("another time lists what will have ended by then, and grace leaves it out", async (t) => {
  const folder = await repository(t);
  assert.match((await writ(folder, ["expire", "--at", instant(7300)])).out, /bob/);
  assert.match((await writ(folder, ["expire", "--at", "2026-01-04T23:59:59Z"])).out, /^No file is left/);
  assert.match(
    (await writ(folder, ["expire", "--at", "2026-01-11T00:00:00Z", "--grace", "7d"])).out,
    /^No file is left/,
  );
});

test("a branch of the clone removes them and nothing else; the same again changes nothing", async (t) => {
  const folder = await repository(t);
  const said = await writ(folder, ["expire", "--branch", "writ/expire"]);
  assert.equal(said.status, 0, said.err);
  assert.match(said.out, /Branch writ\/expire is new: merged, it removes 1 grant/);
  assert.equal(await git(folder, "diff", "--name-status", "HEAD", "writ/expire"), `D\t${grantPath}`);
  const again = JSON.parse((await writ(folder, ["expire", "--branch", "writ/expire", "--json"])).out) as Record<
    string,
    unknown
  >;
  assert.deepEqual([again["ok"], again["outcome"]], [true, "unchanged"]);
  assert.equal((again["removals"] as { reason: string }[])[0]?.reason, "until-passed");
});

test("what is not committed does not count, and a commit that is not valid removes nothing", async (t) => {
  const folder = await repository(t);
  await rm(join(folder, grantPath));
  assert.match((await writ(folder, ["expire"])).out, /alice/);
  await writeFile(join(folder, "people.yaml"), "alice: [\n");
  await commit(folder, "broken");
  const said = await writ(folder, ["expire", "--branch", "writ/expire"]);
  assert.equal(said.status, 1);
  assert.match(said.out, /people\.yaml:/);
  assert.equal(await git(folder, "branch", "--list", "writ/*"), "");
});

test("words that would remove what goes on, or cannot be meant, are refused", async (t) => {
  const folder = await repository(t);
  for (const [words, wanted] of [
    [["--at", instant(7300), "--branch", "writ/expire"], /still to come/],
    [["--at", "tomorrow"], /no moment in UTC/],
    [["--grace", "1 week"], /not a duration/],
    [["--branch", "main"], /does not begin with writ\//],
    [["--branch", "writ/expire", "--open-pull-request"], /choose one/],
    [["--open-pull-request"], /--github OWNER\/NAME/],
    [["--open-pull-request", "--github", "acme/access"], /GITHUB_TOKEN is not set/],
    [["a", "b"], /One argument at most/],
  ] as const) {
    const said = await writ(folder, ["expire", ...words]);
    assert.equal(said.status, 64, words.join(" "));
    assert.match(said.err, wanted);
  }
  assert.equal(await git(folder, "branch", "--list", "writ/*"), "");
});

test("below the top of a clone, a branch works and a pull request is refused before anything is asked", async (t) => {
  const folder = await temporaryFolder(t);
  const files = Object.entries(repositoryFiles({ [grantPath]: text(ended) }));
  await committed(folder, Object.fromEntries(files.map(([path, content]) => [`access/${path}`, content])));
  const env = { GITHUB_TOKEN: "t", GITHUB_API_URL: "http://127.0.0.1:9" };
  const said = await writ(folder, ["expire", "access", "--open-pull-request", "--github", "a/b"], { env });
  assert.match(said.err, /lies in access\/ of another/);
  await writ(folder, ["expire", "access", "--branch", "writ/expire"]);
  assert.equal(await git(folder, "diff", "--name-status", "HEAD", "writ/expire"), `D\taccess/${grantPath}`);
});
