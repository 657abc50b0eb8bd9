// Views, copies of data and relatives of masked tables, through the proxy to servers of both ends: what they show, what
// they refuse, and what happens when somebody changes them meanwhile.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type pg from "pg";
import { secrets } from "./shop.ts";
import { World } from "./world.ts";

const sql = `
  CREATE SCHEMA v;
  CREATE VIEW v.everything AS SELECT * FROM public.customers;
  CREATE VIEW v.renamed (a, b, c) AS SELECT id, name, ssn FROM public.customers;
  CREATE VIEW v.nested AS SELECT a, upper(c) AS d FROM v.renamed;
  CREATE VIEW v.barrier WITH (security_barrier) AS SELECT id, ssn, score FROM public.customers WHERE score < 50;
  CREATE VIEW v.invoker WITH (security_invoker) AS SELECT id, email FROM public.customers;
  CREATE VIEW v.checked AS SELECT id, ssn FROM public.customers WHERE id < 3 WITH CHECK OPTION;
  CREATE VIEW v.rows AS SELECT id, to_jsonb(c) AS doc FROM public.customers c;
  CREATE VIEW v.clean AS SELECT id, name FROM public.customers;
  CREATE VIEW v.bills AS SELECT c.id, c.name, c.ssn, count(*) AS n FROM public.customers c
    JOIN public.invoices i ON i.customer_id = c.id GROUP BY c.id;
  CREATE MATERIALIZED VIEW v.copied AS SELECT id, name, email AS e, upper(ssn) AS s FROM public.customers;
  CREATE MATERIALIZED VIEW v.chosen AS SELECT id, name FROM public.customers WHERE ssn LIKE '111%';
  CREATE TABLE v.hidden_from_login (id int, ssn text);
  INSERT INTO v.hidden_from_login VALUES (1, '111-22-3333');
  CREATE VIEW v.of_owner AS SELECT * FROM v.hidden_from_login;
  CREATE TABLE v.guarded (id int, ssn text, who text);
  INSERT INTO v.guarded VALUES (1, '111-22-3333', 'writ_ro'), (2, '444-55-6666', 'other');
  ALTER TABLE v.guarded ENABLE ROW LEVEL SECURITY;
  CREATE POLICY own ON v.guarded USING (who = current_user);
  CREATE VIEW v.of_guarded AS SELECT * FROM v.guarded;
  CREATE VIEW v.of_guarded_invoker WITH (security_invoker) AS SELECT * FROM v.guarded;
  CREATE TABLE v.parent (id int, ssn text, at date) PARTITION BY RANGE (at);
  CREATE TABLE v.one PARTITION OF v.parent FOR VALUES FROM ('2024-01-01') TO ('2025-01-01') PARTITION BY LIST (id);
  CREATE TABLE v.one_leaf PARTITION OF v.one DEFAULT;
  CREATE TABLE v.later (ssn text, at date, id int);
  CREATE TABLE v.left_parent (id int, ssn text); CREATE TABLE v.right_parent (id int, note text);
  CREATE TABLE v.child (note text) INHERITS (v.left_parent, v.right_parent);
  CREATE TABLE v.keyed (ssn text, n int) PARTITION BY LIST (ssn);
  CREATE TABLE v.keyed_one PARTITION OF v.keyed FOR VALUES IN ('111-22-3333');
  INSERT INTO v.parent VALUES (1, '111-22-3333', '2024-05-05'); INSERT INTO v.later VALUES ('444-55-6666', '2025-05-05', 2);
  INSERT INTO v.child VALUES (1, '111-22-3333', 'seen'); INSERT INTO v.keyed VALUES ('111-22-3333', 1);
  GRANT USAGE ON SCHEMA v TO writ_ro; GRANT SELECT ON ALL TABLES IN SCHEMA v TO writ_ro;
  REVOKE SELECT ON v.hidden_from_login FROM writ_ro;`;

