// writ dev as a person runs it: the ready line, a change of the working tree, a mistake, a grant that goes, Ctrl-C.
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { access, mkdir, mkdtemp, rm, unlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface, type Interface } from "node:readline";
import { after, before, test } from "node:test";
import { validateDocument } from "@writ/contracts";
import { type LocalPostgres, psqlPath, startPostgres } from "@writ/testkit";
import { shopSql } from "./shop.ts";
import { alice, grant } from "./world.ts";

const main = join(import.meta.dirname, "../../packages/cli/src/main.ts");

let postgres: LocalPostgres;
let folder: string;
let child: ChildProcess;
let lines: Interface;
let ready: Ready;
const said: string[] = [];

interface Ready {
  ready: true;
  connections: { resource: string; grant: string; role: string; uri: string; ca: string }[];
}

before(async () => {
  postgres = await startPostgres();
  await postgres.query("CREATE DATABASE shop");
  await postgres.query(shopSql, "shop");
  folder = await mkdtemp(join(tmpdir(), "writ-dev-test-"));
  for (const [path, text] of Object.entries(files())) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const env = { ...process.env, RO_PASSWORD: "ro-password" };
  const words = [main, "dev", folder, "--listen", "127.0.0.1:0", "--as", alice, "--json"];
  child = spawn(process.execPath, words, { env, stdio: ["ignore", "pipe", "pipe"] });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => said.push(text));
  lines = createInterface({ input: child.stdout ?? process.stdin });
  ready = await nextLine();
});
after(async () => {
  child.kill("SIGKILL");
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
});

/** A repository whose issuer is a real one: what dev signs is trusted by its own process alone. */
function files(): Record<string, string> {
  const ca = postgres.ca.trim().replace(/^/gm, "    ");
  return {
    "writ.yaml": `writ: 1
name: acme
security: ["@acme/security"]
issuers:
  okta: { url: https://acme.okta.com, audience: writ, user: email, groups: groups }
limits: { grant: 30d, session: 8h, groupsFresh: 1h }
bundle: { life: 72h }
resources:
  shop-db: { addresses: ["127.0.0.1:${postgres.port}"], secrets: ["env:RO_PASSWORD"] }
`,
    "people.yaml": `${alice}: { issuer: okta, subject: 00u1a2b3, github: 1001 }\n`,
    "resources/shop-db.yaml": `kind: postgres
address: 127.0.0.1:${postgres.port}
database: shop
tls:
  ca: |
${ca}
owners: ["@acme/payments"]
roles:
  read-only: { allow: [select], login: { user: writ_ro, password: { env: RO_PASSWORD } } }
`,
    "grants/shop-db/alice.yaml": grant(),
  };
}

async function nextLine(): Promise<Ready> {
  const timer = setTimeout(() => child.kill("SIGKILL"), 30_000);
  const [first] = (await Promise.race([once(lines, "line"), once(child, "exit")])) as [unknown];
  clearTimeout(timer);
  if (typeof first !== "string") throw new Error(`writ dev ended: ${said.join("")}`);
  return JSON.parse(first) as Ready;
}

async function psql(uri: string, sql: string): Promise<{ out: string; err: string }> {
  const psqlChild = spawn(await psqlPath(), ["-X", "-A", "-t", uri, "-c", sql], { stdio: ["ignore", "pipe", "pipe"] });
  let out = "";
  let err = "";
  psqlChild.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  psqlChild.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  await once(psqlChild, "close");
  return { out, err };
}

test("the ready line is the document that its schema says, with a URI that psql takes as it stands", async () => {
  const checked = validateDocument("dev", ready);
  assert.ok(checked.ok, JSON.stringify(checked));
  assert.deepEqual(
    ready.connections.map(({ resource, grant: id, role }) => [resource, id, role]),
    [["shop-db", "shop-db/alice", "read-only"]],
  );
  const [connection] = ready.connections;
  assert.ok(connection !== undefined);
  await access(connection.ca);
  assert.match(connection.uri, /sslmode=verify-full/);
  const { out, err } = await psql(connection.uri, "SELECT name FROM customers WHERE id = 1");
  assert.equal(err, "");
  assert.equal(out, "Ada Marlow\n");
});

test("a file that is saved is in force, though nothing was committed", async () => {
  const uri = ready.connections[0]?.uri ?? "";
  await mkdir(join(folder, "masks"), { recursive: true });
  await writeFile(join(folder, "masks/shop-db.yaml"), "unlisted: show\ncolumns:\n  public.customers.name: fixed\n");
  const endMs = Date.now() + 5000;
  for (;;) {
    const { out } = await psql(uri, "SELECT name FROM customers WHERE id = 1");
    if (!out.includes("Ada")) break;
    assert.ok(Date.now() < endMs, "the mask never came into force");
  }
});

test("a mistake is said at its line, and the last valid state stays in force", async () => {
  const path = join(folder, "grants/shop-db/bob.yaml");
  await writeFile(path, grant().replace("role:", "rolle:"));
  const endMs = Date.now() + 5000;
  while (!/bob\.yaml:\d+:\d+: error/.test(said.join(""))) {
    assert.ok(Date.now() < endMs, said.join(""));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const { err } = await psql(ready.connections[0]?.uri ?? "", "SELECT 1");
  assert.equal(err, "");
  await unlink(path);
});

test("a grant that is deleted is gone, and the next line says what is left", async () => {
  const line = nextLine();
  await unlink(join(folder, "grants/shop-db/alice.yaml"));
  assert.deepEqual((await line).connections, []);
  const { err } = await psql(ready.connections[0]?.uri ?? "", "SELECT 1");
  assert.match(err, /FATAL/);
});

test("Ctrl-C ends it with nothing left listening and no key left on disk", async () => {
  child.kill("SIGINT");
  const [code] = (await once(child, "exit")) as [number | null];
  assert.equal(code, 0);
  const { readdir } = await import("node:fs/promises");
  const left = await readdir(join(folder, ".writ"), { recursive: true });
  assert.deepEqual(
    left.filter((name) => /\.key$|\.jwk$/.test(name) && !name.includes("public")),
    [],
  );
});
