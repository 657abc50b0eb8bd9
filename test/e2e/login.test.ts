// A person's way, with a real provider, a real browser and psql: log in, list, connect, masked rows, the grant ends. No
// token is anywhere but where the docs say.
import assert from "node:assert/strict";
import { chmod, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { logInOn, newPage, startBrowser } from "./browser.ts";
import { LoginWorld } from "./login-world.ts";
import { grant, instant } from "./world.ts";

let person: LoginWorld;
let browser: Browser;
before(async () => {
  [person, browser] = await Promise.all([LoginWorld.start(), startBrowser()]);
});
after(async () => {
  await browser?.close();
  await person?.stop();
});

const loginWords = () => ["login", "--proxy", person.proxy, ...authorities()];
const authorities = () => ["--ca", person.world.at("ca.pem"), "--issuer-ca", person.world.at("provider.pem")];

/** A program called xdg-open that only writes down what it was asked to open. */
async function fakeOpener(): Promise<{ env: NodeJS.ProcessEnv; asked(): Promise<string> }> {
  const [program, note] = [join(person.home, "xdg-open"), join(person.home, "opened")];
  await writeFile(program, `#!/bin/sh\nprintf '%s' "$*" > "${note}.new" && mv "${note}.new" "${note}"\n`);
  await chmod(program, 0o755);
  const asked = async (): Promise<string> => {
    for (let tries = 0; tries < 300; tries += 1) {
      const text = await readFile(note, "utf8").catch(() => "");
      if (text !== "") return text;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error("no browser was opened");
  };
  return { env: { BROWSER: "here", PATH: `${person.home}:/usr/bin:/bin` }, asked };
}

test("before anybody logged in, every command says what to do", async () => {
  for (const words of [["whoami"], ["list"], ["connect", "orders-db"]]) {
    const { code, err } = await person.run(words);
    assert.equal(code, 77);
    assert.match(err, /CLI_NOT_LOGGED_IN: Log in: writ login --proxy/);
  }
});

test("who vouches for the proxy does not vouch for the provider", async () => {
  const both = await Promise.all(["ca.pem", "provider.pem"].map((name) => readFile(person.world.at(name), "utf8")));
  await writeFile(person.world.at("both.pem"), both.join("\n"));
  const words = ["login", "--no-browser", "--proxy", person.proxy, "--ca", person.world.at("both.pem")];
  const { code, err } = await person.run(words);
  assert.equal(code, 69);
  assert.match(err, /its certificate is not believed .*--issuer-ca FILE names its authority/);
});

test("a login in a real browser: the browser is given our own address, and told at the end", async () => {
  const { env, asked } = await fakeOpener();
  const login = person.start(loginWords(), env);
  const opened = await asked();
  assert.match(opened, /^http:\/\/127\.0\.0\.1:\d+\/login\/[\w-]{43}$/);
  const page = await newPage(browser);
  await page.goto(opened);
  assert.match(await logInOn(page, "alice"), /You are logged in/);
  const { code, out, err } = await login.ended;
  assert.equal(code, 0, err);
  assert.match(out, /Logged in as alice@acme\.example by okta/);
  assert.match(out, /only you may read it/);
  assert.match(out, /Next: writ list/);
});

test("whoami says who, by whom, until when and where it lies", async () => {
  const { code, out } = await person.run(["whoami"]);
  assert.equal(code, 0);
  assert.match(out, /alice@acme\.example by okta \(https:\/\/127\.0\.0\.1:\d+\)/);
  assert.match(out, /renewed when it is needed/);
  assert.match(out, /default\.login/);
});

test("list says what is in reach, until when, through which grant, and what is masked", async () => {
  const { reach } = await person.list();
  assert.deepEqual(
    reach.map(({ resource, role, grant: id }) => [resource, role, id]),
    [
      ["orders-db", "read-only", "orders-db/alice-read"],
      ["orders-db", "read-write", "orders-db/alice-write"],
    ],
  );
  const { out } = await person.run(["list"]);
  assert.match(out, /^orders-db {2}read-only {2}\d{4}-\S+Z {2}\d+ min {2}orders-db\/alice-read {2}.*masked/m);
});

test("two roles: connect asks which, and names the commands", async () => {
  const { code, err } = await person.run(["connect", "orders-db"]);
  assert.equal(code, 64);
  assert.match(err, /writ connect orders-db --role read-only .*orders-db\/alice-read/);
});

const select = "SELECT ssn, email FROM customers ORDER BY id LIMIT 1";

test("psql reads masked rows; what is masked and when access ends is said beside", async () => {
  const words = ["connect", "orders-db", "--role", "read-only", "--", "psql", "-X", "-A", "-t", "-c", select];
  const { code, out, err } = await person.run(words);
  assert.equal(code, 0, err);
  assert.match(out, /^\*+\d{4}\|\*\*\*@\S+$/m);
  assert.match(err, /orders-db as read-only, through orders-db\/alice-read, until .*Z \(\d+ min\)/);
  assert.match(err, /masks: 6 column rules masked/);
});

test("exit status and signals of the program are ours", async () => {
  const words = ["connect", "orders-db", "--role", "read-only", "--"];
  assert.equal((await person.run([...words, "psql", "-X", "-c", "SELECT 1/0"])).code, 1);
  assert.equal((await person.run([...words, "sh", "-c", "exit 7"])).code, 7);
  assert.equal((await person.run([...words, "sh", "-c", "kill -TERM $$"])).code, 143);
  assert.equal((await person.run([...words, "no-such-program"])).code, 69);
  const slept = person.start([...words, "sh", "-c", "echo ready; exec sleep 60"]);
  await slept.seen(/ready/);
  slept.child.kill("SIGTERM");
  assert.equal((await slept.ended).code, 143);
});

test("--uri, --env and --service lead psql there too", async () => {
  const { out: uri, err } = await person.run(["connect", "orders-db", "--role", "read-only", "--uri"]);
  assert.match(
    uri,
    /^postgres:\/\/read-only:[\w.-]+@127\.0\.0\.1:\d+\/orders-db\?sslmode=verify-full&sslrootcert=\S+$/m,
  );
  assert.match(err, /opens connections until .*Z; access ends .*Z/);
  const { out: env } = await person.run(["connect", "orders-db", "--role", "read-only", "--env"]);
  assert.match(env, /^export PGSSLMODE='verify-full'$/m);
  assert.match(env, /^unset PGPASSWORD$/m);
  const service = await person.run(["connect", "orders-db", "--role", "read-only", "--service"]);
  assert.match(service.out, /psql service=writ-orders-db-read-only/);
  // Tokens that were printed on purpose are no find.
  person.written.splice(person.written.indexOf(uri), 1);
  const psql = ["psql", "-X", "-A", "-t", "-c", select];
  for (const words of [
    [...psql, uri.trim()],
    [...psql, "service=writ-orders-db-read-only"],
  ]) {
    const shell = words.map((word) => `'${word}'`).join(" ");
    const way = ["connect", "orders-db", "--role", "read-only", "--", "sh", "-c", `unset PGPASSFILE PGUSER; ${shell}`];
    assert.match((await person.run(way)).out, /^\*+\d{4}\|/m);
  }
  const script = `${env}\nexec psql -X -A -t -c "${select}"`;
  const { out } = await person.run(["connect", "orders-db", "--role", "read-only", "--", "sh", "-c", script]);
  assert.match(out, /^\*+\d{4}\|/m);
});

test("a resource or role that nothing gives is refused, with how to ask", async () => {
  const { code, err } = await person.run(["connect", "orders-db", "--role", "admin"]);
  assert.equal(code, 77);
  assert.match(err, /writ request orders-db --role admin --for 2h/);
  assert.equal((await person.run(["connect", "no-such-db"])).code, 77);
});

/** Every token of this test, cut so that a part of one is found too. */
async function tokens(passwords: string): Promise<readonly string[]> {
  const kept = await readFile(join(person.configFolder, "default.login"), "utf8");
  const { token, refreshToken } = (JSON.parse(kept) as { login: { token: string; refreshToken: string } }).login;
  const access = passwords.trim().slice(passwords.trim().lastIndexOf(":") + 1);
  return [token, access].map((jwt) => jwt.slice(-40)).concat(refreshToken);
}

test("while psql runs, no token is in any process list, log, record or file but where the docs say", async () => {
  const sleep = person.start([
    "connect",
    "orders-db",
    "--role",
    "read-only",
    "--",
    "psql",
    "-X",
    "-c",
    "SELECT pg_sleep(60)",
  ]);
  await sleep.seen(/until/);
  const run = join(person.home, "run");
  const passwordFile = async () => (await readdir(run)).find((name) => name.startsWith("writ-connect-"));
  for (let tries = 0; tries < 200 && (await passwordFile()) === undefined; tries += 1) await sleepMs(50);
  const folder = join(run, (await passwordFile()) ?? "");
  let passwords = "";
  for (let tries = 0; tries < 200 && passwords === ""; tries += 1) {
    passwords = await readFile(join(folder, "pgpass"), "utf8").catch(() => "");
    await sleepMs(50);
  }
  const secrets = await tokens(passwords);
  assert.ok(secrets.every((secret) => secret.length >= 20));
  assert.deepEqual(await processesWith(secrets), []);
  const allowed = [
    join(person.configFolder, "default.login"),
    join(person.configFolder, "default.pgpass"),
    join(folder, "pgpass"),
  ];
  assert.deepEqual(
    (await filesWith(person.world.folder, secrets)).filter((file) => !allowed.includes(file)),
    [],
  );
  assert.ok((await filesWith(person.world.folder, secrets)).includes(join(folder, "pgpass")), "the search finds");
  sleep.child.kill("SIGTERM");
  assert.equal((await sleep.ended).code, 143);
  await assert.rejects(readFile(join(folder, "pgpass")));
  const said = [...person.written, ...person.world.proxyLog].join("");
  assert.ok(!secrets.some((secret) => said.includes(secret)));
});

const sleepMs = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function processesWith(secrets: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const pid of (await readdir("/proc")).filter((name) => /^\d+$/.test(name))) {
    for (const list of ["cmdline", "environ"]) {
      const text = await readFile(`/proc/${pid}/${list}`, "latin1").catch(() => "");
      if (secrets.some((secret) => text.includes(secret))) found.push(`${pid} ${list}`);
    }
  }
  return found;
}

async function filesWith(folder: string, secrets: readonly string[]): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const text = await readFile(path, "latin1").catch(() => "");
    if (secrets.some((secret) => text.includes(secret))) found.push(path);
  }
  return found;
}

