// A connection to a database that somebody names on the command line. It must never repeat a URI in an error, nor let a
// password out: not in what the server or the driver says of it either.
import { WritError } from "@writ/contracts";
import pg from "pg";

const connectMsMax = 10_000;
const queryMsMax = 60_000;

export interface DatabasePlace {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
}

/**
 * Connects, works, and closes. `option` is how the user gave the URI, for messages.
 * @throws WritError WRIT_USAGE for what is no URI; CLI_DATABASE naming host and database, never the password.
 */
export async function withDatabase<Result>(
  uri: string,
  option: string,
  work: (client: pg.Client, place: DatabasePlace) => Promise<Result>,
): Promise<Result> {
  const client = clientFor(uri, option);
  const { host, port } = client;
  const place = { host, port, database: client.database ?? "", user: client.user ?? "" };
  // A server that goes away while nothing is asked says so here; the next question fails with it.
  client.on("error", () => {});
  try {
    await client.connect();
    return await work(client, place);
  } catch (error) {
    if (error instanceof WritError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    const password = client.password ?? "";
    const said = password === "" ? message : message.replaceAll(password, "[secret]");
    throw new WritError("CLI_DATABASE", `${host}:${port}/${place.database}: ${code ?? ""} ${said}`.trim());
  } finally {
    await client.end().catch(() => {});
  }
}

/** The URI is never repeated in an error: it may hold a password. */
function clientFor(uri: string, option: string): pg.Client {
  const said = `${option} is not a URI such as postgres://USER@HOST:5432/DATABASE.`;
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
    throw new WritError(
      "WRIT_USAGE",
      code === undefined ? said : `A file that ${option} names cannot be read (${code}).`,
    );
  }
  if (!client.host.startsWith("/")) return client;
  throw new WritError("WRIT_USAGE", `${option} names a socket of this machine; a proxy needs HOST:PORT.`);
}
