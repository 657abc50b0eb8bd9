// An access repository without a host: real git, real keys, and publishing as far as evidence goes.
import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { loadFolder } from "@writ/model";
import {
  carriedVerdicts,
  type EvidenceDocument,
  encodeEvidence,
  formatApprovalLine,
  loadHistory,
  openEvidence,
  openGitProvider,
  openJudge,
  type RunGit,
  type Selection,
  selectVersions,
  type VersionJudge,
} from "../src/index.ts";
import { accessFiles, grantText } from "./access-files.ts";

const run = promisify(execFile);
export const nowSeconds = Date.parse("2027-01-10T10:00:00Z") / 1000;
const names = ["alice", "olga", "olga-second", "sam", "paul", "bob", "mallory"] as const;
export type Key = (typeof names)[number] | "none";
export type Changes = Readonly<Record<string, string | null | { readonly link: string }>>;

export interface CommitWish {
  readonly changes?: Changes;
  /** Whose key signs; `none`: nobody's. */
  readonly as: Key;
  /** Address of author and committer; absent: the signer's. */
  readonly author?: string;
  readonly committer?: string;
  readonly message?: string;
  /** What the commit says of its time. */
  readonly seconds?: number;
}

const address = (key: Key): string => `${key === "olga-second" ? "olga" : key}@acme.example`;

export class GitWorld {
  readonly folder = mkdtempSync(join(tmpdir(), "writ-git-only-"));
  readonly repository = join(this.folder, "repository");
  readonly repositoryId = 7;
  previous: EvidenceDocument | undefined;
  #seconds = nowSeconds - 100_000;

