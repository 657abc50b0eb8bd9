// Three keys for three uses: each says where it goes, none is printed, none is written over.
import assert from "node:assert/strict";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { blemishes, temporaryFolder, writ } from "../fixture.ts";

const names = ["bundle.jwk", "bundle.public.jwk", "record.jwk", "record.public.jwk", "token.jwk", "token.public.jwk"];

test("writ keys makes three different keys and says where each goes", async (t) => {
  const folder = await temporaryFolder(t);
  const said = await writ(folder, ["keys"]);
  assert.equal(said.status, 0);
  assert.deepEqual(blemishes(said), []);
  assert.deepEqual((await readdir(join(folder, "keys"))).sort(), names);
  for (const place of ["publishing Action", "bundle.keys in proxy.yaml", "tokens.key in proxy.yaml", "records.key"]) {
    assert.ok(said.out.includes(place), place);
  }
  assert.match(said.out, /Next: keep the private files out of git; then writ build --key \S*bundle\.jwk\n$/);
  const uses = await Promise.all(
    ["bundle", "token", "record"].map(async (use) => {
      const file = join(folder, "keys", `${use}.jwk`);
      assert.equal((await stat(file)).mode & 0o777, 0o600);
      return JSON.parse(await readFile(file, "utf8")) as { writ_use: string; x: string };
    }),
  );
  assert.deepEqual(
    uses.map(({ writ_use }) => writ_use),
    ["bundle", "token", "record"],
  );
  assert.equal(new Set(uses.map(({ x }) => x)).size, 3);
});

test("writ keys --json names files and public halves, and no private one", async (t) => {
  const folder = await temporaryFolder(t);
  const said = await writ(folder, ["keys", "--out", "here", "--json"]);
  const { keys } = JSON.parse(said.out) as {
    keys: { use: string; kid: string; privateFile: string; publicJwk: object }[];
  };
  assert.equal(keys.length, 3);
  assert.deepEqual(blemishes(said), []);
  for (const { publicJwk, privateFile } of keys) {
    const { d } = JSON.parse(await readFile(privateFile, "utf8")) as { d: string };
    assert.ok(!("d" in publicJwk) && !said.out.includes(d));
  }
});

test("where one of the files is, none is made", async (t) => {
  const folder = await temporaryFolder(t);
  await writeFile(join(folder, "token.jwk"), "mine");
  const said = await writ(folder, ["keys", "--out", "."]);
  assert.equal(said.status, 73);
  assert.match(said.err, /token\.jwk/);
  assert.deepEqual(await readdir(folder), ["token.jwk"]);
  assert.equal(await readFile(join(folder, "token.jwk"), "utf8"), "mine");
});

test("a word too many and a folder that cannot be made are told", async (t) => {
  const folder = await temporaryFolder(t);
  assert.equal((await writ(folder, ["keys", "folder"])).status, 64);
  await writeFile(join(folder, "file"), "");
  const said = await writ(folder, ["keys", "--out", "file/keys"]);
  assert.equal(said.status, 74);
  assert.deepEqual(blemishes(said), []);
});

test("writ keys rotate makes a new token key and prints lines that a proxy.yaml takes", async (t) => {
  const folder = await temporaryFolder(t);
  await writ(folder, ["keys"]);
  const said = await writ(folder, ["keys", "rotate", "--json"]);
  assert.equal(said.status, 0);
  assert.deepEqual(blemishes(said), []);
  const { next, before, steps } = JSON.parse(said.out) as {
    next: { kid: string; privateFile: string };
    before: { kid: string };
    steps: { lines: string[] }[];
  };
  const entries = steps
    .flatMap(({ lines }) => lines)
    .flatMap((line) => / also: \[\{ kid: (\S+), jwk: (.*) \}\]$/.exec(line) ?? []);
  assert.deepEqual([entries[1], entries[4]], [next.kid, before.kid]);
  for (const [at, kid] of [
    [2, next.kid],
    [5, before.kid],
  ] as const) {
    const jwk = JSON.parse(entries[at] ?? "") as Record<string, string>;
    assert.deepEqual([jwk["writ_use"], jwk["kid"], "d" in jwk], ["token", kid, false]);
  }
  for (const file of [next.privateFile, join(folder, "keys/token.jwk")]) {
    assert.ok(!said.out.includes((JSON.parse(await readFile(file, "utf8")) as { d: string }).d));
  }
  assert.match(
    (await writ(folder, ["keys", "rotate", "--out", "more"])).out,
    /1\. .*believe the new key[\s\S]*4\. Delete/,
  );
  assert.equal((await writ(folder, ["keys", "rotate"])).status, 73);
});

test("writ keys rotate refuses a key of another use, and --key without rotate", async (t) => {
  const folder = await temporaryFolder(t);
  await writ(folder, ["keys"]);
  assert.notEqual((await writ(folder, ["keys", "rotate", "--key", "keys/bundle.jwk"])).status, 0);
  assert.equal((await writ(folder, ["keys", "rotate", "more"])).status, 64);
  assert.equal((await writ(folder, ["keys", "--key", "keys/token.jwk"])).status, 64);
});
