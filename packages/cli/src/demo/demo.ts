// The whole way, once: access given, masked, refused, taken away, recorded. Every part is real: PostgreSQL, git,
// policies, proxy.
// It must never touch anything outside its own temporary folder.

import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { makeCertificates } from "@writ/certificates";
import { type LocalPostgres, startPostgres } from "@writ/local-postgres";
import { loadConfiguration, openLog, quietLog, type RunningProxy, startProxy } from "@writ/proxy";
import { git } from "@writ/repository";
import pg from "pg";
import type { Command, Invocation } from "../command.ts";
import { flagOption } from "../options.ts";
import { grantFile, grantPath, login, person, proxyFile, repositoryFiles, resource, role, shopSql } from "./sample.ts";
import { Stage } from "./stage.ts";

export interface Demo {
  readonly folder: string;
  readonly repository: string;
  readonly postgres: LocalPostgres;
  readonly proxy: RunningProxy;
  readonly stage: Stage;
}

const buildWords = ["build", ".", "--key", "../keys/bundle.jwk", "--out", "../bundles", "--repository", "1"] as const;

/** Runs every step. The caller ends what it returns; after a failure nothing is left behind. */
export async function runDemo(invocation: Invocation, commands: readonly Command[]): Promise<Demo> {
  const stage = new Stage(invocation, commands);
  const folder = await mkdtemp(join(tmpdir(), "writ-demo-"));
  const opened: { postgres?: LocalPostgres; proxy?: RunningProxy } = {};
  try {
    const postgres = await startDatabase(stage);
    opened.postgres = postgres;
    const password = randomBytes(18).toString("base64url");
    await makeShop(postgres, password);
    const repository = await makeRepository(stage, { folder, postgres });
    const proxy = await startGateway(stage, { folder, repository, password, log: flagOption(invocation, "log") });
    opened.proxy = proxy;
    const demo = { folder, repository, postgres, proxy, stage };
    await useAccess(demo);
    await takeAway(demo);
    await showRecord(demo);
    return demo;
  } catch (error) {
    await endDemo({ folder, ...opened });
    throw error;
  }
}

export async function endDemo(parts: {
  folder: string;
  proxy?: RunningProxy;
  postgres?: LocalPostgres;
}): Promise<void> {
  await parts.proxy?.close();
  await parts.postgres?.stop();
  await rm(parts.folder, { recursive: true, force: true });
}

async function startDatabase(stage: Stage): Promise<LocalPostgres> {
  stage.step("A database that nobody has access to");
  const postgres = await startPostgres();
  stage.say(`PostgreSQL 18 on 127.0.0.1:${postgres.port}, TLS and SCRAM only; a shop with 2,000 customers`);
  return postgres;
}

async function makeShop(postgres: LocalPostgres, password: string): Promise<void> {
  await postgres.query("CREATE DATABASE shop");
  await postgres.query(`CREATE ROLE ${login} LOGIN PASSWORD '${password}'`);
  await postgres.query(`${shopSql} GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${login};`, "shop");
}

async function makeRepository(stage: Stage, at: { folder: string; postgres: LocalPostgres }): Promise<string> {
  stage.step("Access is a file in a repository");
  const repository = join(at.folder, "access");
  const until = new Date(Date.now() + 4 * 3_600_000).toISOString().replace(/\.\d+Z$/, "Z");
  await mkdir(repository, { recursive: true });
  await gitAs(repository, ["init", "--quiet", "--initial-branch=main"]);
  for (const [path, text] of repositoryFiles({ port: at.postgres.port, ca: at.postgres.ca, until })) {
    await writeInto(repository, path, text);
  }
  await commit(repository, "Describe orders-db, its masks and its guards");
  await writeInto(repository, grantPath, grantFile(until));
  await commit(repository, "Grant alice read-only on orders-db for INC-4312");
  stage.say(`${grantPath}, merged:`);
  for (const line of grantFile(until).trim().split("\n")) stage.say(`  ${line}`);
  await stage.writ(repository, ["validate"]);
  stage.good("valid");
  return repository;
}

async function startGateway(
  stage: Stage,
  at: { folder: string; repository: string; password: string; log: boolean },
): Promise<RunningProxy> {
  stage.step("Compiled to WASM, signed, enforced by a proxy");
  await stage.writ(at.folder, ["keys", "--out", "keys"]);
  const built = await stage.writ(at.repository, [...buildWords]);
  stage.say(built.trim().split("\n")[1]?.trim() ?? "");
  const { ca, certificate, key } = makeCertificates({ hosts: ["127.0.0.1", "localhost"] });
  await writeInto(at.folder, "ca.pem", ca);
  await writeInto(at.folder, "proxy.crt", certificate);
  await writeFile(join(at.folder, "proxy.key"), key, { mode: 0o600 });
  const publicKey = JSON.parse(await readFile(join(at.folder, "keys/bundle.public.jwk"), "utf8")) as { kid: string };
  await writeInto(at.folder, "proxy.yaml", proxyFile({ bundleKid: publicKey.kid, bundleJwk: publicKey, port: 0 }));
  const configuration = await loadConfiguration(join(at.folder, "proxy.yaml"));
  const proxy = await startProxy(configuration, {
    log: at.log ? openLog() : quietLog,
    env: { ORDERS_DB_PASSWORD: at.password },
  });
  stage.good(`proxy on 127.0.0.1:${proxy.postgres.port}; only it holds the database's password`);
  return proxy;
}

