// The search that the whole suite ends with: what is left anywhere is found, what is kept where it may lie is not.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { filesWithSecrets, holdsSecret, processesWithSecrets } from "../src/find-secrets.ts";

const secret = randomBytes(24).toString("base64url");
const marks = new Set([secret]);

test("a secret is found as a word of any text, also behind an escaped line break, and as no part of another", () => {
  for (const text of [
    secret,
    `postgres://u:${secret}@h`,
    `{"password":"${secret}"}`,
    `"a\\n${secret}"`,
    `x.y.${secret}`,
  ]) {
    assert.ok(holdsSecret(text, marks), text.replace(secret, "SECRET"));
  }
  for (const text of ["", secret.slice(1), `${secret}x`, "nothing here"]) assert.ok(!holdsSecret(text, marks));
});

test("files that hold one are found, but where one is kept, and those that did not change", async () => {
  const folder = await mkdtemp(join(tmpdir(), "writ-search-"));
  try {
    await mkdir(join(folder, "home/profiles"), { recursive: true });
    await writeFile(join(folder, "clean.log"), "nothing");
    await writeFile(join(folder, "home/profiles/me.login"), secret);
    await writeFile(join(folder, "home/proxy.log"), `token=${secret}`);
    const far = Buffer.concat([Buffer.alloc((1 << 20) - 5, " "), Buffer.from(secret), Buffer.alloc(9)]);
    await writeFile(join(folder, "core"), far);
    const all = await filesWithSecrets(folder, { marks });
    assert.deepEqual(all, ["core", "home/profiles/me.login", "home/proxy.log"]);
    const kept = [/(^|\/)profiles\/[^/]+\.login$/];
    assert.deepEqual(await filesWithSecrets(folder, { marks, kept }), ["core", "home/proxy.log"]);
    assert.deepEqual(await filesWithSecrets(folder, { marks, sinceMs: Date.now() + 60_000 }), []);
    assert.deepEqual(await filesWithSecrets(join(folder, "none"), { marks }), []);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test("arguments and environments of processes are searched", async () => {
  const child = spawn(process.execPath, ["-e", "console.log(1);setTimeout(() => {}, 60_000)", secret], {
    env: { TOKEN: secret },
    stdio: ["ignore", "pipe", "ignore"],
  });
  try {
    await once(child.stdout, "data");
    const found = await processesWithSecrets(marks, ["cmdline", "environ"]);
    assert.equal(found.filter((line) => line.includes(`process ${child.pid} `)).length, 2, found.join());
    assert.ok(!found.join().includes(secret));
    assert.equal((await processesWithSecrets(marks, ["cmdline"])).length, 1);
  } finally {
    child.kill("SIGKILL");
  }
});
