// The script in README.md, run as an outsider would run it, agrees with verifyRecords.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { promisify } from "node:util";
import { RecordStore } from "../src/record-store.ts";
import { sessionPath } from "../src/session-files.ts";
import { end, header, key, makeKey, statement, temporaryFolder } from "./fixtures.ts";

const run = promisify(execFile);

test("the README's script finds an ended session good, and altered, cut or renamed ones not", async (context) => {
  const folder = await temporaryFolder(context);
  const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
  const script = /```js verify\.mjs\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  await writeFile(`${folder}/verify.mjs`, script);
  await writeFile(`${folder}/key.jwk`, JSON.stringify(key.publicKey.jwk));
  await writeFile(`${folder}/other.jwk`, JSON.stringify(makeKey("other").publicKey.jwk));
  const store = await RecordStore.open({ folder: `${folder}/records`, key: key.privateKey });
  const record = await store.start(header);
  record.append(statement(1, "SELECT 'ünï'"));
  const open = sessionPath(`${folder}/records`, record.id);
  const check = (path: string, jwk = "key.jwk") =>
    run(process.execPath, [`${folder}/verify.mjs`, path, `${folder}/${jwk}`]);

  await record.end(end);
  await store.close();
  assert.match((await check(open)).stdout, /^good: 4 lines/);
  await assert.rejects(check(open, "other.jwk"), /line 4: signature does not fit/);
  const original = await readFile(open, "utf8");
  await writeFile(`${folder}/${"0".repeat(26)}.jsonl`, original);
  await assert.rejects(check(`${folder}/${"0".repeat(26)}.jsonl`), /of another session/);
  await writeFile(open, original.replace("ünï", "unì"));
  await assert.rejects(check(open), /line 3: does not follow/);
  await writeFile(open, original.split("\n").slice(0, 2).join("\n").concat("\n"));
  await assert.rejects(check(open), /no end/);
  await writeFile(open, original.slice(0, -1));
  await assert.rejects(check(open), /line 4: torn/);
});
