// Reads what sql asks of a database, and what else of its schema may show values: names, types and definitions, in one
// read-only transaction. It must never read a row of a user's table.
import { type CatalogRows, type CatalogTable, catalogQueries, emptyPath, viewDefinitionsQuery } from "@writ/sql";
import type pg from "pg";
import { withDatabase } from "./database-client.ts";
import { definitionFailuresMax, definitionLockMs, definitionsAtOnce } from "./limits.ts";
import { countConstants, namesIn, traceQueries } from "./value-traces.ts";

/** What is known of a database's schema, from the database itself or from a snapshot of it. */
export interface Schema {
  readonly rows: CatalogRows;
  /** relation, check | default | index, its name, columns it reads (JSON), quoted constants, numbers. */
  readonly expressions: CatalogTable;
  /** Functions of users: schema, name, arguments, names of relations and columns in it (JSON). */
  readonly functions: CatalogTable;
  /** The user that read it: the search path and the rights of views are those of this login. */
  readonly login: string;
  /** Where it comes from, for people: `HOST:PORT/DATABASE`, or a file and its age. */
  readonly from: string;
}

/** @throws WritError WRIT_USAGE, CLI_DATABASE. */
export async function readSchema(uri: string, option: string): Promise<Schema> {
  return await withDatabase(uri, option, async (client, { host, port, database, user }) => {
    const rows: Partial<Record<keyof CatalogRows, CatalogTable>> = {};
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    for (const [name, text] of Object.entries(catalogQueries) as [keyof CatalogRows, string][]) {
      if (name !== "viewDefinitions") rows[name] = await ask(client, text);
      if (name === "server") await client.query(emptyPath.ofTransaction);
    }
    const expressions = countConstants(await ask(client, traceQueries.expressions));
    const functions = await ask(client, traceQueries.functions);
    await client.query("COMMIT");
    rows.viewDefinitions = await readDefinitions(
      client,
      (rows.views ?? []).map(([oid]) => Number(oid)),
    );
    const all = rows as CatalogRows;
    const names = new Set([...all.relations.map((row) => row[2]), ...all.columns.map((row) => row[2])]);
    return {
      rows: all,
      expressions,
      login: user,
      functions: namesIn(functions, (word) => names.has(word)),
      from: `${host.includes(":") ? `[${host}]` : host}:${port}/${database}`,
    };
  });
}

const asText = { getTypeParser: () => (value: string | null) => value };

async function ask(client: pg.Client, text: string): Promise<CatalogTable> {
  const { rows } = await client.query({ text, rowMode: "array", types: asText } as unknown as pg.QueryArrayConfig);
  return rows as unknown as CatalogTable;
}

// The server locks what a view reads while it prints it: behind a locked table a definition stays unknown.
async function readDefinitions(client: pg.Client, views: readonly number[]): Promise<CatalogTable> {
  if (views.length === 0) return [];
  await client.query(emptyPath.ofSession);
  await client.query(`SET lock_timeout = ${definitionLockMs}`);
  const rows: (readonly (string | null)[])[] = [];
  let failures = 0;
  const read = async (some: readonly number[]): Promise<void> => {
    if (failures >= definitionFailuresMax) return;
    try {
      rows.push(...(await ask(client, viewDefinitionsQuery(some))));
    } catch (error) {
      if ((error as { code?: string }).code === undefined) throw error;
      failures += 1;
      if (some.length === 1) return;
      const half = Math.ceil(some.length / 2);
      await read(some.slice(0, half));
      await read(some.slice(half));
    }
  };
  for (let at = 0; at < views.length; at += definitionsAtOnce) await read(views.slice(at, at + definitionsAtOnce));
  return rows;
}
