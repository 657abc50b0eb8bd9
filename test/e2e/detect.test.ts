// What `detect:` names is hidden in whatever a real client reads from a real server: types, formats, protocols, COPY,
// cursors, errors, values of megabytes. What the record keeps is what the client saw.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type pg from "pg";
import { World } from "./world.ts";

const card = "4111 1111 1111 1111";
const ssn = "123-45-6789";
const email = "ann@example.com";
const iban = "DE89370400440532013000";
const token = `ghp_${"aB3".repeat(12)}`;
const secrets = [card, ssn, email, iban, token, "4111111111111111"];
const all = `a ${card} b ${ssn} c ${email} d ${iban} e ${token} f`;
const allHidden = all.replace(card, "**** **** **** ****").replace(ssn, "***-**-****").replace(email, "*".repeat(15));
const hidden = allHidden.replace(iban, "*".repeat(22)).replace(token, "*".repeat(40));

const sql = `
CREATE EXTENSION IF NOT EXISTS citext;
CREATE DOMAIN address AS text;
CREATE DOMAIN addresses AS text[];
CREATE TYPE person AS (id int, mail text, number bigint);
CREATE TABLE notes (id int PRIMARY KEY, body text, short varchar(200), padded char(120), folded citext, mail address,
  list text[], mails addresses, doc json, tree jsonb, trees jsonb[], one person, many person[], number bigint,
  page xml);
INSERT INTO notes SELECT n, '${all}', '${email}', '${card}', '${email}', '${email}',
  ARRAY['${all}', NULL, 'x "y" ${email}'],
  ARRAY['${email}'], '{"a": "${email}", "n": 4111111111111111, "s": ["\\n${card}"]}',
  '{"a": "${email}", "n": 4111111111111111, "s": ["\\n${card}"]}',
  ARRAY['{"m": "${email}"}'::jsonb, '4111111111111111'],
  ROW(1, '${email}'::text, 4111111111111111::bigint)::person, ARRAY[ROW(2, '${all}'::text, 5::bigint)::person],
  4111111111111111, '<a>${email}</a>'
  FROM generate_series(1, 500) n;
CREATE TABLE wide (id int, body text);
INSERT INTO wide SELECT n,
  repeat('filling of a long value ', 40000) || '${all}' || repeat(' and more of it', 20000) || '${email}'
  FROM generate_series(1, 3) n;
GRANT SELECT ON notes, wide TO writ_ro, writ_rw;`;

const files = {
  "masks/orders-db.yaml": "unlisted: show\ndetect: [credit-card, us-ssn, email, iban, token]\n",
  "guards/orders-db.yaml": "limit: { rows: 100000, statement: 1m }\n",
};

function assertNoSecret(text: string): void {
  for (const secret of secrets) assert.ok(!text.includes(secret), `${secret} came through`);
}

const columns = "body, short, padded, folded, mail, list, mails, doc, tree, trees, one, many, page";

interface Tried {
  world: World;
  client: pg.Client;
}

for (const major of [15, 18]) {
  describe(`PostgreSQL ${major}`, () => {
    const tried = {} as Tried;
    before(async () => {
      tried.world = await World.start({ sql, files, major });
      tried.client = await tried.world.client();
    });
    after(async () => {
      await tried.client.end();
      await tried.world.stop();
    });
    typesAndFormats(tried);
    longValuesAndCopy(tried);
    cursorsErrorsAndRecords(tried);
  });
}

