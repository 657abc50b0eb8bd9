// SQL's PREPARE and EXECUTE: what a prepared query is judged by, and what may not stand behind a name.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import type { StatementFacts } from "@writ/contracts";
import { type Compiled, compileStatement, loadParser, type SqlContext } from "../src/index.ts";
import { freeSession, guardedSession, maskedSession, readOnlySession, rule, session } from "./fixtures/session.ts";

before(loadParser);

/** What EXECUTE sees when these texts have been prepared, each under its own name. */
function after(context: SqlContext, ...texts: readonly string[]): SqlContext {
  const known = new Map<string, StatementFacts>();
  for (const text of texts) {
    const [part] = compileStatement(text, context).statements;
    if (part?.name?.step === "prepare") known.set(part.name.name, part.facts);
  }
  return { ...context, prepared: (name) => known.get(name) };
}

const codes = ({ statements }: Compiled): string[] =>
  statements.flatMap(({ facts }) => facts.refusals.map(({ code }) => code));

const inner = "SELECT c.id, c.ssn FROM app.customers c WHERE c.id = $1";

test("PREPARE is masked exactly as its query would be alone, proved the same way", () => {
  const alone = compileStatement(inner, maskedSession);
  const prepared = compileStatement(`PREPARE p (int) AS ${inner}`, maskedSession);
  assert.deepEqual(codes(prepared), []);
  assert.equal(prepared.text, `PREPARE p (int) AS ${alone.text}`);
  assert.equal(prepared.changed, true);
});

test("EXECUTE has the facts of the query it runs", () => {
  const context = after(
    maskedSession,
    `PREPARE p (int) AS ${inner}`,
    "PREPARE w (int) AS DELETE FROM staging.dump",
    "PREPARE i AS INSERT INTO staging.dump VALUES (1, 'x')",
  );
  const factsOf = (text: string) => compileStatement(text, context).statements[0]?.facts;
  assert.deepEqual(factsOf("EXECUTE p(1)"), {
    kinds: ["select"],
    tags: ["prepare"],
    reads: ["app.customers"],
    writes: [],
    functions: [],
    masked: true,
    refusals: [],
  });
  assert.deepEqual(factsOf("EXECUTE w(1)")?.tags, ["prepare", "without-condition"]);
  assert.deepEqual(factsOf("EXECUTE w(1)")?.kinds, ["delete"]);
  assert.deepEqual(factsOf("execute I")?.writes, ["staging.dump"]);
});

test("parts tell which names they give, run and take away, folded as the server folds them", () => {
  const text =
    'PREPARE P AS SELECT 1; EXECUTE "P"; DEALLOCATE PREPARE "a""B"; DEALLOCATE "all"; DEALLOCATE ALL; SELECT 1';
  const { statements } = compileStatement(text, guardedSession);
  assert.deepEqual(
    statements.map(({ name }) => name),
    [
      { step: "prepare", name: "p" },
      { step: "execute", name: "P" },
      { step: "deallocate", name: 'a"B' },
      { step: "deallocate", name: "all" },
      { step: "deallocate-all" },
      undefined,
    ],
  );
});

test("only queries and writes can stand behind a name", () => {
  const executable = (text: string) => compileStatement(text, guardedSession).statements[0]?.executable;
  for (const text of ["SELECT 1", "VALUES (1)", "DELETE FROM staging.dump", "PREPARE p AS SELECT 1"]) {
    assert.equal(executable(text), true, text);
  }
  for (const text of ["COMMIT", "EXECUTE p", "EXPLAIN SELECT 1", "SELECT 1 INTO x", "SELECT 1 INTO x UNION SELECT 2"]) {
    assert.equal(executable(text), false, text);
  }
});

const prepares: Readonly<Record<string, string>> = {
  "PREPARE p AS DELETE FROM app.kyc WHERE tax_id = $1": "sql/masked-write",
  "PREPARE p AS SELECT app.get_ssn($1)": "sql/function",
  "PREPARE p AS SELECT pg_read_file($1)": "sql/denied-function",
  "PREPARE p (nowhere.mood) AS SELECT $1": "sql/unknown-type",
  "PREPARE p AS SELECT 1 INTO x": "sql/prepare",
  [`PREPARE ${"x".repeat(60)} AS SELECT 1`]: "sql/prepared-name",
  [`PREPARE ${"x".repeat(59)}éé AS SELECT 1`]: "sql/prepared-name",
  [`PREPARE ${"x".repeat(100)} AS SELECT 1`]: "sql/prepared-name",
  "EXPLAIN ANALYZE EXECUTE p": "sql/prepare",
  "CREATE TABLE x AS EXECUTE p": "sql/prepare",
};

