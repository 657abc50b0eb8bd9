// Whole sessions against a real PostgreSQL: sockets, TLS on both sides, SCRAM, a real driver.
import assert from "node:assert/strict";
import { connect } from "node:net";
import { after, before, test } from "node:test";
import type { MaskView } from "@writ/contracts";
import { loadParser } from "@writ/sql";
import { startPostgres } from "@writ/testkit";
import { Client, type DatabaseError } from "pg";
import { encodeCancelRequest } from "../src/messages/cancel-request.ts";
import { encodePasswordMessage } from "../src/messages/password-message.ts";
import { encodeStartupMessage } from "../src/messages/startup-message.ts";
import { type FakeOptions, FakeSession } from "./fake-session.ts";
import { say } from "./say.ts";
import { opened, RawClient, type Served, serve } from "./served.ts";

let postgres: Awaited<ReturnType<typeof startPostgres>>;
let secure: Served;
let plain: Served;
let next = new FakeSession();
let resource: Parameters<typeof opened>[2] = {};

before(async () => {
  await loadParser();
  postgres = await startPostgres();
  await postgres.query(`
    CREATE TABLE notes (id int, body text);
    CREATE TABLE customers (id int primary key, name text, ssn text);
    INSERT INTO customers VALUES (1, 'Ann', '123-45-6789'), (2, 'Bob', '987-65-4321')`);
  const open = async () => opened(postgres, next, resource);
  secure = await serve({ tls: true, open });
  plain = await serve({ tls: false, open });
});
after(async () => {
  await secure.close();
  await plain.close();
  await postgres.stop();
});

async function client(
  options: FakeOptions = {},
  config: object = {},
): Promise<{ client: Client; session: FakeSession }> {
  const session = new FakeSession(options);
  next = session;
  const base = { host: "127.0.0.1", port: secure.port, user: "read-write", database: "orders-db", password: "t" };
  const made = new Client({ ...base, ssl: { ca: secure.certificates.ca }, ...config });
  made.on("error", () => {});
  await made.connect();
  return { client: made, session };
}

const failure = (promise: Promise<unknown>): Promise<DatabaseError> =>
  promise.then(
    () => assert.fail("it did not fail"),
    (error: DatabaseError) => error,
  );

/** Start-up and token over plaintext, up to ReadyForQuery. */
async function rawSession(options: FakeOptions = {}): Promise<{ raw: RawClient; session: FakeSession }> {
  const session = new FakeSession(options);
  next = session;
  const raw = await RawClient.connect(plain.port);
  raw.send(
    encodeStartupMessage([
      ["user", "read-write"],
      ["database", "orders-db"],
    ]),
    encodePasswordMessage("t"),
  );
  await raw.until(isReady);
  return { raw, session };
}

const isReady = (bytes: Buffer): boolean => bytes.length >= 6 && bytes.at(-6) === 0x5a && bytes.at(-2) === 5;

test("simple and prepared statements run, and each bind and execution is admitted with its values", async () => {
  const { client: made, session } = await client();
  assert.deepEqual((await made.query("select 1 as a, 'x' as b")).rows, [{ a: 1, b: "x" }]);
  for (const n of [1, 2]) {
    const { rows } = await made.query({ name: "plus", text: "select $1::int + 1 as n", values: [n] });
    assert.deepEqual(rows, [{ n: n + 1 }]);
  }
  assert.deepEqual(
    session.requests.map(({ prepared, binds }) => [prepared, binds?.[0]?.value]),
    [
      [undefined, undefined],
      ["plus", "1"],
      ["plus", "1"],
      ["plus", "2"],
      ["plus", "2"],
    ],
  );
  await made.end();
});

test("BEGIN, INSERT, a denial, COMMIT writes nothing, and the session goes on", async () => {
  const { client: made } = await client({ denied: ["ddl"] });
  await made.query("begin");
  await made.query("insert into notes values (1, 'in a block')");
  assert.equal((await failure(made.query("drop table notes"))).code, "42501");
  assert.equal((await failure(made.query("select 1"))).code, "25P02");
  assert.equal((await made.query("commit")).command, "ROLLBACK");
  assert.deepEqual((await made.query("select count(*)::int as n from notes")).rows, [{ n: 0 }]);
  await made.end();
});

