// An archive with evidence, as publishing makes it from GitHub's double, verified with a clone: built again, asked
// again, and with any one byte changed it says what was changed.
import assert from "node:assert/strict";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { commands, run } from "@writ/cli";
import fc from "fast-check";
import { grant, grantPath } from "./evidence-world.ts";
import { PublishWorld } from "./publish-world.ts";

interface Answer {
  readonly verdict: string;
  readonly bundles: { readonly chained: number; readonly rebuilt: number; readonly whole: boolean };
  readonly evidence: { readonly documents: number; readonly approvals: number };
  readonly findings: readonly { readonly part: string; readonly code: string; readonly where: string }[];
  readonly unproved: readonly { readonly code: string; readonly says: string }[];
}

let world: PublishWorld;
let clone: string;

before(async () => {
  world = await PublishWorld.open();
  assert.equal((await world.publish()).status, "prepared");
  const { alice, olga } = world.github;
  await world.github.approved({ [grantPath]: grant(25) }, { as: alice, by: [olga] });
  assert.equal((await world.publish()).status, "prepared");
  clone = await world.clone();
  const { kid, jwk } = world.trust.keys[0] ?? assert.fail("a world has a key");
  await writeFile(join(world.folder, "bundle.public.jwk"), JSON.stringify({ ...jwk, kid }));
});
after(() => world.close());

async function verify(...more: string[]): Promise<{ status: number; answer: Answer }> {
  const { double, hub } = world.github;
  const given = ["--store", world.storeFolder, "--repository", "777", "--key", join(world.folder, "bundle.public.jwk")];
  const host = ["--github", `${hub.repository.owner}/${hub.repository.name}`];
  let out = "";
  const status = await run(commands, ["verify", ...given, "--clone", clone, ...host, ...more, "--json"], {
    out: { write: (text) => (out += text) },
    err: { write: () => true },
    ...{ folder: world.folder, stop: new AbortController().signal },
    env: { GITHUB_TOKEN: double.token, GITHUB_API_URL: double.url },
  });
  return { status, answer: JSON.parse(out) as Answer };
}

test("an archive with evidence is proved: each bundle built again, each approval asked again", async () => {
  const { status, answer } = await verify("--ask-again", "github");
  assert.deepEqual([status, answer.verdict, answer.findings, answer.unproved], [0, "proved", [], []]);
  assert.deepEqual(answer.bundles, { count: 2, chained: 2, whole: true, rebuilt: 2, breakGlass: 0 });
  assert.deepEqual([answer.evidence.documents, answer.evidence.approvals], [2, 1]);
});

test("an owner who has left the team since is told as not proved any more, and nothing is called wrong", async () => {
  const { teams } = world.github.hub;
  const members = teams.get("acme/payments") ?? [];
  teams.set(
    "acme/payments",
    members.filter(({ id }) => id !== world.github.olga.id),
  );
  try {
    const { status, answer } = await verify("--ask-again", "github");
    assert.deepEqual([status, answer.verdict, answer.findings], [1, "not-proved", []]);
    assert.match(answer.unproved[0]?.says ?? "", /alice\.yaml .*asked again, the answer is: approver-not-owner\.$/);
  } finally {
    teams.set("acme/payments", members);
  }
});

test("with any one byte of an archive with evidence changed, it says which file was changed", async () => {
  const names = (await readdir(world.storeFolder)).filter((name) => !name.startsWith("."));
  const byte = fc.record({
    file: fc.nat(),
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    flip: fc.integer({ min: 1, max: 255 }),
  });
  await fc.assert(
    fc.asyncProperty(byte, async ({ file, place, flip }) => {
      const name = names[file % names.length] ?? "";
      const path = join(world.storeFolder, name);
      const bytes = await readFile(path);
      const changed = Buffer.from(bytes);
      const index = Math.min(bytes.length - 1, Math.floor(place * bytes.length));
      changed[index] = (bytes[index] ?? 0) ^ flip;
      await writeFile(path, changed);
      try {
        const { status, answer } = await verify();
        assert.deepEqual([status, answer.verdict], [1, "wrong"], `byte ${index} of ${name} ^ ${flip}`);
        assert.ok(
          answer.findings.some(({ where }) => where === name),
          `${name}: ${JSON.stringify(answer.findings)}`,
        );
      } finally {
        await writeFile(path, bytes);
      }
    }),
    { numRuns: 30 },
  );
});
