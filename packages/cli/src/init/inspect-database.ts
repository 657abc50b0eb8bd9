// Looks at a database once to draft a resource: names and types only. It must never read a row of a user's table.
import { readFile } from "node:fs/promises";
import { withDatabase } from "../catalog/database-client.ts";
import type { FoundColumn } from "./suggest-masks.ts";

const columnsMax = 20_000;
const certificateBytesMax = 64 << 10;

/** Where the database is, as its URI says. The password stays in the URI and is not kept. */
export interface FoundDatabase {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  readonly encrypted: boolean;
  /** PEM text of the `sslrootcert` that the URI names: the proxy verifies against the same. */
  readonly ca?: string;
  readonly columns: readonly FoundColumn[];
}

const columnsSql = `
SELECT n.nspname AS schema, c.relname AS "table", a.attname AS "column",
       pg_catalog.format_type(a.atttypid, a.atttypmod) AS type,
       COALESCE(a.attnum = ANY (p.partattrs::int2[]), false) AS "partitionKey"
FROM pg_catalog.pg_attribute a
JOIN pg_catalog.pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p') AND NOT c.relispartition
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
LEFT JOIN pg_catalog.pg_partitioned_table p ON p.partrelid = c.oid
WHERE a.attnum > 0 AND NOT a.attisdropped
ORDER BY 1, 2, a.attnum
LIMIT ${columnsMax}`;

/** @throws WritError CLI_DATABASE naming host and database, never the password. */
export async function inspectDatabase(uri: string): Promise<FoundDatabase> {
  return await withDatabase(uri, "--from", async (client, place) => {
    const { rows } = await client.query<FoundColumn>(columnsSql);
    const ssl = await client.query<{ ssl: boolean }>(
      "SELECT ssl FROM pg_catalog.pg_stat_ssl WHERE pid = pg_catalog.pg_backend_pid()",
    );
    const ca = await rootCertificate(uri);
    const found = { ...place, encrypted: ssl.rows[0]?.ssl === true, columns: rows };
    return ca === undefined ? found : { ...found, ca };
  });
}

/** The certificate file that the URI names, as libpq reads it; undefined when it names none or the system's roots. */
async function rootCertificate(uri: string): Promise<string | undefined> {
  const file = new URL(uri).searchParams.get("sslrootcert");
  if (file === null || file === "" || file === "system") return undefined;
  const text = await readFile(file, "utf8");
  return text.length <= certificateBytesMax ? text : undefined;
}
