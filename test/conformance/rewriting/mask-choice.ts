// Which columns the masked oracle masks: those that can hold a mask in a table itself, so that a copy can be made by
// UPDATE. Every second one, so that statements see masked and other columns side by side.
import type { Masks } from "./compiler.ts";
import type { RawSession } from "./raw-session.ts";

// schema, table, column, number, is text, may hold any null or text, is in an inheritance tree
const columnsQuery = `SELECT n.nspname, c.relname, a.attname, a.attnum, (t.typname = 'text')::text,
  (NOT a.attnotnull AND a.attgenerated = '' AND a.attidentity = '' AND t.typtype <> 'd'
    AND NOT EXISTS (SELECT FROM pg_catalog.pg_index i WHERE i.indrelid = c.oid
      AND (i.indisunique OR i.indisexclusion OR i.indexprs IS NOT NULL OR i.indpred IS NOT NULL)
      AND (a.attnum = ANY (i.indkey) OR i.indexprs IS NOT NULL OR i.indpred IS NOT NULL))
    AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint k WHERE k.conrelid = c.oid AND a.attnum = ANY (k.conkey)
      OR k.confrelid = c.oid AND a.attnum = ANY (k.confkey))
    AND NOT EXISTS (SELECT FROM pg_catalog.pg_partitioned_table p WHERE p.partrelid = c.oid)
    AND NOT EXISTS (SELECT FROM pg_catalog.pg_attribute g WHERE g.attrelid = c.oid AND g.attgenerated <> '')
    AND NOT c.relispartition AND NOT c.relrowsecurity AND NOT c.relhasrules AND c.relkind = 'r')::text,
  EXISTS (SELECT FROM pg_catalog.pg_inherits h WHERE h.inhrelid = c.oid OR h.inhparent = c.oid)::text
  FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
  WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p')
  AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')`;

export const fixedMask = "***";

/** Rules for every second column that can be masked. */
export async function chooseMasks(session: RawSession): Promise<Masks> {
  const rows = await session.rows(columnsQuery);
  const shared = rows.filter(([, , , , , , inherits]) => inherits === "true");
  const blocked = new Set(shared.filter(([, , , , , fits]) => fits !== "true").map(([, , column]) => column));
  const rules = rows
    .filter(([, , , number, , fits]) => fits === "true" && Number(number) % 2 === 0)
    .filter(([, , column, , , , inherits]) => inherits !== "true" || !blocked.has(column))
    .map(([schema = "", table = "", column = "", , isText]) => ({
      ...{ schema, table, column, nullsShow: false, writeAllow: false, searchEquality: false },
      mask: isText === "true" ? ({ form: "fixed" } as const) : ({ form: "null" } as const),
    }));
  return { unlisted: "show", rules, clear: [], detect: [] };
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
