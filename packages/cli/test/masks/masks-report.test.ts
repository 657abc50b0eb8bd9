// What is said of masks is what a proxy does with them, at the line that has to change, and in bounded time.
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseRepository } from "@writ/model";
import type { Schema } from "../../src/catalog/read-catalog.ts";
import { localEvaluator } from "../../src/explain/local-evaluator.ts";
import { type MasksReport, reportMasks } from "../../src/masks/masks-report.ts";
import { suggestedLines } from "../../src/masks/suggested-yaml.ts";
import { repositoryFiles } from "../fixture.ts";
import { type SchemaWanted, schemaOf, shop, type TableWanted } from "../schema-fixture.ts";

const masksOf = (lines: string): string => `unlisted: show\ncolumns:\n${lines}`;

async function reportOn(schema: Schema | SchemaWanted, masks?: string, roles?: string): Promise<MasksReport> {
  const files = repositoryFiles(masks === undefined ? {} : { "masks/orders-db.yaml": masks });
  const resourceFile = "resources/orders-db.yaml";
  const more = roles === undefined ? {} : { [resourceFile]: `${files[resourceFile]}${roles}` };
  const bytes = Object.entries({ ...files, ...more }).map(([path, text]) => [path, Buffer.from(text ?? "")] as const);
  const nowSeconds = Math.floor(Date.now() / 1000);
  const parsed = parseRepository(new Map(bytes), { nowSeconds, changed: () => false });
  assert.ok(parsed.ok, JSON.stringify(parsed));
  const { data } = await localEvaluator(parsed.model, { nowSeconds });
  const resource = parsed.model.resources.get("orders-db");
  assert.ok(resource !== undefined);
  return await reportMasks({
    ...{ resource, document: parsed.model.masks.get("orders-db"), data: data.writ.masks["orders-db"] },
    schema: "rows" in schema ? schema : schemaOf(schema),
  });
}

const columnsOf = ({ unmasked }: MasksReport): string[] => unmasked.map(({ table, column }) => `${table}.${column}`);
const codesOf = ({ diagnostics }: MasksReport): string[] =>
  diagnostics.map(({ code, severity, line }) => `${line} ${severity} ${code}`);

test("columns that look sensitive are named once, with a line that masks them", async () => {
  const report = await reportOn(shop);
  assert.deepEqual(columnsOf(report), ["customers.email", "customers.ssn", "customers.born"]);
  const lines = suggestedLines(report.unmasked, { whole: true });
  const again = await reportOn(shop, `${lines.join("\n")}\n`);
  assert.deepEqual([columnsOf(again), again.diagnostics], [[], []]);
  assert.deepEqual(again.counts, { tables: 2, columns: 9, masked: 3 });
});

test("a column is accepted where clear: names it for every role, and for no role more", async () => {
  const other = "  read-write: { allow: [select], login: { user: writ_rw, password: { env: ORDERS_PASSWORD } } }\n";
  const cleared = (roles: string) => `unlisted: show\nclear: [{ columns: ["*.customers.*"], roles: [${roles}] }]\n`;
  assert.deepEqual(columnsOf(await reportOn(shop, cleared("read-only"))), []);
  const half = await reportOn(shop, cleared("read-only"), other);
  assert.deepEqual(
    half.unmasked.map(({ roles }) => roles),
    [["read-write"], ["read-write"], ["read-write"]],
  );
  assert.deepEqual(columnsOf(await reportOn(shop, cleared("read-only, read-write"), other)), []);
});

test("what unlisted: hide hides needs no line", async () => {
  assert.deepEqual(columnsOf(await reportOn(shop, "unlisted: hide\n")), []);
});

test("rules that match nothing say what may have been meant; those with a star may wait", async () => {
  const report = await reportOn(
    shop,
    masksOf(
      `  public.customer.ssn: "null"\n  publc.customers.email: "null"\n  '*.*.passwd_x': "null"\n  a.b.c: "null"\n`,
    ),
  );
  assert.deepEqual(codesOf(report), [
    "3 error mask/matches-nothing",
    "4 error mask/matches-nothing",
    "5 warning mask/matches-nothing",
    "6 error mask/matches-nothing",
  ]);
  const instead = report.diagnostics.map((diagnostic) => diagnostic.instead);
  assert.match(instead[0] ?? "", /^Did you mean public\.customers\.ssn\? Otherwise/);
  assert.match(instead[1] ?? "", /^Did you mean public\.customers\.email\?/);
  assert.match(instead[3] ?? "", /^Delete the line/);
  assert.deepEqual(
    report.diagnostics.map(({ column }) => column),
    [3, 3, 3, 3],
  );
});

test("a clear: that names nothing is told at its place", async () => {
  const report = await reportOn(
    shop,
    "unlisted: show\nclear:\n  - { columns: [public.customers.emal], roles: [read-only] }\n",
  );
  assert.deepEqual(codesOf(report), ["3 warning mask/clears-nothing"]);
  assert.match(report.diagnostics[0]?.instead ?? "", /Did you mean public\.customers\.email\?/);
});

test("a form that does not fit the type is told, since everybody would see null", async () => {
  const fits = masksOf("  public.customers.ssn: hash\n  public.customers.born: fixed\n");
  assert.deepEqual(codesOf(await reportOn(shop, fits)), []);
  const unfit = masksOf("  public.customers.born: { keep: { last: 4 } }\n  '*.*.id': hash\n");
  assert.deepEqual(codesOf(await reportOn(shop, unfit)), ["3 error mask/does-not-fit", "4 warning mask/does-not-fit"]);
});

