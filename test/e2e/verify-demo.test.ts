// What the demo leaves is verified as an auditor does it: from public keys, and with any one byte changed it says what
// was changed.
import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { after, before, test } from "node:test";
import { commands, run } from "@writ/cli";
import fc from "fast-check";

interface Answer {
  readonly verdict: string;
  readonly findings: readonly { readonly where: string }[];
}

let folder: string;
const at = (...path: string[]): string => join(folder, "demo", ...path);

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "writ-verify-demo-"));
  const { status, err } = await writ(["demo", "--out", at()]);
  assert.equal(status, 0, err);
});
after(() => rm(folder, { recursive: true, force: true }));

async function writ(words: readonly string[]): Promise<{ status: number; out: string; err: string }> {
  const said = { out: "", err: "" };
  const stream = (name: "out" | "err") => ({ write: (text: string) => (said[name] += text) });
  const streams = {
    out: stream("out"),
    err: stream("err"),
    env: process.env,
    folder,
    stop: new AbortController().signal,
  };
  return { status: await run(commands, words, streams), ...said };
}

const everything = (): string[] => [
  ...["verify", "--records", at("records"), "--store", at("bundles"), "--repository", "1", "--clone", at("access")],
  ...["--key", at("keys", "record.public.jwk"), "--key", at("keys", "bundle.public.jwk")],
];

test("what the demo leaves is proved, and the answer says what it could not look at", async () => {
  const { status, out } = await writ(everything());
  assert.equal(status, 0, out);
  assert.match(out, /^records {4}2 sessions: 2 good, 0 not$/m);
  assert.match(out, /statements: 4 as the bundle decides, 1 refused by the proxy itself, 0 otherwise, 0 not proved/);
  assert.match(out, /^bundles {4}2: 2 in a chain without a gap, 2 built again and equal$/m);
  assert.match(out, /^not given {2}no bundle names evidence/m);
  assert.match(out, /all that was given is proved/);
});

test("with any one byte of the demo's records and bundles changed, it says which file was changed", async () => {
  const entries = await Promise.all(
    ["records", "bundles"].map((part) => readdir(at(part), { recursive: true, withFileTypes: true })),
  );
  const files = entries.flat().flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []));
  const byte = fc.record({
    file: fc.nat(),
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    flip: fc.integer({ min: 1, max: 255 }),
  });
  await fc.assert(
    fc.asyncProperty(byte, async ({ file, place, flip }) => {
      const path = files[file % files.length] ?? "";
      const bytes = await readFile(path);
      const changed = Buffer.from(bytes);
      const index = Math.min(bytes.length - 1, Math.floor(place * bytes.length));
      changed[index] = (bytes[index] ?? 0) ^ flip;
      await writeFile(path, changed);
      try {
        const { status, out } = await writ([...everything(), "--json"]);
        const { verdict, findings } = JSON.parse(out) as Answer;
        assert.deepEqual([status, verdict], [1, "wrong"], `byte ${index} of ${path} ^ ${flip}`);
        const named = basename(path).replace(/\.jsonl$/, "");
        assert.ok(
          findings.some(({ where }) => where.endsWith(named)),
          `${named} is not named in ${out}`,
        );
      } finally {
        await writeFile(path, bytes);
      }
    }),
    { numRuns: 30 },
  );
});

test("an exit status of 0 is only for what is all proved", async () => {
  const { status, out } = await writ(
    everything()
      .filter((word) => word !== at("keys", "record.public.jwk"))
      .filter((word, index, all) => !(word === "--key" && all[index + 1] === "--key")),
  );
  assert.equal(status, 64, out);
  const records = ["verify", "--records", at("records"), "--key", at("keys", "record.public.jwk")];
  const alone = await writ(records);
  assert.equal(alone.status, 0);
  assert.match(alone.out, /^not given {2}no --store: whether the bundles decide so is not known$/m);
  assert.match(alone.out, /^Next: --store proves more/m);
  assert.equal((await writ(["verify"])).status, 64);
  assert.equal(
    (await writ(["verify", "--records", at("nowhere"), "--key", at("keys", "record.public.jwk")])).status,
    66,
  );
  assert.notEqual((await writ(["demo", "--out", at()])).status, 0);
});
