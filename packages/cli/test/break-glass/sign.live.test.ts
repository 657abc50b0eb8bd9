// With a bundle, a grant's file and the offline key on one machine without a network, access is signed that proxies
// take, and nothing that they would refuse.
import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { openBundle, openPublished, signBundle } from "@writ/bundle";
import { writeKey } from "../../src/key-file.ts";
import { blemishes, committed, instant, temporaryFolder, writ } from "../fixture.ts";

const person = "alice@acme.example";

async function bench(t: TestContext) {
  const place = await temporaryFolder(t);
  const access = join(place, "access");
  const [regular, offline] = [await writeKey(join(place, "keys"), "bundle"), await writeKey(place, "break-glass")];
  await mkdir(access);
  await committed(access);
  const build = ["build", "--key", regular.privateFile, "--out", join(place, "bundles"), "--repository", "77"];
  assert.equal((await writ(access, build)).status, 0);
  await mkdir(join(place, "orders-db"));
  const file = join(place, "orders-db", "alice-fire.yaml");
  const put = (text: string) => writeFile(file, text);
  await put(`to: { user: ${person} }\nrole: read-only\nwhy: GitHub is down, INC-1\nuntil: ${instant(3 * 3600)}\n`);
  const words = [
    ...["break-glass", "sign", "--key", offline.privateFile, "--public", regular.publicFile, "--repository", "77"],
    ...["--bundle", "bundles/latest.tar.gz", "--grant", "orders-db/alice-fire.yaml"],
  ];
  const trust = {
    keys: [{ kid: regular.kid, jwk: regular.publicJwk }],
    ...{ repository: "77", scope: "production", epoch: 1, minSequence: 0 },
    breakGlass: { kid: offline.kid, jwk: offline.publicJwk, longestSeconds: 4 * 3600 },
  };
  return { place, words, put, trust, offline, regular };
}

test("it signs what a proxy takes, and says who gets what until when", async (t) => {
  const { place, words, trust } = await bench(t);
  const said = await writ(place, words);
  assert.equal(said.status, 0, said.err);
  assert.deepEqual(blemishes(said), []);
  assert.match(said.out, /alice@acme\.example: read-only on orders-db until .* \(GitHub is down, INC-1\)/);
  const base = Uint8Array.from(await readFile(join(place, "bundles", "latest.tar.gz")));
  const now = Math.floor(Date.now() / 1000);
  const below = await openBundle(base, trust, { nowSeconds: now });
  const { epoch, seq, iat, commit } = below.claims;
  const watermark = { epoch, seq, iat, commit, digest: below.digest, content: below.content };
  const signed = await readFile(join(place, "break-glass", "break-glass.tar.gz"));
  const opened = await openBundle(signed, trust, { nowSeconds: now, watermark, breakGlass: { base } });
  assert.deepEqual(opened.claims.breakGlass, ["orders-db/break-glass-alice-fire"]);
  assert.ok(opened.claims.exp - opened.claims.iat === 7200);
  const report = JSON.parse(await readFile(join(place, "break-glass", "break-glass.json"), "utf8"));
  assert.deepEqual(
    [report.digest, report.base, report.grants[0].why],
    [opened.digest, below.digest, "GitHub is down, INC-1"],
  );
  const kept = await readFile(join(place, "break-glass", `${opened.digest.replace(":", "-")}.json`), "utf8");
  assert.deepEqual(JSON.parse(kept), report);
  const archived = await readFile(join(place, "break-glass", `${opened.digest.replace(":", "-")}.tar.gz`));
  assert.deepEqual(archived, signed);
});

test("a store serves as well, and --json says it in one line", async (t) => {
  const { place, words } = await bench(t);
  const at = words.indexOf("--bundle");
  const said = await writ(place, [...words.with(at, "--store").with(at + 1, "bundles"), "--for", "30m", "--json"]);
  assert.equal(said.status, 0, said.err);
  const { ok, grants, until } = JSON.parse(said.out);
  assert.deepEqual([ok, grants[0].id, grants[0].until], [true, "orders-db/break-glass-alice-fire", until]);
});

