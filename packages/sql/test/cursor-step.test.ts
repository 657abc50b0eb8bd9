// SQL's cursors: what FETCH counts as.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import type { StatementFacts } from "@writ/contracts";
import { compileStatement, loadParser } from "../src/index.ts";
import { session } from "./fixtures/session.ts";

before(loadParser);

const watched = { tables: [{ schema: "app", table: "customers" }], columns: [] };

function factsOf(text: string): StatementFacts {
  const [part] = compileStatement(text, session({ guarded: true, watched })).statements;
  assert.ok(part !== undefined);
  return part.facts;
}

test("each statement says what it does with which cursor", () => {
  const { statements } = compileStatement(
    'DECLARE "C" CURSOR WITH HOLD FOR SELECT 1; DECLARE D CURSOR FOR SELECT 1; FETCH 5 FROM "C"; MOVE d; CLOSE d; CLOSE ALL',
    session({ guarded: true }),
  );
  assert.deepEqual(
    statements.map(({ cursor }) => cursor),
    [
      { step: "declare", name: "C", hold: true },
      { step: "declare", name: "d", hold: false },
      { step: "fetch", name: "C" },
      { step: "move", name: "d" },
      { step: "close", name: "d" },
      { step: "close-all" },
    ],
  );
});

test("a FETCH counts as every query that its name may stand for", () => {
  const known = [
    factsOf("DECLARE c CURSOR FOR SELECT id FROM app.v_public"),
    factsOf("DECLARE c CURSOR FOR SELECT 1 FROM app.orders"),
  ];
  const context = session({ guarded: true, watched }, { cursor: (name) => (name === "c" ? known : undefined) });
  const [part] = compileStatement("FETCH ALL FROM c", context).statements;
  assert.deepEqual(part?.facts.reads, ["app.orders", "app.v_public"]);
  assert.deepEqual(part?.facts.behind, ["app.customers"]);
  assert.deepEqual(part?.facts.refusals, []);
});

test("a cursor that nobody declared is refused where guards name tables, and only there", () => {
  const refused = (text: string, view: Parameters<typeof session>[0]) =>
    compileStatement(text, session(view)).statements.flatMap(({ facts }) => facts.refusals.map(({ code }) => code));
  assert.deepEqual(refused("FETCH 1 FROM c", { guarded: true, watched }), ["sql/unknown-cursor"]);
  assert.deepEqual(refused("FETCH 1 FROM c", { guarded: true }), []);
  const together = "DECLARE c CURSOR FOR SELECT 1 FROM app.orders; FETCH 1 FROM c";
  assert.deepEqual(refused(together, { guarded: true, watched }), []);
});
