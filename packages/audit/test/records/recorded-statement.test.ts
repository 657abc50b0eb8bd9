// Statements that touch a table: each with its outcome and the bundle that decided, and every fault told.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { type StatementAnswer, touchingStatements } from "../../src/records/recorded-statement.ts";
import { all, always, end, fileOf, header, reading, records, revision, statement } from "./record-folder.ts";

const touching = { schema: "public", table: "customers" };
const wish = { touching, period: always };

function told(answers: readonly StatementAnswer[]): unknown[] {
  return answers.map((answer) => {
    if (answer.type === "statement") return [answer.statement, answer.touch, answer.outcome?.rows ?? null];
    return answer.type === "fault" ? [answer.type, answer.n, answer.torn] : [answer.type, answer.statements];
  });
}

test("statements come in order with their outcomes, also those that overlap, are denied, or never ended", async (context) => {
  const { reader } = await records(context, async (store) => {
    const one = await store.start(header());
    one.append(statement(1));
    one.append(statement(2, reading("public.orders")));
    one.append(statement(3, { decision: "deny", reasons: [{ code: "kind", message: "No." }] }));
    one.append(statement(4));
    one.append({ type: "outcome", statement: 4, rows: 4, bytes: 1, durationMs: 1 });
    one.append({ type: "outcome", statement: 2, rows: 2, bytes: 1, durationMs: 1 });
    one.append({ type: "outcome", statement: 1, rows: 1, bytes: 1, durationMs: 1, tag: "SELECT 1" });
    one.append(statement(5));
    await one.end(end);
  });
  assert.deepEqual(told(await all(touchingStatements(reader, wish))), [
    [1, "reads", 1],
    [3, "reads", null],
    [4, "reads", 4],
    [5, "reads", null],
  ]);
});

test("the bundle that decided is named, after it moved too", async (context) => {
  const later = { revision: "c".repeat(40), seq: 8, digest: `sha256:${"d".repeat(64)}` };
  const { reader } = await records(context, async (store) => {
    const one = await store.start(header());
    one.append(statement(1));
    one.append({ type: "redecide", ...later, decision: "allow", reasons: [] });
    one.append(statement(2, { revision: later.revision }));
    one.append(statement(3, { revision: "e".repeat(40) }));
    await one.end(end);
  });
  const bundles = (await all(touchingStatements(reader, wish))).map((each) => each.type === "statement" && each.bundle);
  assert.deepEqual(bundles, [
    { revision, seq: 7, digest: `sha256:${"b".repeat(64)}` },
    later,
    { revision: "e".repeat(40), seq: null, digest: null },
  ]);
});

test("asked for a column, statements that cannot hold it by name are counted apart", async (context) => {
  const { reader } = await records(context, async (store) => {
    const one = await store.start(header());
    one.append(statement(1));
    one.append(statement(2, { text: "SELECT ssn FROM customers" }));
    one.append(statement(3, { text: "SELECT * FROM customers" }));
    await one.end(end);
  });
  const columns = [{ ...touching, column: "ssn" }];
  const answers = await all(touchingStatements(reader, { ...wish, columns }));
  assert.deepEqual(told(answers), [
    [2, "reads", null],
    [3, "reads", null],
    ["unnamed", 1],
  ]);
  const named = answers.map((each) => (each.type === "statement" ? each.columns : []));
  assert.deepEqual(named, [["public.customers.ssn"], [], []]);
});

test("an altered record gives what came before it, then the fault", async (context) => {
  let session = "";
  const { folder, reader } = await records(context, async (store) => {
    const one = await store.start(header());
    session = one.id;
    for (let number = 1; number <= 4; number++) one.append(statement(number));
    await one.end(end);
  });
  const path = await fileOf(folder, session);
  await writeFile(path, (await readFile(path, "utf8")).replace('"statement":3', '"statement":9'));
  assert.deepEqual(told(await all(touchingStatements(reader, wish))), [
    [1, "reads", null],
    [2, "reads", null],
    [9, "reads", null],
    ["fault", 5, false],
  ]);
  await writeFile(path, (await readFile(path)).subarray(0, -10));
  assert.equal((await all(touchingStatements(reader, wish))).at(-1)?.type, "fault");
});

test("a statement whose outcome never comes holds up no more than its bound, and numbers used twice lose none", async (context) => {
  const { reader } = await records(context, async (store) => {
    const one = await store.start(header());
    for (let number = 1; number <= 700; number++) {
      one.append(statement(number === 700 ? 1 : number));
      if (number !== 1) one.append({ type: "outcome", statement: number, rows: 0, bytes: 0, durationMs: 0 });
      if (number % 100 === 0) await one.durable();
    }
    await one.end(end);
  });
  const answers = await all(touchingStatements(reader, wish));
  assert.equal(answers.length, 700);
  assert.deepEqual(told(answers)[0], [1, "reads", null]);
});

test("only statements of the period are told, though the session began before", async (context) => {
  const { reader } = await records(context, async (store) => {
    const one = await store.start(header());
    one.append(statement(1));
    await one.end(end);
  });
  const later = { fromMs: Date.now() + 1000, toMs: Date.now() + 2000 };
  assert.deepEqual(await all(touchingStatements(reader, { ...wish, period: later })), []);
});
