// What writes may and may not do around masked columns. What is listed as passing must name no masked column of its
// target and store none of another table; real servers are asked the same in test/e2e/masks-writes.test.ts.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { compileStatement, loadParser, type SqlContext } from "../src/index.ts";
import { corpusMasks, freeSession, maskedSession, session } from "./fixtures/session.ts";

before(loadParser);

const refusals = (text: string, context: SqlContext = maskedSession) =>
  compileStatement(text, context).statements.flatMap(({ facts }) => facts.refusals);
const codes = (text: string, context?: SqlContext): string =>
  [...new Set(refusals(text, context).map(({ code }) => code))].join(" ");

const readsTarget = [
  // conditions and expressions
  "UPDATE app.contacts SET label = mobile",
  "UPDATE app.contacts SET label = contacts.mobile",
  "UPDATE app.contacts SET label = app.contacts.mobile",
  "UPDATE app.contacts c SET label = upper(c.mobile)",
  "UPDATE app.contacts SET label = 'x' WHERE mobile LIKE '+7%'",
  "UPDATE app.contacts SET label = 'x' WHERE U&\"\\006dobile\" IS NULL",
  "DELETE FROM app.contacts WHERE mobile IS NOT NULL",
  "DELETE FROM ONLY app.contacts AS x WHERE x.mobile < 'a'",
  "DELETE FROM app.contacts WHERE id = 1 AND CASE WHEN mobile = 'x' THEN 1/0 = 1 ELSE true END",
  "UPDATE app.contacts SET label = (SELECT mobile)",
  "UPDATE app.contacts SET label = (SELECT x FROM (SELECT contacts.mobile AS x) y)",
  "UPDATE app.contacts SET label = (SELECT max(length(mobile)) FROM generate_series(1, 2))",
  "UPDATE app.contacts SET (label, id) = (SELECT mobile, 1)",
  "UPDATE app.contacts SET (label, id) = ROW(mobile, 1)",
  "UPDATE app.orders SET item = 'x' WHERE EXISTS (SELECT 1 FROM public.lookup WHERE code = pay_token)",
  "DELETE FROM app.contacts WHERE (SELECT count(*) FROM public.lookup WHERE code < mobile) > 1",
  // whole rows
  "UPDATE app.contacts SET label = contacts::text",
  "UPDATE app.contacts AS c SET label = c::text",
  "UPDATE app.contacts SET label = (contacts).mobile",
  "UPDATE app.contacts SET label = row_to_json(contacts.*)::text",
  "UPDATE app.contacts SET label = ROW(contacts.*)::text",
  "UPDATE app.contacts SET label = contacts.text",
  "UPDATE app.contacts SET label = contacts.to_jsonb::text",
  "UPDATE app.contacts SET label = mobile(contacts)",
  "DELETE FROM app.contacts WHERE contacts = (1, 'a', 'b')",
  "DELETE FROM app.contacts WHERE contacts IS NOT NULL",
  "DELETE FROM app.contacts WHERE to_jsonb(app.contacts.*) ? 'x'",
  // RETURNING that no mask can replace
  "DELETE FROM app.contacts RETURNING contacts",
  "DELETE FROM app.contacts RETURNING (contacts).mobile",
  "DELETE FROM app.contacts RETURNING upper(mobile)",
  "DELETE FROM app.contacts RETURNING mobile IS NULL",
  "DELETE FROM app.contacts RETURNING contacts.to_json",
  "DELETE FROM app.contacts RETURNING (SELECT mobile)",
  "DELETE FROM app.contacts RETURNING (SELECT contacts.mobile FROM public.lookup LIMIT 1)",
  "DELETE FROM app.contacts RETURNING ROW(contacts.*)",
  "DELETE FROM app.contacts USING app.orders o WHERE o.id = contacts.id RETURNING *",
  "DELETE FROM app.contacts USING app.orders o WHERE o.id = contacts.id RETURNING mobile",
  "UPDATE app.contacts SET label = 'x' RETURNING old",
  "UPDATE app.contacts SET label = 'x' RETURNING new::text",
  "UPDATE app.contacts SET label = 'x' RETURNING WITH (OLD AS o, NEW AS n) upper(o.mobile)",
  "UPDATE app.contacts SET label = 'x' RETURNING WITH (OLD AS o) o",
  "UPDATE app.kyc SET country = 'x' RETURNING upper(tax_id_norm)",
  // ON CONFLICT
  "INSERT INTO app.orders (id) VALUES (1) ON CONFLICT (pay_token) DO NOTHING",
  "INSERT INTO app.orders (id) VALUES (1) ON CONFLICT (lower(pay_token)) DO NOTHING",
  "INSERT INTO app.orders (id) VALUES (1) ON CONFLICT (id) WHERE pay_token IS NULL DO NOTHING",
  "INSERT INTO app.orders (id) VALUES (1) ON CONFLICT ON CONSTRAINT orders_pay_token_key DO NOTHING",
  "INSERT INTO app.orders (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET item = orders.pay_token",
  "INSERT INTO app.orders (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET item = pay_token",
  "INSERT INTO app.orders (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET item = 'x' WHERE orders.pay_token > 'a'",
  "INSERT INTO app.orders (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET item = EXCLUDED.pay_token",
  "INSERT INTO app.orders (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET item = excluded::text",
  // MERGE
  "MERGE INTO app.contacts c USING public.lookup l ON c.mobile = l.code WHEN MATCHED THEN DELETE",
  "MERGE INTO app.contacts c USING public.lookup l ON mobile = code WHEN MATCHED THEN DELETE",
  "MERGE INTO app.contacts c USING public.lookup l ON true WHEN MATCHED AND c.mobile > 'a' THEN DELETE",
  "MERGE INTO app.contacts c USING public.lookup l ON true WHEN MATCHED THEN UPDATE SET label = c.mobile",
  "MERGE INTO app.contacts c USING public.lookup l ON false WHEN NOT MATCHED BY SOURCE AND mobile = 'x' THEN DELETE",
  "MERGE INTO app.contacts c USING public.lookup l ON true WHEN MATCHED THEN DELETE RETURNING *",
  "MERGE INTO app.contacts c USING public.lookup l ON true WHEN MATCHED THEN DELETE RETURNING c",
  // in WITH, prepared, planned, copied
  "WITH x AS (UPDATE app.contacts SET label = mobile RETURNING id) SELECT * FROM x",
  "WITH x AS (DELETE FROM app.contacts RETURNING contacts AS r) SELECT (r).mobile FROM x",
  "PREPARE p AS UPDATE app.contacts SET label = $1 WHERE mobile = $2",
  "EXPLAIN UPDATE app.contacts SET label = 'x' WHERE mobile = 'y'",
  "COPY (DELETE FROM app.contacts RETURNING contacts::text) TO STDOUT",
];

