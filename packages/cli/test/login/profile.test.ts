// Profiles: names that are safe as files, and documents that are whole.
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { loadProfile, type Profile, profileNames, profilePlace, saveProfile } from "../../src/login/profile.ts";

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "writ-profile-"));
});
after(() => rm(folder, { recursive: true, force: true }));

const profile: Profile = { writ: 1, proxy: "https://gw.acme.example:8443/", repository: "1" };

test("what was saved is loaded, and listed", async () => {
  await saveProfile(profilePlace(folder, "work"), profile);
  assert.deepEqual(await loadProfile(profilePlace(folder, "work")), profile);
  assert.deepEqual(await profileNames(folder), ["work"]);
  assert.equal(await loadProfile(profilePlace(folder, "other")), undefined);
});

test("a name that could leave the folder is refused", () => {
  for (const name of ["../x", "a/b", ".x", "", "a b", "x".repeat(64), "a\u0000"]) {
    assert.throws(() => profilePlace(folder, name), { code: "WRIT_USAGE" });
  }
});

test("a document of another version, or half of one, is no profile", async () => {
  const place = profilePlace(folder, "odd");
  await saveProfile(place, profile);
  for (const text of [
    "",
    "null",
    "{}",
    '{"writ":2}',
    '{"writ":1,"proxy":7}',
    '{"writ":1,"proxy":"x","repository":"1","issuer":{}}',
  ]) {
    await writeFile(place.file, text);
    await assert.rejects(loadProfile(place), { code: "CLI_KEEPING" });
  }
});
