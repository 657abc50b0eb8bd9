// Views, copies of data and relatives of masked tables on real servers of both ends: what a compiled statement shows is
// compared with what the received one shows of a copy in which the masked columns are really null. No view may be
// passed over.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import type { MaskForm, MaskRule } from "@writ/contracts";
import { type LocalPostgres, startPostgres } from "@writ/testkit";
import {
  attributeKey,
  Catalog,
  compileStatement,
  loadGrammar,
  loadParser,
  maskedAttributes,
  type SqlContext,
} from "../src/index.ts";
import { type QueryClient, readCatalog } from "./fixtures/read-catalog.ts";
import { rule, session } from "./fixtures/session.ts";

type Client = QueryClient & { end(): Promise<void> };

const masked = ["people.ssn", "people.email", "people.born", "orders.code", "events.code", 'Odd "Table.ssn'];
const emptied = `UPDATE shop.people SET ssn = NULL, email = NULL, born = NULL; UPDATE shop.orders SET code = NULL;
  UPDATE shop.events SET code = NULL; UPDATE shop."Odd ""Table" SET ssn = NULL`;
const secret = /qxz|1717/i;

/** Copies of data hide more than a copy without the values would show; what is hidden is written out here. */
const hiddenCopies: Readonly<Record<string, readonly string[]>> = {
  m_where: ["id", "name"],
  m_join_masked: ["id", "name"],
  m_group: ["ssn", "n"],
  m_view_computed: ["a", "d", "e"],
  m_union: ["v"],
  m_whole: ["doc"],
  m_recursive: ["n", "s"],
  m_unnest: ["id", "u"],
  m_ordered: ["id", "name"],
  m_window: ["r"],
};

/** Views without a masked column in them: they pass as named. */
const named = ["v_clean", "v_clean_twice", "v_no_columns", "v_over_clean", "m_clean"];

function masksOf(mask: MaskForm, more: readonly MaskRule[] = []) {
  const rules = masked.map((name) => {
    const [table = "", column = ""] = name.split(".");
    return rule("shop", table, { column, mask });
  });
  return { unlisted: "show" as const, rules: [...rules, ...more], clear: [], detect: [] };
}

interface Shown {
  readonly rows: readonly (readonly (string | null)[])[];
  readonly fields: readonly { name: string; dataTypeID: number; tableID: number; columnID: number }[];
}

