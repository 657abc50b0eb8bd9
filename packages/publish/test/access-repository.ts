// A small access repository in git, for tests: commits as a test asks for them.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { TestContext } from "node:test";
import { temporaryFolder } from "./fixture.ts";

export const grantPath = "grants/orders-db/alice.yaml";
export const grantText = [
  "to: { user: alice@acme.example }",
  "role: read-only",
  "why: INC-1 duplicate invoices",
  "from: 2026-11-20T00:00:00Z",
  "until: 2026-11-25T00:00:00Z",
  "",
].join("\n");

const files: Readonly<Record<string, string>> = {
  "writ.yaml": [
    "writ: 1",
    "name: acme",
    'security: ["@acme/security"]',
    "issuers:",
    "  okta: { url: https://acme.okta.com, audience: writ, user: email, groups: groups }",
    "limits: { grant: 30d, session: 8h }",
    "resources:",
    '  orders-db: { addresses: ["orders.internal:5432"], secrets: ["vault:secret/data/orders"] }',
    "",
  ].join("\n"),
  "people.yaml": "alice@acme.example: { issuer: okta, subject: u-alice, github: 1001 }\n",
  "resources/orders-db.yaml": [
    "kind: postgres",
    "address: orders.internal:5432",
    "database: orders",
    "tls: verify-full",
    'owners: ["@acme/payments"]',
    "roles:",
    "  read-only: { allow: [select], login: { user: writ_ro, password: { vault: secret/data/orders#password } } }",
    "",
  ].join("\n"),
  ".github/CODEOWNERS": "* @acme/security\n/grants/orders-db/ @acme/payments\n",
};

export interface AccessRepository {
  readonly folder: string;
  git(...words: string[]): string;
  /** Writes, removes (null), commits. Returns the commit. */
  commit(changes: Readonly<Record<string, string | null>>): string;
}

export function accessRepository(context: TestContext): AccessRepository {
  const folder = temporaryFolder(context);
  let seconds = 1_790_000_000;
  const git = (...words: string[]): string => {
    seconds += 60;
    const date = `${seconds} +0000`;
    const who = { GIT_AUTHOR_NAME: "sam", GIT_AUTHOR_EMAIL: "sam@acme.example", GIT_AUTHOR_DATE: date };
    const committer = { GIT_COMMITTER_NAME: "sam", GIT_COMMITTER_EMAIL: "sam@acme.example", GIT_COMMITTER_DATE: date };
    const env = { PATH: process.env["PATH"], HOME: folder, GIT_CONFIG_NOSYSTEM: "1", ...who, ...committer };
    return execFileSync("git", words, { cwd: folder, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
  };
  const commit = (changes: Readonly<Record<string, string | null>>): string => {
    for (const [path, text] of Object.entries(changes)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      if (text === null) rmSync(join(folder, path));
      else writeFileSync(join(folder, path), text);
    }
    git("add", "-A");
    git("commit", "-q", "--allow-empty", "-m", "Change access");
    return git("rev-parse", "HEAD");
  };
  git("init", "-q", "-b", "main");
  commit(files);
  return { folder, git, commit };
}
