// What of a schema, beside tables and views, may hold values of columns or read them: checks, defaults, conditions of
// indexes, functions. It must never keep the text of one: how many constants are in it, and which names, is all.
import type { CatalogTable } from "@writ/sql";
import { expressionCharactersMax, expressionsMax, functionCharactersMax, functionsMax } from "./limits.ts";

const userSchemas = "n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast') AND n.nspname NOT LIKE 'pg\\_%'";
const regclass = (name: string): string => `'pg_catalog.${name}'::pg_catalog.regclass`;

const isOfExtension = `EXISTS (SELECT 1 FROM pg_catalog.pg_depend d WHERE d.classid = ${regclass("pg_proc")}
    AND d.objid = p.oid AND d.deptype = 'e')`;

/** Asked with an empty search path, in the catalogue's own transaction. The last column is text that is thrown away. */
export const traceQueries = {
  // relation, what it is, its name, columns it reads (JSON), its text
  expressions: `SELECT * FROM (
    SELECT k.conrelid::text, 'check', k.conname::text, coalesce(to_json(k.conkey)::text, '[]'),
        left(pg_catalog.pg_get_constraintdef(k.oid), ${expressionCharactersMax})
      FROM pg_catalog.pg_constraint k JOIN pg_catalog.pg_namespace n ON n.oid = k.connamespace
      WHERE k.contype = 'c' AND k.conrelid <> 0 AND ${userSchemas}
    UNION ALL
    SELECT d.adrelid::text, 'default', a.attname::text, to_json(ARRAY[d.adnum])::text,
        left(pg_catalog.pg_get_expr(d.adbin, d.adrelid), ${expressionCharactersMax})
      FROM pg_catalog.pg_attrdef d JOIN pg_catalog.pg_class c ON c.oid = d.adrelid
      JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_catalog.pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum
      WHERE a.attgenerated = '' AND ${userSchemas}
    UNION ALL
    SELECT i.indrelid::text, 'index', c.relname::text,
        coalesce((SELECT to_json(array_agg(DISTINCT d.refobjsubid))::text FROM pg_catalog.pg_depend d
          WHERE d.classid = ${regclass("pg_class")} AND d.objid = i.indexrelid
          AND d.refclassid = ${regclass("pg_class")} AND d.refobjid = i.indrelid AND d.refobjsubid > 0), '[]'),
        left(pg_catalog.pg_get_expr(i.indpred, i.indrelid), ${expressionCharactersMax})
      FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
      JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      WHERE i.indpred IS NOT NULL AND ${userSchemas}) found
    LIMIT ${expressionsMax}`,

  // schema, name, arguments, its text
  functions: `SELECT n.nspname::text, p.proname::text, pg_catalog.pg_get_function_identity_arguments(p.oid),
      left(pg_catalog.pg_get_functiondef(p.oid), ${functionCharactersMax})
    FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
    JOIN pg_catalog.pg_language l ON l.oid = p.prolang
    WHERE p.prokind IN ('f', 'p') AND l.lanname NOT IN ('c', 'internal') AND ${userSchemas} AND NOT ${isOfExtension}
    ORDER BY 1, 2, 3 LIMIT ${functionsMax}`,
} as const;

/** The same rows, in place of the text: how many quoted constants and how many numbers are in it. */
export function countConstants(rows: CatalogTable): CatalogTable {
  return rows.map((row) => {
    // A sequence's name is a constant too, and the server's own.
    const text = (row.at(-1) ?? "").replace(/'(?:[^']|'')*'::(?:pg_catalog\.)?reg\w+/g, "");
    const quoted = text.match(/'(?:[^']|'')+'/g)?.length ?? 0;
    const numbers = text.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"|\(\d+(?:,\d+)?\)(?=\)*(?:::|\[|$))/g, " ");
    return [...row.slice(0, -1), String(quoted), String(numbers.match(/(?<![\w.])\d+(?:\.\d+)?/g)?.length ?? 0)];
  });
}

/** The same rows, in place of the text: the words in it that are names of the catalogue (JSON), sorted. */
export function namesIn(rows: CatalogTable, isName: (word: string) => boolean): CatalogTable {
  return rows.map((row) => {
    const words = new Set<string>();
    for (const [word] of (row.at(-1) ?? "").matchAll(/"(?:[^"]|"")+"|[\p{L}_][\p{L}\p{N}_$]*/gu)) {
      const name = word.startsWith('"') ? word.slice(1, -1).replaceAll('""', '"') : word.toLowerCase();
      if (isName(name)) words.add(name);
    }
    return [...row.slice(0, -1), JSON.stringify([...words].sort())];
  });
}