for (const major of [15, 18]) {
  let server: LocalPostgres;
  let real: Client;
  let nulled: Client;
  let catalog: Catalog;
  let views: readonly string[];

  before(async () => {
    await loadParser();
    server = await startPostgres({ major });
    await server.query("CREATE DATABASE realdb");
    await server.query(readFileSync(new URL("fixtures/views.sql", import.meta.url), "utf8"), "realdb");
    await server.query("CREATE DATABASE nulldb TEMPLATE realdb");
    await server.query(emptied, "nulldb");
    real = await server.connect({ database: "realdb" });
    nulled = await server.connect({ database: "nulldb" });
    const ordered = "SELECT relname AS name, relkind AS kind FROM pg_class WHERE relnamespace = 'shop'::regnamespace";
    const { rows } = await real.query({ text: `${ordered} AND relkind IN ('v', 'm', 'f') ORDER BY oid` });
    const found = rows as { name: string; kind: string }[];
    views = found.map(({ name }) => name);
    for (const { name } of found.filter(({ kind }) => kind === "m")) {
      await nulled.query({ text: `REFRESH MATERIALIZED VIEW shop.${name}` });
    }
    catalog = Catalog.from(await readCatalog(real));
    await loadGrammar(catalog.serverVersion);
  });

  after(async () => {
    await real?.end();
    await nulled?.end();
    await server?.stop();
  });

  const context = (mask: MaskForm, more: readonly MaskRule[] = []): SqlContext =>
    session({ masks: masksOf(mask, more) }, { catalog });

  const ask = async (client: Client, text: string): Promise<Shown> =>
    (await client.query({
      text,
      rowMode: "array",
      types: { getTypeParser: () => (value: string) => value },
    })) as unknown as Shown;

  /** What goes upstream; undefined when it is refused. */
  const sent = (text: string, over: SqlContext): string | undefined => {
    const { statements, text: compiled } = compileStatement(text, over);
    return statements.some(({ facts }) => facts.refusals.length > 0) ? undefined : compiled;
  };

  const needed = (text: string, over: SqlContext): string => {
    const compiled = sent(text, over);
    const refusals = compileStatement(text, over).statements.flatMap(({ facts }) => facts.refusals);
    assert.ok(compiled !== undefined, `${text}: ${JSON.stringify(refusals)}`);
    return compiled;
  };

  const plainOf = (shown: Shown): unknown => ({
    rows: shown.rows,
    fields: shown.fields.map((field) => [field.name, field.dataTypeID]),
  });

  const everything = (view: string): string => `SELECT * FROM shop.${view} t ORDER BY t::text COLLATE "C"`;

  test(`PostgreSQL ${major}: every view shows what it would show of a copy without the masked values`, async () => {
    const over = context({ form: "null" });
    let compared = 0;
    for (const view of views.filter((name) => !name.startsWith("r_"))) {
      const compiled = needed(everything(view), over);
      assert.equal(compiled === everything(view), named.includes(view), view);
      const [left, right] = [await ask(real, compiled), await ask(nulled, everything(view))];
      assert.doesNotMatch(JSON.stringify(left.rows), secret, view);
      compared += 1;
      const hidden = hiddenCopies[view];
      if (hidden === undefined) {
        assert.deepEqual(plainOf(left), plainOf(right), `${view}: ${compiled}`);
        continue;
      }
      const names = left.fields.map(({ name }) => name);
      const shows = names.filter((_, index) => left.rows.some((row) => row[index] !== null));
      assert.deepEqual(
        shows,
        names.filter((name) => !hidden.includes(name)),
        view,
      );
    }
    assert.ok(compared > 65, `only ${compared} views were compared`);
  });

  test(`PostgreSQL ${major}: no form of mask lets a secret out of a view, nor past the second net`, async () => {
    const forms: MaskForm[] = [{ form: "fixed" }, { form: "hash" }, { form: "keep", first: 0, last: 1 }];
    for (const form of forms) {
      const over = context(form);
      const net = maskedAttributes(catalog, over.view.masks);
      for (const view of views.filter((name) => !name.startsWith("r_"))) {
        const { rows, fields } = await ask(real, needed(everything(view), over));
        assert.doesNotMatch(JSON.stringify(rows), secret, `${view}, ${form.form}`);
        assert.ok(!fields.some(({ tableID, columnID }) => net.has(attributeKey(tableID, columnID))), view);
      }
    }
  });

  const shapes = [
    "SELECT count(*) FROM shop.v",
    "SELECT row_to_json(v)::text FROM shop.v v ORDER BY 1",
    "SELECT v FROM shop.v AS v (a, b) ORDER BY 1",
    "SELECT x.a FROM shop.v AS x (a) ORDER BY 1",
    "TABLE shop.v",
    "SELECT * FROM ONLY shop.v ORDER BY 1",
    "WITH v AS (SELECT 1) SELECT * FROM shop.v ORDER BY 1",
    "SELECT * FROM shop.v a JOIN shop.v b USING (id) ORDER BY 1",
    "SELECT shop.v.id FROM shop.v WHERE v.ssn IS NULL ORDER BY 1",
    "SELECT id, (SELECT max(ssn) FROM shop.v i WHERE i.id = o.id) FROM shop.v o ORDER BY 1",
    "EXPLAIN (COSTS OFF, VERBOSE) SELECT ssn FROM shop.v",
    "DECLARE c CURSOR FOR SELECT * FROM shop.v",
    "PREPARE p AS SELECT * FROM shop.v",
    "COPY (SELECT * FROM shop.v) TO STDOUT",
  ];
  for (const view of ["v_barrier", "v_cte", "v_checked", "v_sample"]) {
    test(`PostgreSQL ${major}: shop.${view} can be used as any relation`, async () => {
      const over = context({ form: "null" });
      for (const shape of shapes) {
        const text = shape.replaceAll("shop.v", `shop.${view}`).replaceAll(/\bv\.ssn/g, `${view}.ssn`);
        const compiled = needed(text, over);
        if (/^(EXPLAIN|DECLARE|PREPARE|COPY)/.test(text)) continue;
        // The type of a whole row is no more than record.
        assert.deepEqual((await ask(real, compiled)).rows, (await ask(nulled, text)).rows, compiled);
      }
    });
  }

  test(`PostgreSQL ${major}: views that may read anything are refused with what it is`, () => {
    const over = context({ form: "null" });
    const reasons: Readonly<Record<string, RegExp>> = {
      r_function: /shop\.tell is not on the list/,
      r_function_masked: /shop\.tell is not on the list/,
      r_xml: /query_to_xml runs SQL/,
      r_stats: /reads pg_catalog\.pg_stats/,
      r_statistic: /reads pg_catalog\.pg_statistic/,
      r_activity: /reads pg_catalog\.pg_stat_activity/,
      r_nested: /query_to_xml runs SQL/,
      r_nested_masked: /query_to_xml runs SQL/,
      r_files: /pg_read_file/,
      r_copied: /query_to_xml runs SQL/,
      r_of_copy: /query_to_xml runs SQL/,
      r_foreign: /shop\.r_foreign come from somewhere else/,
      r_over_foreign: /shop\.r_foreign come from somewhere else/,
    };
    assert.deepEqual(
      Object.keys(reasons),
      views.filter((name) => name.startsWith("r_")),
    );
    for (const [view, reason] of Object.entries(reasons)) {
      const [refusal] = compileStatement(`SELECT 1 FROM shop.${view}`, over).statements[0]?.facts.refusals ?? [];
      assert.match(refusal?.message ?? "", reason);
      assert.equal(refusal?.code, "sql/unfollowed");
    }
  });

  test(`PostgreSQL ${major}: a mask on a view's own column comes on top, and one from below is not cut twice`, async () => {
    const own = (column: string, mask: MaskForm): MaskRule => rule("shop", "v_renamed", { column, mask });
    const fixed = context({ form: "fixed" }, [
      own("b", { form: "fixed", value: "hidden" }),
      own("c", { form: "null" }),
    ]);
    const { rows } = await ask(real, needed("SELECT * FROM shop.v_renamed ORDER BY a LIMIT 1", fixed));
    assert.deepEqual(rows, [["1", "hidden", null]]);
    const keep = context({ form: "hash" }, [own("c", { form: "hash" })]);
    const joined = "SELECT count(*) FROM shop.v_renamed v JOIN shop.people p ON p.ssn = v.c AND p.id = v.a";
    assert.deepEqual((await ask(real, needed(joined, keep))).rows, [["3"]]);
    const above = await ask(
      real,
      needed("SELECT d, f FROM shop.v_nested JOIN shop.v_deep USING (a) ORDER BY a", fixed),
    );
    assert.doesNotMatch(JSON.stringify(above.rows), secret);
  });

  test(`PostgreSQL ${major}: a security barrier hides rows from the reader's own conditions`, async () => {
    const over = context({ form: "null" });
    const oracle = "SELECT id FROM shop.v_barrier WHERE 1 / (amount - 20)::int > -100 ORDER BY 1";
    assert.deepEqual((await ask(real, needed(oracle, over))).rows, [["1"], ["3"]]);
    await assert.rejects(ask(real, needed("SELECT 1 / (amount - 20)::int FROM shop.people", over)), /division by zero/);
    assert.match(needed("TABLE shop.v_barrier", over), /OFFSET 0\)/);
    assert.doesNotMatch(needed("TABLE shop.v_plain", over), /OFFSET/);
  });

  test(`PostgreSQL ${major}: a view means on any path what it meant when it was made`, async () => {
    const path = "SET LOCAL search_path = hijack, pg_catalog, public";
    await real.query({ text: `BEGIN; CREATE SCHEMA hijack; ${path}` });
    await real.query({ text: "CREATE FUNCTION hijack.md5(text) RETURNS text LANGUAGE sql AS $$ SELECT 'hijacked' $$" });
    await real.query({ text: "CREATE DOMAIN hijack.text AS int; CREATE TABLE hijack.pg_class (relname name)" });
    const over = session({ masks: masksOf({ form: "fixed" }) }, { catalog: Catalog.from(await readInside(real)) });
    await real.query({ text: path });
    const shown = await ask(real, needed("SELECT w, h, v4 FROM shop.v_functions WHERE id = 1", over));
    assert.deepEqual(shown.rows, [["***", createHash("md5").update("***").digest("hex"), "***"]]);
    // Both tables of that name are in pg_catalog.pg_class; the one in front of it on the path is empty.
    const [first, second] = (await ask(real, needed("TABLE shop.v_catalog", over))).rows;
    assert.deepEqual(
      [first, second],
      [
        ["pg_class", "***"],
        ["pg_class", "***"],
      ],
    );
    assert.equal(sent("SELECT md5('x')", over), undefined);
    await real.query({ text: "ROLLBACK" });
  });
}

/** The catalogue as the open transaction sees it. */
function readInside(client: QueryClient) {
  return readCatalog({
    query: (question) =>
      /^(BEGIN|COMMIT)/.test((question as { text: string }).text)
        ? Promise.resolve({ rows: [] })
        : client.query(question),
  });
}
