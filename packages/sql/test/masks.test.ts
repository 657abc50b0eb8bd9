// Which columns end up masked, and what the compiled text looks like.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import type { MaskView } from "@writ/contracts";
import { attributeKey, compileStatement, loadParser, maskedAttributes, type SqlContext } from "../src/index.ts";
import { planMasks } from "../src/masks.ts";
import { catalog, corpusMasks, maskedSession, rule, session } from "./fixtures/session.ts";

before(loadParser);

const nothing: MaskView = { unlisted: "show", rules: [], clear: [], detect: [] };

function maskedColumns(masks: Partial<MaskView>, schema: string, table: string): string[] {
  const plan = planMasks(catalog, { ...nothing, ...masks });
  return [...(plan.relations.get(catalog.relation(schema, table)?.oid ?? -1)?.keys() ?? [])].sort();
}

function sent(text: string, context: SqlContext): string {
  const { statements, text: compiled } = compileStatement(text, context);
  assert.deepEqual(
    statements.flatMap(({ facts }) => facts.refusals),
    [],
  );
  return compiled;
}

test("a mask on a parent holds for partitions and children, and the other way round", () => {
  const down = { rules: [rule("app", "contacts", { column: "mobile" })] };
  assert.deepEqual(maskedColumns(down, "app", "contacts_vip"), ["mobile"]);
  const up = { rules: [rule("app", "events_2024", { column: "ip" })] };
  assert.deepEqual(maskedColumns(up, "app", "events"), ["ip"]);
  assert.deepEqual(maskedColumns(up, "app", "events_2025"), ["ip"]);
  const own = { rules: [rule("app", "contacts_vip", { column: "tier" })] };
  assert.deepEqual(maskedColumns(own, "app", "contacts"), []);
});

test("a generated column is hidden with what it is computed from", () => {
  const masks = { rules: [rule("app", "kyc", { column: "tax_id" })] };
  assert.deepEqual(maskedColumns(masks, "app", "kyc"), ["tax_id", "tax_id_norm"]);
});

test("patterns match user relations only", () => {
  const masks = { rules: [rule(null, null, { column: "name" })] };
  assert.deepEqual(maskedColumns(masks, "vault", "customers"), ["name"]);
  assert.deepEqual(maskedColumns(masks, "pg_catalog", "pg_settings"), []);
});

test("unlisted: hide masks what no rule names, and clear shows", () => {
  const clear = [{ schema: "public", table: "lookup", column: "code" }];
  assert.deepEqual(maskedColumns({ unlisted: "hide", clear }, "public", "lookup"), ["label"]);
  const context = session({ masks: { ...nothing, unlisted: "hide", clear } });
  assert.equal(
    sent("SELECT * FROM lookup", context),
    "SELECT * FROM (SELECT lookup.code, NULL::pg_catalog.text AS label FROM public.lookup AS lookup) AS lookup",
  );
});

test("clear on a parent is clear in its children", () => {
  const masks = {
    rules: [rule("app", null, { column: "mobile" })],
    clear: [{ schema: "app", table: "contacts", column: "mobile" }],
  };
  assert.deepEqual(maskedColumns(masks, "app", "contacts"), []);
  assert.deepEqual(maskedColumns(masks, "app", "contacts_vip"), []);
});

test("of two rules for one column the stricter wins, and options hold only if both say so", () => {
  const rules = [
    rule("app", "contacts", { column: "mobile", mask: { form: "keep", first: 0, last: 2 }, nullsShow: true }),
    rule(null, null, { column: "mobile", mask: { form: "null" } }),
  ];
  const plan = planMasks(catalog, { ...nothing, rules });
  const mask = plan.relations.get(catalog.relation("app", "contacts")?.oid ?? -1)?.get("mobile");
  assert.deepEqual([mask?.form.form, mask?.nullsShow], ["null", false]);
});

test("a masked partition key refuses the table, its partitions and what stands above", () => {
  const context = session({ masks: { ...nothing, rules: [rule("app", "events_2024", { column: "at" })] } });
  for (const table of ["app.events", "app.events_2024", "app.events_2025"]) {
    const { statements } = compileStatement(`SELECT id FROM ${table}`, context);
    assert.deepEqual(
      statements[0]?.facts.refusals.map(({ code }) => code),
      ["sql/masked-partition-key"],
    );
  }
});

test("the second net holds masked columns, whole rows and everything of views that show them", () => {
  const keys = maskedAttributes(catalog, corpusMasks({ form: "fixed" }));
  const oid = (schema: string, table: string): number => catalog.relation(schema, table)?.oid ?? -1;
  assert.equal(keys.has(attributeKey(oid("app", "customers"), 9)), true);
  assert.equal(keys.has(attributeKey(oid("app", "customers"), 1)), false);
  assert.equal(keys.has(attributeKey(oid("app", "customers"), 0)), true);
  assert.equal(keys.has(attributeKey(oid("app", "contacts_vip"), 3)), true);
  assert.equal(keys.has(attributeKey(oid("app", "v_public"), 1)), false);
  assert.equal(keys.has(attributeKey(oid("app", "v_all"), 1)), true);
  assert.equal(keys.has(attributeKey(oid("app", "mv_emails"), 1)), false);
  assert.equal(keys.has(attributeKey(oid("app", "mv_emails"), 3)), true);
  assert.equal(keys.has(attributeKey(oid("app", "v_nested"), 3)), true);
  assert.equal(keys.has(attributeKey(oid("public", "lookup"), 0)), false);
  assert.equal(maskedAttributes(catalog, undefined).size, 0);
});

