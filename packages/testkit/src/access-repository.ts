// The small access repository that tests start from: one PostgreSQL resource, a trial issuer, grants for Alice.
// It must never change for one test alone: a test lays its own files over these.
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Alice, of whom most tests speak, and Bob, who mostly has no grant. */
export const alice = "alice@acme.example";
export const bob = "bob@acme.example";

export interface RoleWanted {
  /** As the document says it: `select, insert` or `all`. */
  readonly allow: string;
  /** The user of the server. */
  readonly user: string;
  /** Name of the environment variable that holds its password. */
  readonly passwordEnv: string;
}

export interface ResourceWanted {
  readonly name: string;
  readonly port: number;
  /** Absent: the resource's own name. */
  readonly database?: string;
  /** PEM of the server's authority; absent: no TLS. */
  readonly ca?: string;
  readonly owner?: string;
  readonly roles: Readonly<Record<string, RoleWanted>>;
}

/** An instant so many seconds from now, as grants write it. */
export function instant(fromNowSeconds: number): string {
  return new Date(Date.now() + fromNowSeconds * 1000).toISOString().replace(/\.\d+Z$/, "Z");
}

export interface GrantWanted {
  readonly to?: string;
  readonly role?: string;
  readonly why?: string;
  readonly until?: string;
  /** Further lines of the file. */
  readonly more?: string;
}

/** A grant's file: Alice's, `read-only`, for an hour, unless said otherwise. */
export function grant(wanted: GrantWanted = {}): string {
  const { to = alice, role = "read-only", why = "INC-4312 duplicate invoices", until = instant(3600) } = wanted;
  return `to: { user: ${to} }\nrole: ${role}\nwhy: ${why}\nuntil: ${until}\n${wanted.more ?? ""}`;
}

/** writ.yaml, people.yaml and the resource's file, by path. Grants, masks and guards are the test's own. */
export function accessRepository(resource: ResourceWanted): Record<string, string> {
  return {
    "writ.yaml": root(resource),
    "people.yaml": person(alice, "alice", 1001) + person(bob, "bob", 1002),
    [`resources/${resource.name}.yaml`]: resourceDocument(resource),
  };
}

function person(name: string, subject: string, github: number): string {
  return `${name}: { issuer: dev, subject: ${subject}, github: ${github} }\n`;
}

function root({ name, port, roles }: ResourceWanted): string {
  const secrets = [...new Set(Object.values(roles).map(({ passwordEnv }) => `"env:${passwordEnv}"`))];
  return `writ: 1
name: acme
security: ["@acme/security"]
issuers:
  dev: { trial: true }
limits: { grant: 30d, session: 8h, groupsFresh: 1h }
bundle: { life: 72h }
resources:
  ${name}: { addresses: ["127.0.0.1:${port}"], secrets: [${secrets.join(", ")}] }
`;
}

function resourceDocument({
  name,
  port,
  database = name,
  ca,
  owner = "@acme/payments",
  roles,
}: ResourceWanted): string {
  const tls = ca === undefined ? "tls: disable" : `tls:\n  ca: |\n${ca.trim().replaceAll(/^/gm, "    ")}`;
  const lines = Object.entries(roles).map(
    ([role, { allow, user, passwordEnv }]) =>
      `  ${role}: { allow: [${allow}], login: { user: ${user}, password: { env: ${passwordEnv} } } }\n`,
  );
  return `kind: postgres
address: 127.0.0.1:${port}
database: ${database}
${tls}
owners: ["${owner}"]
roles:
${lines.join("")}`;
}

/** Writes files below a folder; what is undefined is left out. */
export async function writeFiles(folder: string, files: Readonly<Record<string, string | undefined>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    if (text === undefined) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