test("a denial inside a pipelined implicit transaction takes the insert before it back", async () => {
  const { raw } = await rawSession({ denied: ["ddl"] });
  raw.send(say.parse("insert into notes values (2, 'pipelined')"), say.bind(), say.execute());
  raw.send(say.parse("drop table notes"), say.bind(), say.execute(), say.sync);
  assert.match((await raw.until(isReady)).toString("latin1"), /INSERT 0 1.*C42501/s);
  raw.send(say.query("select count(*) from notes"));
  assert.match((await raw.until(isReady)).toString("latin1"), /\0\0\0\x010C\0\0\0\rSELECT 1/);
  raw.close();
});

test("a client that closes its half right after its last statement has it run and answered", async () => {
  for (const last of [[say.query("insert into notes values (77, 'last words') returning 'answered'")], lastExtended]) {
    const { raw, session } = await rawSession();
    raw.send(...last);
    raw.socket.end();
    assert.match(await raw.untilEnd(), /answered.*INSERT 0 1/s);
    assert.equal(session.outcomes.at(-1)?.outcome.tag, "INSERT 0 1");
    assert.equal(session.ended?.code, "client-left");
  }
});

const lastExtended = [
  ...[say.parse("insert into notes values (78, 'last') returning 'answered'"), say.bind(), say.execute(), say.sync],
];

test("a client that closes its half in the middle of a batch has it rolled back, as PostgreSQL does", async () => {
  const { raw, session } = await rawSession();
  raw.send(say.parse("insert into notes values (79, 'never')"), say.bind(), say.execute(), say.flush);
  await raw.until((bytes) => bytes.includes("INSERT 0 1"));
  raw.socket.end();
  await raw.untilEnd();
  assert.equal(session.ended?.code, "client-left");
  const { client: made } = await client();
  assert.deepEqual((await made.query("select * from notes where id = 79")).rows, []);
  await made.end();
});

test("a notification comes with the process id that the client knows for itself", async () => {
  const { client: made } = await client();
  const heard = new Promise<{ processId: number; payload?: string | undefined }>((resolve) => {
    made.once("notification", resolve);
  });
  await made.query("listen here");
  await made.query("notify here, 'to myself'");
  const { processId, payload } = await heard;
  assert.deepEqual([processId, payload], [(made as unknown as { processID: number }).processID, "to myself"]);
  await made.end();
});

test("many batches pipelined at once are answered in order", async () => {
  const { raw } = await rawSession();
  const numbers = Array.from({ length: 50 }, (_, at) => at);
  raw.send(...numbers.flatMap((n) => [say.parse(`select 'n${n}.'`), say.bind(), say.execute(), say.sync]));
  let seen = "";
  while (!seen.includes("n49.")) seen += (await raw.until(isReady)).toString("latin1");
  assert.deepEqual(
    [...seen.matchAll(/n(\d+)\./g)].map((match) => Number(match[1])),
    numbers,
  );
  raw.close();
});

test("a row of 20 MB and a result of 200,000 rows pass whole", async () => {
  const { client: made, session } = await client();
  const { rows } = await made.query("select repeat('x', 20 * 1024 * 1024) as big");
  assert.equal(rows[0].big.length, 20 * 1024 * 1024);
  assert.equal((await made.query("select generate_series(1, 200000) as g")).rows.length, 200_000);
  assert.equal(session.outcomes.at(-1)?.outcome.rows, 200_000);
  await made.end();
});

test("the row limit stops a statement at the row, and the session goes on", async () => {
  const { client: made, session } = await client({ limits: { rows: 10 } });
  const error = await failure(made.query("select generate_series(1, 1000000)"));
  assert.equal(error.code, "42501");
  assert.match(error.message, /10 rows/);
  assert.deepEqual((await made.query("select 1 as a")).rows, [{ a: 1 }]);
  assert.equal(session.outcomes[0]?.outcome.rows, 10);
  await made.query("begin");
  assert.equal((await failure(made.query("select generate_series(1, 100)"))).code, "42501");
  assert.equal((await made.query("commit")).command, "ROLLBACK", "the block failed as the client was told");
  await made.end();
});

test("the time limit of a statement stops it, and says so", async () => {
  const { client: made } = await client({ limits: { statementSeconds: 0.05 } });
  const error = await failure(made.query("select pg_sleep(30)"));
  assert.deepEqual([error.code, /time-limit/.test(error.message)], ["57014", true]);
  assert.deepEqual((await made.query("select 1 as a")).rows, [{ a: 1 }]);
  await made.end();
});

function cancelWith(port: number, processId: number, key: Buffer): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.end(encodeCancelRequest(processId, key)));
    socket.on("close", () => resolve()).resume();
  });
}

