// A bundle built from a commit that the clone has and nobody merged.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { git } from "@writ/repository";
import { verifyAll } from "../../src/verify/verify-all.ts";
import { VerifyWorld } from "./verify-world.ts";

let world: VerifyWorld;
before(async () => {
  world = await VerifyWorld.make();
});
after(() => world.close());

async function unproved(branch?: string): Promise<readonly string[]> {
  const { archive } = world.wish(world.folder);
  const clone = { folder: world.at("access"), opa: async () => undefined, ...(branch === undefined ? {} : { branch }) };
  const answer = await verifyAll({ archive: { ...archive, clone } });
  assert.deepEqual(answer.findings, []);
  return answer.unproved.map(({ code, says }) => `${code}: ${says}`);
}

test("what is on the branch that is published is merged; another branch, or none, proves nothing", async () => {
  assert.deepEqual(await unproved(), []);
  assert.match((await unproved("trunk")).join(), /^not-merged: The clone has no branch trunk/);
  await git(world.at("access"), ["update-ref", "refs/remotes/origin/trunk", "HEAD"]);
  assert.deepEqual(await unproved("trunk"), []);
  assert.deepEqual(await unproved("origin/trunk"), []);
});

test("a bundle of a commit that only another branch has is not proved", async () => {
  const folder = world.at("access");
  await git(folder, ["update-ref", "refs/heads/proposal", "HEAD"]);
  await git(folder, ["update-ref", "refs/heads/main", "HEAD~1"]);
  assert.match((await unproved()).join(), /^not-merged: Its commit [0-9a-f]{40} is not on main in this clone/);
  assert.deepEqual(await unproved("proposal"), []);
});