for (const text of readsTarget) {
  test(`a write may not read masked columns of its target: ${text}`, () => {
    assert.match(codes(text), /sql\/masked-write/);
    assert.equal(codes(text, freeSession), "");
  });
}

const storesMasks = [
  "INSERT INTO staging.dump SELECT id, mobile FROM app.contacts",
  "INSERT INTO staging.dump SELECT * FROM app.contacts",
  "INSERT INTO staging.dump TABLE app.contacts",
  "INSERT INTO staging.dump SELECT c.* FROM app.contacts c",
  "INSERT INTO staging.dump SELECT 1, c::text FROM app.contacts c",
  "INSERT INTO staging.dump SELECT 1, (c).mobile FROM app.contacts c",
  "INSERT INTO staging.dump SELECT 1, mobile(c) FROM app.contacts c",
  "INSERT INTO staging.dump SELECT 1, c.to_json FROM app.contacts c",
  "INSERT INTO staging.dump SELECT 1, row_to_json(c)::text FROM app.contacts c",
  "INSERT INTO staging.dump SELECT 1, md5(max(mobile)) FROM app.contacts",
  "INSERT INTO staging.dump SELECT a, c FROM app.contacts AS x(a, b, c)",
  "INSERT INTO staging.dump SELECT a, c FROM (app.contacts CROSS JOIN public.lookup) AS j(a, b, c)",
  "INSERT INTO staging.dump SELECT 1, j.mobile FROM (app.contacts CROSS JOIN public.lookup) AS j",
  "INSERT INTO staging.dump SELECT 1, j::text FROM (app.contacts CROSS JOIN public.lookup) AS j",
  "INSERT INTO staging.dump SELECT x.i, x.m FROM (SELECT id AS i, mobile AS m FROM app.contacts) x",
  "INSERT INTO staging.dump SELECT x.a, x.c FROM (SELECT * FROM app.contacts) AS x(a, b, c)",
  "INSERT INTO staging.dump SELECT 1, label FROM app.contacts UNION SELECT 1, mobile FROM app.contacts",
  "INSERT INTO staging.dump WITH x AS (SELECT mobile FROM app.contacts) SELECT 1, * FROM x",
  "WITH x AS (SELECT * FROM app.contacts) INSERT INTO staging.dump SELECT id, mobile FROM x",
  "WITH RECURSIVE x(a, b) AS (SELECT id, mobile FROM app.contacts UNION SELECT a, b FROM x) INSERT INTO staging.dump SELECT * FROM x",
  "WITH x AS (SELECT mobile AS m FROM app.contacts), y AS (INSERT INTO staging.dump SELECT 1, m FROM x) SELECT 1",
  "INSERT INTO staging.dump VALUES (1, (SELECT mobile FROM app.contacts LIMIT 1))",
  "INSERT INTO staging.dump SELECT l.id, l.v FROM (SELECT 1) o, LATERAL (SELECT id, mobile AS v FROM app.contacts) l",
  "INSERT INTO staging.dump SELECT 1, label FROM app.contacts WHERE mobile LIKE '+7%'",
  "INSERT INTO staging.dump SELECT 1, label FROM app.contacts ORDER BY mobile LIMIT 1",
  "INSERT INTO staging.dump SELECT a.id, b.v FROM app.contacts a NATURAL JOIN staging.dump b",
  "INSERT INTO staging.dump SELECT a.id, a.label FROM app.contacts a JOIN app.contacts b USING (mobile)",
  "INSERT INTO staging.ref_uniq VALUES ('x') ON CONFLICT (v) DO UPDATE SET v = (SELECT mobile FROM app.contacts LIMIT 1)",
  "UPDATE staging.dump SET v = c.mobile FROM app.contacts c WHERE c.id = dump.id",
  "UPDATE staging.dump SET v = 'x' FROM app.contacts c WHERE c.mobile = dump.v",
  "UPDATE staging.dump SET v = (SELECT mobile FROM app.contacts c WHERE c.id = dump.id)",
  "UPDATE staging.dump SET (id, v) = (SELECT * FROM app.contacts)",
  "UPDATE app.contacts SET label = other.mobile FROM app.contacts AS other WHERE other.id = contacts.id",
  "UPDATE app.orders SET item = c.mobile FROM app.contacts c",
  "DELETE FROM staging.dump USING app.contacts c WHERE c.mobile = dump.v",
  "DELETE FROM staging.dump WHERE v IN (SELECT mobile FROM app.contacts)",
  "DELETE FROM staging.dump WHERE EXISTS (SELECT * FROM app.contacts c WHERE c.mobile = v)",
  "MERGE INTO staging.dump d USING app.contacts c ON c.id = d.id WHEN NOT MATCHED THEN INSERT VALUES (c.id, c.mobile)",
  "MERGE INTO staging.dump d USING app.contacts c ON c.id = d.id WHEN MATCHED THEN UPDATE SET v = c.mobile",
  "MERGE INTO staging.dump d USING app.contacts c ON c.mobile = d.v WHEN MATCHED THEN DELETE",
  "MERGE INTO staging.dump d USING (SELECT id, mobile AS m FROM app.contacts) c ON c.id = d.id WHEN MATCHED THEN UPDATE SET v = c.m",
  "INSERT INTO app.kyc (id, country) SELECT id, tax_id_norm FROM app.kyc",
  "PREPARE p AS INSERT INTO staging.dump SELECT $1, mobile FROM app.contacts",
];

