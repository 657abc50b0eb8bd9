// What GitHub would know and do, over a real bare repository: accounts, teams, pull requests, reviews, merges. It must
// never say what its git does not hold.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export interface Who {
  readonly id: number;
  readonly login: string;
  readonly email: string;
  readonly type: "User" | "Bot";
}

export interface HubReview {
  readonly id: number;
  readonly who: Who | null;
  state: string;
  readonly commit: string;
  readonly at: number;
}

export interface HubPull {
  readonly number: number;
  readonly author: Who;
  readonly branch: string;
  base: string;
  baseSha: string;
  readonly reviews: HubReview[];
  readonly events: { readonly event: string; readonly at: number; readonly who: Who }[];
  head: string;
  merged?: { readonly at: number; readonly commit: string; readonly landed: readonly string[]; readonly by: Who };
}

/** Text by path; null removes; `{ link }` is a symbolic link. */
export type Changes = Readonly<Record<string, string | null | { readonly link: string }>>;

export const webFlow: Who = { id: 19864447, login: "web-flow", email: "noreply@github.com", type: "User" };

export interface CommitWish {
  readonly changes: Changes;
  readonly as: Who;
  readonly committer?: Who;
  readonly message?: string;
}

export class Hub {
  readonly repository = { id: 777, owner: "acme", name: "access" };
  readonly users = new Map<string, Who>();
  readonly teams = new Map<string, Who[]>();
  readonly pulls = new Map<number, HubPull>();
  /** Commits whose signature GitHub vouches for. */
  readonly signed = new Set<string>();
  readonly folder = mkdtempSync(join(tmpdir(), "writ-hub-"));
  readonly bare = join(this.folder, "bare.git");
  readonly #work = join(this.folder, "work");
  #seconds = 1_790_000_000;
  #next = 40;

  constructor() {
    execFileSync("git", ["init", "-q", "--bare", "-b", "main", this.bare]);
    execFileSync("git", ["init", "-q", "-b", "main", this.#work]);
    this.git("remote", "add", "origin", this.bare);
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Runs git in the working clone as nobody in particular. */
  git(...words: string[]): string {
    return this.#gitAs(webFlow, webFlow, words);
  }

  tick(): number {
    this.#seconds += 60;
    return this.#seconds;
  }

  user(login: string, id: number, type: Who["type"] = "User"): Who {
    const who = { id, login, email: `${login}@acme.example`, type };
    this.users.set(login, who);
    return who;
  }

  /** Commits on the branch that is checked out. */
  commit({ changes, as, committer = as, message = "Change access" }: CommitWish): string {
    for (const [path, content] of Object.entries(changes)) {
      const file = join(this.#work, path);
      rmSync(file, { force: true });
      if (content === null) continue;
      mkdirSync(dirname(file), { recursive: true });
      if (typeof content === "string") writeFileSync(file, content);
      else symlinkSync(content.link, file);
    }
    this.git("add", "-A");
    this.tick();
    this.#gitAs(as, committer, ["commit", "-q", "--allow-empty", "-m", message]);
    return this.git("rev-parse", "HEAD");
  }

  /** Commits on main and pushes, past every pull request. */
  pushDirectly(wish: CommitWish): string {
    this.git("checkout", "-q", "-B", "main");
    const commit = this.commit(wish);
    this.git("push", "-q", "origin", "main");
    return commit;
  }

  open(wish: CommitWish & { readonly author?: Who; readonly base?: string }): HubPull {
    this.#next += 1;
    const [number, branch, base] = [this.#next, `topic-${this.#next}`, wish.base ?? "main"];
    this.git("checkout", "-q", "-B", branch, base);
    const head = this.commit(wish);
    const baseSha = this.git("rev-parse", base);
    const author = wish.author ?? wish.as;
    const pull: HubPull = { number, author, branch, base, baseSha, reviews: [], events: [], head };
    this.pulls.set(number, pull);
    this.#pushed(pull);
    this.git("checkout", "-q", "main");
    return pull;
  }

  push(pull: HubPull, wish: CommitWish): void {
    this.git("checkout", "-q", pull.branch);
    pull.head = this.commit(wish);
    this.#pushed(pull);
    this.git("checkout", "-q", "main");
  }

  review(pull: HubPull, who: Who | null, state = "APPROVED", commit = pull.head): HubReview {
    const at = this.tick();
    const review = { id: 9_000 + at, who, state, commit, at };
    pull.reviews.push(review);
    return review;
  }

  retarget(pull: HubPull, base: string): void {
    pull.base = base;
    pull.events.push({ event: "base_ref_changed", at: this.tick(), who: pull.author });
  }

  /** As the buttons of the page do it; "queue" is a merge made on a branch of its own and then moved to. */
  merge(
    pull: HubPull,
    how: "merge" | "squash" | "rebase" | "queue",
    wish: { readonly by: Who; readonly message?: string },
  ): string {
    const { by, message = `Pull request ${pull.number}` } = wish;
    this.git("checkout", "-q", pull.base);
    const before = this.git("rev-parse", "HEAD");
    pull.baseSha = before;
    this.tick();
    if (how === "merge" || how === "queue")
      this.#gitAs(by, webFlow, ["merge", "-q", "--no-ff", "-m", message, pull.branch]);
    if (how === "squash") {
      this.git("merge", "-q", "--squash", pull.branch);
      this.#gitAs(pull.author, webFlow, ["commit", "-q", "-m", message]);
    }
    if (how === "rebase") this.git("cherry-pick", "--allow-empty", `${before}..${pull.branch}`);
    return this.landed(pull, before, by);
  }

  /** Says that what is checked out merged a pull request, as GitHub does when it finds its head on the branch. */
  landed(pull: HubPull, before: string, by: Who): string {
    const commit = this.git("rev-parse", "HEAD");
    const landed = this.git("rev-list", "--first-parent", `${before}..HEAD`).split("\n");
    pull.merged = { at: this.tick(), commit, landed, by };
    for (const sha of landed) this.signed.add(sha);
    this.git("push", "-q", "origin", "HEAD");
    return commit;
  }

  #pushed(pull: HubPull): void {
    this.git(
      "push",
      "-q",
      "-f",
      "origin",
      `${pull.branch}:${pull.branch}`,
      `${pull.branch}:refs/pull/${pull.number}/head`,
    );
  }

  #gitAs(author: Who, committer: Who, words: readonly string[]): string {
    const date = `${this.#seconds} +0000`;
    const env = {
      PATH: process.env["PATH"],
      HOME: this.folder,
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_AUTHOR_NAME: author.login,
      GIT_AUTHOR_EMAIL: author.email,
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_NAME: committer.login,
      GIT_COMMITTER_EMAIL: committer.email,
      GIT_COMMITTER_DATE: date,
    };
    return execFileSync("git", words, {
      cwd: this.#work,
      env,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    }).trim();
  }
}
