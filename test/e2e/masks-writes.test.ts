// Writes under masks on real servers: what passes does what it says, and no way to write brings a masked value back:
// not by RETURNING, an error, a notice, a count or another table.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import pg from "pg";
import { MaskWorld } from "../masking/mask-world.ts";

const sql = `
  CREATE TABLE app.cases (id int PRIMARY KEY, title text NOT NULL, amount int CHECK (amount > 0), token text UNIQUE,
    secret text UNIQUE, secret_num int, derived text GENERATED ALWAYS AS (secret || '/' || amount) STORED,
    UNIQUE (title) DEFERRABLE INITIALLY DEFERRED, CHECK (amount < secret_num), EXCLUDE (id WITH =, secret WITH =));
  CREATE TABLE app.case_notes (case_id int REFERENCES app.cases ON DELETE CASCADE, note text);
  CREATE TABLE staging.plain (id int PRIMARY KEY, v text, n int, UNIQUE (v));
  INSERT INTO app.cases VALUES (1, 'one', 5, 'tokone', 'QXVSECRETONE', 4711), (2, 'two', 6, 'toktwo', 'QXVSECRETTWO', 4712);
  INSERT INTO app.case_notes VALUES (1, 'a note');
  INSERT INTO staging.plain VALUES (1, 'x', 1), (2, 'y', 2);
  CREATE TABLE staging.parent (id int PRIMARY KEY, note text);
  CREATE TABLE app.child (id int, parent_id int REFERENCES staging.parent ON UPDATE CASCADE, secret_num int,
    CHECK (parent_id < secret_num));
  INSERT INTO staging.parent VALUES (1, 'p'); INSERT INTO app.child VALUES (1, 1, 4711);
  CREATE FUNCTION app.known(text) RETURNS boolean LANGUAGE sql STABLE AS
    'SELECT EXISTS (SELECT 1 FROM app.cases WHERE secret LIKE $1)';
  CREATE FUNCTION app.last() RETURNS text LANGUAGE sql STABLE AS 'SELECT max(secret) FROM app.cases';
  CREATE DOMAIN staging.guess AS text CHECK (app.known(VALUE));
  CREATE TABLE staging.checked (v text CHECK (app.known(v)));
  CREATE TABLE staging.of_domain (v staging.guess[]);
  CREATE TABLE staging.defaulted (id int, v text DEFAULT app.last());
  CREATE TABLE staging.gate (v text); INSERT INTO staging.gate VALUES ('none');
  ALTER TABLE app.child ENABLE ROW LEVEL SECURITY;
  CREATE POLICY p ON app.child USING (secret_num = (SELECT length(v) FROM staging.gate));
  CREATE TABLE staging.usual (id uuid DEFAULT gen_random_uuid(), n int DEFAULT nextval('staging.seq1'),
    at timestamptz DEFAULT now(), v text CHECK (length(v) < 9));`;

const masks = `unlisted: show
columns:
  app.cases.secret: fixed
  app.cases.secret_num: { null: true }
  app.child.secret_num: { null: true }
  app.cases.token: { keep: { last: 2 }, write: allow }
  app.contacts.mobile: fixed
  app.orders.pay_token: fixed
`;

const secrets = ["QXVSECRET", "4711", "4712", "tokone", "toktwo", "+7490", "+7493", "tokQXVZ", "tokJHWQ"];

