// COPY over the wire: which way it goes, what it copies of masked tables, what it may write. What is compiled runs on
// a real server by psql; a masked value must never be in what comes out.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { type LocalPostgres, psqlPath, startPostgres } from "@writ/testkit";
import { compileStatement, loadParser, type SqlContext } from "../src/index.ts";
import { loadCatalog } from "./fixtures/read-catalog.ts";
import { corpusMasks, freeSession, guardedSession, maskedSession, session } from "./fixtures/session.ts";

const runProgram = promisify(execFile);
let server: LocalPostgres;
let psql: string;
let masked: SqlContext;

before(async () => {
  await loadParser();
  psql = await psqlPath();
  server = await startPostgres();
  await server.query("CREATE DATABASE copydb");
  await server.query(readFileSync(new URL("../../../test/masking/schema.sql", import.meta.url), "utf8"), "copydb");
  const client = await server.connect({ database: "copydb" });
  const catalog = await loadCatalog(client);
  await client.end();
  masked = session({ masks: corpusMasks({ form: "fixed" }) }, { catalog });
});

after(() => server?.stop());

function refusalCodes(text: string, context: SqlContext): string {
  const found = compileStatement(text, context).statements.flatMap(({ facts }) => facts.refusals);
  return found.map(({ code }) => code).join(" ");
}

function sentText(text: string): string {
  assert.equal(refusalCodes(text, masked), "", text);
  return compileStatement(text, masked).text;
}

async function runPsql(text: string): Promise<string> {
  const { stdout } = await runProgram(psql, [server.url("copydb"), "-X", "-q", "-v", "ON_ERROR_STOP=1", "-c", text]);
  return stdout;
}

const directions: Readonly<Record<string, string | undefined>> = {
  "COPY staging.dump TO STDOUT": "out",
  "COPY staging.dump TO STDIN": "out",
  "COPY (SELECT 1) TO STDOUT": "out",
  "COPY staging.dump FROM STDIN": "in",
  "COPY staging.dump FROM STDOUT WITH (FORMAT binary)": "in",
  "COPY staging.dump TO '/x'": undefined,
  "COPY staging.dump FROM PROGRAM 'x'": undefined,
  "SELECT 1": undefined,
};

for (const [text, direction] of Object.entries(directions)) {
  test(`the part says which way rows go over the wire: ${text}`, () => {
    const [part] = compileStatement(text, freeSession).statements;
    assert.deepEqual([part?.copy, part !== undefined && "copy" in part], [direction, direction !== undefined]);
  });
}

test("a copied table is read, a filled one is written", () => {
  const facts = (text: string) => compileStatement(text, guardedSession).statements[0]?.facts;
  const out = facts("COPY app.orders TO STDOUT");
  assert.deepEqual([out?.reads, out?.writes], [["app.orders"], []]);
  const filled = facts("COPY app.orders FROM STDIN");
  assert.deepEqual([filled?.reads, filled?.writes], [[], ["app.orders"]]);
});

// Secrets of the corpus are made of these letters only.
const secret = /QXV|JWQ|ZHK|WVJ|qxv|jwq|zhk|wvj/;

const copies: Readonly<Record<string, string>> = {
  "COPY app.contacts TO STDOUT": "1\tfront desk\t***",
  "copy app.contacts(mobile,id)to stdout(format csv,header,force_quote(mobile),delimiter ';')": 'mobile;id\n"***";1',
  "COPY app.customers (id, ssn, pin) TO STDOUT WITH (FORMAT csv, NULL 'none', FORCE_QUOTE *)": '"1","***","0"',
  'COPY "Odd Schema"."Cli""ents" ("sélect", id) TO STDOUT CSV HEADER': "sélect,id\n***,1",
  'COPY /* all */ "Odd Schema" . "Cli""ents" /* of it */ TO STDOUT': "1\tOdile\t***\t***",
  "COPY app.customers (ssn) TO STDOUT WITH BINARY": "PGCOPY",
  "COPY app.kyc TO STDOUT": "***",
  // Old forms that have no twin with a query: printed from the tree.
  "COPY BINARY app.contacts TO STDOUT": "PGCOPY",
  "COPY app.contacts TO STDOUT USING DELIMITERS ','": "1,front desk,***",
  "SELECT 1 AS before; COPY app.contacts (mobile) TO STDOUT; SELECT mobile FROM app.contacts": "***",
  "COPY (SELECT mobile FROM app.contacts) TO STDOUT": "***",
  "COPY (TABLE app.contacts) TO STDOUT": "***",
};

for (const [text, shown] of Object.entries(copies)) {
  test(`COPY of a masked table copies its mask: ${text}`, async () => {
    const sent = sentText(text);
    assert.notEqual(sent, text);
    const out = await runPsql(sent);
    assert.ok(out.includes(shown), out);
    assert.ok(!secret.test(out), out);
  });
}

test("the copied columns are those that COPY of the table itself copies, children and generated ones left out", async () => {
  for (const table of ["app.contacts", "app.kyc", "app.customers", "app.orders", "app.events_2024"]) {
    const text = `COPY ${table} TO STDOUT WITH (FORMAT csv, HEADER)`;
    const [plain, hidden] = [await runPsql(text), await runPsql(sentText(text))];
    assert.equal(hidden.split("\n")[0], plain.split("\n")[0], table);
    assert.equal(hidden.trim().split("\n").length, plain.trim().split("\n").length, table);
    assert.ok(!secret.test(hidden), table);
  }
});

