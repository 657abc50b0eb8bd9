// The world the masking corpus assumes: a real PostgreSQL with its database, an access repository that masks it, and
// `writ dev` as a process of its own. It must never stand on anything but what its reader could write by hand.
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { accessRepository, grant, type LocalPostgres, startPostgres, writeFiles } from "@writ/testkit";
import { startTrialProxy, type TrialProxy } from "../worlds/trial-proxy.ts";

interface Policy {
  readonly masks: readonly { readonly schema: string; readonly table: string; readonly columns: readonly string[] }[];
}

export interface MaskWorldOptions {
  /** Files of the access repository beside or instead of those of the corpus. */
  readonly files?: Readonly<Record<string, string>>;
  /** The server's major version. */
  readonly major?: number;
  /** What the database holds beside the schema of the corpus. */
  readonly sql?: string;
}

export class MaskWorld {
  readonly folder: string;
  readonly postgres: LocalPostgres;
  /** What clients connect to: user and password are those of the role. */
  readonly uri: URL;
  readonly ca: string;
  readonly #proxy: TrialProxy;

  private constructor(parts: { folder: string; postgres: LocalPostgres; proxy: TrialProxy }) {
    const [connection] = parts.proxy.connections;
    if (connection === undefined) throw new Error("writ dev printed no connection");
    this.folder = parts.folder;
    this.postgres = parts.postgres;
    this.uri = new URL(connection.uri);
    this.ca = connection.ca;
    this.#proxy = parts.proxy;
  }

  static async start(options: MaskWorldOptions = {}): Promise<MaskWorld> {
    const folder = await mkdtemp(join(tmpdir(), "writ-masking-"));
    const postgres = await startPostgres(options.major === undefined ? {} : { major: options.major });
    try {
      await postgres.query("CREATE DATABASE maskdb");
      // A simple query of several statements is one transaction: the schema goes in as psql would send it.
      await postgres.query(await readFile(join(import.meta.dirname, "schema.sql"), "utf8"), "maskdb");
      if (options.sql !== undefined) await postgres.query(options.sql, "maskdb");
      await writeFiles(folder, { ...(await accessFiles(postgres)), ...options.files });
      commitAll(folder);
      const proxy = await startTrialProxy(folder, { ANALYST_PASSWORD: "analyst-pw" });
      return new MaskWorld({ folder, postgres, proxy });
    } catch (error) {
      // A server left running would keep the tests' process.
      await postgres.stop();
      throw error;
    }
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
    await this.#proxy.stop();
    await this.postgres.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
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

async function accessFiles({ port, ca }: LocalPostgres): Promise<Record<string, string>> {
  const policy = JSON.parse(await readFile(join(import.meta.dirname, "policy.json"), "utf8")) as Policy;
  const roles = { analyst: { allow: "all", user: "analyst", passwordEnv: "ANALYST_PASSWORD" } };
  return {
    ...accessRepository({ name: "maskdb", port, ca, owner: "@acme/data", roles }),
    "masks/maskdb.yaml": `unlisted: show\ncolumns:\n${maskLines(policy)}`,
    "grants/maskdb/alice.yaml": grant({ role: "analyst", why: "INC-1 the masking corpus" }),
  };
}
