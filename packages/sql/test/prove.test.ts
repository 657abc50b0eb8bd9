// The proof of a compiled text, asked about texts that nobody compiled: each is given the tree it has, so that only the
// check of masks can refuse it. It must never pass because a text does not parse.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import type { MaskForm } from "@writ/contracts";
import { checkContext } from "../src/context.ts";
import { newestGrammar } from "../src/grammar.ts";
import { compileStatement, loadParser, type SqlContext } from "../src/index.ts";
import { isProven } from "../src/prove.ts";
import { corpus, corpusMasks, rule, session } from "./fixtures/session.ts";

before(loadParser);

/** Undefined when the text does not parse, else whether the proof takes it. */
function proof(context: SqlContext, text: string): boolean | undefined {
  const parsed = newestGrammar().parse(Buffer.from(text));
  if (!parsed.ok) return undefined;
  return isProven(
    checkContext(context),
    text,
    parsed.statements.map(({ node }) => ({ expected: node })),
  );
}

const forms: readonly MaskForm[] = [
  { form: "null" },
  { form: "fixed" },
  { form: "hash" },
  { form: "keep", first: 0, last: 4 },
];

function under(mask: MaskForm): SqlContext {
  return session({ masks: corpusMasks(mask) });
}

for (const form of forms) {
  test(`what is compiled is proved when every mask is ${form.form}`, () => {
    const context = under(form);
    let proved = 0;
    for (const { texts } of corpus) {
      for (const text of texts) {
        const { changed, text: sent } = compileStatement(text, context);
        if (!changed) continue;
        assert.equal(proof(context, sent), true, sent);
        proved += 1;
      }
    }
    assert.ok(proved > 100, `${proved}`);
  });
}

const sources: Readonly<Record<string, string>> = {
  whole: "(SELECT c.id, c.name, NULL::pg_catalog.text AS ssn FROM app.customers AS c) AS c",
  few: "(SELECT c.name FROM app.customers AS c) AS x",
  none: "(SELECT FROM app.customers AS c) AS c",
  only: "(SELECT c.name FROM ONLY app.customers AS c) AS c",
  system: "(SELECT c.name, c.ctid, c.tableoid FROM app.customers AS c) AS c",
  sample: "(SELECT c.name FROM app.customers AS c TABLESAMPLE bernoulli (10) REPEATABLE (1)) AS c",
  "other name": '(SELECT "c d".name FROM app.customers AS "c d") AS c',
  lateral: "LATERAL (SELECT c.name FROM app.customers AS c) AS c",
};

for (const [name, source] of Object.entries(sources)) {
  test(`a sealed source is known: ${name}`, () => {
    const text = `SELECT count(*) FROM ${source}`;
    assert.equal(proof(under({ form: "null" }), text), true);
    assert.equal(proof(under({ form: "null" }), `SELECT (WITH w AS (SELECT 1 FROM ${source}) SELECT 1 FROM w)`), true);
  });
}