for (const text of storesMasks) {
  test(`masks are not stored and choose no rows: ${text}`, () => {
    assert.match(codes(text), /sql\/masked-store/);
    assert.equal(codes(text, freeSession), "");
  });
}

// Rows of one write feed another: no mask may stand in them.
const feedsAnother = [
  "WITH d AS (DELETE FROM app.contacts RETURNING *) INSERT INTO staging.dump SELECT id, mobile FROM d",
  "WITH d AS (DELETE FROM app.contacts RETURNING mobile AS m) INSERT INTO staging.dump SELECT 1, m FROM d",
  "INSERT INTO staging.dump WITH d AS (DELETE FROM app.contacts RETURNING *) SELECT id, mobile FROM d",
  "WITH a AS (DELETE FROM app.contacts RETURNING *), b AS (INSERT INTO staging.dump SELECT id, label FROM a) SELECT 1",
];

for (const text of feedsAnother) {
  test(`what one write returns another cannot store: ${text}`, () => assert.match(codes(text), /sql\/masked-write/));
}

const writesMasked = [
  "INSERT INTO app.contacts VALUES (1, 'x', 'y')",
  "INSERT INTO app.contacts VALUES (1, 'x')",
  "INSERT INTO app.contacts SELECT 1, 'x'",
  "INSERT INTO app.contacts (id, mobile) VALUES (1, 'x')",
  "INSERT INTO app.contacts (id, mobile) VALUES (1, DEFAULT), (2, 'x')",
  "INSERT INTO app.contacts (id, mobile) VALUES (1, NULL)",
  "INSERT INTO app.contacts (id, mobile) SELECT 1, NULL",
  "INSERT INTO app.contacts (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET mobile = 'x'",
  "UPDATE app.contacts SET mobile = 'x'",
  "UPDATE app.contacts SET mobile = DEFAULT",
  "UPDATE app.contacts SET (label, mobile) = ('x', 'y')",
  "MERGE INTO app.contacts c USING public.lookup l ON true WHEN MATCHED THEN UPDATE SET mobile = 'x'",
  "MERGE INTO app.contacts c USING public.lookup l ON true WHEN NOT MATCHED THEN INSERT VALUES (1, 'x', 'y')",
  "MERGE INTO app.contacts c USING public.lookup l ON true WHEN NOT MATCHED THEN INSERT (id, mobile) VALUES (1, 'x')",
  "COPY app.contacts FROM STDIN",
  "COPY app.contacts (id, mobile) FROM STDIN",
  "UPDATE app.kyc SET doc = NULL",
];

