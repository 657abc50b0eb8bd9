// RETURNING of writes to masked tables: masks stand where masked columns were named, and nothing else changes.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import type { MaskForm } from "@writ/contracts";
import { compileStatement, loadParser } from "../src/index.ts";
import { corpusMasks, maskedSession, session } from "./fixtures/session.ts";

before(loadParser);

const star = (row: string): string => `${row}.id, ${row}.label, CAST('***' AS pg_catalog.text) AS mobile`;
const mask = "CAST('***' AS pg_catalog.text)";

const masked: Readonly<Record<string, string>> = {
  "DELETE FROM app.contacts RETURNING *": `DELETE FROM app.contacts RETURNING ${star("contacts")}`,
  "DELETE FROM app.contacts AS c RETURNING c.*, /* x */ 1 AS one": `DELETE FROM app.contacts AS c RETURNING ${star("c")}, /* x */ 1 AS one`,
  "DELETE FROM app.contacts RETURNING id, mobile": `DELETE FROM app.contacts RETURNING id, ${mask} AS mobile`,
  "DELETE FROM app.contacts RETURNING mobile AS m, contacts.mobile n": `DELETE FROM app.contacts RETURNING ${mask} AS m, ${mask} n`,
  'DELETE FROM app.contacts RETURNING U&"\\006dobile"': `DELETE FROM app.contacts RETURNING ${mask} AS mobile`,
  "INSERT INTO app.contacts (id) VALUES (1) RETURNING *": `INSERT INTO app.contacts (id) VALUES (1) RETURNING ${star("contacts")}`,
  "INSERT INTO app.contacts (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET label = 'x' RETURNING mobile": `INSERT INTO app.contacts (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET label = 'x' RETURNING ${mask} AS mobile`,
  "UPDATE app.contacts c SET label = 'x' FROM app.orders o WHERE o.id = c.id RETURNING c.*, o.item": `UPDATE app.contacts c SET label = 'x' FROM (SELECT o.id, o.customer_id, o.item, o.qty, o.amount, o.status, o.placed_at, ${mask} AS pay_token FROM app.orders AS o) o WHERE o.id = c.id RETURNING ${star("c")}, o.item`,
  "UPDATE app.contacts SET label = 'x' RETURNING old.mobile, new.*": `UPDATE app.contacts SET label = 'x' RETURNING ${mask} AS mobile, ${star("new")}`,
  "UPDATE app.contacts SET label = 'x' RETURNING WITH (OLD AS o) o.mobile, o.label": `UPDATE app.contacts SET label = 'x' RETURNING WITH (OLD AS o) ${mask} AS mobile, o.label`,
  "MERGE INTO app.contacts c USING staging.dump d ON d.id = c.id WHEN MATCHED THEN DELETE RETURNING merge_action(), c.*": `MERGE INTO app.contacts c USING staging.dump d ON d.id = c.id WHEN MATCHED THEN DELETE RETURNING merge_action(), ${star("c")}`,
  "WITH d AS (DELETE FROM app.contacts RETURNING *) SELECT * FROM d": `WITH d AS (DELETE FROM app.contacts RETURNING ${star("contacts")}) SELECT * FROM d`,
  "COPY (DELETE FROM app.contacts RETURNING mobile) TO STDOUT": `COPY (DELETE FROM app.contacts RETURNING ${mask} AS mobile) TO STDOUT`,
  "PREPARE p AS DELETE FROM app.contacts RETURNING *": `PREPARE p AS DELETE FROM app.contacts RETURNING ${star("contacts")}`,
  "EXPLAIN DELETE FROM app.contacts RETURNING *": `EXPLAIN DELETE FROM app.contacts RETURNING ${star("contacts")}`,
};

for (const [text, sent] of Object.entries(masked)) {
  test(`RETURNING gives masks: ${text}`, () => {
    const compiled = compileStatement(text, maskedSession);
    assert.deepEqual(
      compiled.statements.flatMap(({ facts }) => facts.refusals),
      [],
    );
    assert.equal(compiled.text, sent);
  });
}

test("masks that read the column read it from the row that is returned", () => {
  const forms: readonly MaskForm[] = [{ form: "keep", first: 0, last: 2 }, { form: "hash" }, { form: "null" }];
  for (const form of forms) {
    const text = "UPDATE app.contacts SET label = 'x' RETURNING old.mobile, contacts.*";
    const compiled = compileStatement(text, session({ masks: corpusMasks(form) }));
    assert.deepEqual(
      compiled.statements.flatMap(({ facts }) => facts.refusals),
      [],
      form.form,
    );
    assert.equal(/old\.mobile/.test(compiled.text), form.form !== "null");
  }
});
