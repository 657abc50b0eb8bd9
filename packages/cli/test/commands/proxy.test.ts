// writ proxy starts with a configuration that is understood in full, or says at its place what is not.
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { blemishes, temporaryFolder, writ } from "../fixture.ts";

test("without a configuration, or with one that is not there or not right, nothing starts", async (t) => {
  const folder = await temporaryFolder(t);
  await writeFile(join(folder, "proxy.yaml"), "bundle:\n\tfrom: x\n");
  await writeFile(join(folder, "empty.yaml"), "");
  const slips: readonly (readonly [words: readonly string[], status: number, said: RegExp])[] = [
    [[], 64, /--config is needed/],
    [["--config", "gone.yaml"], 78, /gone\.yaml cannot be read \(ENOENT\)/],
    [["--config", "."], 78, /is no regular file/],
    [["--config", "proxy.yaml"], 78, /proxy\.yaml:2:1: A tab indents this line\. Write spaces/],
    [["--config", "empty.yaml"], 78, /empty\.yaml:1:1: the file is empty\. Write bundle, listen, records and tokens/],
    [["--config", "proxy.yaml", "more"], 64, /"more" is one word too many/],
  ];
  for (const [words, status, expected] of slips) {
    const said = await writ(folder, ["proxy", ...words]);
    assert.deepEqual([said.status, said.out], [status, ""], said.err);
    assert.match(said.err, expected);
    assert.deepEqual(blemishes(said), []);
  }
});
