// What a session remembers of the sub-selects made for it must never outlive the masks, the catalogue or the key that
// they were made with.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { Catalog, compileStatement, loadParser, type SqlContext } from "../src/index.ts";
import { catalogRows, rule, session } from "./fixtures/session.ts";

before(() => loadParser());

const text = "SELECT id, email, phone FROM app.customers";

function masked(columns: readonly string[], over: Partial<SqlContext> = {}): SqlContext {
  const rules = columns.map((column) => rule("app", "customers", { column, mask: { form: "fixed" } }));
  return session({ masks: { unlisted: "show", rules, clear: [], detect: [] } }, over);
}

function sent(context: SqlContext): string {
  const { statements, text: compiled } = compileStatement(text, context);
  assert.deepEqual(
    statements.flatMap(({ facts }) => facts.refusals),
    [],
  );
  return compiled;
}

test("a session whose masks change gets each time what its masks say", () => {
  const hashKey = new Uint8Array(32).fill(9);
  const contexts = [masked(["email"], { hashKey }), masked(["phone"], { hashKey }), masked([], { hashKey })];
  const fresh = ["email", "phone"].map((column) => sent(masked([column])));
  for (let round = 0; round < 3; round += 1) {
    assert.deepEqual(contexts.map(sent), [...fresh, text]);
  }
});

test("a column that the catalogue has no more is not read any more", () => {
  const hashKey = new Uint8Array(32).fill(10);
  const before = masked(["email"], { hashKey });
  assert.match(sent(before), /customers\.phone/);
  const catalog = Catalog.from({ ...catalogRows });
  const same = masked(["email"], { hashKey, catalog });
  assert.equal(sent(same), sent(before));
  const renamed = JSON.stringify(catalogRows).replaceAll('"email"', '"mail"');
  const other = masked(["mail"], { hashKey, catalog: Catalog.from(JSON.parse(renamed)) });
  const { text: compiled } = compileStatement("SELECT mail, phone FROM app.customers", other);
  assert.match(compiled, / AS mail, customers\.phone FROM/);
  assert.doesNotMatch(compiled, /email/);
});

test("two sessions have hashes of their own under the same masks", () => {
  const rules = [rule("app", "customers", { column: "email", mask: { form: "hash" } })];
  const view = session({ masks: { unlisted: "show", rules, clear: [], detect: [] } });
  const keys = [1, 2].map((fill) => new Uint8Array(32).fill(fill));
  for (let round = 0; round < 2; round += 1) {
    for (const hashKey of keys) {
      const compiled = sent({ ...view, hashKey });
      assert.ok(compiled.includes(Buffer.from(hashKey).toString("hex")));
      for (const other of keys.filter((key) => key !== hashKey)) {
        assert.ok(!compiled.includes(Buffer.from(other).toString("hex")));
      }
    }
  }
});
