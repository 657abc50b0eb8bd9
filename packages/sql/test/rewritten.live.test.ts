// The compiled statements of the corpus on a real server: what they show is compared with what the received
// statements show of a copy in which every masked column is null. It must never pass because nothing ran.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { type LocalPostgres, startPostgres } from "@writ/testkit";
import {
  attributeKey,
  Catalog,
  type CatalogRows,
  checkParameters,
  compileStatement,
  loadParser,
  maskedAttributes,
  type SqlContext,
} from "../src/index.ts";
import { loadCatalog, type QueryClient, readCatalog } from "./fixtures/read-catalog.ts";
import { corpus, corpusMasks, rule, session } from "./fixtures/session.ts";

type Client = QueryClient & { end(): Promise<void> };

let server: LocalPostgres;
let real: Client;
/** For statements that may write. */
let scratch: Client;
let nulled: Client;
let rows: CatalogRows;

const emptied = `
  UPDATE app.customers SET ssn=NULL, email=NULL, card=NULL, phone=NULL, dob=NULL, pin=NULL, notes=NULL;
  UPDATE app.orders SET pay_token=NULL; UPDATE app.events SET payload=NULL, ip=NULL;
  UPDATE app.contacts SET mobile=NULL;
  UPDATE app.kyc SET tax_id=NULL, doc=NULL; UPDATE vault.customers SET city=NULL;
  UPDATE "Odd Schema"."Cli""ents" SET "SSN"=NULL, "sélect"=NULL;
  REFRESH MATERIALIZED VIEW app.mv_emails; REFRESH MATERIALIZED VIEW app.mv_sales;`;

before(async () => {
  await loadParser();
  server = await startPostgres();
  await server.query("CREATE DATABASE maskdb");
  const schema = readFileSync(new URL("../../../test/masking/schema.sql", import.meta.url), "utf8");
  await server.query(schema, "maskdb");
  await server.query("CREATE DATABASE nulldb TEMPLATE maskdb");
  await server.query(emptied, "nulldb");
  await server.query(readFileSync(new URL("fixtures/kinds.sql", import.meta.url), "utf8"), "maskdb");
  await server.query("CREATE DATABASE hostiledb TEMPLATE maskdb");
  await server.query("CREATE DATABASE scratchdb TEMPLATE maskdb");
  await server.query(readFileSync(new URL("fixtures/hostile.sql", import.meta.url), "utf8"), "hostiledb");
  real = await server.connect({ database: "maskdb" });
  scratch = await server.connect({ database: "scratchdb" });
  nulled = await server.connect({ database: "nulldb" });
  rows = await readCatalog(real);
});

after(async () => {
  await real?.end();
  await scratch?.end();
  await nulled?.end();
  await server?.stop();
});

/** Everything a client would see of a statement: rows, or the error. */
async function run(client: Client, text: string): Promise<unknown> {
  try {
    const result = await client.query({
      text,
      rowMode: "array",
      types: { getTypeParser: () => (value: string) => value },
    });
    return { rows: result.rows };
  } catch (error) {
    await client.query({ text: "ROLLBACK" });
    const { code, message, detail, hint, where } = error as Record<string, unknown>;
    return { code, message, detail, hint, where };
  }
}

function isError(outcome: unknown): boolean {
  return typeof outcome === "object" && outcome !== null && "code" in outcome;
}

const writingKinds = new Set(["insert", "update", "delete", "merge"]);

/** As the caller passes it on: an error of a write may quote the row, so of it only SQLSTATE goes to the client. */
function asPassedOn(context: SqlContext, text: string, outcome: unknown): unknown {
  const { statements } = compileStatement(text, context);
  const isWrite = statements.some(({ facts }) => facts.kinds.some((kind) => writingKinds.has(kind)));
  return isWrite && isError(outcome) ? { code: (outcome as { code: unknown }).code } : outcome;
}

function withMasks(form: Parameters<typeof corpusMasks>[0]): SqlContext {
  return session({ masks: corpusMasks(form) }, { catalog: Catalog.from(rows) });
}

function compiled(context: SqlContext, text: string): string | undefined {
  const { statements, text: sent } = compileStatement(text, context);
  return statements.some(({ facts }) => facts.refusals.length > 0) ? undefined : sent;
}