const exposed: Readonly<Record<string, string>> = {
  bare: "app.customers AS c",
  "without a schema": "(SELECT c.name FROM customers AS c) AS c",
  "the column itself": "(SELECT c.name, c.ssn FROM app.customers AS c) AS c",
  "the column without its table": "(SELECT c.name, ssn FROM app.customers AS c) AS c",
  "under another name": "(SELECT c.name, c.ssn AS city FROM app.customers AS c) AS c",
  "a masked column named as itself": "(SELECT c.ssn AS ssn FROM app.customers AS c) AS c",
  star: "(SELECT c.* FROM app.customers AS c) AS c",
  "bare star": "(SELECT * FROM app.customers AS c) AS c",
  "whole row": "(SELECT c FROM app.customers AS c) AS c",
  "a column as a function": "(SELECT ssn(c) FROM app.customers AS c) AS c",
  expression: "(SELECT c.name, length(c.ssn) AS ssn FROM app.customers AS c) AS c",
  "another column's mask": "(SELECT NULL::pg_catalog.int4 AS ssn FROM app.customers AS c) AS c",
  "a mask as an unmasked column": "(SELECT NULL::pg_catalog.text AS name FROM app.customers AS c) AS c",
  "a mask without its name": "(SELECT NULL::pg_catalog.text FROM app.customers AS c) AS c",
  condition: "(SELECT c.name FROM app.customers AS c WHERE c.ssn LIKE 'Q%') AS c",
  "harmless condition": "(SELECT c.name FROM app.customers AS c WHERE c.id = 1) AS c",
  order: "(SELECT c.name FROM app.customers AS c ORDER BY c.ssn) AS c",
  group: "(SELECT c.name FROM app.customers AS c GROUP BY c.ssn, c.name) AS c",
  having: "(SELECT c.name FROM app.customers AS c GROUP BY c.name HAVING min(c.ssn) > 'A') AS c",
  distinct: "(SELECT DISTINCT ON (c.ssn) c.name FROM app.customers AS c) AS c",
  limit: "(SELECT c.name FROM app.customers AS c LIMIT (SELECT length(x.ssn) FROM app.customers AS x)) AS c",
  window: "(SELECT c.name FROM app.customers AS c WINDOW w AS (ORDER BY c.ssn)) AS c",
  lock: "(SELECT c.name FROM app.customers AS c FOR UPDATE) AS c",
  with: "(WITH w AS (SELECT 1) SELECT c.name FROM app.customers AS c) AS c",
  "renamed by position": "(SELECT c.name FROM app.customers AS c (id, ssn, name)) AS c",
  "renamed to what is shown": "(SELECT c.id, c.name FROM app.customers AS c (a, b, d, e, f, g, h, i, id, name)) AS c",
  "two tables": "(SELECT c.name FROM app.customers AS c, app.customers AS d) AS c",
  join: "(SELECT c.name FROM app.customers AS c JOIN app.lookup AS l ON c.ssn = l.code) AS c",
  "natural join": "(SELECT c.name FROM app.customers AS c NATURAL JOIN app.orders AS o) AS c",
  union: "(SELECT c.name FROM app.customers AS c UNION SELECT c.ssn FROM app.customers AS c) AS c",
  "another table's columns": "(SELECT c.mobile FROM app.customers AS c) AS c",
  "another relation under its name": "(SELECT c.name, NULL::pg_catalog.text AS ssn FROM app.kyc AS c) AS c",
  "a view": "(SELECT c.name FROM app.v_all AS c) AS c",
  "a sample by a column": "(SELECT c.name FROM app.customers AS c TABLESAMPLE bernoulli (length(c.ssn))) AS c",
  "a sample by a query": "(SELECT c.name FROM app.customers AS c TABLESAMPLE bernoulli ((SELECT 1))) AS c",
  "from a query": "(SELECT c.ssn FROM (SELECT c.* FROM app.customers AS c) AS c) AS c",
  function: "(SELECT c.name FROM app.customers AS c, LATERAL app.get_ssn(c.id) AS ssn) AS c",
  "in a list of values": "(SELECT c.name, (SELECT x.ssn FROM app.customers AS x LIMIT 1) FROM app.customers AS c) AS c",
};

for (const [name, source] of Object.entries(exposed)) {
  test(`a source that exposes is not taken for a sealed one: ${name}`, () => {
    for (const text of [
      `SELECT count(*) FROM ${source}`,
      `SELECT 1 FROM ${sources["whole"]}, ${source.replace(/ AS c$/, " AS z")}`,
      `SELECT (SELECT 1 FROM ${source})`,
      `WITH w AS (SELECT 1 FROM ${source}) SELECT * FROM w`,
    ]) {
      assert.equal(proof(under({ form: "null" }), text), false, text);
    }
  });
}

test("expression masks are known by the whole expression", () => {
  for (const form of forms) {
    const context = under(form);
    const { text } = compileStatement("SELECT ssn, email FROM app.customers c", context);
    const [, list = ""] = /\(SELECT (.*) FROM app\.customers AS c\)/.exec(text) ?? [];
    assert.equal(proof(context, text), true, text);
    const changes = [
      list.replace("c.ssn", "c.email"),
      list.replace(", 4)", ", 11)"),
      list.replace("'***'", "c.ssn"),
      list.replace(/07{2}/, "08"),
      list.replace("AS ssn", "AS name"),
      `${list}, c.ssn`,
      list.replace("NULL::", "c.ssn::"),
    ].filter((changed) => changed !== list);
    assert.ok(changes.length >= 2, form.form);
    for (const changed of changes) {
      assert.notEqual(
        proof(
          context,
          text.replace(list, () => changed),
        ),
        true,
        changed,
      );
    }
  }
});

