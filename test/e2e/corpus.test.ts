// The public masking corpus against the product: attacks, benign queries, hostile protocol. No case may leak.
// What is refused although harmless stands in a list with its reason; the list must never grow by itself.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { knownBenign } from "../masking/known-benign.ts";
import { MaskWorld } from "../masking/mask-world.ts";

const folder = join(import.meta.dirname, "../masking");

interface Verdict {
  readonly id: string;
  readonly family: string;
  readonly kind: string;
  readonly verdict: string;
  readonly detail?: string;
}

let world: MaskWorld;
let verdicts: Verdict[] = [];
before(async () => {
  world = await MaskWorld.start();
  verdicts = await runCorpus(world);
});
after(() => world.stop());

async function runCorpus({ uri, postgres, folder: place }: MaskWorld): Promise<Verdict[]> {
  const out = join(place, "verdicts.json");
  const admin = `postgres://${postgres.user}:${postgres.password}@127.0.0.1:${postgres.port}/maskdb`;
  const words = [
    ...[join(folder, "runner.mjs"), "--host", "127.0.0.1", "--port", uri.port],
    ...["--user", decodeURIComponent(uri.username), "--password", decodeURIComponent(uri.password)],
    ...["--database", uri.pathname.slice(1), "--ssl", "require", "--admin-url", admin],
    ...["--corpus", join(folder, "corpus-public.jsonl"), "--json", out],
  ];
  // Its exit status tells of refused benign statements too, which are judged below.
  await new Promise<void>((resolve) => {
    execFile(process.execPath, words, { maxBuffer: 16 * 1024 * 1024 }, (_error, stdout, stderr) => {
      process.stdout.write(`${stdout.split("\n- ")[0]}\n${stderr}`);
      resolve();
    });
  });
  return JSON.parse(await readFile(out, "utf8")) as Verdict[];
}

function those(...kinds: string[]): string[] {
  return verdicts.filter(({ verdict }) => kinds.includes(verdict)).map(({ id, detail }) => `${id}: ${detail ?? ""}`);
}

test("the whole corpus ran", () => {
  assert.ok(verdicts.length >= 282, `${verdicts.length} cases`);
  assert.deepEqual(those("error"), []);
});

test("no case leaks", () => {
  assert.deepEqual(those("LEAK"), []);
});

test("no case of hostile protocol ends badly", () => {
  assert.deepEqual(those("hygiene-fail"), []);
});

test("no attack loses what everybody may see", () => {
  assert.deepEqual(those("lost-visible"), []);
});

test("benign cases are answered as PostgreSQL answers them, but for those that are listed", () => {
  const found = those("benign-refused", "benign-changed").map((line) => line.split(":")[0] ?? "");
  assert.deepEqual(found.sort(), Object.keys(knownBenign).sort());
});
