// The files of a new access repository that works as it is. It must never hold a credential: only where one is found.
import { isLoopback } from "@writ/proxy";
import { yamlKey } from "../masks/suggested-yaml.ts";
import { type EditorSchema, schemaLine } from "./editor-schemas.ts";
import type { FoundDatabase } from "./inspect-database.ts";
import { type Suggestion, suggestMasks } from "./suggest-masks.ts";

export interface ScaffoldWishes {
  readonly resource: string;
  /** A name for people.yaml. */
  readonly person: string;
  readonly database: FoundDatabase;
  /** RFC 3339, whole seconds, UTC. */
  readonly until: string;
  /** Without GitHub: approvals are signed by keys, and owners are named by their address. */
  readonly signs?: { readonly key: string | undefined };
}

export interface Scaffold {
  readonly files: ReadonlyMap<string, string>;
  readonly suggestions: readonly Suggestion[];
  /** The environment variable in which the proxy looks for the password. */
  readonly passwordVariable: string;
}

export function scaffold({ resource, person, database, until, signs }: ScaffoldWishes): Scaffold {
  const suggestions = suggestMasks(database.columns);
  const passwordVariable = passwordVariableOf(resource);
  const host = database.host.includes(":") ? `[${database.host}]` : database.host;
  const address = `${host}:${database.port}`;
  const name = plainText.test(person) ? person : JSON.stringify(person);
  // Somebody who is no address cannot be named without GitHub: they change the owners.
  const own = signs !== undefined && addressText.test(person) ? person : undefined;
  const documents: readonly (readonly [path: string, schema: EditorSchema, text: string])[] = [
    ["writ.yaml", "writ", writYaml({ resource, address, passwordVariable, owner: own ?? "@acme/security" })],
    ["people.yaml", "people", peopleYaml(name, signs)],
    [
      `resources/${resource}.yaml`,
      "resource",
      resourceYaml({ address, database, passwordVariable, owner: own ?? "@acme/payments" }),
    ],
    [`masks/${resource}.yaml`, "mask", masksYaml(suggestions)],
    [
      `guards/${resource}.yaml`,
      "guard",
      "deny: [{ statements: [copy-program, alter-system] }]\nlimit: { rows: 100000, statement: 5m }\n",
    ],
    [
      `grants/${resource}/first-try.yaml`,
      "grant",
      `to: { user: ${name} }\nrole: read-only\nwhy: trying Writ\nuntil: ${until}\n`,
    ],
  ];
  const files = new Map(documents.map(([path, schema, text]) => [path, schemaLine(path, schema) + text] as const));
  files.set(".gitignore", "keys/\n.writ/\n");
  return { files, suggestions, passwordVariable };
}

/** What YAML takes for nothing but a text where it stands in a flow mapping: no number, date, true or null. */
const plainText = /^[A-Za-z][\w.+-]*@[\w.+-]+$/;

/** What an owner who is a person may be called, as the schema of owners says. */
const addressText = /^[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}$/;

function peopleYaml(name: string, signs: ScaffoldWishes["signs"]): string {
  const key = signs?.key === undefined ? "" : `, keys: [${JSON.stringify(signs.key)}]`;
  const how = signs === undefined ? "github: NUMBER, their account's" : 'keys: ["ssh-ed25519 AAAA…"]';
  const about = `# one line a person: removing it ends all their access. Who approves or asks has ${how}\n`;
  return `${about}${name}: { issuer: dev, subject: ${name}${key} }\n`;
}

/** The name of an environment variable may not begin with a digit, that of a resource may. */
function passwordVariableOf(resource: string): string {
  const name = `${resource.replaceAll("-", "_").toUpperCase()}_PASSWORD`;
  return /^\d/.test(name) ? `DB_${name}` : name;
}

function writYaml(wish: { resource: string; address: string; passwordVariable: string; owner: string }): string {
  return `writ: 1
name: trial
security: [${JSON.stringify(wish.owner)}]             # who owns this file: change it to who does with you
issuers:
  dev: { trial: true }                   # trial tokens only; name your identity provider before anybody else uses this
limits: { grant: 30d, session: 8h, groupsFresh: 1h }
bundle: { life: 72h }
resources:                               # what each resource may reach and which secret it may name
  ${wish.resource}: { addresses: [${JSON.stringify(wish.address)}], secrets: ["env:${wish.passwordVariable}"] }
`;
}

function resourceYaml(wish: {
  address: string;
  database: FoundDatabase;
  passwordVariable: string;
  owner: string;
}): string {
  const { database, user } = wish.database;
  return `kind: postgres
address: ${JSON.stringify(wish.address)}
database: ${JSON.stringify(database)}
tls: ${tlsYaml(wish.database)}
owners: [${JSON.stringify(wish.owner)}]               # who may approve grants on it: change it to who does with you
roles:
  read-only: { allow: [select], login: { user: ${JSON.stringify(user)}, password: { env: ${wish.passwordVariable} } } }
`;
}

function tlsYaml({ host, encrypted, ca }: FoundDatabase): string {
  if (!encrypted && isLoopback(host)) return "disable                             # allowed on loopback only";
  if (ca === undefined) return "verify-full";
  const lines = ca.trim().split(/\r?\n/);
  return `\n  ca: |\n${lines.map((line) => `    ${line}`).join("\n")}`;
}

function masksYaml(suggestions: readonly Suggestion[]): string {
  const unlisted = "unlisted: show                           #";
  if (suggestions.length === 0) {
    return `${unlisted} no column looked sensitive by its name; look yourself\ncolumns: {}\n`;
  }
  const lines = suggestions.map(({ pattern, form, why }) => `  ${yamlKey(pattern)}: ${form}   # ${why}\n`);
  return `${unlisted} show | hide: what becomes of columns not named below\ncolumns:\n${lines.join("")}`;
}