test("the key a client was given cancels its query; another cancels nothing; neither is the server's", async () => {
  const { client: made } = await client();
  const { processID, secretKey } = made as unknown as { processID: number; secretKey: number };
  const { rows } = await made.query("select pg_backend_pid() as pid");
  assert.notEqual(rows[0].pid, processID);
  const key = Buffer.alloc(4);
  key.writeInt32BE(secretKey);
  const wrong = Buffer.from(key.map((byte) => byte ^ 1));
  const sleeping = failure(made.query("select pg_sleep(30)"));
  await running("pg_sleep(30)");
  await cancelWith(secure.port, processID, wrong);
  await cancelWith(secure.port, processID + 1, key);
  await running("pg_sleep(30)");
  await cancelWith(secure.port, processID, key);
  assert.equal((await sleeping).code, "57014");
  assert.deepEqual((await made.query("select 1 as a")).rows, [{ a: 1 }]);
  await made.end();
});

/** Waits until the server runs (or no longer runs) something that holds `text`. */
async function running(text: string, wanted = true): Promise<void> {
  const observer = await postgres.connect();
  const sql = "select 1 from pg_stat_activity where query like $1 and state = 'active' and pid <> pg_backend_pid()";
  for (let times = 0; times < 500; times++) {
    if (((await observer.query(sql, [`%${text}%`])).rowCount ?? 0) > 0 === wanted) return observer.end();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  assert.fail(`the server ${wanted ? "never ran" : "still runs"} ${text}`);
}

test("when access ends the client hears why at once and the query is cancelled upstream", async () => {
  const { client: made, session } = await client();
  const sleeping = failure(made.query("select pg_sleep(31)"));
  await running("pg_sleep(31)");
  await session.end({ code: "access-ended", message: "The grant ended." });
  const error = await sleeping;
  assert.deepEqual([error.code, error.message], ["57P01", "The grant ended. (access-ended)"]);
  await running("pg_sleep(31)", false);
});

test("a fault inside one session's turn ends that session, and no other hears of it", async () => {
  const bystander = await client();
  const { client: victim, session } = await client();
  session.finish = () => {
    throw new Error("a fault put in by the test");
  };
  Object.defineProperty(session, "end", {
    value: () => {
      throw new Error("and another while it is told");
    },
  });
  const ended = new Promise<void>((resolve) => victim.on("end", () => resolve()));
  await assert.rejects(victim.query("select 1"));
  await ended;
  assert.equal((await bystander.client.query("select 1 as one")).rows[0].one, 1);
  await bystander.client.end();
});

test("access that ended while the session was being prepared opens no connection upstream", async () => {
  const session = new FakeSession();
  await session.end({ code: "access-ended", message: "The grant is gone." });
  next = session;
  const count = async () => (await postgres.query("SELECT count(*)::int AS n FROM pg_stat_activity")).rows[0].n;
  const before = await count();
  const base = { host: "127.0.0.1", port: secure.port, user: "read-write", database: "orders-db", password: "t" };
  const refused = new Client({ ...base, ssl: { ca: secure.certificates.ca } });
  refused.on("error", () => {});
  const { code, message } = await failure(refused.connect());
  assert.deepEqual([code, /The grant is gone/.test(message)], ["28000", true]);
  assert.equal(await count(), before);
});

test("a client that goes away takes its query and its session with it", async () => {
  const { raw, session } = await rawSession();
  raw.send(say.query("select pg_sleep(32)"));
  await running("pg_sleep(32)");
  raw.close();
  await running("pg_sleep(32)", false);
  for (let times = 0; times < 500 && !session.closed; times++) await new Promise((resolve) => setTimeout(resolve, 10));
  assert.deepEqual([session.ended?.code, session.closed], ["client-left", true]);
});

test("a server that goes away is an error to the client, and ends the session", async () => {
  const { client: made, session } = await client();
  const { rows } = await made.query("select pg_backend_pid() as pid");
  const error = failure(made.query("select pg_sleep(33)"));
  await running("pg_sleep(33)");
  await postgres.query(`select pg_terminate_backend(${rows[0].pid})`);
  assert.equal((await error).code, "57P01");
  assert.equal(session.ended?.code, "upstream-failed");
});

const masks: MaskView = {
  unlisted: "show",
  rules: [
    {
      ...{ schema: "public", table: "customers", column: "ssn", mask: { form: "keep", first: 0, last: 4 } },
      ...{ nullsShow: false, writeAllow: false, searchEquality: false },
    },
  ],
  clear: [],
  detect: [],
};

test("with masks, values are hidden by the server itself, prepared or not, and errors keep their words", async () => {
  const { client: made, session } = await client({ view: { allow: ["select"], masks } });
  const simple = await made.query("select name, ssn as x from customers order by id");
  assert.match(simple.rows[0].x, /6789$/);
  assert.ok(!JSON.stringify(simple.rows).includes("123-45"));
  const prepared = { name: "c", text: "select row_to_json(c)::text as j from customers c where id = $1", values: [1] };
  for (let times = 0; times < 2; times++) assert.ok(!(await made.query(prepared)).rows[0].j.includes("123-45"));
  const error = await failure(made.query("select ssn::int from customers"));
  assert.equal(error.code, "22P02");
  assert.ok(!JSON.stringify({ ...error, message: error.message }).includes("6789"));
  assert.deepEqual(session.requests[1]?.binds, [{ value: null, masked: true }]);
  await made.end();
});

test("a role that only reads runs read-only upstream, on the pinned path", async () => {
  const { client: made } = await client({ view: { allow: ["select"] } });
  const { rows } = await made.query("show default_transaction_read_only");
  assert.deepEqual(rows, [{ default_transaction_read_only: "on" }]);
  assert.deepEqual((await made.query("show search_path")).rows, [{ search_path: '"$user", public' }]);
  await made.end();
});

test("start-up settings beyond the list are refused by name, and those on it reach the server", async () => {
  const view = { allow: ["select"] } as const;
  const error = await failure(client({ view }, { options: "-c role=postgres" }));
  assert.deepEqual([error.code, /"role"/.test(error.message)], ["22023", true]);
  const { client: made } = await client({ view }, { options: "-c statement_timeout=12345", application_name: "shown" });
  assert.deepEqual((await made.query("show statement_timeout")).rows, [{ statement_timeout: "12345ms" }]);
  await made.end();
});

const broken: [string, () => Parameters<typeof opened>[2], RegExp][] = [
  ["an address where nobody listens", () => ({ port: 1 }), /POSTGRES_UPSTREAM_DOWN/],
  ["a certificate that nobody vouches for", () => ({ tls: { mode: "verify-full" } }), /POSTGRES_UPSTREAM_TLS/],
  [
    "a certificate of another authority",
    () => ({ tls: { mode: "verify-full", ca: secure.certificates.ca } }),
    /POSTGRES_UPSTREAM_TLS/,
  ],
  ["a database that is not there", () => ({ database: "nowhere" }), /POSTGRES_UPSTREAM_REFUSED/],
];

for (const [what, changes, wanted] of broken) {
  test(`${what} is an error that names the resource, and ends the session's record`, async () => {
    resource = changes();
    const session = client();
    const error = await failure(session);
    resource = {};
    assert.equal(error.code, "08006");
    assert.match(error.message, wanted);
    assert.match(error.message, /orders-db/);
    assert.deepEqual([next.ended?.code, next.closed], ["upstream-failed", true]);
  });
}

test("a wrong password upstream names the resource and not the credential", async () => {
  const session = new FakeSession();
  const wrong = await serve({
    tls: true,
    open: async () => ({
      ...opened(postgres, session),
      credential: { user: postgres.user, password: { reveal: () => "the wrong one" } },
    }),
  });
  const made = new Client({
    host: "127.0.0.1",
    port: wrong.port,
    user: "r",
    database: "orders-db",
    password: "t",
    ssl: { ca: wrong.certificates.ca },
  });
  made.on("error", () => {});
  const error = await failure(made.connect());
  assert.match(error.message, /orders-db.*POSTGRES_UPSTREAM_AUTH/);
  assert.ok(!(error.message + wrong.logs.join()).includes("the wrong one"));
  await wrong.close();
});

test("a proxy that stops ends its sessions with the reason", async () => {
  const session = new FakeSession();
  const stopping = await serve({ tls: false, open: async () => opened(postgres, session) });
  const raw = await RawClient.connect(stopping.port);
  raw.send(encodeStartupMessage([["user", "a"]]), encodePasswordMessage("t"));
  await raw.until(isReady);
  assert.equal(stopping.protocol.sessions, 1);
  await stopping.close();
  assert.match(await raw.untilEnd(), /C57P01\0M.*stopping/);
  assert.equal(stopping.protocol.sessions, 0);
  raw.close();
});
