// How libpq, and what reads its variables and files, is told of a connection. It must never say less than verify-full
// where the way leads over a network, nor let a value break out of its place.
import { isIP } from "node:net";
import { type WellKnown, WritError } from "@writ/contracts";
import { isLoopback } from "@writ/model";

export interface PostgresTarget {
  readonly host: string;
  readonly port: number;
  readonly tls: boolean;
}

export interface PostgresSettings extends PostgresTarget {
  readonly resource: string;
  readonly role: string;
  /** PEM file of the authorities that libpq believes. */
  readonly authorities: string;
}

/** Where PostgreSQL clients connect: as the proxy says, or `--address`. @throws WritError WRIT_USAGE, CLI_PROXY. */
export function postgresTarget(known: WellKnown, address: string | undefined): PostgresTarget {
  const target =
    address === undefined ? known.postgres : { ...givenAddress(address), tls: known.postgres?.tls ?? true };
  if (target === undefined) {
    const where = "listen.postgres of proxy.yaml names no address for clients";
    throw new WritError("CLI_PROXY", `The proxy does not say where PostgreSQL clients connect (${where}): --address.`);
  }
  const { host, port, tls } = target;
  if (tls || host === "localhost" || (isIP(host) !== 0 && isLoopback(host))) return { host, port, tls };
  throw new WritError("CLI_PROXY", `${host}:${port} takes no TLS: a token is not sent there in clear.`);
}

function givenAddress(text: string): { host: string; port: number } {
  const [, six, name = six, port] = /^(?:\[([0-9a-f:.]+)\]|([\w.-]+)):(\d{1,5})$/i.exec(text) ?? [];
  if (name !== undefined && Number(port) > 0 && Number(port) < 65_536) return { host: name, port: Number(port) };
  throw new WritError("WRIT_USAGE", `--address ${text}: write HOST:PORT.`);
}

/** Variables of libpq. Those that would lead elsewhere or answer instead are named as undefined: they go. */
export function postgresVariables(
  settings: PostgresSettings,
  passwords: string,
): Readonly<Record<string, string | undefined>> {
  const { host, port, resource, role } = settings;
  return {
    PGHOST: host,
    PGHOSTADDR: undefined,
    PGPORT: String(port),
    PGDATABASE: resource,
    PGUSER: role,
    PGPASSWORD: undefined,
    PGPASSFILE: passwords,
    PGSERVICE: undefined,
    PGSSLMODE: sslMode(settings),
    PGSSLROOTCERT: settings.tls ? settings.authorities : undefined,
    PGSSLCERT: undefined,
    PGSSLKEY: undefined,
    PGREQUIREAUTH: undefined,
    // A token is sent inside TLS, not by SCRAM, which alone can bind to the channel.
    PGCHANNELBINDING: undefined,
    PGGSSENCMODE: "disable",
    PGREQUIRESSL: undefined,
  };
}

function sslMode({ tls }: PostgresTarget): string {
  return tls ? "verify-full" : "disable";
}

/** Works in psql as it stands. It holds the token. */
export function postgresUri(settings: PostgresSettings, token: string): string {
  const { host, port, resource, role, tls, authorities } = settings;
  const shown = host.includes(":") ? `[${host}]` : host;
  const query = tls ? `sslmode=verify-full&sslrootcert=${encodeURIComponent(authorities)}` : "sslmode=disable";
  return `postgres://${encodeURIComponent(role)}:${token}@${shown}:${port}/${encodeURIComponent(resource)}?${query}`;
}

/** One line of a password file: what stands before the password is escaped as libpq reads it. */
export function passwordLine({ host, port, resource, role }: PostgresSettings, token: string): string {
  const fields = [host, String(port), resource, role].map((field) => field.replaceAll(/[\\:]/g, "\\$&"));
  return `${fields.join(":")}:${token}`;
}

/** Lines for a shell: POSIX, or PowerShell on Windows. */
export function shellLine(
  name: string,
  value: string | undefined,
  platform: NodeJS.Platform = process.platform,
): string {
  if (platform === "win32") {
    return value === undefined
      ? `Remove-Item Env:${name} -ErrorAction Ignore`
      : `$env:${name} = ${quoted(value, "''")}`;
  }
  return value === undefined ? `unset ${name}` : `export ${name}=${quoted(value, "'\\''")}`;
}

function quoted(value: string, quote: string): string {
  return `'${value.replaceAll("'", quote)}'`;
}