test("a login whose token has ended is renewed by the provider, and the refresh token with it", async () => {
  const file = join(person.configFolder, "default.login");
  const kept = async () => (JSON.parse(await readFile(file, "utf8")) as { login: Record<string, unknown> }).login;
  const before = await kept();
  await writeFile(file, JSON.stringify({ writ: 1, login: { ...before, endsAt: 1 } }));
  const both = await Promise.all([person.list(), person.list()]);
  assert.ok(both.every(({ reach }) => reach.length === 2));
  const now = await kept();
  assert.ok(Number(now["endsAt"]) > Date.now() / 1000);
  assert.notEqual(now["refreshToken"], before["refreshToken"]);
});

test("a token that a job was given needs no login, and does not reach the program", async () => {
  const file = join(person.configFolder, "default.login");
  const { token } = (JSON.parse(await readFile(file, "utf8")) as { login: { token: string } }).login;
  const given = {
    WRIT_CONFIG: join(person.home, "elsewhere"),
    WRIT_PROXY: person.proxy,
    WRIT_CA: person.world.at("ca.pem"),
    WRIT_ID_TOKEN: token,
  };
  assert.match((await person.run(["list"], given)).out, /^orders-db {2}read-only/m);
  const words = ["connect", "orders-db", "--role", "read-only", "--", "sh", "-c", "echo [$WRIT_ID_TOKEN] $PGUSER"];
  assert.match((await person.run(words, given)).out, /^\[\] read-only$/m);
  assert.equal((await person.run(["list"], { ...given, WRIT_ID_TOKEN: "nonsense" })).code, 64);
});