  constructor() {
    for (const name of names) {
      execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", "", "-f", join(this.folder, name)]);
    }
    execFileSync("git", ["init", "-q", "-b", "main", this.repository], { env: this.#environment() });
    this.commit({ changes: this.rootFiles(), as: "sam", message: "The first commit" });
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  key(name: Key): string {
    return readFileSync(join(this.folder, `${name}.pub`), "utf8")
      .trim()
      .split(" ", 2)
      .join(" ");
  }

  peopleText(keys: Readonly<Partial<Record<Key, readonly Key[]>>> = {}): string {
    const people = (["alice", "olga", "sam", "paul", "bob"] as const).map((name) => {
      const own = keys[name] ?? (name === "olga" ? [name, "olga-second"] : [name]);
      const list = own.length === 0 ? "" : `, keys: [${own.map((key) => JSON.stringify(this.key(key))).join(", ")}]`;
      return `${name}@acme.example: { issuer: okta, subject: u-${name}${list} }\n`;
    });
    return people.join("");
  }

  rootFiles(): Record<string, string> {
    return {
      ...accessFiles(),
      "people.yaml": this.peopleText(),
      "groups/payments.yaml":
        "members: [alice@acme.example, olga@acme.example, bob@acme.example, paul@acme.example]\ngithub: acme/payments\n",
      "groups/security.yaml": "members: [sam@acme.example, olga@acme.example]\ngithub: acme/security\n",
    };
  }

  #environment(seconds = this.#seconds): Record<string, string | undefined> {
    const date = `${seconds} +0000`;
    const quiet = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1", HOME: this.folder };
    return { ...process.env, ...quiet, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  }

  #identity({ as, author, committer, seconds }: CommitWish): {
    readonly words: readonly string[];
    readonly env: Record<string, string | undefined>;
  } {
    this.#seconds += 60;
    const own = address(as === "none" ? "paul" : as);
    const env = {
      ...this.#environment(seconds ?? this.#seconds),
      ...{ GIT_AUTHOR_NAME: "Somebody", GIT_AUTHOR_EMAIL: author ?? own },
      ...{ GIT_COMMITTER_NAME: "Somebody", GIT_COMMITTER_EMAIL: committer ?? own },
    };
    const key = ["-c", "gpg.format=ssh", "-c", `user.signingkey=${join(this.folder, as)}`];
    return { words: as === "none" ? [] : key, env };
  }

  readonly git: RunGit = async (words, input) => {
    const options = { cwd: this.repository, encoding: "buffer", maxBuffer: 1 << 28, env: this.#environment() } as const;
    const child = run("git", [...words], options);
    child.child.stdin?.on("error", () => {});
    child.child.stdin?.end(input ?? "");
    return (await child).stdout;
  };

  run(words: readonly string[], wish: CommitWish = { as: "none" }): string {
    const { words: before, env } = this.#identity(wish);
    return execFileSync("git", [...before, ...words], { cwd: this.repository, env, encoding: "utf8" }).trim();
  }

  /** A branch that starts at main. */
  branch(name: string, from = "main"): void {
    this.run(["checkout", "-q", "-B", name, from]);
  }

  commit(wish: CommitWish): string {
    for (const [path, text] of Object.entries(wish.changes ?? {})) {
      const full = join(this.repository, path);
      mkdirSync(dirname(full), { recursive: true });
      rmSync(full, { force: true });
      if (typeof text === "string") writeFileSync(full, text);
      else if (text !== null) symlinkSync(text.link, full);
    }
    this.run(["add", "-A"]);
    const signed = wish.as === "none" ? [] : ["-S"];
    this.run(["commit", "-q", "--allow-empty", ...signed, "-m", wish.message ?? "Access"], wish);
    return this.run(["rev-parse", "HEAD"]);
  }

  /** Says yes to a commit (absent: the tip) on the branch that is checked out. */
  approve(as: Key, wish: Partial<CommitWish> & { readonly of?: string; readonly into?: string } = {}): string {
    const of = wish.of ?? this.run(["rev-parse", "HEAD"]);
    const message = `Approve\n\n${formatApprovalLine({ of, branch: wish.into ?? "main" })}`;
    return this.commit({ message, ...wish, as });
  }

  /** Merges a branch into main as a merge commit; `changes` are made in the merge itself. */
  merge(branch: string, wish: CommitWish, more: readonly string[] = []): string {
    this.run(["checkout", "-q", "main"]);
    this.run(["merge", "-q", "--no-ff", "--no-commit", ...more, branch]);
    return this.commit({ message: `Merge ${branch}`, ...wish });
  }

  /** A branch with these changes by `as`, approved, merged by somebody. */
  approved(changes: Changes, { as, by, merger = "sam" }: { as: Key; by: readonly Key[]; merger?: Key }): string {
    this.#branches += 1;
    const name = `change-${this.#branches}`;
    this.branch(name);
    const of = this.commit({ changes, as });
    for (const who of by) this.approve(who, { of });
    return this.merge(name, { as: merger });
  }
  #branches = 0;

  async judge(): Promise<{ readonly judge: VersionJudge; readonly commit: string }> {
    const commit = this.run(["rev-parse", "main"]);
    const { repositoryId, git } = this;
    const history = await loadHistory(git, commit);
    const carried = this.previous === undefined ? {} : { carried: carriedVerdicts(this.previous) };
    const provider = openGitProvider({ git, branch: "main", repositoryId });
    return { judge: openJudge({ history, provider, git, branch: "main", repositoryId, ...carried }), commit };
  }

  /** Judges and selects main as it is; what was selected is carried into the next. */
  async publish(): Promise<Selection> {
    const { repositoryId, git } = this;
    this.run(["checkout", "-q", "main"]);
    const { judge, commit } = await this.judge();
    const history = await loadHistory(git, commit);
    const files = await loadFolder(this.repository);
    const previous = this.previous === undefined ? {} : { previous: this.previous };
    const wish = { history, judge, git, files, nowSeconds, repositoryId, branch: "main", ...previous };
    const selection = await selectVersions(wish);
    if (selection.ok) {
      const { bytes, digest } = await encodeEvidence(selection.evidence);
      this.previous = await openEvidence(bytes, digest);
    }
    return selection;
  }
}

export const grantPath = "grants/orders-db/alice.yaml";

/** A grant that ends on a day of January 2027. */
export function grant(day: number, to = "{ user: alice@acme.example }"): string {
  return grantText(to, `2027-01-${day}T00:00:00Z`);
}