for (const form of [{ form: "fixed" }, { form: "hash" }] as const) {
  test(`no case of the corpus shows a secret when every mask is ${form.form}`, async () => {
    const context = withMasks(form);
    let ran = 0;
    for (const { id, texts, secret } of corpus) {
      for (const text of texts) {
        const sent = compiled(context, text);
        if (sent === undefined) continue;
        ran += 1;
        const shown = JSON.stringify(asPassedOn(context, text, await run(scratch, sent))).toLowerCase();
        const leak = secret.find((value) => shown.includes(value.toLowerCase()));
        assert.equal(leak, undefined, `${id}: ${sent}`);
      }
    }
    assert.ok(ran > 150, `only ${ran} statements ran`);
  });
}

test("compiled statements show what the received ones show of a copy without the masked values", async () => {
  const context = withMasks({ form: "null" });
  let compared = 0;
  const broken: string[] = [];
  for (const { id, texts } of corpus) {
    const [text = ""] = texts;
    const sent = texts.length === 1 ? compiled(context, text) : undefined;
    // Plans print other names, catalogues and clocks differ between two databases.
    if (
      sent === undefined ||
      /explain|tableoid|pg_|current_|information_schema|maskdb\.|regclass|FOR UPDATE/i.test(text)
    )
      continue;
    const [left, right] = [await run(real, sent), await run(nulled, text)].map((outcome) =>
      asPassedOn(context, text, outcome),
    );
    compared += 1;
    if (isError(left) && !isError(right)) {
      broken.push(id); // shows nothing, so it is no leak
    } else {
      assert.deepEqual(left, right, `${id}: ${sent}`);
    }
  }
  assert.deepEqual(broken, ["row-021"]); // a field of an array of rows: rows of a sub-select have no named type
  assert.ok(compared > 120, `only ${compared} statements were compared`);
});

interface Described {
  readonly rows: readonly (readonly (string | null)[])[];
  readonly fields: readonly {
    name: string;
    dataTypeID: number;
    dataTypeModifier: number;
    tableID: number;
    columnID: number;
  }[];
}

async function describe(text: string): Promise<Described> {
  const result = await real.query({ text, rowMode: "array", types: { getTypeParser: () => (value: string) => value } });
  return result as unknown as Described;
}

const shownForms = [
  { form: "null" },
  { form: "fixed" },
  { form: "fixed", value: "7" },
  { form: "fixed", value: "O'Neill \\ 'x" },
  { form: "fixed", value: "2020-02-02" },
  { form: "hash" },
  { form: "keep", first: 1, last: 1 },
  { form: "keep", first: 0, last: 40 },
  { form: "email" },
] as const;

for (const nullsShow of [false, true]) {
  for (const mask of shownForms) {
    const name = `${JSON.stringify(mask)}${nullsShow ? " with nulls shown" : ""}`;
    test(`a mask has the type of its column and hides the value: ${name}`, async () => {
      const rules = [rule("kinds", "every", { column: null, mask, nullsShow })];
      const clear = [{ schema: "kinds", table: "every", column: "id" }];
      const context = session(
        { masks: { unlisted: "show", rules, clear, detect: [] } },
        { catalog: Catalog.from(rows) },
      );
      const text = "SELECT * FROM kinds.every ORDER BY id";
      const sent = compiled(context, text);
      assert.ok(sent !== undefined && sent !== text);
      const [masked, plain] = [await describe(sent), await describe(text)];
      const types = (of: Described): unknown[] => of.fields.map((field) => [field.name, field.dataTypeID]);
      assert.deepEqual(types(masked), types(plain));
      assertHidden(masked, plain, mask.form);
      const net = maskedAttributes(context.catalog, context.view.masks);
      const caught = ({ fields }: Described): number =>
        fields.filter(({ tableID, columnID }) => net.has(attributeKey(tableID, columnID))).length;
      assert.deepEqual([caught(masked), caught(plain)], [0, plain.fields.length - 1]);
      assertNulls(masked, nullsShow);
    });
  }
}

/** No column but `id` shows its value; a bool or a number may be equal to its mask by chance, the fixture's are not. */
function assertHidden(masked: Described, plain: Described, form: string): void {
  const [seen = [], secret = []] = [masked.rows[0], plain.rows[0]];
  assert.equal(seen[0], secret[0]);
  for (const [index, { name }] of masked.fields.entries()) {
    if (index > 0) {
      assert.notEqual(seen[index], secret[index], name);
      assert.ok(!(seen[index] ?? "").toLowerCase().includes("qxz"), `${name}: ${seen[index]}`);
    }
  }
  if (form === "email") {
    const shown = (name: string): unknown => seen[masked.fields.findIndex((field) => field.name === name)];
    assert.deepEqual(
      [shown("c_long"), shown("c_citext"), shown("c_text")],
      ["***@example.org", "***@example.org", "***"],
    );
  }
}

