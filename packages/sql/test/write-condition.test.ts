// Which writes are said to reach every row, however the condition that does not restrict them is dressed up.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { compileStatement, loadParser, TemplateCache } from "../src/index.ts";
import { freeSession } from "./fixtures/session.ts";

before(loadParser);

function shown(text: string): string {
  const [first] = compileStatement(text, freeSession).statements;
  return `${first?.facts.kinds.join(",")} ${first?.facts.tags.join(",")}`.trim();
}

const everyRow = [
  "true",
  "TRUE AND true",
  "id = 1 OR true",
  "1 = 1",
  "'a' = 'a'",
  "NOT false",
  "NOT (1 = 0)",
  "id = id",
  "id >= id",
  "id = d.id",
  "d.id + id >= id + d.id",
  "NOT (id <> id)",
  "NOT (d.id < id)",
  "(id IS DISTINCT FROM id) IS FALSE",
  "d.id IS NOT DISTINCT FROM d.id",
  "id + 1 = id + 1",
  "NOT (id + 1 = id + 2)",
  "$1",
  "id = 1 OR $1",
  "now() > '2000-01-01'",
  "EXISTS (SELECT 1)",
  "EXISTS (SELECT 1 FROM public.lookup)",
  "EXISTS (SELECT 1 FROM public.lookup l WHERE l.code = 'PT')",
  "true IS TRUE",
  "(1 = 1) IS NOT FALSE",
  "'t'::boolean",
  "CASE WHEN true THEN true END",
  "COALESCE(NULL, true)",
];

for (const condition of everyRow) {
  test(`reaches every row: WHERE ${condition}`, () => {
    assert.equal(shown(`DELETE FROM staging.dump d WHERE ${condition}`), tagged("delete", condition));
    assert.equal(shown(`UPDATE staging.dump d SET v = 'x' WHERE ${condition}`), tagged("update", condition));
    const merged = shown(`MERGE INTO staging.dump d USING (SELECT 1) s ON ${condition} WHEN MATCHED THEN DELETE`);
    assert.match(merged, /^delete,merge(,select)? without-condition$/);
  });
}

function tagged(kind: string, condition: string): string {
  const kinds = /\(SELECT/.test(condition) ? [kind, "select"].sort() : [kind];
  return `${kinds.join(",")} without-condition`;
}

const someRows = [
  "id = 1",
  "id = $1 AND true",
  "id = 1 OR false",
  "id = 1 OR 1 = 0",
  "false",
  "1 = 0",
  "NULL",
  "d.id IN (SELECT customer_id FROM app.orders)",
  "EXISTS (SELECT 1 FROM public.lookup l WHERE l.code = d.v)",
  "v LIKE 'a%'",
  "v IS NULL",
  "NOT id = 1",
];

for (const condition of someRows) {
  test(`says which rows: WHERE ${condition}`, () => {
    assert.doesNotMatch(shown(`DELETE FROM staging.dump d WHERE ${condition}`), /without-condition/);
    assert.doesNotMatch(
      shown(`MERGE INTO staging.dump d USING (SELECT 1) s ON ${condition} WHEN MATCHED THEN DELETE`),
      /without-condition/,
    );
  });
}

const others: Readonly<Record<string, string>> = {
  "DELETE FROM staging.dump d USING public.lookup l WHERE l.code = 'PT'": "delete without-condition",
  "DELETE FROM staging.dump USING public.lookup l WHERE l.code = dump.v": "delete",
  "UPDATE staging.dump SET v = l.code FROM public.lookup l": "update without-condition",
  "UPDATE staging.dump SET v = 'x' WHERE CURRENT OF c": "update",
  "WITH x AS (DELETE FROM staging.dump WHERE true RETURNING id) SELECT * FROM x": "delete,select without-condition",
  "EXPLAIN ANALYZE UPDATE staging.dump SET v = 'x' WHERE 1 = 1": "update explain-analyze,without-condition",
  "PREPARE p AS DELETE FROM staging.dump WHERE $1": "delete prepare,without-condition",
  "COPY (DELETE FROM staging.dump WHERE true RETURNING id) TO STDOUT": "delete,select copy,without-condition",
  "MERGE INTO staging.dump d USING public.lookup l ON l.code = d.v WHEN MATCHED THEN DELETE": "delete,merge",
  "MERGE INTO staging.dump d USING public.lookup l ON true WHEN MATCHED AND d.id = 1 THEN DELETE": "delete,merge",
  "MERGE INTO staging.dump d USING public.lookup l ON true WHEN NOT MATCHED THEN INSERT (id) VALUES (1)":
    "insert,merge",
  "MERGE INTO staging.dump d USING public.lookup l ON l.code = d.v WHEN NOT MATCHED BY SOURCE THEN DELETE":
    "delete,merge without-condition",
  "MERGE INTO staging.dump d USING public.lookup l ON l.code = d.v WHEN MATCHED THEN UPDATE SET v = 'x' WHEN NOT MATCHED THEN INSERT (id) VALUES (1)":
    "insert,merge,update",
  "MERGE INTO staging.dump d USING public.lookup l ON true WHEN MATCHED THEN DO NOTHING": "merge",
};

for (const [text, expected] of Object.entries(others)) {
  test(`kinds and tags of a write: ${text}`, () => assert.equal(shown(text), expected));
}

test("texts that differ in literals only and share their facts are all tagged", () => {
  const cache = new TemplateCache();
  for (const value of [1, 2, 3, 4, 5]) {
    const text = `DELETE FROM staging.dump WHERE id = 1 OR 1 = ${value}`;
    const [first] = cache.compile(text, freeSession).statements;
    assert.deepEqual(first?.facts.tags, ["without-condition"]);
  }
});
