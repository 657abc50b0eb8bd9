// The questions asked of a server's catalogue: plain SELECTs over pg_catalog that PostgreSQL 13 to 18 answer alike.
// They must never read a user's rows. All run in one transaction as the role's own login, so that the path is the
// session's.

import { viewCharactersMax } from "./limits.ts";

/** One answer: rows of text values, null for NULL, in the order of the query's columns. */
export type CatalogTable = readonly (readonly (string | null)[])[];

export interface CatalogRows {
  readonly server: CatalogTable;
  readonly relations: CatalogTable;
  readonly columns: CatalogTable;
  readonly parents: CatalogTable;
  readonly partitionKeys: CatalogTable;
  readonly generated: CatalogTable;
  readonly views: CatalogTable;
  readonly viewDefinitions: CatalogTable;
  readonly viewRelations: CatalogTable;
  readonly viewFunctions: CatalogTable;
  readonly foreignKeys: CatalogTable;
  readonly primaryKeys: CatalogTable;
  readonly bindings: CatalogTable;
  readonly functions: CatalogTable;
  readonly builtins: CatalogTable;
  readonly operators: CatalogTable;
  readonly types: CatalogTable;
  readonly casts: CatalogTable;
}

const userSchemas = "n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')";

// Objects made after initdb have OIDs from FirstNormalObjectId (transam.h) on.
const firstNormalObjectId = 16384;

const extensionOf = (catalog: string, oid: string): string =>
  `(SELECT e.extname FROM pg_catalog.pg_depend d JOIN pg_catalog.pg_extension e ON e.oid = d.refobjid
    WHERE d.classid = 'pg_catalog.${catalog}'::pg_catalog.regclass AND d.objid = ${oid} AND d.deptype = 'e'
    AND d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass LIMIT 1)`;

const worstVolatility =
  "CASE WHEN bool_or(p.provolatile = 'v') THEN 'v' WHEN bool_or(p.provolatile = 's') THEN 's' ELSE 'i' END";

// What follows the name in a type's printed form, as `(10,2)`. Of intervals what intervaltypmodin takes behind
// pg_catalog.interval: the fields' bits and the precision (AdjustIntervalForTypmod, timestamp.c).
const modifier = (type: string, typmod: string): string =>
  `CASE WHEN ${type} IN (1186, 1187) THEN
      CASE WHEN ${typmod} < 0 THEN ''
        WHEN ${typmod} & 65535 = 65535 THEN '(' || (${typmod} >> 16 & 32767) || ')'
        ELSE '(' || (${typmod} >> 16 & 32767) || ',' || (${typmod} & 65535) || ')' END
    ELSE coalesce(substring(pg_catalog.format_type(${type}, ${typmod}) from '\\([0-9, -]+\\)'), '') END`;

// int2vector, and what users say is of the category of arrays, are read and written otherwise.
const isArrayType = (type: string): string =>
  `coalesce((SELECT e.typarray = ${type}.oid FROM pg_catalog.pg_type e WHERE e.oid = ${type}.typelem), false)`;

// Kept as it was written: on, true, 1.
function viewOption(name: string): string {
  return `EXISTS (SELECT 1 FROM pg_catalog.pg_options_to_table(c.reloptions) o
        WHERE o.option_name = '${name}' AND o.option_value::boolean)`;
}

/**
 * Definitions of views and materialized views: oid, the text with every name outside pg_catalog qualified, null when it
 * is longer than a bound. Of all, or of those given. To be asked with an empty search path, as `emptyPath` makes it. It
 * takes a lock on every relation that they read, as a SELECT does, so a caller that must not wait asks for few at a
 * time.
 */
export function viewDefinitionsQuery(oids?: readonly number[]): string {
  const which = oids === undefined ? "" : ` AND c.oid IN (${oids.map(Number).join(", ")})`;
  return `SELECT c.oid::text, CASE WHEN length(d.text) <= ${viewCharactersMax} THEN d.text END
    FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    CROSS JOIN LATERAL (SELECT pg_catalog.pg_get_viewdef(c.oid) AS text OFFSET 0) d
    WHERE c.relkind IN ('v', 'm') AND c.relpersistence <> 't' AND ${userSchemas}${which}`;
}