for (const text of writesMasked) {
  test(`masked columns are not written: ${text}`, () => {
    assert.equal(codes(text), "sql/masked-write");
    assert.equal(codes(text, freeSession), "");
  });
}

const passing = [
  "INSERT INTO app.contacts (id, label) VALUES (1, 'x'), ($1, lower($2))",
  "INSERT INTO app.contacts (id, label, mobile) VALUES (1, 'x', DEFAULT) RETURNING id, label",
  "INSERT INTO app.contacts DEFAULT VALUES",
  "INSERT INTO app.contacts (id) VALUES ((SELECT max(customer_id) + 1 FROM staging.dump, (SELECT 1 AS customer_id) x))",
  "INSERT INTO app.contacts (id, label) SELECT id, v FROM staging.dump",
  "INSERT INTO app.contacts (id, label) VALUES (1, 'x') ON CONFLICT DO NOTHING",
  "INSERT INTO app.contacts AS c (id, label) VALUES (1, 'x') ON CONFLICT (id) DO UPDATE SET label = EXCLUDED.label WHERE c.label <> EXCLUDED.label RETURNING id",
  "UPDATE app.orders SET status = 'shipped' WHERE id = 101 RETURNING id, status",
  "UPDATE app.orders SET (qty, amount) = (SELECT 1, 2) WHERE id = $1",
  "UPDATE app.contacts SET label = upper(label), id = contacts.id + 1 WHERE ctid = '(0,1)' RETURNING ctid, tableoid",
  "UPDATE app.contacts c SET label = l.label FROM public.lookup l WHERE l.code = c.label",
  "DELETE FROM app.contacts",
  "DELETE FROM app.contacts WHERE id IN (SELECT id FROM staging.dump)",
  "DELETE FROM app.contacts WHERE CURRENT OF c",
  "UPDATE app.events SET kind = 'x', at = '2025-02-02' WHERE id = 1",
  "MERGE INTO app.contacts c USING staging.dump d ON d.id = c.id WHEN MATCHED AND c.label = 'x' THEN DELETE WHEN MATCHED THEN UPDATE SET label = d.v WHEN NOT MATCHED THEN INSERT (id, label) VALUES (d.id, d.v)",
  "MERGE INTO app.contacts c USING staging.dump d ON d.id = c.id WHEN NOT MATCHED THEN INSERT DEFAULT VALUES",
  "WITH x AS (UPDATE app.contacts SET label = 'y' RETURNING id) INSERT INTO staging.dump (id) SELECT id FROM x",
  "PREPARE p AS UPDATE app.contacts SET label = $1 WHERE id = $2",
  "EXPLAIN UPDATE app.contacts SET label = 'x' WHERE id = 1",
  "COPY app.contacts (id, label) FROM STDIN",
];