const grantOf = (to: string, more = "") =>
  `to: ${to}\nrole: read-only\nwhy: GitHub is down\nuntil: ${instant(3600)}\n${more}`;

const mistakes: readonly (readonly [string, string, number, RegExp])[] = [
  ["for a group", grantOf("{ group: payments-oncall }"), 65, /write to: \{ user: PERSON \}/],
  ["for nobody we know", grantOf("{ user: eve@acme.example }"), 65, /who is not in people\.yaml/],
  ["of an unknown role", grantOf(`{ user: ${person} }`).replace("read-only", "root"), 65, /no role there/],
  ["that starts too late", grantOf(`{ user: ${person} }`, `from: ${instant(3 * 3600)}\n`), 65, /starts at/],
  [
    "that has ended",
    grantOf(`{ user: ${person} }`).replace(/until: .*/, "until: 2020-01-01T00:00:00Z"),
    65,
    /would give nothing/,
  ],
  ["with a slip", grantOf(`{ user: ${person} }`, "untill: soon\n"), 65, /alice-fire\.yaml:5:1: .*untill/],
];

for (const [what, text, status, why] of mistakes) {
  test(`a grant ${what} is not signed`, async (t) => {
    const { place, words, put } = await bench(t);
    await put(text);
    const said = await writ(place, words);
    assert.equal(said.status, status, said.err);
    assert.match(said.err.replaceAll(/\s+/g, " "), why);
    await assert.rejects(readFile(join(place, "break-glass", "break-glass.tar.gz")));
  });
}

test("over a bundle that has ended it says what comes back with it", async (t) => {
  const { place, words, trust, regular } = await bench(t);
  const latest = join(place, "bundles", "latest.tar.gz");
  const now = Math.floor(Date.now() / 1000);
  const built = await openPublished(Uint8Array.from(await readFile(latest)), trust, now);
  const key = { kid: regular.kid, jwk: JSON.parse(await readFile(regular.privateFile, "utf8")) };
  await writeFile(latest, await signBundle(built, { ...built.claims, iat: now - 7200, exp: now - 3600 }, key));
  const said = await writ(place, words);
  assert.equal(said.status, 0, said.err);
  assert.match(said.out, /which ended at \S+: all that it still grants is in force again/);
});

test("other keys, longer times and missing words are refused with what to write", async (t) => {
  const { place, words, regular } = await bench(t);
  const at = words.indexOf("--key") + 1;
  const cases: readonly (readonly [readonly string[], number, RegExp])[] = [
    [words.with(at, regular.privateFile), 78, /is for bundles, not for break-glass bundles/],
    [[...words, "--for", "5h"], 64, /4h at most/],
    [[...words, "--store", "bundles"], 64, /--bundle FILE/],
    [words.slice(0, -2), 64, /--grant FILE is needed/],
    [[...words, "--grant", "orders-db/alice-fire.yaml"], 64, /same resource and name/],
    [["break-glass"], 64, /Say sign/],
  ];
  for (const [given, status, why] of cases) {
    const said = await writ(place, given);
    assert.equal(said.status, status, said.err);
    assert.match(said.err, why);
  }
});

test("writ keys break-glass makes the key and prints what to pin", async (t) => {
  const place = await temporaryFolder(t);
  const said = await writ(place, ["keys", "break-glass"]);
  assert.equal(said.status, 0, said.err);
  assert.deepEqual(blemishes(said), []);
  assert.match(
    said.out,
    / {2}breakGlass:\n {4}folder: .*\n {4}kid: break-glass-\S+\n {4}jwk: .*writ_use: break-glass \}\n/,
  );
  assert.equal((await writ(place, ["keys", "break-glass"])).status, 73);
});
