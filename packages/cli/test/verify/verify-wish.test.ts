// Keys that writ verify is given: each by the use that it says itself, once, and never a private one.
import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { generateKey } from "@writ/bundle";
import { temporaryFolder, writ } from "../fixture.ts";

const uses = ["record", "bundle", "break-glass", "token"] as const;
type Pair = Awaited<ReturnType<typeof generateKey>>;

async function place(t: TestContext): Promise<{ folder: string; keys: Readonly<Record<string, Pair>> }> {
  const folder = await temporaryFolder(t);
  for (const name of ["records", "bundles"]) await mkdir(join(folder, name));
  const made = await Promise.all(uses.map(async (use) => [use, await generateKey(use)] as const));
  const keys: Record<string, Pair> = Object.fromEntries(made);
  for (const [use, { publicJwk, privateJwk }] of Object.entries(keys)) {
    await writeFile(join(folder, `${use}.public.jwk`), JSON.stringify(publicJwk));
    await writeFile(join(folder, `${use}.jwk`), JSON.stringify(privateJwk));
  }
  return { folder, keys };
}

async function verify(folder: string, files: readonly string[], ...more: readonly string[]) {
  const given = ["--records", "records", "--store", "bundles", "--repository", "7"];
  return await writ(folder, ["verify", ...given, ...files.flatMap((file) => ["--key", file]), ...more]);
}

const both = ["record.public.jwk", "bundle.public.jwk"];

test("keys of three uses are taken, the same again is no other, and an empty folder proves nothing", async (t) => {
  const { folder } = await place(t);
  const said = await verify(folder, [...both, ...both, "break-glass.public.jwk"], "--longest", "2h");
  assert.equal(said.status, 1);
  assert.match(said.out, /no-records/);
});

test("a key of another use, a private one, and one key under two uses are refused, and nothing private is shown", async (t) => {
  const { folder, keys } = await place(t);
  const { publicJwk } = keys["record"] ?? assert.fail();
  await writeFile(join(folder, "liar.jwk"), JSON.stringify({ ...publicJwk, writ_use: "bundle" }));
  await writeFile(join(folder, "renamed.jwk"), JSON.stringify({ ...publicJwk, writ_use: "break-glass", kid: "other" }));
  const refused: readonly (readonly [file: string, says: RegExp])[] = [
    ["token.public.jwk", /KEY_USE/],
    ["record.jwk", /a record key is public/i],
    ["break-glass.jwk", /a break-glass key is public/i],
    ["bundle.jwk", /PUBLISH_KEYS/],
    ["liar.jwk", /twice, or for two uses/],
    ["renamed.jwk", /twice, or for two uses/],
  ];
  for (const [file, says] of refused) {
    const said = await verify(folder, [...both, file]);
    assert.notEqual(said.status, 0, file);
    assert.match(said.err, says, file);
    for (const { privateJwk } of Object.values(keys)) assert.ok(!(said.out + said.err).includes(String(privateJwk.d)));
  }
});

test("an offline key alone opens no archive, and no break-glass bundle gives more than four hours", async (t) => {
  const { folder } = await place(t);
  assert.match((await verify(folder, ["record.public.jwk", "break-glass.public.jwk"])).err, /public bundle key/);
  assert.match((await verify(folder, [...both, "break-glass.public.jwk"], "--longest", "5h")).err, /4h at most/);
});
