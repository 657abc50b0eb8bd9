// An access repository without a host: real git, real SSH keys, commits that say who signed them. It must never be used
// outside tests, nor take anything from this machine's git configuration.
import { execFile, execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const names = ["alice", "olga", "olga-second", "sam", "paul", "bob", "mallory"] as const;

/** People of the tests; `olga-second` is another key of Olga's, `mallory` is nobody, `none` signs nothing. */
export type Signer = (typeof names)[number] | "none";
/** null removes a file. */
export type FileChanges = Readonly<Record<string, string | null | { readonly link: string }>>;

export interface SignedCommitWish {
  readonly changes?: FileChanges;
  readonly as: Signer;
  /** Addresses that the commit states; absent: the signer's. */
  readonly author?: string;
  readonly committer?: string;
  readonly message?: string;
  /** What the commit says of its time. */
  readonly seconds?: number;
}

export type ApprovalWish = Partial<SignedCommitWish> & { readonly of?: string; readonly into?: string };

const addressOf = (signer: Signer): string => `${signer === "olga-second" ? "olga" : signer}@acme.example`;

let made: string | undefined;

/** Keys and an empty repository: made once a process, and copied from then on. */
function prepared(): string {
  if (made !== undefined) return made;
  const folder = mkdtempSync(join(tmpdir(), "writ-signed-keys-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  for (const name of names) {
    execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", "", "-f", join(folder, name)]);
  }
  execFileSync("git", ["init", "-q", "-b", "main", join(folder, "repository")]);
  made = folder;
  return folder;
}

export class SignedRepository {
  readonly home = mkdtempSync(join(tmpdir(), "writ-signed-"));
  readonly folder = join(this.home, "repository");
  #seconds = Math.floor(Date.now() / 1000) - 100_000;
  #branches = 0;

  constructor() {
    cpSync(prepared(), this.home, { recursive: true });
  }

  close(): void {
    rmSync(this.home, { recursive: true, force: true });
  }

  /** Where the private half of a key lies. */
  keyFile(signer: Signer): string {
    return join(this.home, signer);
  }

  /** The public half, as people.yaml names it. */
  key(signer: Signer): string {
    return readFileSync(`${this.keyFile(signer)}.pub`, "utf8")
      .trim()
      .split(" ", 2)
      .join(" ");
  }

  /** A line of people.yaml for each person but Mallory, with their keys or with those given. */
  peopleText(issuer: string, keys: Readonly<Partial<Record<Signer, readonly Signer[]>>> = {}): string {
    const people = (["alice", "olga", "sam", "paul", "bob"] as const).map((name) => {
      const own = keys[name] ?? (name === "olga" ? [name, "olga-second"] : [name]);
      const list = own.length === 0 ? "" : `, keys: [${own.map((key) => JSON.stringify(this.key(key))).join(", ")}]`;
      return `${name}@acme.example: { issuer: ${issuer}, subject: u-${name}${list} }\n`;
    });
    return people.join("");
  }

  /** What git is told, by whoever runs it for this repository. */
  environment(seconds = this.#seconds): Record<string, string | undefined> {
    const date = `${seconds} +0000`;
    const quiet = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1", HOME: this.home };
    return { ...process.env, ...quiet, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  }

  /** Runs git without a signer, and gives its bytes. */
  readonly git = async (words: readonly string[], input?: string): Promise<Uint8Array> => {
    const options = { cwd: this.folder, encoding: "buffer", maxBuffer: 1 << 28, env: this.environment() } as const;
    const child = run("git", [...words], options);
    child.child.stdin?.on("error", () => {});
    child.child.stdin?.end(input ?? "");
    return (await child).stdout;
  };

  run(words: readonly string[], wish: SignedCommitWish = { as: "none" }): string {
    this.#seconds += 60;
    const own = addressOf(wish.as === "none" ? "paul" : wish.as);
    const env = {
      ...this.environment(wish.seconds ?? this.#seconds),
      ...{ GIT_AUTHOR_NAME: "Somebody", GIT_AUTHOR_EMAIL: wish.author ?? own },
      ...{ GIT_COMMITTER_NAME: "Somebody", GIT_COMMITTER_EMAIL: wish.committer ?? own },
    };
    const key = wish.as === "none" ? [] : ["-c", "gpg.format=ssh", "-c", `user.signingkey=${this.keyFile(wish.as)}`];
    const stdio = ["ignore", "pipe", "pipe"] as const;
    return execFileSync("git", [...key, ...words], {
      cwd: this.folder,
      env,
      encoding: "utf8",
      stdio: [...stdio],
    }).trim();
  }

  /** Checks out a branch that starts at main, or elsewhere. */
  branch(name: string, from = "main"): void {
    this.run(["checkout", "-q", "-B", name, from]);
  }

  commit(wish: SignedCommitWish): string {
    for (const [path, text] of Object.entries(wish.changes ?? {})) {
      const full = join(this.folder, path);
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
  approve(as: Signer, wish: ApprovalWish = {}): string {
    const of = wish.of ?? this.run(["rev-parse", "HEAD"]);
    return this.commit({ message: `Approve\n\nWrit-Approve: ${of} into ${wish.into ?? "main"}`, ...wish, as });
  }

  /** Merges a branch into main as a merge commit; `changes` are made in the merge itself. */
  merge(branch: string, wish: SignedCommitWish, more: readonly string[] = []): string {
    this.run(["checkout", "-q", "main"]);
    this.run(["merge", "-q", "--no-ff", "--no-commit", ...more, branch]);
    return this.commit({ message: `Merge ${branch}`, ...wish });
  }

  /** A branch with these changes by `as`, approved, merged by somebody. */
  approved(
    changes: FileChanges,
    { as, by, merger = "sam" }: { readonly as: Signer; readonly by: readonly Signer[]; readonly merger?: Signer },
  ): string {
    this.#branches += 1;
    const name = `change-${this.#branches}`;
    this.branch(name);
    const of = this.commit({ changes, as });
    for (const who of by) this.approve(who, { of });
    return this.merge(name, { as: merger });
  }
}