const parts: SchemaWanted = {
  tables: [
    { name: "parts", kind: "p", columns: { email: "text", phone: "text" }, partitionKey: [1] },
    { name: "parts_a", parent: "parts", columns: { email: "text", phone: "text", iban: "text" } },
  ],
};

test("partitions go with their table, and a partition key cannot be masked", async () => {
  const report = await reportOn(parts);
  assert.deepEqual(columnsOf(report), ["parts.email", "parts.phone", "parts_a.iban"]);
  const [key] = report.unmasked;
  assert.equal(key?.suggestion, undefined);
  assert.match(key?.obstacle ?? "", /it is a partition key/);
  assert.deepEqual(codesOf(await reportOn(parts, masksOf('  public.parts.email: "null"\n'))), [
    "3 error mask/partition-key",
  ]);
});

const views: SchemaWanted = {
  tables: [
    ...shop.tables,
    {
      ...{ name: "copied", kind: "m", columns: { ssn: "text" } },
      ...{ definition: " SELECT ssn FROM public.customers;", reads: { customers: [4] } },
    },
    {
      ...{ name: "nested", kind: "v", columns: { s: "text" } },
      ...{ definition: " SELECT ssn AS s FROM public.seen;", reads: { seen: [2] } },
    },
    {
      ...{ name: "bad", kind: "v", columns: { x: "text" } },
      ...{ definition: " SELECT public.leak(ssn) AS x FROM public.customers;", reads: { customers: [4] } },
    },
    { name: "logged", columns: { id: "int4" }, triggers: true },
  ],
  functions: [
    ["public", "leak", "integer", '["customers","ssn"]'],
    ["public", "behind", "", '["s","seen","ssn"]'],
    ["public", "harmless", "", '["invoices"]'],
  ],
  expressions: (oidOf) => [
    [oidOf("customers"), "check", "no_sample", "[4]", "1", "0"],
    [oidOf("customers"), "index", "plain", "[1]", "1", "3"],
    [oidOf("customers"), "default", "ssn", "[4]", "0", "2"],
  ],
};

test("views, copies and functions are treated as a proxy treats them", async () => {
  const { readers, traces } = await reportOn(views, masksOf("  public.customers.ssn: { keep: { last: 4 } }\n"));
  assert.deepEqual(
    readers.map(({ name, treatment }) => `${name} ${treatment}`),
    [
      "public.bad refused",
      "public.copied masked",
      "public.named passes",
      "public.nested expanded",
      "public.seen expanded",
      "public.leak(integer) refused",
      "public.behind() refused",
    ],
  );
  assert.equal(readers.find(({ name }) => name === "public.nested")?.detail, "s: keep last 4");
  assert.match(readers[0]?.detail ?? "", /public\.leak/);
  assert.deepEqual(traces, [{ what: "check", name: "no_sample", constants: 1, columns: ["public.customers.ssn"] }]);
});

test("a function that a role may call is told as what it is: not masked", async () => {
  const role =
    "  caller: { allow: [select], functions: [public.leak], login: { user: c, password: { env: ORDERS_PASSWORD } } }\n";
  const { readers } = await reportOn(views, masksOf('  public.customers.ssn: "null"\n'), role);
  const leak = readers.find(({ name }) => name === "public.leak(integer)");
  assert.equal(leak?.treatment, "called");
  assert.match(leak?.detail ?? "", /what it returns is not masked/);
});

test("tables that no write may touch are told where a role may write", async () => {
  const masks = masksOf('  public.customers.ssn: "null"\n');
  assert.deepEqual((await reportOn(views, masks)).writes, []);
  const role = "  writer: { allow: [insert, update], login: { user: w, password: { env: ORDERS_PASSWORD } } }\n";
  const { writes } = await reportOn(views, masks, role);
  assert.deepEqual(
    writes.map(({ name }) => name),
    ["public.logged"],
  );
  assert.match(writes[0]?.why ?? "", /triggers or rules/);
});

test("JSON is counted as long as nothing looks into it", async () => {
  const tables = [{ name: "events", columns: { id: "int4", body: "jsonb" } }];
  assert.equal((await reportOn({ tables }, "unlisted: show\n")).undetected, 1);
  assert.equal((await reportOn({ tables }, "unlisted: show\ndetect: [email]\n")).undetected, 0);
});

test("5,000 tables with their views are checked in bounded time", { timeout: 120_000 }, async () => {
  const tables: TableWanted[] = Array.from({ length: 5_000 }, (_, n) => ({
    ...{ name: `t${n}`, columns: { id: "int4", ssn: "text", phone: "text", a: "text", b: "numeric", c: "date" } },
  }));
  const viewed: TableWanted[] = tables.slice(0, 1_000).map(({ name }) => ({
    ...{ name: `v_${name}`, kind: "v", columns: { id: "int4", ssn: "text" } },
    ...{ definition: ` SELECT id, ssn FROM public.${name};`, reads: { [name]: [1, 2] } },
  }));
  const report = await reportOn({ tables: [...tables, ...viewed] }, masksOf("  '*.*.ssn': { keep: { last: 4 } }\n"));
  assert.deepEqual([report.unmasked.length, report.readers.length, report.counts.masked], [5_000, 1_000, 5_000]);
  assert.ok(report.readers.every(({ treatment }) => treatment === "expanded"));
});
