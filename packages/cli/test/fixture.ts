// What the tests of the command line share: writ as a person runs it, repositories with real commits, folders that go
// away. It must never be used outside tests.
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { TestContext } from "node:test";
import { commands } from "../src/commands/index.ts";
import { run } from "../src/run.ts";

export interface Said {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  readonly stop?: AbortSignal;
}

/** Runs `writ WORDS…` in a folder. */
export async function writ(folder: string, words: readonly string[], around: Surroundings = {}): Promise<Said> {
  const said = { out: "", err: "" };
  const stream = (name: "out" | "err") => ({
    write(text: string) {
      said[name] += text;
    },
  });
  const status = await run(commands, words, {
    out: stream("out"),
    err: stream("err"),
    env: around.env ?? {},
    folder,
    stop: around.stop ?? new AbortController().signal,
  });
  return { status, ...said };
}

export async function temporaryFolder(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "writ-cli-"));
  context.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export function instant(fromNowSeconds: number): string {
  return new Date(Date.now() + fromNowSeconds * 1000).toISOString().replace(/\.\d+Z$/, "Z");
}

export type Files = Readonly<Record<string, string | undefined>>;

export const grantPath = "grants/orders-db/alice.yaml";

export function grant(until = instant(3_600)): string {
  return `to: { user: alice@acme.example }\nrole: read-only\nwhy: INC-4312 duplicate invoices\nuntil: ${until}\n`;
}

/** A small valid repository with a trial issuer, with some files replaced or (undefined) left out. */
export function repositoryFiles(changes: Files = {}): Files {
  return {
    "writ.yaml": `writ: 1
name: acme
security: ["@acme/security"]
issuers:
  dev: { trial: true }
limits: { grant: 30d, session: 8h, groupsFresh: 1h }
bundle: { life: 72h }
resources:
  orders-db: { addresses: ["127.0.0.1:5432"], secrets: ["env:ORDERS_PASSWORD"] }
`,
    "people.yaml":
      "alice@acme.example: { issuer: dev, subject: alice }\nbob@acme.example: { issuer: dev, subject: bob }\n",
    "resources/orders-db.yaml": `kind: postgres
address: 127.0.0.1:5432
database: orders
tls: disable
owners: ["@acme/payments"]
roles:
  read-only: { allow: [select], login: { user: writ_ro, password: { env: ORDERS_PASSWORD } } }
`,
    [grantPath]: grant(),
    ...changes,
  };
}

export async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    if (text === undefined) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** Git with an author of its own and nothing of this machine's configuration. */
export function git(folder: string, ...words: string[]): string {
  const env = {
    PATH: process.env["PATH"],
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_NAME: "Test",
    GIT_AUTHOR_EMAIL: "test@acme.example",
    GIT_COMMITTER_NAME: "Test",
    GIT_COMMITTER_EMAIL: "test@acme.example",
  };
  return execFileSync("git", words, { cwd: folder, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
}

/** A repository with one commit of the given files. Returns the commit. */
export async function committed(folder: string, files: Files = repositoryFiles()): Promise<string> {
  await writeFiles(folder, files);
  git(folder, "init", "--quiet", "--initial-branch=main");
  return commit(folder, "first");
}

export function commit(folder: string, message: string): string {
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--allow-empty", "--message", message);
  return git(folder, "rev-parse", "HEAD");
}

/** Faults in what was said that no command may ever make: a stack, or a private half of a key. */
export function blemishes({ out, err }: Said): string[] {
  const all = out + err;
  return [/^\s+at .*:\d+:\d+\)?$/m, /node:internal/, /"d"\s*:/, /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/].flatMap(
    (fault) => all.match(fault)?.[0] ?? [],
  );
}