function typesAndFormats(tried: Tried): void {
  test("every type that holds text is looked into, in the simple protocol and the extended one", async () => {
    const text = `SELECT id, ${columns} FROM notes ORDER BY id`;
    const prepared = { name: "n", text: `SELECT id, ${columns} FROM notes WHERE id > $1 ORDER BY id`, values: [0] };
    for (const query of [text, prepared, prepared]) {
      const { rows } = await tried.client.query(query as pg.QueryConfig);
      assert.equal(rows.length, 500);
      assertNoSecret(JSON.stringify(rows).replaceAll("\\n", " "));
      const row = rows[499];
      assert.deepEqual([row.id, row.body, row.short, row.mail], [500, hidden, "*".repeat(15), "*".repeat(15)]);
      assert.deepEqual(row.list, [hidden, null, `x "y" ${"*".repeat(15)}`]);
      for (const doc of [row.doc, row.tree]) {
        const { a, n, s } = doc as { a: string; n: number; s: string[] };
        assert.deepEqual([a, n, s], ["*".repeat(15), 1_000_000_000_000_000, ["\n**** **** **** ****"]]);
      }
    }
  });

  test("numbers, dates and bytes of their own types pass as they are", async () => {
    const { rows } = await tried.client.query(
      `SELECT number, number::numeric AS n, ARRAY[number] AS a, convert_to('x ann@example.com', 'UTF8') AS b
        FROM notes LIMIT 1`,
    );
    const { number, n, a, b } = rows[0] as { number: string; n: string; a: string[]; b: Buffer };
    assert.deepEqual([number, n, a], ["4111111111111111", "4111111111111111", ["4111111111111111"]]);
    assert.equal(b.toString(), "x ann@example.com");
  });

  test("values in binary are found where they lie, and arrays stay arrays", async () => {
    const binary = (text: string) =>
      tried.client.query({ text, binary: true, rowMode: "array" } as unknown as pg.QueryConfig);
    for (const column of columns.split(", ")) {
      const { rows } = await binary(`SELECT ${column}, ${column}, 7 FROM notes LIMIT 3`);
      for (const row of rows as unknown[][]) {
        assertNoSecret(JSON.stringify(row).replaceAll("\\n", " "));
        assert.equal(row[2], 7, column);
      }
    }
    const { rows } = await binary("SELECT list::text[] FROM notes LIMIT 1");
    assert.deepEqual((rows as unknown[][])[0], [[hidden, null, `x "y" ${"*".repeat(15)}`]]);
  });
}

function longValuesAndCopy(tried: Tried): void {
  test("a value of a megabyte is hidden to its end", async () => {
    const { rows } = await tried.client.query("SELECT id, body, body AS again FROM wide ORDER BY id");
    assert.equal(rows.length, 3);
    for (const { body, again } of rows as { body: string; again: string }[]) {
      assert.equal(body, again);
      assert.equal(body.length, 24 * 40_000 + all.length + 15 * 20_000 + email.length);
      assert.ok(body.includes(hidden) && body.endsWith("*".repeat(15)));
      assertNoSecret(body);
    }
  });

  test("COPY in every format, and psql's own", async () => {
    for (const options of ["", "(FORMAT csv, HEADER)", "(FORMAT csv, DELIMITER ';')", "(DELIMITER '|')"]) {
      for (const source of ["notes", "(SELECT * FROM notes ORDER BY id)", "wide"]) {
        const { out, err } = await tried.world.psql(`COPY ${source} TO STDOUT ${options};`);
        assert.equal(err, "");
        assertNoSecret(out.replaceAll(/\\+n/g, " "));
        assert.ok(out.includes(hidden), `${source} ${options}`);
      }
    }
    for (const source of ["notes", "wide"]) {
      const { out, err } = await tried.world.psql(`COPY ${source} (id, body) TO STDOUT (FORMAT binary);`);
      assert.equal(err, "");
      assertNoSecret(out);
      assert.ok(out.includes(hidden));
    }
    const { out } = await tried.world.psql("\\copy notes (id, body) to stdout");
    assert.equal(out.split("\n").filter((line) => line.endsWith(`\t${hidden}`)).length, 500);
  });
}

function cursorsErrorsAndRecords(tried: Tried): void {
  test("cursors, by name and by portal", async () => {
    await tried.client.query("BEGIN");
    await tried.client.query("DECLARE c CURSOR FOR SELECT body FROM notes ORDER BY id");
    for (let times = 0; times < 3; times++) {
      const { rows } = await tried.client.query({ name: "fetch", text: "FETCH 5 FROM c" });
      assert.deepEqual(
        rows.map(({ body }) => body),
        Array(5).fill(hidden),
      );
    }
    await tried.client.query("COMMIT");
    const { rows } = await tried.client.query({ text: "SELECT body FROM notes", rows: 7 } as unknown as pg.QueryConfig);
    assertNoSecret(JSON.stringify(rows));
  });

  test("errors and the name of an application are looked into, and errors keep their words", async () => {
    await assert.rejects(tried.client.query("SELECT body::int FROM notes LIMIT 1"), (error: pg.DatabaseError) => {
      assert.equal(error.code, "22P02");
      assert.match(error.message, /^invalid input syntax for type integer: "a \*\*\*\* /);
      return true;
    });
    const { err } = await tried.world.psql(`SELECT 'x ${email}'::int;`);
    assert.match(err, /invalid input syntax for type integer: "x \*{15}"/);
  });

  test("what the record keeps is what the client saw", async () => {
    await tried.client.query("SELECT body AS kept FROM notes LIMIT 2");
    assertNoSecret((await tried.world.recordText()).replaceAll(/"text":"[^\n]*?","/g, ""));
  });
}
