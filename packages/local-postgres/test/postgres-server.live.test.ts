// A real server: TLS, SCRAM and nothing less, and it is gone afterwards, also when its starter is killed.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { connect } from "node:net";
import { dirname } from "node:path";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { startPostgres } from "../src/postgres-server.ts";

const goneWithinMs = 10_000;

async function waitUntilGone(port: number, folder: string): Promise<void> {
  const until = Date.now() + goneWithinMs;
  while (Date.now() < until) {
    if (!existsSync(folder) && !(await answers(port))) return;
    await sleep(20);
  }
  assert.fail(`the server on ${port} or its folder ${folder} is still there`);
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  return once(socket, "connect")
    .then(
      () => true,
      () => false,
    )
    .finally(() => socket.destroy());
}

test("the server speaks TLS and SCRAM, refuses a wrong password, and stops for good", async () => {
  const server = await startPostgres({ settings: { max_connections: "20" } });
  try {
    const { rows } = await server.query(
      "SELECT ssl, current_setting('max_connections') AS max FROM pg_stat_ssl WHERE pid = pg_backend_pid()",
    );
    assert.deepEqual(rows, [{ ssl: true, max: "20" }]);
    const { rows: kinds } = await server.query(
      "SELECT rolpassword LIKE 'SCRAM-SHA-256$%' AS scram FROM pg_authid WHERE rolname = 'postgres'",
    );
    assert.deepEqual(kinds, [{ scram: true }]);
    await assert.rejects(server.connect({ password: "wrong" }), { code: "28P01" });
  } finally {
    await server.stop();
  }
  await server.stop();
  await waitUntilGone(server.port, dirname(server.caPath));
});

for (const major of [15, 18]) {
  test(`PostgreSQL ${major} comes with npm`, async () => {
    const server = await startPostgres({ major });
    try {
      const { rows } = await server.query("SHOW server_version_num");
      assert.match(rows[0].server_version_num, new RegExp(`^${major}\\d{4}$`));
    } finally {
      await server.stop();
    }
  });
}

test("the server and its folder go when the process that started it is killed", async () => {
  const entry = new URL("../src/index.ts", import.meta.url).href;
  const script = `import { startPostgres } from ${JSON.stringify(entry)};
    const server = await startPostgres(); console.log(JSON.stringify([server.port, server.caPath]));`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  const [port, caPath] = JSON.parse(line.toString()) as [number, string];
  assert.equal(await answers(port), true);
  child.kill("SIGKILL");
  await waitUntilGone(port, dirname(caPath));
});