/**
 * Empties the search path of a transaction, or of a session: to be asked behind `server` and before all others. Users
 * may have made functions and operators that fit our questions better than those of pg_catalog.
 */
export const emptyPath = {
  ofTransaction: "SELECT pg_catalog.set_config('search_path', '', true)",
  ofSession: "SELECT pg_catalog.set_config('search_path', '', false)",
} as const;

/**
 * Schemas of users that the login may use, as JSON: the server passes over the others on a path. It is asked on the
 * login's own path, where users may have made operators.
 */
export const usableSchemas = `(SELECT
      pg_catalog.to_json(pg_catalog.array_agg(n.nspname::pg_catalog.text ORDER BY n.oid))::pg_catalog.text
      FROM pg_catalog.pg_namespace n WHERE pg_catalog.has_schema_privilege(n.oid, 'USAGE')
      AND n.nspname::pg_catalog.text OPERATOR(pg_catalog.!~) '^(pg_|information_schema$)')`;

export const catalogQueries: { readonly [Name in keyof CatalogRows]: string } = {
  // version number, database, schemas searched (JSON, implicit ones included), encoding, the path as it is set, schemas
  // that may be used (JSON)
  server: `SELECT pg_catalog.current_setting('server_version_num'), pg_catalog.current_database()::pg_catalog.text,
    pg_catalog.to_json(pg_catalog.current_schemas(true))::pg_catalog.text,
    pg_catalog.current_setting('server_encoding'), pg_catalog.current_setting('search_path'),
    ${usableSchemas}`,

  // oid, schema, name, kind, row type's oid, has rules, user triggers (type, and the columns of UPDATE OF), has row
  // security. A disabled trigger fires never; one for replicas does where a login says it is one.
  relations: `SELECT c.oid::text, n.nspname::text, c.relname::text, c.relkind::text, c.reltype::text,
    EXISTS (SELECT 1 FROM pg_catalog.pg_rewrite r WHERE r.ev_class = c.oid AND r.ev_type <> '1')::text,
    (SELECT string_agg(concat(t.tgtype, ':', t.tgattr), ',') FROM pg_catalog.pg_trigger t
      WHERE t.tgrelid = c.oid AND NOT t.tgisinternal AND t.tgenabled <> 'D'),
    c.relrowsecurity::text
    FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S') AND c.relpersistence <> 't' AND n.nspname <> 'pg_toast'`,

  // relation, number, name, type: oid, schema, name, modifier, kind; base type (of a domain): schema, name, modifier,
  // category, is an array; generated
  columns: `WITH RECURSIVE base(domain, type, typmod) AS (
      SELECT t.oid, t.typbasetype, t.typtypmod FROM pg_catalog.pg_type t WHERE t.typtype = 'd'
      UNION ALL
      SELECT b.domain, t.typbasetype, CASE WHEN b.typmod >= 0 THEN b.typmod ELSE t.typtypmod END
      FROM base b JOIN pg_catalog.pg_type t ON t.oid = b.type WHERE t.typtype = 'd')
    SELECT a.attrelid::text, a.attnum::text, a.attname::text,
      t.oid::text, tn.nspname::text, t.typname::text, ${modifier("a.atttypid", "a.atttypmod")}, t.typtype::text,
      bn.nspname::text, bt.typname::text,
      CASE WHEN t.typtype = 'd' THEN ${modifier("bt.oid", "b.typmod")}
        ELSE ${modifier("a.atttypid", "a.atttypmod")} END,
      bt.typcategory::text, ${isArrayType("bt")}::text, a.attgenerated::text
    FROM pg_catalog.pg_attribute a
    JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
    JOIN pg_catalog.pg_namespace tn ON tn.oid = t.typnamespace
    LEFT JOIN base b ON b.domain = t.oid
      AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_type x WHERE x.oid = b.type AND x.typtype = 'd')
    JOIN pg_catalog.pg_type bt ON bt.oid = coalesce(b.type, t.oid)
    JOIN pg_catalog.pg_namespace bn ON bn.oid = bt.typnamespace
    WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
      AND c.relpersistence <> 't' AND ${userSchemas}
    ORDER BY a.attrelid, a.attnum`,

  // child, parent: inheritance and partitions alike
  parents: `SELECT i.inhrelid::text, i.inhparent::text FROM pg_catalog.pg_inherits i`,

  // relation, column number; of keys that are expressions the columns they use, which depend on their own table
  partitionKeys: `SELECT p.partrelid::text, k.attnum
    FROM pg_catalog.pg_partitioned_table p, LATERAL unnest(string_to_array(p.partattrs::text, ' ')) AS k(attnum)
    WHERE k.attnum <> '0'
    UNION
    SELECT p.partrelid::text, d.objsubid::text
    FROM pg_catalog.pg_partitioned_table p JOIN pg_catalog.pg_depend d
      ON d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.objid = p.partrelid AND d.objsubid > 0
      AND d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.refobjid = p.partrelid AND d.refobjsubid = 0`,

  // relation, generated column, column its expression reads
  generated: `SELECT a.attrelid::text, a.attnum::text, d.refobjsubid::text
    FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_depend d
      ON d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.refobjid = a.attrelid
      AND d.refobjsubid > 0 AND d.refobjsubid <> a.attnum
      AND (d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.objid = a.attrelid AND d.objsubid = a.attnum
        OR d.classid = 'pg_catalog.pg_attrdef'::pg_catalog.regclass AND d.objid IN
          (SELECT x.oid FROM pg_catalog.pg_attrdef x WHERE x.adrelid = a.attrelid AND x.adnum = a.attnum))
    WHERE a.attgenerated <> ''`,

  // view or materialized view, is a security barrier, reads its tables with the rights of another role than ours
  views: `SELECT c.oid::text, ${viewOption("security_barrier")}::text,
      (c.relkind = 'v' AND NOT ${viewOption("security_invoker")}
        AND c.relowner <> (SELECT u.oid FROM pg_catalog.pg_roles u WHERE u.rolname = current_user))::text
    FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('v', 'm') AND c.relpersistence <> 't' AND ${userSchemas}`,

  // view or materialized view, relation it reads, the columns of it (JSON; whole rows are not among them)
  viewRelations: `SELECT r.ev_class::text, d.refobjid::text,
      to_json(array_remove(array_agg(DISTINCT d.refobjsubid), 0))::text
    FROM pg_catalog.pg_rewrite r JOIN pg_catalog.pg_depend d
      ON d.classid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass AND d.objid = r.oid
      AND d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
    WHERE r.ev_type = '1' AND d.refobjid <> r.ev_class GROUP BY r.ev_class, d.refobjid`,

  // Functions of users, by themselves or as an operator's, that the server calls for a relation: of a view when it is
  // read; of a table when a row is written, by defaults, generated columns, checks, domains, indexes, partition keys
  // and policies (those that are given something). Relation, schema, name, the function's extension or null.
  viewFunctions: `WITH RECURSIVE held(type, part) AS (
      SELECT DISTINCT a.atttypid, a.atttypid FROM pg_catalog.pg_attribute a
      WHERE a.atttypid >= ${firstNormalObjectId} AND a.attnum > 0 AND NOT a.attisdropped
      UNION
      SELECT h.type, x.part FROM held h JOIN pg_catalog.pg_type t ON t.oid = h.part
      CROSS JOIN LATERAL (SELECT t.typelem UNION SELECT t.typbasetype
        UNION SELECT a.atttypid FROM pg_catalog.pg_attribute a
          WHERE t.typrelid <> 0 AND a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped
        UNION SELECT r.rngsubtype FROM pg_catalog.pg_range r WHERE r.rngtypid = t.oid) x(part)
      WHERE x.part >= ${firstNormalObjectId}),
    callers(relation, class, object, arguments) AS (
      SELECT r.ev_class, 'pg_catalog.pg_rewrite'::pg_catalog.regclass, r.oid, 0
        FROM pg_catalog.pg_rewrite r WHERE r.ev_type = '1'
      UNION ALL SELECT x.adrelid, 'pg_catalog.pg_attrdef'::pg_catalog.regclass, x.oid, 0 FROM pg_catalog.pg_attrdef x
      UNION ALL SELECT k.conrelid, 'pg_catalog.pg_constraint'::pg_catalog.regclass, k.oid, 0
        FROM pg_catalog.pg_constraint k WHERE k.conrelid <> 0
      UNION ALL SELECT a.attrelid, 'pg_catalog.pg_constraint'::pg_catalog.regclass, k.oid, 0
        FROM held h JOIN pg_catalog.pg_constraint k ON k.contypid = h.part
        JOIN pg_catalog.pg_attribute a ON a.atttypid = h.type AND a.attnum > 0 AND NOT a.attisdropped
      UNION ALL SELECT i.indrelid, 'pg_catalog.pg_class'::pg_catalog.regclass, i.indexrelid, 0
        FROM pg_catalog.pg_index i
      UNION ALL SELECT t.partrelid, 'pg_catalog.pg_class'::pg_catalog.regclass, t.partrelid, 0
        FROM pg_catalog.pg_partitioned_table t
      UNION ALL SELECT o.polrelid, 'pg_catalog.pg_policy'::pg_catalog.regclass, o.oid, 1 FROM pg_catalog.pg_policy o)
    SELECT DISTINCT c.relation::text, n.nspname::text, p.proname::text, ${extensionOf("pg_proc", "p.oid")}::text
    FROM callers c JOIN pg_catalog.pg_depend d ON d.classid = c.class AND d.objid = c.object
    LEFT JOIN pg_catalog.pg_operator o
      ON d.refclassid = 'pg_catalog.pg_operator'::pg_catalog.regclass AND o.oid = d.refobjid
    JOIN pg_catalog.pg_proc p ON d.refclassid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND p.oid = d.refobjid
      OR p.oid = o.oprcode
    JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
    WHERE p.oid >= ${firstNormalObjectId} AND p.pronargs >= c.arguments`,

  // relation, its columns (JSON), referenced relation, its columns (JSON), changes rows of the relation by itself
  foreignKeys: `SELECT k.conrelid::text, to_json(k.conkey)::text, k.confrelid::text, to_json(k.confkey)::text,
      (k.confdeltype IN ('c', 'n', 'd') OR k.confupdtype IN ('c', 'n', 'd'))::text
    FROM pg_catalog.pg_constraint k WHERE k.contype = 'f'`,

  // relation, columns of its primary key (JSON); by a deferrable one nothing else is known (pg_constraint.c,
  // get_primary_key_attnos)
  primaryKeys: `SELECT k.conrelid::text, to_json(k.conkey)::text
    FROM pg_catalog.pg_constraint k WHERE k.contype = 'p' AND NOT k.condeferrable`,

  // Columns whose values the server looks at together when a row is written, by checks, indexes, exclusions and row
  // security: relation, columns (JSON; 0 is the whole row), other relations that a policy reads (JSON).
  bindings: `SELECT k.conrelid::text, to_json(k.conkey)::text, '[]'
    FROM pg_catalog.pg_constraint k
    WHERE k.contype = 'c' AND k.conrelid <> 0 AND (cardinality(k.conkey) > 1 OR 0 = ANY (k.conkey))
    UNION ALL
    SELECT i.indrelid::text, to_json(x.columns)::text, '[]'
    FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indrelid
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    CROSS JOIN LATERAL (SELECT ARRAY(
      SELECT u.attnum::int FROM unnest(i.indkey::int2[]) AS u(attnum) WHERE u.attnum <> 0
      UNION SELECT d.refobjsubid FROM pg_catalog.pg_depend d
        WHERE d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.objid = i.indexrelid
        AND d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.refobjid = i.indrelid
        AND d.refobjsubid > 0) AS columns) x
    WHERE ${userSchemas} AND cardinality(x.columns) > 1
    UNION ALL
    SELECT p.polrelid::text,
      to_json(ARRAY(SELECT d.refobjsubid FROM pg_catalog.pg_depend d
        WHERE d.classid = 'pg_catalog.pg_policy'::pg_catalog.regclass AND d.objid = p.oid
        AND d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.refobjid = p.polrelid
        AND d.refobjsubid > 0))::text,
      to_json(ARRAY(SELECT DISTINCT d.refobjid::bigint FROM pg_catalog.pg_depend d
        WHERE d.classid = 'pg_catalog.pg_policy'::pg_catalog.regclass AND d.objid = p.oid
        AND d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.refobjid <> p.polrelid))::text
    FROM pg_catalog.pg_policy p`,

  // schema, name, worst volatility, extension of all overloads or null, takes a whole row, kinds, all compiled code
  functions: `SELECT n.nspname::text, p.proname::text, ${worstVolatility},
      CASE WHEN bool_and(x.extension IS NOT NULL) THEN min(x.extension) END::text,
      bool_or(p.pronargs >= 1 AND p.pronargs - p.pronargdefaults <= 1 AND t.typtype IN ('c', 'p', 'd'))::text,
      string_agg(DISTINCT p.prokind::text, ''), bool_and(l.lanname IN ('c', 'internal'))::text
    FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
    LEFT JOIN pg_catalog.pg_language l ON l.oid = p.prolang
    LEFT JOIN pg_catalog.pg_type t ON p.pronargs >= 1 AND t.oid = p.proargtypes[0]
    CROSS JOIN LATERAL (SELECT ${extensionOf("pg_proc", "p.oid")}::text AS extension) x
    WHERE n.nspname <> 'pg_catalog' GROUP BY 1, 2`,

  // name, worst volatility; u when users put an overload into pg_catalog
  builtins: `SELECT p.proname::text,
      CASE WHEN bool_or(p.oid >= ${firstNormalObjectId}) THEN 'u' ELSE ${worstVolatility} END
    FROM pg_catalog.pg_proc p WHERE p.pronamespace = 'pg_catalog'::pg_catalog.regnamespace GROUP BY 1`,

  // schema, operator, whether all its functions are compiled code of an extension
  operators: `SELECT n.nspname::text, o.oprname::text,
      bool_and(l.lanname IN ('c', 'internal') AND ${extensionOf("pg_operator", "o.oid")} IS NOT NULL)::text
    FROM pg_catalog.pg_operator o JOIN pg_catalog.pg_namespace n ON n.oid = o.oprnamespace
    LEFT JOIN pg_catalog.pg_proc p ON p.oid = o.oprcode LEFT JOIN pg_catalog.pg_language l ON l.oid = p.prolang
    WHERE o.oid >= ${firstNormalObjectId} GROUP BY 1, 2`,

  // oid, schema, name, kind, whether a check of this domain calls a function of users, types its values hold (JSON)
  types: `SELECT t.oid::text, n.nspname::text, t.typname::text, t.typtype::text,
      EXISTS (SELECT 1 FROM pg_catalog.pg_constraint k JOIN pg_catalog.pg_depend d
        ON d.classid = 'pg_catalog.pg_constraint'::pg_catalog.regclass AND d.objid = k.oid
        WHERE k.contypid = t.oid AND d.refclassid IN
          ('pg_catalog.pg_proc'::pg_catalog.regclass, 'pg_catalog.pg_operator'::pg_catalog.regclass)
          AND d.refobjid >= ${firstNormalObjectId})::text,
      to_json(ARRAY(
        SELECT t.typelem::bigint WHERE t.typelem <> 0 UNION SELECT t.typbasetype::bigint WHERE t.typbasetype <> 0
        UNION SELECT a.atttypid::bigint FROM pg_catalog.pg_attribute a
          WHERE t.typrelid <> 0 AND a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped
        UNION SELECT r.rngsubtype::bigint FROM pg_catalog.pg_range r WHERE r.rngtypid = t.oid))::text
    FROM pg_catalog.pg_type t JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
    WHERE n.nspname NOT IN ('pg_catalog', 'pg_toast') AND n.nspname NOT LIKE 'pg\\_temp\\_%'
      AND n.nspname NOT LIKE 'pg\\_toast\\_temp\\_%'`,

  // casts by functions that are not compiled code: source type's oid, target's oid, target's name, context
  casts: `SELECT c.castsource::text, c.casttarget::text, t.typname::text, c.castcontext::text
    FROM pg_catalog.pg_cast c JOIN pg_catalog.pg_type t ON t.oid = c.casttarget
    JOIN pg_catalog.pg_proc p ON p.oid = c.castfunc JOIN pg_catalog.pg_language l ON l.oid = p.prolang
    WHERE c.oid >= ${firstNormalObjectId} AND l.lanname NOT IN ('c', 'internal')`,

  // Last, because it locks what views read for the rest of the transaction.
  viewDefinitions: viewDefinitionsQuery(),
};
