// Histories for tests: commits with the files and the times that a test asks for, made by git in one go. It must never
// be used outside tests, nor take anything from this machine's git configuration.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";

export interface TestCommit {
  /** Seconds since 1970, as the committer's clock says. */
  readonly seconds: number;
  /** Path → text; null removes it. */
  readonly files: Readonly<Record<string, string | null>>;
}

export function temporaryFolder(context: Pick<TestContext, "after">): string {
  const folder = mkdtempSync(join(tmpdir(), "writ-audit-"));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** git with an author of its own; returns what it says. */
export function runGit(folder: string, words: readonly string[], input?: string): string {
  const who = ["AUTHOR", "COMMITTER"].flatMap((role) => [
    [`GIT_${role}_NAME`, "sam"],
    [`GIT_${role}_EMAIL`, "sam@acme.example"],
    [`GIT_${role}_DATE`, "1790000000 +0000"],
  ]);
  const env = { PATH: process.env["PATH"], HOME: folder, GIT_CONFIG_NOSYSTEM: "1", ...Object.fromEntries(who) };
  const stdio: ["pipe", "pipe", "pipe"] = ["pipe", "pipe", "pipe"];
  return execFileSync("git", words, { cwd: folder, env, input: input ?? "", stdio, encoding: "utf8" }).trim();
}

/** A repository whose main branch has these commits; returns their ids, oldest first. */
export function makeHistory(folder: string, commits: readonly TestCommit[]): string[] {
  runGit(folder, ["init", "-q", "-b", "main"]);
  return addHistory(folder, commits, false);
}

/** More commits on main. */
export function addHistory(folder: string, commits: readonly TestCommit[], follows = true): string[] {
  const from = follows ? "from refs/heads/main^0\n" : "";
  const texts = commits.map((commit, at) => commitText(commit, at === 0 ? from : ""));
  runGit(folder, ["fast-import", "--quiet", "--force"], texts.join(""));
  const listed = runGit(folder, ["rev-list", "--first-parent", "--reverse", "main"]).split("\n");
  return listed.slice(listed.length - commits.length);
}

function commitText({ seconds, files }: TestCommit, from: string): string {
  const changes = Object.entries(files).map(([path, text]) =>
    text === null ? `D ${path}\n` : `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`,
  );
  const head = `commit refs/heads/main\ncommitter sam <sam@acme.example> ${seconds} +0000\ndata 4\ntest\n`;
  return `${head}${from}${changes.join("")}\n`;
}

/** 2026-11-20T12:00:00Z */
export const noon = Date.UTC(2026, 10, 20, 12) / 1000;
export const hour = 3600;
export const day = 86_400;

export function instant(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace(/\.\d+Z$/, "Z");
}

export const writYaml = `writ: 1
name: acme
security: ["@acme/security"]
issuers:
  okta: { url: https://acme.okta.com, audience: writ, groups: groups }
  ci: { url: https://ci.acme.example, audience: writ, workloads: github }
limits: { grant: 30d, session: 8h }
resources:
  db: { addresses: ["db.internal:5432"], secrets: ["env:P"] }
  crm: { addresses: ["crm.internal:5432"], secrets: ["env:P"] }
`;

/** Name → GitHub id. */
const githubIds: Readonly<Record<string, number>> = { alice: 1001, bob: 1002, carol: 1003 };

export function peopleYaml(...names: readonly string[]): string {
  const lines = names.map(
    (name) => `${name}: { issuer: okta, subject: u-${name}, github: ${githubIds[name] ?? 9}${""} }\n`,
  );
  return lines.length === 0 ? "{}\n" : lines.join("");
}

export function resourceYaml(name: string, roles: readonly string[] = ["ro", "rw"]): string {
  const allow = { ro: "[select]", rw: "[select, insert, update]" } as const;
  const lines = roles.map(
    (role) =>
      `  ${role}: { allow: ${allow[role as "ro"] ?? "[select]"}, login: { user: ${role}, password: { env: P } } }\n`,
  );
  return `kind: postgres\naddress: ${name}.internal:5432\ndatabase: ${name}\ntls: verify-full\nowners: ["@acme/${name}"]\nroles:\n${lines.join("")}`;
}

export interface GrantWish {
  /** As in the file: `{ user: alice }`. */
  readonly to: string;
  readonly role?: string;
  readonly why?: string;
  /** Seconds. */
  readonly from?: number;
  readonly until: number;
  readonly more?: string;
}

export function grantYaml({ to, role = "ro", why = "INC-1 x", from, until, more = "" }: GrantWish): string {
  const start = from === undefined ? "" : `from: ${instant(from)}\n`;
  return `to: ${to}\nrole: ${role}\nwhy: ${why}\n${start}until: ${instant(until)}\n${more}`;
}

/** A repository of two resources and three people, without grants. */
export const firstFiles: Readonly<Record<string, string>> = {
  "writ.yaml": writYaml,
  "people.yaml": peopleYaml("alice", "bob", "carol"),
  "resources/db.yaml": resourceYaml("db"),
  "resources/crm.yaml": resourceYaml("crm"),
};
