// Whether a statement touches a table: by its facts, and never "no" where facts are missing.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { ColumnPattern } from "@writ/contracts";
import { columnsNamed, mayHoldAnyColumn, touchOf } from "../../src/records/touch.ts";
import { reading, statement } from "./record-folder.ts";

const customers = { schema: "public", table: "customers" };
const ssn: ColumnPattern = { schema: "public", table: "customers", column: "ssn" };

test("a table is found among what is read, written, searched and guarded, as PostgreSQL quotes it", () => {
  assert.equal(touchOf(statement(1), customers), "reads");
  assert.equal(touchOf(statement(1, reading("public.orders")), customers), undefined);
  const odd = { schema: "Odd.Schema", table: 'T"1' };
  assert.equal(touchOf(statement(1, reading('"Odd.Schema"."T""1"')), odd), "reads");
  assert.equal(touchOf(statement(1, reading("Odd.Schema.T")), odd), undefined);
  const part = { kinds: ["select" as const], tags: [], reads: [], writes: ["public.customers"], masked: false };
  assert.equal(touchOf(statement(1, { parts: [part] }), customers), "writes");
  const searched = { ...part, writes: [], lookups: ['public.customers."a.b"'] };
  assert.equal(touchOf(statement(1, { parts: [searched] }), customers), "reads");
  const behind = { ...part, writes: [], behind: ["public.customers"] };
  assert.equal(touchOf(statement(1, { parts: [behind] }), customers), "reads");
});

test("a star stands for a whole part", () => {
  assert.equal(touchOf(statement(1), { schema: null, table: "customers" }), "reads");
  assert.equal(touchOf(statement(1), { schema: "public", table: null }), "reads");
  assert.equal(touchOf(statement(1), { schema: "private", table: null }), undefined);
});

test("what was cut may have touched it", () => {
  assert.equal(touchOf(statement(1, { ...reading("public.orders"), namesCut: true }), customers), "perhaps");
  assert.equal(touchOf(statement(1, { ...reading("public.orders"), partCount: 101 }), customers), "perhaps");
});

test("a statement refused before it was understood may have meant it, when its text holds the name", () => {
  const refused = { parts: [], decision: "deny" as const };
  assert.equal(touchOf(statement(1, { ...refused, text: "SELEC * FROM Customers" }), customers), "perhaps");
  assert.equal(touchOf(statement(1, { ...refused, text: "SELEC * FROM customers_old" }), customers), undefined);
  const textCut = { bytes: 999_999, digest: `sha256:${"0".repeat(64)}` };
  assert.equal(touchOf(statement(1, { ...refused, text: "SELEC", textCut }), customers), "perhaps");
  assert.equal(touchOf(statement(1, { parts: [], text: "BEGIN -- customers" }), customers), undefined);
});

test("DDL and calls, whose facts name no relation, may mean it when their text holds the name, allowed or not", () => {
  const part = (kind: "ddl" | "call") => ({ kinds: [kind], tags: [], reads: [], writes: [], masked: false });
  const of = (kind: "ddl" | "call", text: string) => touchOf(statement(1, { parts: [part(kind)], text }), customers);
  assert.equal(of("ddl", "DROP TABLE customers"), "perhaps");
  assert.equal(of("ddl", "ALTER TABLE orders ADD note text"), undefined);
  assert.equal(of("call", "CALL archive('public.customers')"), "perhaps");
  assert.equal(of("ddl", 'DROP TABLE U&"c\\0075stomers"'), "perhaps");
  const both = { parts: [part("ddl"), ...reading("public.orders").parts], text: "DROP TABLE customers; SELECT 1" };
  assert.equal(touchOf(statement(1, both), customers), "perhaps");
  const catalogue = { parts: [{ ...part("ddl"), kinds: ["select" as const], catalogueOnly: true as const }] };
  assert.equal(touchOf(statement(1, { ...catalogue, text: "SELECT 'customers' FROM pg_class" }), customers), undefined);
});

test("a column is named by text or by facts, and may be there unnamed", () => {
  const names = (text: string) => columnsNamed(statement(1, { text }), [ssn]).length;
  assert.equal(names("SELECT SSN FROM customers"), 1);
  assert.equal(names('SELECT c."ssn" FROM customers c'), 1);
  assert.equal(names("SELECT ssn_hash, lessn, $ssn FROM customers"), 0);
  assert.equal(names("SELECT «ssn»"), 1);
  const parts = [{ ...statement(1).parts[0], lookups: ["public.customers.ssn"] }] as never;
  assert.equal(columnsNamed(statement(1, { parts, text: "SELECT 1" }), [ssn]).length, 1);
  const anywhere = { schema: null, table: null, column: "a.b(" };
  assert.equal(columnsNamed(statement(1, { text: 'SELECT "a.b("' }), [anywhere]).length, 1);
  for (const text of ["SELECT * FROM customers", "TABLE customers", "COPY customers TO STDOUT", 'SELECT U&"s\\0073n"'])
    assert.equal(mayHoldAnyColumn(statement(1, { text })), true, text);
  assert.equal(mayHoldAnyColumn(statement(1)), false);
});
