// Looks at a database once to draft a resource: names and types only. It must never read a row of a user's table.
import { readFile } from "node:fs/promises";
import { WritError } from "@writ/contracts";
import pg from "pg";
import type { FoundColumn } from "./suggest-masks.ts";

const connectMsMax = 10_000;
const queryMsMax = 30_000;
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
  const client = clientFor(uri);
  const { host, port, database, user } = client;
  try {
    await client.connect();
    const { rows } = await client.query<FoundColumn>(columnsSql);
    const ssl = await client.query<{ ssl: boolean }>(
      "SELECT ssl FROM pg_catalog.pg_stat_ssl WHERE pid = pg_catalog.pg_backend_pid()",
    );
    const encrypted = ssl.rows[0]?.ssl === true;
    const ca = await rootCertificate(uri);
    const found = { host, port, database: database ?? "", user: user ?? "", encrypted, columns: rows };
    return ca === undefined ? found : { ...found, ca };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const password = client.password ?? "";
    const said = password === "" ? message : message.replaceAll(password, "[secret]");
    throw new WritError("CLI_DATABASE", `${host}:${port}/${database}: ${code ?? ""} ${said}`.trim());
  } finally {
    await client.end().catch(() => {});
  }
}

/** The certificate file that the URI names, as libpq reads it; undefined when it names none or the system's roots. */
async function rootCertificate(uri: string): Promise<string | undefined> {
  const file = new URL(uri).searchParams.get("sslrootcert");
  if (file === null || file === "" || file === "system") return undefined;
  const text = await readFile(file, "utf8");
  return text.length <= certificateBytesMax ? text : undefined;
}

/** The URI is never repeated in an error: it may hold a password. */
function clientFor(uri: string): pg.Client {
  const said = "--from is not a URI such as postgres://USER@HOST:5432/DATABASE.";
  if (!/^postgres(ql)?:\/\//.test(uri) || !URL.canParse(uri)) throw new WritError("WRIT_USAGE", said);
  let client: pg.Client;
  try {
    client = new pg.Client({
      connectionString: uri,
      connectionTimeoutMillis: connectMsMax,
      statement_timeout: queryMsMax,
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new WritError("WRIT_USAGE", code === undefined ? said : `A file that --from names cannot be read (${code}).`);
  }
  if (!client.host.startsWith("/")) return client;
  throw new WritError("WRIT_USAGE", "--from names a socket of this machine; a proxy needs HOST:PORT.");
}