test("the second net holds what the catalogue does not know, and nothing of what it does not read", () => {
  const keys = maskedAttributes(catalog, corpusMasks({ form: "fixed" }));
  const oid = (schema: string, table: string): number => catalog.relation(schema, table)?.oid ?? -1;
  assert.equal(keys.has(attributeKey(4_000_000_000, 1)), true);
  assert.equal(keys.has(attributeKey(4_000_000_000, -1)), true);
  assert.equal(keys.has(attributeKey(oid("public", "lookup"), 3)), true);
  for (const attribute of [-7, -6, -1, 0, 1, 2]) {
    assert.equal(keys.has(attributeKey(oid("public", "lookup"), attribute)), false, String(attribute));
  }
  assert.equal(keys.has(attributeKey(oid("app", "customers"), -1)), false);
  assert.equal(keys.has(attributeKey(oid("pg_catalog", "pg_class"), 33)), false);
  assert.equal(keys.has(attributeKey(oid("staging", "seq1"), 1)), false);
  assert.equal(keys.has(0), false);
});

const inner =
  "SELECT contacts.id, contacts.label, CAST('***' AS pg_catalog.text) AS mobile FROM app.contacts AS contacts";
const named = inner.replaceAll("contacts.", "c.").replace("app.c.", "app.contacts").replace("AS contacts", "AS c");
const onlyId = "(SELECT contacts.id FROM app.contacts AS contacts) AS contacts";
const compiledTexts: Readonly<Record<string, string>> = {
  "SELECT * FROM app.contacts": `SELECT * FROM (${inner}) AS contacts`,
  'SELECT*FROM"app".contacts/**/WHERE id=1': `SELECT*FROM(${inner}) AS contacts/**/WHERE id=1`,
  "TABLE app.contacts": `SELECT * FROM (${inner}) AS contacts`,
  "TABLE ONLY app.contacts": `SELECT * FROM (${inner.replace("FROM ", "FROM ONLY ")}) AS contacts`,
  "SELECT * FROM app.contacts*": `SELECT * FROM (${inner}) AS contacts`,
  "SELECT * FROM ONLY (app.contacts)": `SELECT * FROM (${inner.replace("FROM ", "FROM ONLY ")}) AS contacts`,
  "SELECT 1 FROM app.contacts": "SELECT 1 FROM (SELECT FROM app.contacts AS contacts) AS contacts",
  "SELECT app.contacts.id FROM app . contacts":
    "SELECT contacts.id FROM (SELECT contacts.id FROM app.contacts AS contacts) AS contacts",
};

test("names may be written with escapes and spaces", () => {
  const text = "SELECT 'é', U&\"\\0061pp\" . contacts . id FROM U&\"!0061pp\" UESCAPE '!' . contacts";
  assert.equal(sent(text, maskedSession), `SELECT 'é', contacts . id FROM ${onlyId}`);
});

for (const [text, expected] of Object.entries(compiledTexts)) {
  test(`masks are spliced into the received text: ${text}`, () => {
    assert.equal(sent(text, maskedSession), expected);
  });
}

test("an alias stays where it was, and a sample moves into the sub-select", () => {
  const text = sent(
    "SELECT a FROM app.contacts AS c(a, b) TABLESAMPLE system (50) REPEATABLE (1) WHERE a = 1",
    maskedSession,
  );
  assert.match(
    text,
    / FROM app\.contacts AS c TABLESAMPLE system \(50\) REPEATABLE \(1\)\) AS c\(a, b\) {2}WHERE a = 1$/,
  );
  assert.equal(
    sent("SELECT c FROM app.contacts c", maskedSession),
    `SELECT c FROM (${named.replace("app.contactscontacts", "app.contacts")}) c`,
  );
});

test("system columns are offered when nothing else changes its meaning", () => {
  assert.match(
    sent("SELECT tableoid::regclass, id FROM app.contacts", maskedSession),
    /\(SELECT contacts\.id, contacts\.tableoid FROM/,
  );
});

test("a hash mask has the key in its text and refuses EXPLAIN, which would print it", () => {
  const context = session({ masks: corpusMasks({ form: "hash" }) });
  assert.match(sent("SELECT mobile FROM app.contacts", context), /0707070707/);
  const { statements } = compileStatement("EXPLAIN SELECT 1 FROM app.contacts", context);
  assert.deepEqual(
    statements[0]?.facts.refusals.map(({ code }) => code),
    ["sql/explain"],
  );
  const keyless = session({ masks: corpusMasks({ form: "hash" }) }, { hashKey: new Uint8Array(3) });
  assert.match(sent("SELECT mobile FROM app.contacts", keyless), /NULL::pg_catalog\.text AS mobile/);
});

test("nothing of the key shows in facts or refusals", () => {
  const context = session({ masks: corpusMasks({ form: "hash" }) });
  for (const text of ["SELECT mobile FROM app.contacts", "EXPLAIN SELECT mobile FROM app.contacts"]) {
    assert.ok(!JSON.stringify(compileStatement(text, context).statements).includes("0707"));
  }
});