const refused: Readonly<Record<string, string>> = {
  "UPDATE app.cases SET title = secret WHERE id = 1": "sql/masked-write",
  "UPDATE app.cases SET title = cases::text": "sql/masked-write",
  "UPDATE app.cases SET (title, id) = (SELECT secret, 9)": "sql/masked-write",
  "UPDATE app.cases SET title = 'x' WHERE secret LIKE 'QXV%'": "sql/masked-write",
  "DELETE FROM app.cases WHERE secret_num BETWEEN 4000 AND 5000": "sql/masked-write",
  "DELETE FROM app.cases RETURNING (cases).secret": "sql/masked-write",
  "DELETE FROM app.cases RETURNING cases": "sql/masked-write",
  "DELETE FROM app.cases RETURNING cases.to_jsonb": "sql/masked-write",
  "UPDATE app.cases SET title = derived": "sql/masked-write",
  "UPDATE app.cases SET amount = 4710 WHERE id = 1": "sql/masked-binding",
  "UPDATE app.cases SET id = 2 WHERE id = 1": "sql/masked-binding",
  "INSERT INTO app.cases (id, title) VALUES (1, 'x') ON CONFLICT (id) DO UPDATE SET amount = 9": "sql/masked-binding",
  "INSERT INTO app.cases (id, title, secret) VALUES (3, 'x', 'QXVSECRETONE')": "sql/masked-write",
  "INSERT INTO app.cases (id, title) VALUES (3, 'x') ON CONFLICT (secret) DO NOTHING": "sql/masked-write",
  "INSERT INTO app.cases (id, title, token) VALUES (3, 'x', 'tokone') ON CONFLICT (token) DO NOTHING":
    "sql/masked-write",
  "INSERT INTO app.cases (id, title) VALUES (3, 'x') ON CONFLICT ON CONSTRAINT cases_secret_key DO NOTHING":
    "sql/masked-write",
  "INSERT INTO staging.plain SELECT id + 9, secret, 1 FROM app.cases": "sql/masked-store",
  "INSERT INTO staging.plain (id, v) SELECT * FROM (SELECT 9, c FROM app.cases c) x(a, b)": "sql/masked-store",
  "UPDATE staging.plain SET v = c.secret FROM app.cases c WHERE c.id = plain.id": "sql/masked-store",
  "DELETE FROM staging.plain USING app.cases c WHERE c.secret = 'QXVSECRETONE'": "sql/masked-store",
  "MERGE INTO staging.plain p USING app.cases c ON c.id = p.id WHEN MATCHED THEN UPDATE SET v = c.secret":
    "sql/masked-store",
  "MERGE INTO app.cases c USING staging.plain p ON c.secret_num > p.n WHEN MATCHED THEN DELETE": "sql/masked-write",
  "WITH d AS (DELETE FROM app.cases RETURNING *) INSERT INTO staging.plain (id, v) SELECT id, secret FROM d":
    "sql/masked-write",
  "EXPLAIN ANALYZE UPDATE app.cases SET title = 'x'": "sql/explain",
  "UPDATE staging.parent SET id = 4710": "sql/masked-binding",
  "INSERT INTO staging.parent VALUES (1) ON CONFLICT (id) DO UPDATE SET id = 4711": "sql/masked-binding",
  "INSERT INTO staging.checked VALUES ('QXV%')": "sql/function",
  "COPY staging.checked FROM STDIN": "sql/function",
  "INSERT INTO staging.of_domain VALUES ('{QXV%}')": "sql/function",
  "INSERT INTO staging.defaulted (id) VALUES (1) RETURNING *": "sql/function",
  "UPDATE staging.gate SET v = 'x'": "sql/masked-binding",
};

const returning: readonly string[] = [
  "UPDATE app.cases SET title = title || '!' WHERE id = 1 RETURNING *",
  "UPDATE app.cases AS c SET title = 'x' FROM staging.plain p WHERE p.id = c.id AND c.id = 1 RETURNING c.*, p.v",
  "UPDATE app.cases SET token = 'tokthree' WHERE id = 1 RETURNING id, token, secret AS title",
  "INSERT INTO app.cases (id, title) VALUES (3, 'three') RETURNING *",
  "INSERT INTO app.cases (id, title) VALUES (1, 'x') ON CONFLICT (id) DO UPDATE SET title = EXCLUDED.title RETURNING *",
  "WITH d AS (DELETE FROM app.cases RETURNING *) SELECT d.*, d::text AS row FROM d",
  "DELETE FROM app.contacts RETURNING *, tableoid::regclass",
  "INSERT INTO staging.usual (v) VALUES ('x') RETURNING *",
  "UPDATE staging.parent SET note = 'x' RETURNING *",
];

