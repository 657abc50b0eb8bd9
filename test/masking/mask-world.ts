// The world the masking corpus assumes: a real PostgreSQL with its database, an access repository that masks it, and
// `writ dev` as a process of its own. It must never stand on anything but what its reader could write by hand.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { type LocalPostgres, startPostgres } from "@writ/testkit";

const root = join(import.meta.dirname, "../..");
const readyMsMax = 60_000;

interface Policy {
  readonly masks: readonly { readonly schema: string; readonly table: string; readonly columns: readonly string[] }[];
}

/** One line of `writ dev --json`, as far as it is used here. */
interface Ready {
  readonly connections: readonly { readonly resource: string; readonly uri: string; readonly ca: string }[];
}

export interface MaskWorldOptions {
  /** Files of the access repository beside or instead of those of the corpus. */
  readonly files?: Readonly<Record<string, string>>;
}

export class MaskWorld {
  readonly folder: string;
  readonly postgres: LocalPostgres;
  /** What clients connect to: user and password are those of the role. */
  readonly uri: URL;
  readonly ca: string;
  readonly #proxy: ChildProcess;

  private constructor(parts: { folder: string; postgres: LocalPostgres; proxy: ChildProcess; ready: Ready }) {
    const [connection] = parts.ready.connections;
    if (connection === undefined) throw new Error("writ dev printed no connection");
    this.folder = parts.folder;
    this.postgres = parts.postgres;
    this.uri = new URL(connection.uri);
    this.ca = connection.ca;
    this.#proxy = parts.proxy;
  }

  static async start(options: MaskWorldOptions = {}): Promise<MaskWorld> {
    const folder = await mkdtemp(join(tmpdir(), "writ-masking-"));
    const postgres = await startPostgres();
    await postgres.query("CREATE DATABASE maskdb");
    // A simple query of several statements is one transaction: the schema goes in as psql would send it.
    await postgres.query(await readFile(join(import.meta.dirname, "schema.sql"), "utf8"), "maskdb");
    const files = { ...(await accessFiles(postgres)), ...options.files };
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    commitAll(folder);
    const proxy = spawn(process.execPath, devWords(folder), {
      env: { ...process.env, ANALYST_PASSWORD: "analyst-pw" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    return new MaskWorld({ folder, postgres, proxy, ready: await readyLine(proxy) });
  }

  /** Every record written so far, as text. */
  async recordText(): Promise<string> {
    const { readdir } = await import("node:fs/promises");
    const parent = join(this.folder, ".writ");
    // Lines that are in no file yet are in a commit log.
    const names = (await readdir(parent, { recursive: true })).filter((name) => /\.(jsonl|log)$/.test(name));
    return (await Promise.all(names.map((name) => readFile(join(parent, name), "utf8")))).join("");
  }

  async stop(): Promise<void> {
    if (this.#proxy.exitCode === null && this.#proxy.signalCode === null) {
      this.#proxy.kill("SIGKILL");
      await once(this.#proxy, "exit");
    }
    await this.postgres.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}

function devWords(folder: string): string[] {
  const main = join(root, "packages/cli/src/main.ts");
  return [main, "dev", folder, "--listen", "127.0.0.1:0", "--as", "alice@acme.example", "--json"];
}

async function readyLine(proxy: ChildProcess): Promise<Ready> {
  if (proxy.stdout === null) throw new Error("writ dev has no output");
  const timer = setTimeout(() => proxy.kill("SIGKILL"), readyMsMax);
  const [first] = await Promise.race([once(createInterface({ input: proxy.stdout }), "line"), once(proxy, "exit")]);
  clearTimeout(timer);
  if (typeof first !== "string") throw new Error("writ dev did not start");
  return JSON.parse(first) as Ready;
}

function commitAll(folder: string): void {
  const git = (...words: string[]) => execFileSync("git", words, { cwd: folder, stdio: "ignore" });
  git("init", "-q");
  git("add", "-A");
  git("-c", "user.name=Writ", "-c", "user.email=writ@acme.example", "commit", "-q", "-m", "Mask maskdb");
}

/** `"schema"."table"."column": fixed` for every column of the policy, names quoted as PostgreSQL quotes them. */
function maskLines({ masks }: Policy): string {
  const quoted = (name: string): string => (/^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`);
  const names = masks.flatMap(({ schema, table, columns }) =>
    columns.map((column) => [schema, table, column].map(quoted).join(".")),
  );
  return names.map((name) => `  '${name}': fixed\n`).join("");
}

async function accessFiles(postgres: LocalPostgres): Promise<Record<string, string>> {
  const policy = JSON.parse(await readFile(join(import.meta.dirname, "policy.json"), "utf8")) as Policy;
  const ca = postgres.ca.trim().replaceAll(/^/gm, "    ");
  return {
    "writ.yaml": `writ: 1
name: acme
security: ["@acme/security"]
issuers:
  dev: { trial: true }
limits: { grant: 30d, session: 8h, groupsFresh: 1h }
bundle: { life: 72h }
resources:
  maskdb: { addresses: ["127.0.0.1:${postgres.port}"], secrets: ["env:ANALYST_PASSWORD"] }
`,
    "people.yaml": "alice@acme.example: { issuer: dev, subject: alice, github: 1001 }\n",
    "resources/maskdb.yaml": `kind: postgres
address: 127.0.0.1:${postgres.port}
database: maskdb
tls:
  ca: |
${ca}
owners: ["@acme/data"]
roles:
  analyst: { allow: [all], login: { user: analyst, password: { env: ANALYST_PASSWORD } } }
`,
    "masks/maskdb.yaml": `unlisted: show\ncolumns:\n${maskLines(policy)}`,
    "grants/maskdb/alice.yaml": `to: { user: alice@acme.example }
role: analyst
why: INC-1 the masking corpus
until: ${new Date(Date.now() + 3_600_000).toISOString().replace(/\.\d+Z$/, "Z")}
`,
  };
}
