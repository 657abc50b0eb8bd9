// The action publish by its steps: what each hands on, what each refuses, and what it says about what it left out.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { generateKey } from "@writ/bundle";
import { WritError } from "@writ/contracts";
import { publishAction } from "../../src/publish/publish.ts";
import { bench, bundleKey, type Inputs, keyText, type Step, stored } from "./bench.ts";

async function refused(step: Promise<unknown>, code: string): Promise<WritError> {
  const caught = await step.then(
    () => assert.fail(`not refused: ${code}`),
    (error: unknown) => error,
  );
  assert.ok(caught instanceof WritError, String(caught));
  assert.equal(caught.code, code, caught.message);
  assert.ok(!caught.message.includes(String(bundleKey.privateJwk.d)));
  return caught;
}

const said = ({ run }: Step): string =>
  [...run.lines, ...run.annotations.map(({ message }) => message), run.summary(), JSON.stringify(run.outputs)].join(
    "\n",
  );

test("three steps publish a commit, and say digest, sequence and what to pin", async (t) => {
  const world = await bench(t);
  const built = await world.step("build");
  assert.deepEqual([built.outcome, built.run.outputs["publish"], built.run.outputs["seq"]], ["done", "true", "1"]);
  assert.match(built.run.summary(), /nobody was asked who approved/);
  assert.ok(built.run.annotations.some(({ level, title }) => level === "warning" && title === "publish/no-evidence"));
  const signed = await world.step("sign", { digest: built.run.outputs["digest"] ?? "" });
  assert.deepEqual(signed.run.secrets, [String(bundleKey.privateJwk.d)]);
  const kept = await world.step("store", { digest: signed.run.outputs["digest"] ?? "" });
  const { digest, claims } = await world.latest();
  assert.deepEqual([kept.run.outputs["changed"], kept.run.outputs["digest"]], ["true", digest]);
  assert.equal(claims.commit, world.head());
  assert.ok(
    kept.run.annotations.some(({ level, message }) => level === "notice" && message.includes(`first: ${digest}`)),
  );
  assert.match(kept.run.summary(), /pin its digest in proxy\.yaml, as `first`/);
  for (const step of [built, signed, kept]) assert.ok(!said(step).includes(String(bundleKey.privateJwk.d)));
});

test("the same commit again has nothing to sign; a later one does", async (t) => {
  const world = await bench(t);
  await world.publish();
  const before = stored(world);
  const again = await world.publish();
  assert.deepEqual([again.outcome, again.run.outputs["publish"]], ["done", "false"]);
  assert.deepEqual(stored(world), before);
  world.commit("second");
  assert.equal((await world.publish()).run.outputs["changed"], "true");
  assert.equal((await world.latest()).claims.seq, 2);
});

test("an older one that is stored last moves nothing, and ends well", async (t) => {
  const world = await bench(t);
  const old = await world.step("build");
  const signed = await world.step("sign", { digest: old.run.outputs["digest"] ?? "" });
  world.commit("second");
  const folder = `${world.folder}-2`;
  const newer = await world.step("build", { folder });
  const newerSigned = await world.step("sign", { folder, digest: newer.run.outputs["digest"] ?? "" });
  await world.step("store", { folder, digest: newerSigned.run.outputs["digest"] ?? "" });
  const late = await world.step("store", { digest: signed.run.outputs["digest"] ?? "" });
  assert.deepEqual([late.outcome, late.run.outputs["changed"], late.run.outputs["seq"]], ["done", "false", "2"]);
  assert.match(late.run.summary(), /Overtaken/);
});

test("the signer refuses another commit, repository, scope, epoch, digest and changed files", async (t) => {
  const world = await bench(t);
  const { run } = await world.step("build");
  const digest = run.outputs["digest"] ?? "";
  const sign = (inputs: Inputs, env: Inputs = {}) => world.step("sign", { digest, ...inputs }, env);
  await refused(sign({}, { GITHUB_SHA: "0".repeat(40) }), "PUBLISH_CLAIMS");
  await refused(sign({}, { GITHUB_REPOSITORY_ID: "778" }), "PUBLISH_CLAIMS");
  await refused(sign({ scope: "staging" }), "PUBLISH_CLAIMS");
  await refused(sign({ epoch: "2" }), "PUBLISH_CLAIMS");
  await refused(sign({ digest: `sha256:${"0".repeat(64)}` }), "PUBLISH_HANDOVER");
  await refused(sign({ digest: "" }), "ACTIONS_INPUT");
  writeFileSync(join(world.folder, "run.sh"), "");
  await refused(sign({}), "PUBLISH_HANDOVER");
});