const writes: readonly string[] = [
  "UPDATE app.contacts SET label = 'x' WHERE id = 1 RETURNING mobile",
  "UPDATE app.contacts AS c SET label = 'x' WHERE c.id = 1 RETURNING c.mobile AS shown, c.*",
  "DELETE FROM app.contacts WHERE id = 1 RETURNING *",
];

const readings: readonly ((text: string) => string)[] = [
  (text) => text.replace(/RETURNING.*/, "RETURNING mobile"),
  (text) => text.replace(/RETURNING.*/, "RETURNING *"),
  (text) => text.replace(/RETURNING.*/, "RETURNING length(mobile)"),
  (text) => text.replace(/RETURNING.*/, "RETURNING (SELECT mobile)"),
  (text) => text.replace(/RETURNING /, "RETURNING mobile AS label, "),
  (text) => text.replace(/RETURNING /, `RETURNING ${text.includes(" AS c ") ? "c" : "contacts"}, `),
  (text) => text.replace("id = 1", "mobile > 'A'"),
  (text) => text.replace("id = 1", "id = 1 AND EXISTS (SELECT 1 FROM app.contacts k WHERE k.id = 1)"),
  (text) => text.replace("id = 1", "id = (SELECT length(mobile))"),
  (text) => text.replace("label = 'x'", "label = mobile"),
  (text) => `WITH w AS (${text.replace(/RETURNING.*/, "RETURNING mobile")}) SELECT * FROM w`,
];

for (const form of forms) {
  test(`writes that read what they hide are not proved when every mask is ${form.form}`, () => {
    const context = under(form);
    for (const write of writes) {
      const { text, changed } = compileStatement(write, context);
      assert.deepEqual([changed, proof(context, text)], [true, true], text);
      for (const reading of readings) {
        const read = reading(text);
        assert.notEqual(read === text ? false : proof(context, read), true, read);
      }
    }
  });
}

test("a proof is of this session's key", () => {
  const [one, other] = [under({ form: "hash" }), { ...under({ form: "hash" }), hashKey: new Uint8Array(32).fill(9) }];
  const { text } = compileStatement("SELECT ssn FROM app.customers", one);
  assert.deepEqual([proof(one, text), proof(other, text)], [true, false]);
});

test("names that are not known, and relations whose partitions tell, are never proved", () => {
  const context = under({ form: "null" });
  assert.equal(proof(context, "SELECT 1 FROM app.nothing"), false);
  const keyed = session({
    masks: { unlisted: "show", clear: [], detect: [], rules: [rule("app", "events", { column: "at" })] },
  });
  const partition = "SELECT 1 FROM (SELECT e.id FROM app.events AS e) AS e";
  assert.equal(proof(keyed, partition), compileStatement("SELECT id FROM app.events e", keyed).changed);
});

test("a proof is of all statements and of nothing more", () => {
  const context = checkContext(under({ form: "null" }));
  const tree = newestGrammar().parse(Buffer.from("SELECT 1"));
  assert.ok(tree.ok && tree.statements[0] !== undefined);
  const part = { expected: tree.statements[0].node };
  assert.equal(isProven(context, "SELECT 1", [part]), true);
  assert.equal(isProven(context, "SELECT 1; SELECT 1", [part, part]), true);
  assert.equal(isProven(context, "SELECT 1; SELECT 1", [part]), false);
  assert.equal(isProven(context, "SELECT 1", [part, part]), false);
  assert.equal(isProven(context, "SELECT 2", [part]), false);
  assert.equal(isProven(context, "SELECT", []), false);
  assert.equal(isProven(context, "SELECT 'x", [part]), false);
});