for (const [text, code] of Object.entries(prepares)) {
  test(`refused with ${code}: ${text}`, () => {
    assert.equal(codes(compileStatement(text, after(maskedSession, "PREPARE p AS SELECT 1")))[0], code);
    assert.deepEqual(codes(compileStatement(text, freeSession)), []);
  });
}

const executes: Readonly<Record<string, string>> = {
  "EXECUTE q": "sql/unknown-prepared",
  'EXECUTE "P"': "sql/unknown-prepared",
  [`EXECUTE ${"x".repeat(63)}`]: "sql/prepared-name",
  "EXECUTE p((SELECT ssn FROM app.customers LIMIT 1))": "sql/execute-argument",
  "EXECUTE p(pg_read_file('x'))": "sql/denied-function",
  "EXECUTE p(app.get_ssn(1))": "sql/function",
  "EXECUTE p(('x'::text).pg_read_file)": "sql/functional-notation",
  "EXECUTE p('x'::nowhere.mood)": "sql/unknown-type",
  "DEALLOCATE p; EXECUTE p": "sql/unknown-prepared",
  "DEALLOCATE ALL; EXECUTE p": "sql/unknown-prepared",
  "PREPARE p AS SELECT 1; EXECUTE p": "sql/unknown-prepared",
  "DEALLOCATE p; PREPARE p AS DELETE FROM staging.dump; EXECUTE p": "sql/unknown-prepared",
  "COMMIT; EXECUTE p": "sql/batch",
};

for (const [text, code] of Object.entries(executes)) {
  test(`though p is prepared, refused with ${code}: ${text}`, () => {
    const context = after(maskedSession, "PREPARE p (text) AS SELECT $1");
    assert.equal(codes(compileStatement(text, context))[0], code);
    assert.deepEqual(codes(compileStatement("DEALLOCATE q; EXECUTE p(lower('X'))", context)), []);
  });
}

test("a prepared query that would be refused now is not known", () => {
  const refused = compileStatement("PREPARE p AS SELECT app.get_ssn(1)", maskedSession).statements[0]?.facts;
  const context = { ...maskedSession, prepared: () => refused };
  assert.deepEqual(codes(compileStatement("EXECUTE p", context)), ["sql/unknown-prepared"]);
});

test("a role that only reads sees its prepared write as a write, prepared and executed", () => {
  const text = "PREPARE p AS INSERT INTO staging.dump VALUES ($1, 'x')";
  const context = after(readOnlySession, text);
  assert.deepEqual(compileStatement(text, context).statements[0]?.facts.kinds, ["insert"]);
  assert.deepEqual(compileStatement("EXECUTE p(1)", context).statements[0]?.facts.kinds, ["insert"]);
});

test("a list of tables holds for prepared queries", () => {
  const context = session({ tables: [[{ schema: "public", table: "lookup" }]] });
  assert.deepEqual(codes(compileStatement("PREPARE p AS SELECT * FROM public.lookup", context)), []);
  assert.deepEqual(codes(compileStatement("PREPARE p AS SELECT * FROM app.orders", context)), ["sql/table"]);
});

test("a system column and a join inside PREPARE are rewritten like anywhere", () => {
  const masks = {
    unlisted: "show",
    rules: [rule("public", "lookup", { column: "label" })],
    clear: [],
    detect: [],
  } as const;
  const { text } = compileStatement("PREPARE p AS TABLE lookup", session({ masks }));
  assert.equal(
    text,
    "PREPARE p AS SELECT * FROM (SELECT lookup.code, CAST('***' AS pg_catalog.text) AS label FROM public.lookup" +
      " AS lookup) AS lookup",
  );
});

test("values given to a query of masked relations are not recorded; others are", () => {
  const context = after(maskedSession, `PREPARE p (int) AS ${inner}`, "PREPARE q AS SELECT $1 FROM public.lookup");
  const recorded = (text: string) => compileStatement(text, context).recordText;
  assert.equal(recorded("EXECUTE p('078-05-1120')"), "EXECUTE p('[masked]')");
  assert.equal(recorded("EXECUTE nowhere('078-05-1120')"), "EXECUTE nowhere('[masked]')");
  assert.equal(recorded("EXECUTE q('shown')"), "EXECUTE q('shown')");
  assert.doesNotMatch(recorded("PREPARE r AS SELECT id FROM app.customers WHERE ssn = '078-05-1120'"), /078/);
});
