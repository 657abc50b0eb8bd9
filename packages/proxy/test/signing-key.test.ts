// A key file that others can read is no secret: it is refused with what to do.
import assert from "node:assert/strict";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { generateKey } from "@writ/bundle";
import { loadKey } from "../src/signing-key.ts";

let folder: string;
let file: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "writ-signing-key-"));
  file = join(folder, "token.jwk");
  await writeFile(file, JSON.stringify((await generateKey("token")).privateJwk), { mode: 0o600 });
});
after(() => rm(folder, { recursive: true }));

test("a private key loads while only its owner, or its group by reading, has a way to it", async () => {
  for (const mode of [0o600, 0o400, 0o640]) {
    await chmod(file, mode);
    assert.match((await loadKey(file, "token", "proxy.yaml:1:1")).kid, /^token-/);
  }
});

test("a private key that others may read, or the group may write, is refused with what to do", async () => {
  for (const mode of [0o644, 0o604, 0o620, 0o666]) {
    await chmod(file, mode);
    await assert.rejects(loadKey(file, "token", "proxy.yaml:1:1"), (error: Error & { code: string }) => {
      assert.equal(error.code, "PROXY_CONFIGURATION");
      assert.match(error.message, /proxy\.yaml:1:1: .*chmod 600/);
      assert.doesNotMatch(error.message, /"d"/);
      return true;
    });
  }
  await chmod(file, 0o600);
});
