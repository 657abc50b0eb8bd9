// The masking corpora against the product, on the oldest and the newest server: attacks, benign queries, hostile
// protocol; the public one and our own, which varies its ideas. No case may leak. What is refused although harmless
// stands in a list with its reason; the list must never grow by itself.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { before, describe, test } from "node:test";
import { psqlPath } from "@writ/testkit";
import { knownBenign, knownOverRefused } from "../masking/known-benign.ts";
import { MaskWorld } from "../masking/mask-world.ts";

const folder = join(import.meta.dirname, "../masking");

interface Verdict {
  readonly id: string;
  readonly family: string;
  readonly kind: string;
  readonly verdict: string;
  readonly detail?: string;
}

interface Run {
  readonly world: MaskWorld;
  readonly major: number;
}

async function runCorpus({ world, major }: Run, name: string, only: readonly string[] = []): Promise<Verdict[]> {
  const { uri, postgres, folder: place } = world;
  const out = join(place, "verdicts.json");
  const admin = `postgres://${postgres.user}:${postgres.password}@127.0.0.1:${postgres.port}/maskdb`;
  const words = [
    ...[join(folder, "runner.mjs"), "--host", "127.0.0.1", "--port", uri.port],
    ...["--user", decodeURIComponent(uri.username), "--password", decodeURIComponent(uri.password)],
    ...["--database", uri.pathname.slice(1), "--ssl", "require", "--admin-url", admin],
    ...["--corpus", join(folder, `${name}.jsonl`), "--json", out, ...only],
  ];
  // It starts psql and pg_dump by name.
  const env = { ...process.env, PATH: `${dirname(await psqlPath())}${delimiter}${process.env["PATH"]}` };
  // Its exit status tells of refused benign statements too, which are judged below.
  await new Promise<void>((resolve) => {
    execFile(process.execPath, words, { env, maxBuffer: 16 * 1024 * 1024 }, (_error, stdout, stderr) => {
      process.stdout.write(`${name} on PostgreSQL ${major}\n${stdout.split("\n- ")[0]}\n${stderr}`);
      resolve();
    });
  });
  return JSON.parse(await readFile(out, "utf8")) as Verdict[];
}

const isTimed = ({ verdict, detail }: Verdict): boolean =>
  verdict === "LEAK" && detail?.startsWith("time oracle") === true;

// The runner makes the tables anew before each corpus, as a stranger to the proxy: for a second or so, longer where the
// machine is busy, statements are refused because the catalogue may be old.
const isEarly = ({ id, verdict }: Verdict): boolean => verdict === "over-refused" && !(id in knownOverRefused);

const mayPass = (verdict: Verdict): boolean => isTimed(verdict) || isEarly(verdict);

// What a busy machine takes longer for tells nothing; what is told by time is told every time.
async function askAgain(run: Run, name: string, verdict: Verdict): Promise<Verdict> {
  let last = verdict;
  for (let attempt = 0; attempt < 4 && mayPass(last); attempt++) {
    const [again] = await runCorpus(run, name, ["--no-setup", "--only", `^${verdict.id}$`]);
    if (again !== undefined) last = again;
  }
  return last;
}

async function judge(major: number): Promise<Verdict[]> {
  const world = await MaskWorld.start({ major });
  try {
    const verdicts: Verdict[] = [];
    for (const name of ["corpus-public", "corpus-own"]) {
      for (const verdict of await runCorpus({ world, major }, name)) {
        verdicts.push(mayPass(verdict) ? await askAgain({ world, major }, name, verdict) : verdict);
      }
    }
    return verdicts;
  } finally {
    await world.stop();
  }
}

const majors = [15, 18];
const judged = new Map<number, readonly Verdict[]>();
// A case mostly waits: the servers take their turns at the same time.
before(async () => {
  await Promise.all(majors.map(async (major) => judged.set(major, await judge(major))));
});

for (const major of majors) {
  describe(`on PostgreSQL ${major}`, () => {
    const all = (): readonly Verdict[] => judged.get(major) ?? [];
    const those = (...kinds: string[]): string[] =>
      all()
        .filter(({ verdict }) => kinds.includes(verdict))
        .map(({ id, detail }) => `${id}: ${detail ?? ""}`);
    const ids = (...kinds: string[]): string[] => those(...kinds).map((line) => line.split(":")[0] ?? "");

    test("both corpora ran whole", () => {
      assert.ok(all().length >= 282 + 600, `${all().length} cases`);
      assert.deepEqual(those("error", "skipped"), []);
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
      assert.deepEqual(ids("benign-refused", "benign-changed").sort(), Object.keys(knownBenign).sort());
    });

    test("where masked rows are expected there are some, but for what is listed", () => {
      const found = ids("over-refused").sort();
      assert.deepEqual(found, Object.keys(knownOverRefused).sort(), those("over-refused").join("\n"));
    });
  });
}
