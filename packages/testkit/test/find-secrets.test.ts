// The search that the whole suite ends with: what is left anywhere is found, what is kept where it may lie is not.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { filesWithSecrets, holdsSecret, processesWithSecrets } from "../src/find-secrets.ts";

const secret = randomBytes(24).toString("base64url");
const marks = new Set([secret]);

test("a secret is found as a word of any text, also behind an escaped line break, and inside of a longer one", () => {
  for (const text of [
    secret,
    `postgres://u:${secret}@h`,
    `{"password":"${secret}"}`,
    `"a\\n${secret}"`,
    `x.y.${secret}`,
    `?token%3D${secret}%26`,
    `session_${secret}_x`,
    `${"-".repeat(40)}${secret}x`,
  ]) {
    assert.ok(holdsSecret(text, marks), text.replace(secret, "SECRET"));
  }
  for (const text of ["", secret.slice(1), secret.slice(0, -1), "nothing here"]) assert.ok(!holdsSecret(text, marks));
});

test("a word that a person chose is found as a whole word alone", () => {
  const chosen = new Set(["rw-password"]);
  assert.ok(holdsSecret("password=rw-password", chosen));
  assert.ok(!holdsSecret("the-rw-password-file", chosen));
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

test("a folder that is closed to us hides none of those beside it, and is told of itself", async () => {
  const folder = await mkdtemp(join(tmpdir(), "writ-search-"));
  const script = `
    const { filesWithSecrets } = await import(${JSON.stringify(new URL("../src/find-secrets.ts", import.meta.url))});
    const { chmodSync, mkdirSync, writeFileSync } = await import("node:fs");
    // The superuser reads everything.
    process.getuid?.() === 0 && (process.setgid(65534), process.setuid(65534));
    mkdirSync("closed");
    for (const name of ["a.log", "closed/b.log", "c.log", "z.log"]) writeFileSync(name, process.env.TOKEN);
    chmodSync("c.log", 0);
    chmodSync("closed", 0);
    console.log(JSON.stringify(await filesWithSecrets(".", { marks: new Set([process.env.TOKEN]) })));
    chmodSync("closed", 0o700);`;
  try {
    await chmod(folder, 0o777);
    const words = ["--input-type=module", "-e", script];
    const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, env: { TOKEN: secret } });
    const found: unknown = JSON.parse(stdout.toString() || "null");
    assert.deepEqual(found, ["a.log", "c.log (cannot be read)", "closed (cannot be read)", "z.log"], stderr.toString());
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