const masks = `unlisted: show
columns:
  "*.*.ssn": fixed
  "*.*.email": fixed
  "*.*.born": "null"
  "*.*.extra": "null"
  "*.*.token": "null"
`;

/** A busy machine is waited for. */
const seenMsMax = 60_000;

function assertNoSecret(value: unknown): void {
  const text = JSON.stringify(value);
  for (const secret of secrets) assert.ok(!text.includes(secret), `a masked value came through: ${text}`);
}

for (const major of [15, 18]) {
  let world: World;
  let client: pg.Client;
  before(async () => {
    world = await World.start({ major, sql, files: { "masks/orders-db.yaml": masks } });
    client = await world.client();
  });
  after(async () => {
    await client.end();
    await world.stop();
  });

  const rowsOf = async (text: string, values?: unknown[]): Promise<unknown[][]> => {
    const { rows } = await client.query({ text, rowMode: "array", ...(values === undefined ? {} : { values }) });
    assertNoSecret(rows);
    return rows;
  };

  const refusalOf = async (text: string): Promise<string> => {
    const error = await client.query(text).then(
      (result) => assert.fail(`ran: ${JSON.stringify(result.rows)}`),
      (caught: { code: string; message: string; detail?: string }) => caught,
    );
    assertNoSecret([error.message, error.detail]);
    return `${error.code} ${error.message}`;
  };

  const shown: Readonly<Record<string, unknown[][]>> = {
    "SELECT id, name, ssn FROM v.everything WHERE id = 1": [[1, "Ada Marlow", "***"]],
    "SELECT c, b FROM v.renamed WHERE a = 2": [["***", "Ben Castor"]],
    "SELECT d FROM v.nested WHERE a = 1": [["***"]],
    "SELECT id, ssn FROM v.barrier": [[2, "***"]],
    "SELECT x.y, email FROM v.invoker AS x (y) WHERE y = 1": [[1, "***"]],
    "SELECT count(*)::int FROM v.checked": [[2]],
    "SELECT doc ->> 'ssn', doc ->> 'name' FROM v.rows WHERE id = 1": [["***", "Ada Marlow"]],
    "SELECT * FROM v.clean WHERE id = 1": [[1, "Ada Marlow"]],
    "SELECT name, ssn FROM v.bills WHERE id = 1": [["Ada Marlow", "***"]],
    "SELECT name, e, s FROM v.copied WHERE id = 1": [["Ada Marlow", "***", null]],
    "SELECT * FROM v.chosen": [[null, null]],
    "SELECT * FROM v.of_guarded_invoker": [[1, "***", "writ_ro"]],
    "SELECT id, ssn, tableoid::regclass::text FROM v.parent": [[1, "***", "v.one_leaf"]],
    "SELECT id, ssn FROM v.one_leaf": [[1, "***"]],
    "SELECT ssn, note, id FROM v.child": [["***", "seen", 1]],
    "SELECT id, ssn FROM v.left_parent": [[1, "***"]],
    "SELECT note FROM v.right_parent": [["seen"]],
    "SELECT ssn FROM ONLY v.left_parent": [],
    "SELECT e.ssn FROM v.everything e JOIN v.renamed r ON r.a = e.id AND r.c = e.ssn WHERE e.id = 1": [["***"]],
  };
  for (const [text, expected] of Object.entries(shown)) {
    test(`PostgreSQL ${major} shows: ${text}`, async () => {
      assert.deepEqual(await rowsOf(text), expected);
      const prepared = await client.query({ name: `p${Object.keys(shown).indexOf(text)}`, text, rowMode: "array" });
      assert.deepEqual(prepared.rows, expected);
    });
  }

  const refused: Readonly<Record<string, RegExp>> = {
    "SELECT id FROM v.of_guarded": /row security/,
    "SELECT n FROM v.keyed": /partitions of v\.keyed would show/,
    "SELECT n FROM v.keyed_one": /partitions of v\.keyed_one would show/,
    "SELECT id FROM v.of_owner": /42501 permission denied for table hidden_from_login/,
    "UPDATE v.checked SET ssn = 'x' WHERE id = 1": /42501/,
    "REFRESH MATERIALIZED VIEW v.copied": /42501/,
    "COPY v.everything TO STDOUT": /COPY \(SELECT/,
  };
  for (const [text, reason] of Object.entries(refused)) {
    test(`PostgreSQL ${major} refuses with a reason: ${text}`, async () => {
      assert.match(await refusalOf(text), reason);
      assert.deepEqual(await rowsOf("SELECT 1"), [[1]]);
    });
  }

  test(`PostgreSQL ${major}: a view is no oracle for what it hides`, async () => {
    assert.deepEqual(await rowsOf("SELECT a FROM v.renamed WHERE c = '111-22-3333'"), []);
    assert.deepEqual(await rowsOf("SELECT a FROM v.renamed WHERE c = $1", ["111-22-3333"]), []);
    assert.match(await refusalOf("SELECT c::int FROM v.renamed"), /22P02/);
    assert.deepEqual(await rowsOf("SELECT id FROM v.barrier WHERE 1 / (score - 77) < 5"), [[2]]);
  });

  /** The catalog is asked for its version at most a twentieth of the time: what others do is seen soon, not at once. */
  const changed = async (text: string, isSeen: (rows: unknown[][]) => boolean, question: string): Promise<void> => {
    await world.postgres.query(text, "shop");
    const deadlineMs = Date.now() + seenMsMax;
    for (;;) {
      const seen = await client.query({ text: question, rowMode: "array" }).then(
        ({ rows }) => isSeen(rows),
        () => false,
      );
      if (seen) return;
      assert.ok(Date.now() < deadlineMs, `not seen: ${text}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

  test(`PostgreSQL ${major}: what others change is seen soon`, async () => {
    await client.query({ name: "early", text: "SELECT * FROM v.clean WHERE id = 1", rowMode: "array" });
    await changed(
      "CREATE OR REPLACE VIEW v.clean AS SELECT id, ssn AS name FROM public.customers",
      ([row]) => row?.[1] === "***",
      "SELECT * FROM v.clean WHERE id = 1",
    );
    const stale = client.query({ name: "early", text: "SELECT * FROM v.clean WHERE id = 1", rowMode: "array" });
    await assert.rejects(stale, { code: "26000" });
    await changed(
      "CREATE VIEW v.fresh AS SELECT ssn FROM public.customers WHERE id = 1; GRANT SELECT ON v.fresh TO writ_ro",
      ([row]) => row?.[0] === "***",
      "TABLE v.fresh",
    );
    await changed(
      "ALTER TABLE v.parent ATTACH PARTITION v.later FOR VALUES FROM ('2025-01-01') TO ('2026-01-01')",
      ([row]) => row?.[0] === 2,
      "SELECT count(*)::int FROM v.parent",
    );
    assert.deepEqual(await rowsOf("SELECT ssn, id FROM v.later"), [["***", 2]]);
    assert.deepEqual(await rowsOf("SELECT ssn FROM v.parent"), [["***"], ["***"]]);
  });

  test(`PostgreSQL ${major}: a table that somebody holds costs its own views only`, async () => {
    const holder = await world.postgres.connect({ database: "shop" });
    await holder.query("BEGIN; LOCK TABLE public.customers IN ACCESS EXCLUSIVE MODE");
    try {
      const made = "CREATE VIEW v.other AS SELECT count(*)::int AS n FROM public.invoices";
      const isSeen = ([row]: unknown[][]): boolean => row?.[0] === 500;
      await changed(`${made}; GRANT SELECT ON v.other TO writ_ro`, isSeen, "TABLE v.other");
      assert.match(await refusalOf("SELECT a FROM v.renamed"), /not known/);
    } finally {
      await holder.end();
    }
  });
}
