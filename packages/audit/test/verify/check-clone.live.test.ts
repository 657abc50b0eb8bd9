// A clone whose files say something else than its objects' names: what was built from it is not called proved.
import assert from "node:assert/strict";
import { chmod, mkdir, readFile, unlink, writeFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { deflateSync } from "node:zlib";
import { git } from "@writ/repository";
import { checkClone } from "../../src/verify/check-clone.ts";
import { Findings } from "../../src/verify/findings.ts";
import { VerifyWorld } from "./verify-world.ts";

let world: VerifyWorld;
before(async () => {
  world = await VerifyWorld.make();
});
after(() => world.close());

async function found(folder: string): Promise<readonly string[]> {
  const findings = new Findings();
  await checkClone(folder, findings);
  assert.deepEqual(findings.list, []);
  return findings.unprovedList.map(({ code }) => code);
}

/** An object's bytes as git keeps them, under the name of another. */
async function lie(folder: string, name: string, as: string): Promise<void> {
  const type = (await git(folder, ["cat-file", "-t", as])).toString("utf8").trim();
  const bytes = await git(folder, ["cat-file", type, as]);
  const path = `${folder}/.git/objects/${name.slice(0, 2)}/${name.slice(2)}`;
  await chmod(path, 0o644);
  await unlink(path);
  await writeFile(path, deflateSync(Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes])));
}

test("a tree in the place of another is found, also in an alternate", async () => {
  const folder = world.at("access");
  assert.deepEqual(await found(folder), []);
  const [tree, earlier] = await Promise.all(
    ["HEAD^{tree}", "HEAD~1^{tree}"].map(async (name) =>
      (await git(folder, ["rev-parse", name])).toString("utf8").trim(),
    ),
  );
  await git(world.folder, ["init", "--quiet", "--initial-branch=main", "shared"]);
  await writeFile(world.at("shared", ".git", "objects", "info", "alternates"), `${folder}/.git/objects\n`);
  const head = (await git(folder, ["rev-parse", "HEAD"])).toString("utf8").trim();
  await git(world.at("shared"), ["update-ref", "refs/heads/main", head]);
  assert.deepEqual(await found(world.at("shared")), []);
  await lie(folder, tree ?? "", earlier ?? "");
  assert.deepEqual(await found(folder), ["clone-not-sound"]);
  assert.deepEqual(await found(world.at("shared")), ["clone-not-sound"]);
  const answer = await world.verify(world.folder);
  assert.notEqual(answer.verdict, "proved");
});

test("what is no clone is told, not thrown", async () => {
  await mkdir(world.at("nothing"));
  await writeFile(world.at("nothing", ".git"), "gitdir: /nowhere\n");
  assert.deepEqual(await found(world.at("nothing")), ["clone-not-sound"]);
  assert.equal(await readFile(world.at("nothing", ".git"), "utf8"), "gitdir: /nowhere\n");
});
