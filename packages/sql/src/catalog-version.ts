// Questions that tell cheaply whether a catalogue read earlier still holds. Equal answers must never come from
// catalogues that statements would be compiled differently under; a needless difference costs a reading, no more.
import { usableSchemas } from "./catalog-queries.ts";

/**
 * As long as this answers alike no transaction has ended that could have changed anything: one row, one text. Costs the
 * server nothing.
 */
export const catalogSnapshotQuery = "SELECT pg_catalog.pg_current_snapshot()::pg_catalog.text";

// Objects made after initdb have OIDs from FirstNormalObjectId (transam.h) on.
const users = "16384";

const inRelations = (column: string): string => `${column} IN (SELECT r.oid FROM relations r)`;

// What a row says where changes that concern nobody are frequent (TRUNCATE gives a table another file); elsewhere its
// version, which every change replaces.
const parts: readonly (readonly [from: string, what: string])[] = [
  [
    "relations c",
    "c.oid, c.relname, c.relnamespace, c.relkind, c.reltype, c.relhasrules, c.relowner, c.relrowsecurity, c.options",
  ],
  [
    `pg_catalog.pg_attribute a WHERE a.attnum > 0 AND ${inRelations("a.attrelid")}`,
    "a.attrelid, a.attnum, a.attname, a.atttypid, a.atttypmod, a.attgenerated",
  ],
  [`pg_catalog.pg_rewrite w WHERE ${inRelations("w.ev_class")}`, "w.oid, w.xmin"],
  ["pg_catalog.pg_inherits i", "i.inhrelid, i.inhparent"],
  [
    `pg_catalog.pg_trigger t WHERE NOT t.tgisinternal AND ${inRelations("t.tgrelid")}`,
    "t.oid, t.tgrelid, t.tgtype, t.tgattr, t.tgenabled",
  ],
  [`pg_catalog.pg_attrdef d WHERE ${inRelations("d.adrelid")}`, "d.oid, d.adrelid, d.adnum, d.xmin"],
  [`pg_catalog.pg_partitioned_table k WHERE ${inRelations("k.partrelid")}`, "k.partrelid"],
  [
    `pg_catalog.pg_constraint k WHERE k.contype IN ('f', 'p', 'c') AND ${inRelations("k.conrelid")}
      OR k.contypid >= ${users}`,
    "k.oid, k.conrelid, k.contypid, k.xmin",
  ],
  // Of one column alone an index says nothing that is asked.
  [
    `pg_catalog.pg_index i WHERE (i.indnatts > 1 OR i.indexprs IS NOT NULL OR i.indpred IS NOT NULL)
      AND ${inRelations("i.indrelid")}`,
    "i.indexrelid, i.indrelid, i.indkey",
  ],
  ["pg_catalog.pg_policy o", "o.oid, o.polrelid, o.xmin"],
  [`pg_catalog.pg_proc p WHERE p.oid >= ${users}`, "p.oid, p.xmin"],
  [`pg_catalog.pg_operator o WHERE o.oid >= ${users}`, "o.oid, o.xmin"],
  [`pg_catalog.pg_cast s WHERE s.oid >= ${users}`, "s.oid, s.xmin"],
  [
    `pg_catalog.pg_type y WHERE y.oid >= ${users} AND y.typnamespace IN (SELECT n.oid FROM schemas n)`,
    "y.oid, y.typname, y.typnamespace, y.typbasetype, y.typelem",
  ],
  ["schemas n", "n.oid, n.nspname"],
  ["pg_catalog.pg_extension e", "e.oid, e.extname"],
];

/**
 * The schemas that are searched, on the login's own path, and those that could be. Asked first: the fingerprint is
 * asked with an empty one.
 */
export const catalogPathQuery = `RESET search_path;
  SELECT pg_catalog.to_json(pg_catalog.current_schemas(true))::pg_catalog.text,
    pg_catalog.current_setting('search_path'), ${usableSchemas}`;

/**
 * A fingerprint of everything the catalogue queries read of what users made, temporary tables left out: one row, one
 * text. Milliseconds for thousands of columns. To be asked with an empty search path, as `emptyPath` makes it.
 */
export const catalogVersionQuery = `WITH schemas AS MATERIALIZED (
    SELECT n.oid, n.nspname FROM pg_catalog.pg_namespace n
    WHERE n.nspname NOT LIKE 'pg\\_temp\\_%' AND n.nspname NOT LIKE 'pg\\_toast\\_temp\\_%'),
  relations AS MATERIALIZED (
    SELECT c.oid, c.relname, c.relnamespace, c.relkind, c.reltype, c.relhasrules, c.relowner, c.relrowsecurity,
      CASE WHEN c.relkind = 'v' THEN c.reloptions END AS options
    FROM pg_catalog.pg_class c
    WHERE c.oid >= ${users} AND c.relpersistence <> 't' AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S', 'c'))
  SELECT concat_ws(' ',
${parts.map(([from, what]) => `    (SELECT ${sumOf(what)} FROM ${from})`).join(",\n")})`;

function sumOf(what: string): string {
  return `concat(count(*), ':', sum(pg_catalog.hashtextextended(concat_ws(' ', ${what}), 0)))`;
}
