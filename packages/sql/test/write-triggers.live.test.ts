// Which writes fire which triggers, asked of real servers: a write that passes under masks must fire none of those that
// it is said to leave alone, and one that may fire any is refused.
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { startPostgres } from "@writ/testkit";
import { compileStatement, loadParser } from "../src/index.ts";
import { loadCatalog } from "./fixtures/read-catalog.ts";
import { rule, session } from "./fixtures/session.ts";

const schema = `CREATE TABLE seen (what text);
  CREATE FUNCTION saw() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN INSERT INTO seen VALUES (TG_NAME); RETURN coalesce(NEW, OLD); END $$;
  CREATE TABLE base (id int PRIMARY KEY, a int, b int, secret text, g int GENERATED ALWAYS AS (b * 2) STORED);
  INSERT INTO base (id, a, b) VALUES (1, 1, 1), (2, 2, 2);
  CREATE TABLE of_a (LIKE base INCLUDING ALL);
    CREATE TRIGGER t AFTER UPDATE OF a ON of_a FOR EACH ROW EXECUTE FUNCTION saw();
  CREATE TABLE of_g (LIKE base INCLUDING ALL);
    CREATE TRIGGER t AFTER UPDATE OF g ON of_g FOR EACH ROW EXECUTE FUNCTION saw();
  CREATE TABLE on_insert (LIKE base INCLUDING ALL);
    CREATE TRIGGER t BEFORE INSERT ON on_insert FOR EACH ROW EXECUTE FUNCTION saw();
  CREATE TABLE on_delete (LIKE base INCLUDING ALL);
    CREATE TRIGGER t AFTER DELETE ON on_delete EXECUTE FUNCTION saw();
  CREATE TABLE on_truncate (LIKE base INCLUDING ALL);
    CREATE TRIGGER t AFTER TRUNCATE ON on_truncate EXECUTE FUNCTION saw();
  CREATE TABLE disabled (LIKE base INCLUDING ALL);
    CREATE TRIGGER t AFTER INSERT OR UPDATE OR DELETE ON disabled FOR EACH ROW
    EXECUTE FUNCTION saw(); ALTER TABLE disabled DISABLE TRIGGER t;
  CREATE TABLE on_replica (LIKE base INCLUDING ALL);
    CREATE TRIGGER t AFTER INSERT OR UPDATE OR DELETE ON on_replica
    FOR EACH ROW EXECUTE FUNCTION saw(); ALTER TABLE on_replica ENABLE REPLICA TRIGGER t;
  CREATE TABLE self (id int PRIMARY KEY, up int REFERENCES self ON DELETE SET NULL, secret text);
  CREATE TRIGGER t AFTER UPDATE ON self FOR EACH ROW EXECUTE FUNCTION saw(); INSERT INTO self VALUES (1, NULL), (2, 1);
  CREATE TABLE parts (id int, a int, secret text) PARTITION BY LIST (id);
  CREATE TABLE part_1 PARTITION OF parts FOR VALUES IN (1); CREATE TABLE part_2 PARTITION OF parts FOR VALUES IN (2);
  CREATE TRIGGER t AFTER DELETE ON part_1 FOR EACH ROW EXECUTE FUNCTION saw(); INSERT INTO parts VALUES (1, 1);
  CREATE TABLE up (id int, a int, secret text); CREATE TABLE down (b int) INHERITS (up);
  CREATE TRIGGER t AFTER UPDATE OF b ON down FOR EACH ROW EXECUTE FUNCTION saw(); INSERT INTO down VALUES (1, 1);
  DO $$ DECLARE n text; BEGIN FOREACH n IN ARRAY ARRAY['of_a','of_g','on_insert','on_delete','on_truncate','disabled',
    'on_replica'] LOOP EXECUTE format('INSERT INTO %I (id, a, b) VALUES (1, 1, 1), (2, 2, 2)', n); END LOOP; END $$;
  TRUNCATE seen;`;

const merge = (table: string): string =>
  `MERGE INTO ${table} t USING (SELECT 1 AS k) s ON t.id = s.k WHEN MATCHED THEN UPDATE SET b = 5`;
const upsert = (table: string, what: string): string =>
  `INSERT INTO ${table} (id, a) VALUES (1, 9) ON CONFLICT (id) DO UPDATE SET ${what}`;

/** Statement → whether it may fire: what may not, must not on a server. */
const writes: readonly (readonly [text: string, may: boolean])[] = [
  ["UPDATE of_a SET b = 7", false],
  ["UPDATE of_a SET a = 7", true],
  ["UPDATE of_a SET (b, a) = (1, 2)", true],
  ["DELETE FROM of_a WHERE id = 2", false],
  ["INSERT INTO of_a (id, a) VALUES (3, 3)", false],
  [upsert("of_a", "b = 3"), false],
  [upsert("of_a", "a = 3"), true],
  [merge("of_a"), true],
  ["WITH w AS (UPDATE of_a SET a = 8 RETURNING id) SELECT * FROM w", true],
  ["WITH w AS (UPDATE of_a SET b = 8 RETURNING id) SELECT * FROM w", false],
  ["UPDATE of_g SET b = 7", true],
  ["INSERT INTO on_insert (id) VALUES (4)", true],
  ["UPDATE on_insert SET a = 4", false],
  ["DELETE FROM on_insert WHERE id = 2", false],
  ["DELETE FROM on_delete WHERE id = 2", true],
  ["UPDATE on_delete SET a = 4", false],
  ["INSERT INTO on_delete (id) VALUES (4)", false],
  ["UPDATE on_truncate SET a = 4", false],
  ["DELETE FROM on_truncate", false],
  ["DELETE FROM disabled WHERE id = 2", false],
  ["UPDATE disabled SET a = 4", false],
  [merge("disabled"), false],
  ["UPDATE on_replica SET a = 4", true],
  // A key that leads back, and rows that move.
  ["DELETE FROM self WHERE id = 1", true],
  ["UPDATE parts SET a = 2", true],
  ["UPDATE parts SET id = 2", true],
  ["UPDATE part_1 SET a = 2", false],
  ["INSERT INTO parts (id, a) VALUES (2, 2)", false],
  ["UPDATE up SET a = 2", true],
];

before(loadParser);

for (const major of [15, 18]) {
  describe(`on PostgreSQL ${major}`, () => {
    test("what passes fires no trigger, and what may fire one is refused", async () => {
      const server = await startPostgres({ major });
      try {
        await server.query(schema);
        const client = await server.connect();
        const masks = {
          unlisted: "show",
          rules: [rule("public", null, { column: "secret", mask: { form: "null" } })],
          clear: [],
          detect: [],
        } as const;
        const context = session({ masks }, { catalog: await loadCatalog(client) });
        for (const [text, may] of writes) {
          const compiled = compileStatement(text, context);
          const codes = compiled.statements.flatMap(({ facts }) => facts.refusals).map(({ code }) => code);
          assert.deepEqual(codes, may ? ["sql/trigger"] : [], text);
          if (may) continue;
          await client.query("BEGIN");
          await client.query(compiled.text);
          assert.deepEqual((await client.query("SELECT what FROM seen")).rows, [], text);
          await client.query("ROLLBACK");
        }
        const copy = (table: string): string[] =>
          compileStatement(`COPY ${table} (id, a) FROM STDIN`, context).statements.flatMap(({ facts }) =>
            facts.refusals.map(({ code }) => code),
          );
        assert.deepEqual(copy("on_insert"), ["sql/trigger"]);
        assert.deepEqual(copy("of_a"), []);
        await client.end();
      } finally {
        await server.stop();
      }
    });
  });
}