// Row 2 is null but for its domains. Hidden, a null must look like row 1's masks do where those are constants.
function assertNulls(masked: Described, nullsShow: boolean): void {
  const [, empty = []] = masked.rows;
  const nullable = masked.fields.map(({ name }, index) => ({ name, value: empty[index] ?? null }));
  const checked = nullable.filter(({ name }) => !["id", "c_code", "c_codes"].includes(name));
  for (const { name, value } of checked) {
    assert.ok(!nullsShow || value === null, name);
  }
  const text = nullable.find(({ name }) => name === "c_text")?.value;
  const constant = masked.rows[0]?.[masked.fields.findIndex(({ name }) => name === "c_text")];
  assert.equal(text === null, nullsShow || constant === null);
}

const hostileTexts = [
  "SELECT (1).of_int",
  "SELECT $1.of_int",
  "SELECT ('{1}'::int[])[1].of_int",
  "SELECT ('SELECT ssn FROM app.customers'::text).run_sql",
  "SELECT c.full_secret FROM app.customers c",
  "SELECT full_secret(c) FROM app.customers c",
  "SELECT c.of_row FROM lookup c",
  "SELECT upper('x'::varchar)",
  "SELECT 1 <<| 2",
  "SELECT glue(name) FROM app.customers",
  "SELECT lower(ROW(1)::wrap)",
  "SELECT (ROW(1)::hostile.wrap)::text",
  "SELECT 'x' || ROW(1)::hostile.wrap",
  "SELECT lower(w) FROM hostile.wrapped",
  "SELECT lower(wrapped.w) FROM hostile.wrapped",
  "SELECT jsonb_populate_record(NULL::hostile.wrap, '{}')",
  "SELECT 1::checked",
  "SELECT CAST(1 AS hostile.over_checked)",
  "SELECT '{1}'::hostile._checked",
  "SELECT json_populate_record(NULL::hostile.holder, '{\"d\": 1}')",
  "SELECT * FROM json_to_recordset('[]') AS t(a checked)",
  "SELECT * FROM XMLTABLE('/r' PASSING '<r/>' COLUMNS v checked PATH '.')",
  "SELECT * FROM JSON_TABLE('{}', '$' COLUMNS (v checked PATH '$'))",
  "SELECT JSON_VALUE('1', '$' RETURNING checked)",
  "SELECT * FROM hostile.calling",
  "SELECT * FROM hostile.over_calling",
  "SELECT id FROM hostile.parted",
  "SELECT id FROM hostile.parted_1q",
  "SELECT id FROM hostile.by_expression",
  "SELECT id FROM hostile.by_expression_q",
  "INSERT INTO hostile.pointing VALUES (1, 'QXV-ZK4-W9JH')",
];

test("nothing that a database may hold reads a masked column for a statement", async () => {
  const hostile: Client = await server.connect({ database: "hostiledb" });
  await hostile.query({ text: "SET search_path = app, hostile, public" });
  const masks = corpusMasks({ form: "fixed" });
  const more = ["parted", "by_expression", "derived"].map((table) => rule("hostile", table, { column: "secret" }));
  const context = session(
    { masks: { ...masks, rules: [...masks.rules, ...more] } },
    { catalog: await loadCatalog(hostile) },
  );
  for (const text of hostileTexts) {
    assert.equal(compiled(context, text), undefined, text);
  }
  for (const text of ["SELECT ssn FROM customers", "SELECT * FROM derived", "SELECT pg_catalog.upper('x')"]) {
    const outcome = JSON.stringify(await run(hostile, compiled(context, text) ?? "SELECT refused"));
    assert.ok(outcome.includes("rows") && !outcome.toLowerCase().includes("qxv"), `${text}: ${outcome}`);
  }
  const oid = (name: string): number => context.catalog.userType("hostile", name)?.oid ?? -1;
  const parameters = [0, 25, oid("wrap"), oid("_wrap"), oid("over_checked"), oid("wrapped"), 999_999];
  const codes = parameters.map((type) =>
    checkParameters([type], context)
      .map(({ code }) => code)
      .join(),
  );
  assert.deepEqual(codes, ["", "", "sql/type", "sql/type", "sql/type", "sql/type", "sql/unknown-type"]);
  await hostile.end();
});