for (const text of passing) {
  test(`a write that reads and stores nothing masked passes as it came: ${text}`, () => {
    assert.deepEqual(refusals(text), []);
    assert.equal(compileStatement(text, maskedSession).text, text);
  });
}

const contactsMasked = (alias: string, columns: readonly string[] = ["id", "label"]): string =>
  `(SELECT ${columns.map((name) => (name === "mobile" ? mobileMasked : `${alias}.${name}`)).join(", ")} ` +
  `FROM app.contacts AS ${alias})`;
const mobileMasked = "CAST('***' AS pg_catalog.text) AS mobile";

const rewritten: Readonly<Record<string, string>> = {
  "INSERT INTO staging.dump SELECT id, label FROM app.contacts": `INSERT INTO staging.dump SELECT id, label FROM ${contactsMasked("contacts")} AS contacts`,
  "UPDATE staging.dump SET v = c.label FROM app.contacts c WHERE c.id = dump.id": `UPDATE staging.dump SET v = c.label FROM ${contactsMasked("c")} c WHERE c.id = dump.id`,
  "DELETE FROM staging.dump USING app.contacts c WHERE c.id = dump.id": `DELETE FROM staging.dump USING ${contactsMasked("c", ["id"])} c WHERE c.id = dump.id`,
  "DELETE FROM staging.dump WHERE EXISTS (SELECT * FROM app.contacts c WHERE c.id = dump.id)": `DELETE FROM staging.dump WHERE EXISTS (SELECT * FROM ${contactsMasked("c", ["id", "label", "mobile"])} c WHERE c.id = dump.id)`,
  "MERGE INTO staging.dump d USING app.contacts c ON c.id = d.id WHEN MATCHED THEN UPDATE SET v = c.label": `MERGE INTO staging.dump d USING ${contactsMasked("c")} c ON c.id = d.id WHEN MATCHED THEN UPDATE SET v = c.label`,
  "DELETE FROM app.contacts WHERE id IN (SELECT contacts.id FROM app.contacts)": `DELETE FROM app.contacts WHERE id IN (SELECT contacts.id FROM ${contactsMasked("contacts", ["id"])} AS contacts)`,
  "WITH d AS (DELETE FROM staging.dump RETURNING id) SELECT c.* FROM app.contacts c, d": `WITH d AS (DELETE FROM staging.dump RETURNING id) SELECT c.* FROM ${contactsMasked("c", ["id", "label", "mobile"])} c, d`,
  "INSERT INTO staging.dump (id) VALUES (1) RETURNING (SELECT count(mobile) FROM app.contacts)": `INSERT INTO staging.dump (id) VALUES (1) RETURNING (SELECT count(mobile) FROM ${contactsMasked("contacts", ["mobile"])} AS contacts)`,
};

