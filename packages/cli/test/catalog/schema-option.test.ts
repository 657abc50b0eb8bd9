// Where a schema comes from is said by the user: never with a password that others of the machine can read, and never
// with one in an error.
import assert from "node:assert/strict";
import { test } from "node:test";
import { blemishes, repositoryFiles, temporaryFolder, writ, writeFiles } from "../fixture.ts";

const slips: readonly (readonly [words: readonly string[], status: number, said: RegExp])[] = [
  [["--database", "postgres://u:hunter2@127.0.0.1:1/d"], 64, /A password in --database shows in the list of processes/],
  [["--database", "env:GONE"], 64, /The variable GONE is not set/],
  [["--database", "env:EMPTY"], 64, /The variable EMPTY is not set/],
  [["--database", "env:URI"], 69, /127\.0\.0\.1:1\/d: ECONNREFUSED/],
  [["--database", "env:ODD"], 64, /env:ODD is not a URI such as/],
  [["--database", "orders"], 64, /--database is not a URI such as/],
  [["--database", "postgres://u@%2Ftmp/d"], 64, /names a socket of this machine/],
  [["--database", "env:URI", "--snapshot", "x"], 64, /--database or --snapshot, not both/],
  [["--snapshot", "gone.json"], 66, /gone\.json: ENOENT/],
  [[], 64, /Name a database/],
];

for (const [words, status, said] of slips) {
  test(`masks check ${words.join(" ").replace("hunter2", "…")} is told, without the password`, async (t) => {
    const folder = await temporaryFolder(t);
    await writeFiles(folder, repositoryFiles());
    const env = { URI: "postgres://u:hunter2@127.0.0.1:1/d", EMPTY: "", ODD: "mysql://u:hunter2@h/d" };
    const found = await writ(folder, ["masks", "check", ...words], { env });
    assert.equal(found.status, status, found.err);
    assert.match(found.err, said);
    assert.ok(!(found.err + found.out).includes("hunter2"));
    assert.deepEqual(blemishes(found), []);
  });
}
