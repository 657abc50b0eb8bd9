// libpq's service file: our entry in it, and nothing of anybody else's changed.
import assert from "node:assert/strict";
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { serviceFile, serviceName, withService, writeService } from "../../src/connect/service-file.ts";

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "writ-service-"));
});
after(() => rm(folder, { recursive: true, force: true }));

const settings = {
  host: "gw",
  port: 5432,
  tls: true,
  resource: "orders-db",
  role: "read-only",
  authorities: "/ca.pem",
};
const entry = { settings, passwords: "/p" };

test("the entry stands behind what is there, and is replaced in place of itself", () => {
  const others = "# mine\n[a]\nhost=x\n\n[b]\nhost=y\n";
  const once = withService(others, "writ-orders-db", entry);
  assert.ok(once.startsWith(others));
  assert.match(
    once,
    /\[writ-orders-db\]\nhost=gw\nport=5432\ndbname=orders-db\nuser=read-only\npassfile=\/p\nsslmode=verify-full\n/,
  );
  const twice = withService(once, "writ-orders-db", { ...entry, settings: { ...settings, host: "gw2" } });
  assert.equal(twice.match(/\[writ-orders-db\]/g)?.length, 1);
  assert.match(twice, /host=gw2/);
  assert.ok(twice.startsWith(others));
});

test("a name that could begin another section is refused", () => {
  for (const role of ["a\n[x]", "x]", " a"]) {
    assert.throws(() => withService("", "writ-x", { ...entry, settings: { ...settings, role } }), {
      code: "CLI_PROXY",
    });
  }
});

test("rights of a file that is there stay; a new one is its owner's alone", async () => {
  const [mine, fresh] = [join(folder, "mine"), join(folder, "fresh")];
  await writeFile(mine, "[a]\nhost=x\n");
  await chmod(mine, 0o644);
  for (const file of [mine, fresh]) await writeService(file, "writ-orders-db", entry);
  assert.equal((await stat(mine)).mode & 0o777, 0o644);
  assert.equal((await stat(fresh)).mode & 0o777, 0o600);
  assert.match(await readFile(mine, "utf8"), /^\[a\]\nhost=x\n\n\[writ-orders-db\]/);
  await assert.rejects(writeService(folder, "writ-x", entry), { code: "CLI_FILE" });
});

test("the file is where libpq looks", () => {
  assert.equal(serviceFile({ PGSERVICEFILE: "/s", HOME: "/h" }, "linux"), "/s");
  assert.equal(serviceFile({ HOME: "/h" }, "linux"), "/h/.pg_service.conf");
  assert.equal(serviceName(settings, undefined), "writ-orders-db");
  assert.equal(serviceName(settings, "read-only"), "writ-orders-db-read-only");
});