for (const [text, sent] of Object.entries(rewritten)) {
  test(`sources of a write are masked: ${text}`, () => {
    assert.deepEqual(refusals(text), []);
    assert.equal(compileStatement(text, maskedSession).text, sent);
  });
}

const writable = ((): SqlContext => {
  const masks = corpusMasks({ form: "keep", first: 0, last: 2 });
  return session({ masks: { ...masks, rules: masks.rules.map((rule) => ({ ...rule, writeAllow: true })) } });
})();

test("a masked column whose mask says write: allow is written, and still not read", () => {
  for (const text of [
    "INSERT INTO app.contacts VALUES (1, 'x', 'y')",
    "INSERT INTO app.contacts (id, mobile) VALUES (1, 'x') ON CONFLICT (id) DO UPDATE SET mobile = EXCLUDED.mobile",
    "UPDATE app.contacts SET mobile = 'x' WHERE id = 1",
    "COPY app.contacts (id, mobile) FROM STDIN",
    "DELETE FROM app.contacts WHERE id IN (SELECT id FROM app.contacts)",
  ]) {
    assert.equal(codes(text, writable), "", text);
  }
  for (const text of [
    "UPDATE app.contacts SET mobile = upper(mobile)",
    "UPDATE app.contacts SET mobile[1] = 'x'",
    "UPDATE app.contacts SET mobile = 'x' WHERE mobile = 'y'",
    "INSERT INTO app.orders (id, pay_token) VALUES (1, 'x') ON CONFLICT (pay_token) DO NOTHING",
    "INSERT INTO app.kyc VALUES (1, 2, 'x', 'y', 'z')",
  ]) {
    assert.equal(codes(text, writable), "sql/masked-write", text);
  }
  assert.match(codes("INSERT INTO app.contacts SELECT 1, 'x', mobile FROM app.contacts", writable), /masked-store/);
});

test("triggers, rules, views and keys over masked columns still speak against a write", () => {
  assert.equal(codes("UPDATE app.customers SET tags = NULL"), "sql/trigger");
  assert.equal(codes("DELETE FROM app.customers"), "");
  assert.equal(codes("INSERT INTO staging.inbox VALUES ('x')"), "sql/trigger");
  assert.equal(codes("INSERT INTO app.v_public (id) VALUES (1)"), "sql/masked-write");
  assert.equal(codes("DELETE FROM app.mv_emails"), "sql/masked-write");
  assert.equal(codes("INSERT INTO staging.dump SELECT id, name FROM app.v_contact"), "sql/masked-write");
  assert.equal(codes("DELETE FROM staging.dump WHERE id IN (SELECT id FROM app.v_all)"), "sql/masked-write");
  assert.equal(codes("INSERT INTO staging.dump SELECT id, name FROM app.v_public"), "");
});

test("a refusal says what the write reads and where it stands", () => {
  const [first] = refusals("UPDATE app.contacts SET label = 'x' WHERE mobile = 'y'");
  assert.deepEqual(first, {
    code: "sql/masked-write",
    message:
      "app.contacts has masked columns. mobile may mean its masked column: a write may not read it; " +
      "if another table's is meant, write alias.column.",
    position: 43,
  });
});
