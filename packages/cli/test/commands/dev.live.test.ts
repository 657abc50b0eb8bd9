// writ dev must end by itself when it cannot begin: a proxy that stays behind would keep a port and a process.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { blemishes, repositoryFiles, temporaryFolder, writ, writeFiles } from "../fixture.ts";

async function repository(t: TestContext): Promise<string> {
  const folder = await temporaryFolder(t);
  await writeFiles(folder, repositoryFiles());
  return folder;
}

const alice = ["--as", "alice@acme.example"];

const slips: readonly (readonly [words: readonly string[], status: number, said: RegExp])[] = [
  [["dev"], 64, /--as is needed/],
  [["dev", "--as", "mallory"], 64, /mallory is not in people\.yaml\. There is: alice@acme\.example/],
  [["dev", ...alice, "--listen", "6432"], 64, /--listen 6432 is no address\. Write HOST:PORT/],
  [["dev", ...alice, "--listen", "192.0.2.1:0"], 71, /192\.0\.2\.1:0/],
  [["dev", "gone", ...alice], 66, /gone/],
];

for (const [words, status, expected] of slips) {
  test(`writ ${words.join(" ")} ends with what is wrong`, async (t) => {
    const folder = await repository(t);
    const said = await writ(folder, words);
    assert.equal(said.status, status, said.err);
    assert.match(said.err, expected);
    assert.deepEqual(blemishes(said), []);
  });
}

test("an invalid repository is shown its mistakes, and nothing is made in it", async (t) => {
  const folder = await repository(t);
  await writeFile(join(folder, "people.yaml"), "x\n");
  const said = await writ(folder, ["dev", ...alice]);
  assert.equal(said.status, 1);
  assert.match(said.err, /people\.yaml:1:1: error/);
  assert.equal(existsSync(join(folder, ".writ")), false);
});

test("it prints a connection, ends when told to, and leaves no private key behind", async (t) => {
  const folder = await repository(t);
  // Told to stop before it begins, it does everything once.
  const words = ["dev", ...alice, "--listen", "127.0.0.1:0", "--json"];
  const said = await writ(folder, words, { stop: AbortSignal.abort() });
  assert.equal(said.status, 0, said.err);
  const { ready, connections } = JSON.parse(said.out.split("\n")[0] ?? "") as {
    ready: boolean;
    connections: { grant: string }[];
  };
  assert.deepEqual([ready, connections.map(({ grant }) => grant)], [true, ["orders-db/alice"]]);
  // Clients are told to ask those who run the proxy.
  assert.match(said.err, /[A-Z_]+ is not set: connections to orders-db fail until writ dev is started again with it/);
  const left = (await readdir(join(folder, ".writ"), { recursive: true })).filter((name) =>
    /\.key$|bundle|token/.test(name),
  );
  assert.deepEqual(left, []);
});
