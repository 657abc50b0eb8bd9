// Names as a server resolves them: folding, quotes, escapes, cuts at 63 bytes in its own encoding, the search path with
// $user, and temporary tables. Two tables of one text must never be taken for one another.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { MaskView } from "@writ/contracts";
import { type LocalPostgres, startPostgres } from "@writ/testkit";
import { Catalog, compileStatement, loadGrammar, loadParser, type SqlContext } from "../src/index.ts";
import { type QueryClient, readCatalog } from "./fixtures/read-catalog.ts";
import { rule, session } from "./fixtures/session.ts";

type Client = QueryClient & { end(): Promise<void> };

const wide = (count: number): string => "é".repeat(count);
const plain = "p".repeat(63);
// Masked is every column `secret`; every table holds qxz there, and its own name in `note`.
const tables: readonly (readonly [schema: string, name: string])[] = [
  ["public", "people"],
  ["public", "People"],
  ["public", 'odd "one"'],
  ["public", plain],
  ["public", wide(31)],
  ["postgres", "people"],
  ["other", "people"],
];
const masks: MaskView = {
  ...{ unlisted: "show", clear: [], detect: [] },
  rules: [rule(null, null, { column: "secret", mask: { form: "fixed" } })],
};
const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

for (const major of [15, 18]) {
  let server: LocalPostgres;
  before(async () => {
    await loadParser();
    server = await startPostgres({ major });
    const latin = "ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0";
    await server.query("CREATE DATABASE utf8");
    await server.query(`CREATE DATABASE latin1 ${latin}`);
  });
  after(() => server?.stop());

  const start = async (database: string, sql: string): Promise<{ client: Client; context: SqlContext }> => {
    const client = await server.connect({ database });
    await client.query({ text: sql });
    const catalog = Catalog.from(await readCatalog(client));
    await loadGrammar(catalog.serverVersion);
    return { client, context: session({ masks }, { catalog }) };
  };

  const read = async ({ client, context }: { client: Client; context: SqlContext }, text: string): Promise<unknown> => {
    const { statements, text: sent } = compileStatement(text, context);
    const refusals = statements.flatMap(({ facts }) => facts.refusals.map(({ code }) => code));
    if (refusals.length > 0) return refusals;
    return (await client.query({ text: sent, rowMode: "array" })).rows;
  };

  test(`PostgreSQL ${major}: whatever way a name is written, it is the server's table behind its mask`, async () => {
    const made = tables.map(([schema, name]) => {
      const full = `${quoted(schema)}.${quoted(name)}`;
      return `CREATE TABLE ${full} (secret text, note text); INSERT INTO ${full} VALUES ('qxz', $n$${schema}.${name}$n$);`;
    });
    const world = await start("utf8", `CREATE SCHEMA postgres; CREATE SCHEMA other; ${made.join("")}`);
    const meant: Readonly<Record<string, string>> = {
      people: "postgres.people", // $user is first on the path
      PEOPLE: "postgres.people",
      '"people"': "postgres.people",
      '"People"': "public.People",
      "public.People": "public.people",
      'U&"p\\0065ople"': "postgres.people",
      "U&\"!0050eople\" UESCAPE '!'": "public.People",
      '"odd ""one"""': 'public.odd "one"',
      'other . "people"': "other.people",
      "utf8.other.people": "other.people",
      [plain]: `public.${plain}`,
      [`${plain}more`]: `public.${plain}`,
      [`${plain.toUpperCase()}MORE`]: `public.${plain}`,
      [wide(31)]: `public.${wide(31)}`,
      [wide(40)]: `public.${wide(31)}`,
      [`"${wide(31)}xyz"`]: "",
    };
    for (const [name, table] of Object.entries(meant)) {
      const expected = table === "" ? ["sql/unknown-relation"] : [["***", table]];
      assert.deepEqual(await read(world, `SELECT secret, note FROM ${name}`), expected, name);
      const alias = `${wide(40)}x`;
      const aliased = await read(world, `SELECT ${alias}.secret FROM ${name} AS ${alias}`);
      assert.deepEqual(aliased, table === "" ? expected : [["***"]], name);
    }
    await world.client.end();
  });

  test(`PostgreSQL ${major}: a name that another encoding may cut elsewhere is unknown`, async () => {
    const both = `CREATE TABLE ${wide(40)} (secret text); INSERT INTO ${wide(40)} VALUES ('qxz');
      CREATE TABLE ${wide(31)} (note text); CREATE TABLE ${wide(20)} (secret text); INSERT INTO ${wide(20)} VALUES ('qxz')`;
    const world = await start("latin1", both);
    assert.deepEqual(await read(world, `SELECT * FROM ${wide(40)}`), ["sql/unknown-relation"]);
    assert.deepEqual(await read(world, `SELECT * FROM public.${wide(31)}`), ["sql/unknown-relation"]);
    assert.deepEqual(await read(world, `SELECT * FROM ${wide(20)}`), [["***"]]);
    await world.client.end();
  });

  test(`PostgreSQL ${major}: temporary tables are unknown, and hide nothing that is masked`, async () => {
    const world = await start("utf8", "CREATE TEMP TABLE scratch AS SELECT secret FROM other.people");
    for (const name of ["scratch", "pg_temp.scratch", "pg_temp_3.scratch"]) {
      assert.deepEqual(await read(world, `SELECT * FROM ${name}`), ["sql/unknown-relation"], name);
    }
    await world.client.end();
  });
}