const returning18: readonly string[] = [
  "UPDATE app.cases SET title = 'x' WHERE id = 1 RETURNING old.*, new.secret, old.secret_num",
  "UPDATE app.cases SET title = 'x' WHERE id = 1 RETURNING WITH (OLD AS o, NEW AS n) o.secret, n.*",
  "MERGE INTO app.cases c USING staging.plain p ON p.id = c.id WHEN MATCHED THEN UPDATE SET title = p.v RETURNING merge_action(), c.*, p.v",
  "DELETE FROM app.cases RETURNING old.*",
];

// The server's own words quote rows: only the state may come through.
const failing: Readonly<Record<string, string>> = {
  "UPDATE app.cases SET title = NULL": "23502",
  "INSERT INTO app.cases (id, title) VALUES (1, 'x')": "23505",
  "UPDATE app.cases SET token = 'toktwo' WHERE id = 1": "23505",
  "INSERT INTO app.cases (id, title, token) VALUES (3, 'x', 'tokone')": "23505",
  "INSERT INTO app.cases (id, title, amount) VALUES (3, 'x', -1)": "23514",
  "UPDATE app.cases SET title = 'two' WHERE id = 1; SET CONSTRAINTS ALL IMMEDIATE": "23505",
  "UPDATE app.cases SET title = 'two' WHERE id = 1; COMMIT": "23505",
  "UPDATE app.cases SET title = (1 / (id - 1))::text": "22012",
  "UPDATE app.contacts SET id = NULL": "23502",
  "INSERT INTO app.case_notes VALUES (99, 'x')": "23503",
  "UPDATE app.cases SET title = CASE WHEN id = 2 THEN NULL ELSE title END": "23502",
};

class Writer {
  readonly world: MaskWorld;
  readonly client: pg.Client;
  readonly #notices: unknown[] = [];