test("keys that are missing, public, private in the wrong place, or of another use are refused unseen", async (t) => {
  const world = await bench(t);
  const { run } = await world.step("build");
  const digest = run.outputs["digest"] ?? "";
  const token = await generateKey("token");
  await refused(world.step("sign", { digest, key: "" }), "ACTIONS_INPUT");
  await refused(world.step("sign", { digest, key: JSON.stringify(bundleKey.publicJwk) }), "PUBLISH_KEYS");
  await refused(world.step("sign", { digest, key: JSON.stringify(token.privateJwk) }), "KEY_USE");
  await refused(world.step("sign", { digest, key: keyText.slice(0, -2) }), "PUBLISH_KEYS");
  await refused(world.step("build", { "public-keys": keyText }), "PUBLISH_KEYS");
  await refused(world.step("build", { "public-keys": "" }), "ACTIONS_INPUT");
});

test("inputs that are none are refused with what to write", async (t) => {
  const world = await bench(t);
  await refused(world.step("push" as "build"), "ACTIONS_INPUT");
  await refused(world.step("build", { folder: "" }), "ACTIONS_INPUT");
  await refused(world.step("build", { store: "" }), "ACTIONS_INPUT");
  await refused(world.step("build", { store: "http://bundles.acme.example/" }), "STORE_ADDRESS");
  await refused(world.step("build", { epoch: "0" }), "ACTIONS_INPUT");
  await refused(world.step("build", { compile: "yes" }), "ACTIONS_INPUT");
  await refused(world.step("build", { provider: "github", "github-token": "" }), "WRIT_USAGE");
  await refused(world.step("build", {}, { GITHUB_REF: "refs/pull/3/merge" }), "ACTIONS_INPUT");
  await refused(world.step("build", {}, { GITHUB_REPOSITORY_ID: "" }), "ACTIONS_INPUT");
});

test("what is not valid fails the step, at its line, and hands nothing on", async (t) => {
  const world = await bench(t);
  writeFileSync(join(world.workspace, "writ.yaml"), "writ: 2\n");
  world.commit("broken");
  const { outcome, run } = await world.step("build");
  assert.deepEqual([outcome, run.outputs["publish"]], ["failed", "false"]);
  assert.ok(run.annotations.some(({ level, file, line }) => level === "error" && file === "writ.yaml" && line === 1));
  assert.match(run.summary(), /Not published/);
});

test("without approvals nothing but the first commit ships, and the summary names what was left out", async (t) => {
  const world = await bench(t);
  await world.publish({ provider: "git" });
  writeFileSync(join(world.workspace, "people.yaml"), "");
  world.commit("past everybody");
  const built = await world.step("build", { provider: "git", folder: `${world.folder}-2` });
  assert.equal(built.outcome, "done");
  assert.match(built.run.summary(), /### Held back: an older version is in force \(1\)/);
  assert.match(built.run.summary(), /`people\.yaml`/);
  assert.ok(built.run.annotations.some(({ level, title }) => level === "error" && title === "evidence/held-back"));
});

test("a bundle that has ended fails the build of the same commit, and names the way out", async (t) => {
  const world = await bench(t);
  await world.publish();
  world.nowMs += 80 * 3600 * 1000;
  const { outcome, run } = await world.step("build");
  assert.equal(outcome, "failed");
  assert.ok(run.annotations.some(({ message }) => message.includes("renewing workflow")));
});

test("a store without a newest bundle is refused where one is expected", async (t) => {
  const world = await bench(t);
  await refused(world.step("build", { "expect-latest": "true" }), "PUBLISH_LATEST");
});

test("the action masks its key and its token before anything else", () => {
  assert.deepEqual(publishAction.secrets, ["key", "github-token"]);
});