/** A token for alice; the demo's proxy believes it because the repository names a trial issuer. */
export async function demoToken({ stage, repository }: Demo): Promise<string> {
  const words = ["token", resource, "--as", person, "--key", "../keys/token.jwk", "--repository", "1"];
  return (await stage.writ(repository, words, { quiet: true })).trim();
}

async function connect(demo: Demo): Promise<pg.Client> {
  const ca = await readFile(join(demo.folder, "ca.pem"), "utf8");
  const client = new pg.Client({
    host: "127.0.0.1",
    port: demo.proxy.postgres.port,
    user: role,
    database: resource,
    password: await demoToken(demo),
    ssl: { ca },
  });
  // The session is going to be cut on purpose; the query says so too.
  client.on("error", () => {});
  await client.connect();
  return client;
}

async function useAccess(demo: Demo): Promise<void> {
  const { stage } = demo;
  stage.step("Alice connects with a token and reads");
  const client = await connect(demo);
  const sql = "SELECT id, name, email, ssn, born FROM customers ORDER BY id LIMIT 3";
  stage.say(`=> ${sql};`);
  const { rows, fields } = await client.query({ text: sql, rowMode: "array" });
  stage.table(
    fields.map(({ name }) => name),
    rows as unknown[][],
  );
  stage.good("masked in the database: the values never left it");
  stage.note("masked", rows);
  stage.step("What was not granted is refused, with the reason");
  stage.note("denied", await refusal(demo, client, "DROP TABLE customers"));
  stage.note("row-limit", await refusal(demo, client, "SELECT * FROM invoices"));
  const again = await client.query("SELECT count(*) AS n FROM invoices WHERE amount > 400");
  stage.good(`the session stays usable: ${again.rows[0]?.n} invoices above 400`);
  await client.end();
}

async function refusal({ stage }: Demo, client: pg.Client, sql: string): Promise<unknown> {
  stage.say(`=> ${sql};`);
  const error = await failure(client.query(sql));
  stage.refused(`ERROR ${error.code}: ${error.message}`);
  if (error.hint !== undefined) stage.say(`HINT: ${error.hint}`);
  return { code: error.code, message: error.message };
}

async function takeAway(demo: Demo): Promise<void> {
  const { stage, repository } = demo;
  stage.step("The grant is reverted while a query runs");
  const client = await connect(demo);
  stage.say("=> SELECT count(*) FROM invoices a, invoices b, invoices c;   (would run for minutes)");
  const running = failure(client.query("SELECT count(*) FROM invoices a, invoices b, invoices c"));
  await gitAs(repository, ["revert", "--no-edit", "HEAD"]);
  stage.say("$ git revert HEAD   (as a merged pull request would)");
  await stage.writ(repository, [...buildWords]);
  const arrivedMs = performance.now();
  const error = await running;
  const afterMs = Math.round(performance.now() - arrivedMs);
  stage.refused(`${error.code}: ${error.message}`);
  stage.good(`cut ${afterMs} ms after the bundle arrived; the query was cancelled in the database too`);
  await client.end().catch(() => {});
  stage.note("cut", { code: error.code, message: error.message, afterMs });
  const refused = await failure(connect(demo));
  stage.say("connecting again:");
  stage.refused(`${refused.code}: ${refused.message}`);
  stage.note("refused", { code: refused.code, message: refused.message });
}

/** Alice gets her access back: the revert is reverted, as a new grant would be merged. */
export async function giveBack({ repository, stage, proxy }: Demo): Promise<void> {
  await gitAs(repository, ["revert", "--no-edit", "HEAD"]);
  await stage.writ(repository, [...buildWords], { quiet: true });
  await proxy.look();
}

async function showRecord(demo: Demo): Promise<void> {
  const { stage, folder } = demo;
  stage.step("Everything is on record, and the record proves itself");
  const listed = await stage.writ(folder, ["records", "list", "--folder", "records", "--json"], { quiet: true });
  const { records } = JSON.parse(listed) as { records: { session: string }[] };
  const first = records.at(-1)?.session ?? "";
  const shown = await stage.writ(folder, ["records", "show", first, "--folder", "records"]);
  for (const line of resultLines(shown).slice(0, linesShownMax)) stage.say(line);
  const words = "records verify --folder records --key keys/record.public.jwk".split(" ");
  for (const line of resultLines(await stage.writ(folder, words))) stage.say(line);
  stage.note("records", { sessions: records.length });
}

interface Failure {
  readonly code?: string;
  readonly message: string;
  readonly hint?: string;
}

/** What a promise failed with; a promise that did not fail is the failure. */
async function failure(promise: Promise<unknown>): Promise<Failure> {
  try {
    await promise;
  } catch (error) {
    return error as Failure;
  }
  throw new Error("the demo expected a refusal and got none");
}

const linesShownMax = 12;

/** What a command found, without the next step that it suggests: here the next step is the demo's. */
function resultLines(text: string): readonly string[] {
  const lines = text.split("\n").filter((line) => line !== "");
  const next = lines.findIndex((line) => line.startsWith("Next:"));
  return next < 0 ? lines : lines.slice(0, next);
}

async function writeInto(folder: string, path: string, text: string): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

async function commit(repository: string, message: string): Promise<void> {
  await gitAs(repository, ["add", "--all"]);
  await gitAs(repository, ["commit", "--quiet", "--message", message]);
}

/** Git with an author of its own, so that the demo works where none is configured. */
async function gitAs(repository: string, words: readonly string[]): Promise<void> {
  await git(repository, [
    "-c",
    "user.name=Writ demo",
    "-c",
    "user.email=demo@acme.example",
    "-c",
    "commit.gpgSign=false",
    ...words,
  ]);
}