test("--password prints a token alone, --keep stays until it is told to end", async () => {
  const { out } = await person.run(["connect", "orders-db", "--role", "read-only", "--password"]);
  assert.match(out, /^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  person.written.splice(person.written.indexOf(out), 1);
  const keeping = person.start(["connect", "orders-db", "--role", "read-only", "--service", "--keep"]);
  await keeping.seen(/opens connections until/);
  keeping.child.kill("SIGINT");
  assert.equal((await keeping.ended).code, 0);
});

test("the grant ends: the session is cut at that instant, and list says so", async () => {
  const until = instant(25);
  person.world.files.set("grants/orders-db/alice-read.yaml", grant({ until }));
  person.world.files.delete("grants/orders-db/alice-write.yaml");
  await person.publishUntil(
    ({ reach }) => reach.length === 1 && Number(reach[0]?.["until"]) * 1000 === Date.parse(until),
  );
  const { code, err } = await person.run(["connect", "orders-db", "--", "psql", "-X", "-c", "SELECT pg_sleep(100)"]);
  assert.notEqual(code, 0);
  assert.match(err, /57P01|terminating|ended/i);
  assert.ok(Date.now() < Date.parse(until) + 20_000);
  const { reach, open } = await person.list();
  assert.deepEqual(reach, []);
  assert.deepEqual(open, [{ resource: "orders-db", roles: ["read-only", "read-write"], ask: open[0]?.ask }]);
  const refused = await person.run(["connect", "orders-db", "--role", "read-only"]);
  assert.equal(refused.code, 77);
  assert.match(refused.err, /writ request orders-db/);
});

test("log out: what lay here is gone, and the provider revoked it", async () => {
  const { code, out } = await person.run(["logout"]);
  assert.equal(code, 0);
  assert.match(out, /the provider revoked it/);
  assert.equal(person.provider.revoked.length, 1);
  assert.deepEqual((await readdir(person.configFolder)).sort(), ["default.authorities.pem", "default.json"]);
  assert.equal((await person.run(["list"])).code, 77);
});

test("the device flow: a code here, the browser elsewhere", async () => {
  const login = person.start(["login", "--device", ...authorities()]);
  const address = await login.seen(/open (https:\/\/\S+) in a browser/);
  const code = await login.seen(/^ {4}(\S+)$/m);
  const page = await newPage(browser);
  await page.goto(address);
  await page.fill('input[name="user_code"]', code);
  await page.click('button[type="submit"]');
  await page.click('button[type="submit"]');
  await logInOn(page, "alice");
  const { code: exit, out, err } = await login.ended;
  assert.equal(exit, 0, err);
  assert.match(out, /Logged in as alice@acme\.example by okta/);
});

test("somebody whom people.yaml does not name gets no login", async () => {
  const login = person.start(["login", "--no-browser", "--profile", "mallory", ...loginWords().slice(1)]);
  const address = await login.seen(/(https:\/\/\S+\/auth\?\S+)/);
  const page = await newPage(browser);
  await page.goto(address);
  await logInOn(page, "mallory");
  const { code, err } = await login.ended;
  assert.equal(code, 77);
  assert.match(err, /people\.yaml/);
  assert.ok(!(await readdir(person.configFolder)).some((name) => name.startsWith("mallory.l")));
});

test("Ctrl-C ends a login that waits, and keeps nothing", async () => {
  const login = person.start(["login", "--no-browser", "--profile", "nobody", ...loginWords().slice(1)]);
  await login.seen(/(https:\/\/\S+\/auth\?\S+)/);
  login.child.kill("SIGINT");
  const { code, err } = await login.ended;
  assert.equal(code, 130);
  assert.match(err, /nothing was kept/);
});
