// Texts that servers of two majors read otherwise, on those servers: what each text means there is what it means here.
// It must never pass because every major is read alike.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type LocalPostgres, startPostgres } from "@writ/testkit";
import { grammarOf } from "../src/grammar.ts";
import { compileStatement, type SqlContext } from "../src/index.ts";
import { loadCatalog } from "./fixtures/read-catalog.ts";
import { corpusMasks, session } from "./fixtures/session.ts";

const servers = new Map<number, LocalPostgres>();

before(async () => {
  for (const major of [15, 18]) servers.set(major, await startPostgres({ major }));
});

after(async () => {
  for (const server of servers.values()) await server.stop();
});

function codes(text: string, context: SqlContext): string[] {
  return compileStatement(text, context).statements.flatMap(({ facts }) => facts.refusals.map(({ code }) => code));
}

// A column of that name is readable, a function of that name may read anything. Both are users'.
const usersOwn = `
  CREATE TABLE public.people (name text, "system_user" text);
  INSERT INTO public.people VALUES ('hidden', 'a column''s value');
  CREATE FUNCTION public.json_scalar(int) RETURNS text LANGUAGE sql AS $$ SELECT name FROM people $$;`;

interface Meaning {
  readonly text: string;
  /** What the server prints; of 15 undefined where it takes the text for a mistake. */
  readonly printed: Readonly<Record<15 | 18, string | undefined>>;
  /** What the tree holds. */
  readonly held: Readonly<Record<15 | 18, string>>;
  readonly refused: Readonly<Record<15 | 18, readonly string[]>>;
}

const none: Meaning["refused"] = { 15: [], 18: [] };

const meanings: readonly Meaning[] = [
  {
    text: "SELECT system_user AS v FROM people",
    printed: { 15: "a column's value", 18: "scram-sha-256:postgres" },
    held: { 15: '"ColumnRef"', 18: "COERCE_SQL_SYNTAX" },
    refused: none,
  },
  {
    text: "SELECT json_scalar(1)::text AS v",
    printed: { 15: "hidden", 18: "1" },
    held: { 15: '"FuncCall"', 18: "JsonScalarExpr" },
    refused: { 15: ["sql/function"], 18: [] },
  },
  { text: "SELECT 1_000 AS v", printed: { 15: undefined, 18: "1000" }, held: { 15: "", 18: "1000" }, refused: none },
  { text: "SELECT 0x1F AS v", printed: { 15: undefined, 18: "31" }, held: { 15: "", 18: "31" }, refused: none },
];

for (const major of [15, 18] as const) {
  test(`texts that 15 and 18 read otherwise mean what the server of ${major} means`, async () => {
    const client = await servers.get(major)?.connect();
    assert.ok(client !== undefined);
    try {
      await client.query(usersOwn);
      const context = session({ masks: corpusMasks({ form: "null" }) }, { catalog: await loadCatalog(client) });
      for (const { text, printed, held, refused } of meanings) {
        const outcome: string | undefined = await client.query(text).then(
          ({ rows }) => String(rows[0].v),
          ({ code }) => {
            assert.equal(code, "42601");
            return undefined;
          },
        );
        assert.equal(outcome, printed[major], text);
        const tree = JSON.stringify(grammarOf(context.catalog.serverVersion).parse(Buffer.from(text)));
        assert.ok(tree.includes(held[major]), tree);
        // A build may take more than its server: the server's error is the answer then.
        assert.deepEqual(printed[major] === undefined ? [] : codes(text, context), refused[major], text);
      }
    } finally {
      await client.end();
    }
  });
}