  private constructor(world: MaskWorld, client: pg.Client) {
    this.world = world;
    this.client = client;
    client.on("error", () => {});
    client.on("notice", (notice) => this.#notices.push({ ...notice }));
  }

  static async start(major: number): Promise<Writer> {
    const world = await MaskWorld.start({ major, sql, files: { "masks/maskdb.yaml": masks } });
    const { uri } = world;
    const client = new pg.Client({
      ...{ host: "127.0.0.1", port: Number(uri.port), database: "maskdb" },
      ...{ user: decodeURIComponent(uri.username), password: decodeURIComponent(uri.password) },
      ssl: { ca: await readFile(world.ca, "utf8") },
    });
    const writer = new Writer(world, client);
    await client.connect();
    return writer;
  }

  async stop(): Promise<void> {
    await this.client.end();
    await this.world.stop();
  }

  /** What a client sees of a statement in a transaction that is undone. */
  async answer(text: string, name?: string): Promise<{ rows: unknown[]; error: pg.DatabaseError | undefined }> {
    await this.client.query("BEGIN");
    try {
      const result = await this.client.query({ text, rowMode: "array", ...(name === undefined ? {} : { name }) });
      const last = Array.isArray(result) ? result.at(-1) : result;
      return { rows: last.rows, error: undefined };
    } catch (error) {
      return { rows: [], error: error as pg.DatabaseError };
    } finally {
      await this.client.query("ROLLBACK");
    }
  }

  assertNoSecret(value: unknown, text: string): void {
    const shown = JSON.stringify([value, this.#notices]);
    const leak = secrets.find((secret) => shown.includes(secret) && !text.includes(secret));
    assert.equal(leak, undefined, `${text}: ${shown}`);
  }

  /** Rows as they are. */
  async real(text: string): Promise<unknown> {
    const result = (await this.world.postgres.query(text, "maskdb")) as unknown as { rows: unknown }[] | object;
    const last = Array.isArray(result) ? result.at(-1) : result;
    return JSON.parse(JSON.stringify((last as { rows: unknown }).rows));
  }
}

async function assertRefused(writer: Writer, text: string, code: string): Promise<void> {
  const { error } = await writer.answer(text);
  assert.ok(error?.message.includes(code), String(error));
  writer.assertNoSecret({ ...error }, text);
}

async function assertMasked(writer: Writer, text: string): Promise<void> {
  const { rows, error } = await writer.answer(text);
  assert.equal(error, undefined);
  assert.ok(rows.length > 0);
  writer.assertNoSecret(rows, text);
  const prepared = await writer.answer(text, `p${[...returning, ...returning18].indexOf(text)}`);
  assert.equal(prepared.rows.length, rows.length);
  writer.assertNoSecret(prepared.rows, text);
}

async function assertSilent(writer: Writer, text: string, state: string): Promise<void> {
  const { error } = await writer.answer(text);
  assert.equal(error?.code, state);
  const { detail, where, hint, table, column, constraint, internalQuery } = error;
  assert.deepEqual([detail, where, hint, table, column, constraint, internalQuery], Array(7).fill(undefined));
  writer.assertNoSecret({ ...error }, text);
}

const changes = [
  "UPDATE app.cases SET title = 'uno', token = 'toknew' WHERE id = 1",
  "UPDATE app.cases c SET title = p.v FROM staging.plain p WHERE p.id = c.id AND c.id = 2",
  `MERGE INTO app.cases c USING staging.plain p ON p.id = c.id + 100
   WHEN NOT MATCHED THEN INSERT (id, title) VALUES (p.id + 10, p.v || '!')`,
  "INSERT INTO staging.plain (id, v) SELECT c.id + 20, c.title || c.id FROM app.cases c WHERE c.id < 3",
  "DELETE FROM app.cases WHERE id IN (SELECT id FROM app.cases WHERE id = 11)",
];

async function assertChanged(writer: Writer): Promise<void> {
  const counts: (number | null)[] = [];
  for (const text of changes) counts.push((await writer.client.query(text)).rowCount);
  assert.deepEqual(counts, [1, 1, 2, 2, 1]);
  assert.deepEqual(await writer.real("SELECT id, title, token, secret, secret_num FROM app.cases ORDER BY id"), [
    { id: 1, title: "uno", token: "toknew", secret: "QXVSECRETONE", secret_num: 4711 },
    { id: 2, title: "y", token: "toktwo", secret: "QXVSECRETTWO", secret_num: 4712 },
    { id: 12, title: "y!", token: null, secret: null, secret_num: null },
  ]);
  assert.deepEqual(await writer.real("SELECT id, v FROM staging.plain WHERE id > 20 ORDER BY id"), [
    { id: 21, v: "uno1" },
    { id: 22, v: "y2" },
  ]);
}

for (const major of [15, 18]) {
  describe(`writes under masks on PostgreSQL ${major}`, () => {
    let writer: Writer;
    before(async () => {
      writer = await Writer.start(major);
    });
    after(() => writer.stop());

    for (const [text, code] of Object.entries(refused)) {
      test(`refused: ${text}`, () => assertRefused(writer, text, code));
    }
    for (const text of [...returning, ...(major >= 18 ? returning18 : [])]) {
      test(`gives masks: ${text}`, () => assertMasked(writer, text));
    }
    for (const [text, state] of Object.entries(failing)) {
      test(`fails without a word of the row: ${text}`, () => assertSilent(writer, text, state));
    }

    test("what is written is what was said, and the masked columns are as they were", () => assertChanged(writer));

    test("a row under a cursor is changed by its place", async () => {
      const { client } = writer;
      await client.query("BEGIN; DECLARE c CURSOR FOR SELECT id, secret FROM app.cases WHERE id = 1 FOR UPDATE");
      writer.assertNoSecret((await client.query("FETCH c")).rows, "FETCH");
      const updated = await client.query("UPDATE app.cases SET title = 'here' WHERE CURRENT OF c RETURNING id, secret");
      await client.query("ROLLBACK");
      assert.deepEqual(updated.rows, [{ id: 1, secret: "***" }]);
    });

    test("no record holds what was written into a masked column", async () => {
      await writer.answer("UPDATE app.cases SET token = 'tokwrittenhere' WHERE id = 1");
      await writer.answer("INSERT INTO app.cases (id, title, token) VALUES (7, 'x', 'tokwrittenthere')");
      const records = await writer.world.recordText();
      assert.ok(records.includes("UPDATE app.cases SET token"));
      assert.ok(!/tokwritten/.test(records));
    });
  });
}