test("positions in errors lead back: one edit covers the table and its columns", () => {
  const text = "COPY app.contacts (id, mobile) TO STDOUT";
  const { edits, changed } = compileStatement(text, maskedSession);
  const received = edits.map(({ start, end }) => text.slice(start, end));
  assert.deepEqual([changed, received], [true, ["app.contacts (id, mobile)"]]);
});

const refused: Readonly<Record<string, string>> = {
  "COPY app.contacts (nothing) TO STDOUT": "sql/masked-copy",
  "COPY app.contacts (id, id) TO STDOUT": "sql/masked-copy",
  "COPY app.contacts (ctid) TO STDOUT": "sql/masked-copy",
  "COPY app.kyc (tax_id_norm) TO STDOUT": "sql/masked-copy",
  "COPY app.events TO STDOUT": "sql/masked-copy",
  "COPY app.v_all TO STDOUT": "sql/masked-copy",
  "COPY app.mv_emails TO STDOUT": "sql/masked-copy",
  "COPY nowhere TO STDOUT": "sql/unknown-relation",
  "COPY pg_catalog.pg_statistic TO STDOUT": "sql/denied-relation",
  "COPY pg_catalog.pg_authid TO STDOUT": "sql/denied-relation",
  "COPY (SELECT app.get_ssn(1)) TO STDOUT": "sql/function",
  "COPY app.contacts FROM STDIN": "sql/masked-write",
  "COPY app.contacts (id, mobile) FROM STDIN": "sql/masked-write",
  "COPY app.contacts (id) FROM STDIN WHERE mobile = 'x'": "sql/masked-write",
  "COPY app.v_public FROM STDIN": "sql/masked-write",
  "COPY staging.inbox FROM STDIN": "sql/trigger",
  "COPY staging.dump FROM STDIN WHERE app.get_ssn(id) = 'x'": "sql/function",
  "COPY staging.dump FROM STDIN WHERE pg_read_file(v) = 'x'": "sql/denied-function",
};

for (const [text, code] of Object.entries(refused)) {
  test(`refused under masks with ${code}: ${text}`, () => {
    const [part] = compileStatement(text, maskedSession).statements;
    assert.ok(refusalCodes(text, maskedSession).includes(code), refusalCodes(text, maskedSession));
    assert.deepEqual(compileStatement(text, maskedSession).text, text);
    assert.equal(refusalCodes(text, freeSession), "");
    assert.ok(part !== undefined && part.copy !== undefined);
  });
}

test("a refusal of a COPY tells its place", () => {
  const place = (text: string): number | undefined =>
    compileStatement(text, maskedSession).statements[0]?.facts.refusals[0]?.position;
  assert.equal(place("COPY app.events TO STDOUT"), 6);
  assert.equal(place("COPY app.contacts FROM STDIN"), 6);
});

const passing = [
  "COPY app.contacts (id, label) FROM STDIN",
  "COPY app.contacts (id) FROM STDIN WITH (FORMAT csv, HEADER)",
  "COPY staging.dump (id) FROM STDIN WHERE id > 1 AND lower(v) = 'x'",
  "COPY staging.dump TO STDOUT; COPY public.lookup FROM STDIN",
  "COPY BINARY public.lookup TO STDOUT",
];

for (const text of passing) {
  test(`passes unchanged under masks: ${text}`, () => {
    assert.equal(refusalCodes(text, maskedSession), "");
    assert.equal(compileStatement(text, maskedSession).text, text);
  });
}

test("COPY may write a masked column where its mask says so", () => {
  const masks = corpusMasks({ form: "fixed" });
  const writable = { ...masks, rules: masks.rules.map((rule) => ({ ...rule, writeAllow: true })) };
  assert.equal(refusalCodes("COPY app.contacts (id, mobile) FROM STDIN", session({ masks: writable })), "");
});

test("a write into a masked table may stand beside a masked read in one string", () => {
  assert.equal(refusalCodes("SELECT mobile FROM app.contacts; COPY app.contacts (id) FROM STDIN", maskedSession), "");
});

test("a list of tables holds COPY too", () => {
  const context = session({ tables: [[{ schema: "app", table: "orders" }]] });
  assert.equal(refusalCodes("COPY app.orders TO STDOUT", context), "");
  assert.equal(refusalCodes("COPY app.contacts TO STDOUT", context), "sql/table");
  assert.equal(refusalCodes("COPY staging.dump FROM STDIN", context), "sql/table");
  assert.equal(refusalCodes("COPY (SELECT * FROM app.contacts) TO STDOUT", context), "sql/table");
});

test("of a COPY the literals are recorded that belong to no masked column", () => {
  const recorded = (text: string): string => compileStatement(text, maskedSession).recordText;
  const plain = "COPY (SELECT * FROM public.lookup WHERE code = 'a') TO STDOUT";
  assert.equal(recorded(plain), plain);
  assert.equal(
    recorded("COPY (SELECT id FROM app.contacts WHERE mobile = 'a' AND id = 7) TO STDOUT"),
    "COPY (SELECT id FROM app.contacts WHERE mobile = '[masked]' AND id = 7) TO STDOUT",
  );
});
