// Bundles built again from a clone: what is equal, what another commit would give, and what is lacking.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { git } from "@writ/repository";
import { startSeconds, VerifyWorld } from "./verify-world.ts";

let world: VerifyWorld;
let folder: string;
before(async () => {
  world = await VerifyWorld.make();
  folder = await mkdtemp(join(tmpdir(), "writ-rebuild-"));
});
after(async () => {
  await world.close();
  await rm(folder, { recursive: true, force: true });
});

const opa = async () => undefined;

/** The archive alone, with that clone. */
async function verified(clone: string) {
  const { archive } = world.wish(world.folder);
  const { verifyAll } = await import("../../src/verify/verify-all.ts");
  return await verifyAll({ archive: { ...archive, clone: { folder: clone, opa } } });
}

test("a shallow clone and an empty one prove nothing, and call nothing wrong", async () => {
  const shallow = join(folder, "shallow");
  // `git` of this package reaches no remote, be it a folder.
  execFileSync("git", ["clone", "--quiet", "--depth", "1", `file://${world.at("access")}`, shallow]);
  await git(folder, ["init", "--quiet", join(folder, "empty")]);
  const empty = await verified(join(folder, "empty"));
  assert.deepEqual([empty.verdict, empty.findings, empty.bundles?.rebuilt], ["not-proved", [], 0]);
  assert.deepEqual(empty.unproved.map(({ code }) => code).sort(), ["no-history", "not-in-clone"]);
  const cut = await verified(shallow);
  assert.deepEqual([cut.verdict, cut.findings], ["not-proved", []]);
  assert.match(cut.unproved.map(({ says }) => says).join(" "), /shallow/);
});

test("a bundle signed over other content than its commit has is told, with the place where it differs", async () => {
  const lying = await VerifyWorld.make();
  try {
    await lying.forge((data) =>
      data.replace('"resource":"orders-db","role":"read-only"', '"resource":"orders-db","role":"read-onlY"'),
    );
    const answer = await lying.verify(lying.folder, {
      records: { folder: lying.at("nothing"), keys: [lying.recordKey] },
    });
    const told = answer.findings.filter(({ code }) => code === "built-otherwise");
    assert.equal(told.length, 1, JSON.stringify(answer.findings));
    assert.match(
      told[0]?.says ?? "",
      /Built again from commit [0-9a-f]{40}, it is another\. data\.json differs at \/writ\//,
    );
  } finally {
    await lying.close();
  }
});

test("a sequence that is not the commit's own is told, and so is an order that goes back", async () => {
  const wrong = await VerifyWorld.make();
  try {
    await wrong.sign({ seq: 9, iat: startSeconds + 5000 });
    await wrong.sign({ seq: 4, iat: startSeconds + 5001 });
    const answer = await wrong.verify(wrong.folder);
    const told = answer.findings.map(({ code, says }) => `${code}: ${says}`).join("\n");
    assert.match(told, /order: Its sequence is 4; the one before it has 9\./);
    assert.match(told, /sequence: Its sequence is 9; its commit is number 3\./);
  } finally {
    await wrong.close();
  }
});

test("Rego of the repository's own is not proved without OPA, and says so", async () => {
  const own = await VerifyWorld.make();
  try {
    await own.commit("A rule of our own", {
      "policies/own.rego": 'package custom\n\ndeny contains "never" if input.now < 0\n',
    });
    await own.publishAsIs();
    const answer = await own.verify(own.folder);
    assert.ok(
      answer.unproved.some(({ code }) => code === "needs-opa"),
      JSON.stringify(answer),
    );
    assert.deepEqual(answer.findings, []);
  } finally {
    await own.close();
  }
});
