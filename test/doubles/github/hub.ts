// What GitHub would know and do, over a real bare repository: accounts, teams, pull requests, reviews, merges. It must
// never say what its git does not hold.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BareRepository } from "./bare-repository.ts";
import { type Who, webFlow } from "./people.ts";
import { type HubComment, type HubPull, type HubReview, isOpen } from "./pull.ts";
import { type HubSettings, unset } from "./settings.ts";
import { type CommitWish, runGit, writeChanges } from "./working-clone.ts";

export type { Who } from "./people.ts";
export type { Changes } from "./working-clone.ts";

/** How the buttons of the page merge; "queue" is a merge made on a branch of its own and then moved to. */
export type MergeMethod = "merge" | "squash" | "rebase" | "queue";

export class Hub {
  readonly repository = { id: 777, owner: "acme", name: "access" };
  readonly users = new Map<string, Who>();
  readonly teams = new Map<string, Who[]>();
  readonly pulls = new Map<number, HubPull>();
  readonly comments = new Map<number, HubComment>();
  readonly settings: HubSettings = unset();
  /** Checks by commit; a conclusion of null is a check that still runs. */
  readonly checks = new Map<string, { readonly name: string; readonly conclusion: "success" | "failure" | null }[]>();
  /** What workflows were started by the API: `FILE@REF`. */
  readonly dispatched: string[] = [];
  /** Commits whose signature GitHub vouches for. */
  readonly signed = new Set<string>();
  readonly folder = mkdtempSync(join(tmpdir(), "writ-hub-"));
  readonly bare = join(this.folder, `${this.repository.owner}/${this.repository.name}.git`);
  readonly stored: BareRepository;
  readonly #work = join(this.folder, "work");
  #seconds: number;
  #next = 40;
  #behind = false;

  constructor(startSeconds = 1_790_000_000) {
    this.#seconds = startSeconds;
    mkdirSync(this.bare, { recursive: true });
    mkdirSync(this.#work);
    this.stored = BareRepository.create(this.bare, () => this.#seconds);
    this.git("init", "-q", "-b", "main", this.#work);
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

  /** Seconds since 1970, as the hub's clock says. */
  now(): number {
    return this.#seconds;
  }

  /** Lets time go by. */
  pass(seconds: number): void {
    this.#seconds += seconds;
  }

  /** The next number: pull requests and comments count together here. */
  number(): number {
    this.#next += 1;
    return this.#next;
  }

  user(login: string, id: number, type: Who["type"] = "User"): Who {
    const who = { id, login, email: `${login}@acme.example`, type };
    this.users.set(login, who);
    return who;
  }

  /** Commits on the branch that is checked out. */
  commit({ changes, as, committer = as, message = "Change access" }: CommitWish): string {
    writeChanges(this.#work, changes);
    this.git("add", "-A");
    this.tick();
    this.#gitAs(as, committer, ["commit", "-q", "--allow-empty", "-m", message]);
    return this.git("rev-parse", "HEAD");
  }

  /** Commits on main and pushes, past every pull request. */
  pushDirectly(wish: CommitWish): string {
    this.#catchUp();
    this.git("checkout", "-q", "-B", "main");
    const commit = this.commit(wish);
    this.git("push", "-q", "origin", "main");
    return commit;
  }

  /** Opens a pull request with one commit; from a fork when one is named. */
  open(wish: CommitWish & { readonly author?: Who; readonly base?: string; readonly fork?: HubPull["fork"] }): HubPull {
    this.#catchUp();
    const [number, base] = [this.number(), wish.base ?? "main"];
    const branch = `topic-${number}`;
    this.git("checkout", "-q", "-B", branch, base);
    const head = this.commit(wish);
    const author = wish.author ?? wish.as;
    const pull = this.opened({ number, author, branch, base, head, title: wish.message ?? "Change access", body: "" });
    const placed = wish.fork === undefined ? pull : { ...pull, fork: wish.fork };
    this.pulls.set(number, placed);
    this.#pushed(placed);
    this.git("checkout", "-q", "main");
    return placed;
  }

  /** Takes a new pull request in, whose branch is there. */
  opened(pull: Pick<HubPull, "number" | "author" | "branch" | "base" | "head" | "title" | "body">): HubPull {
    const baseSha = this.stored.commitOf(`refs/heads/${pull.base}`) ?? "";
    const placed: HubPull = { ...pull, baseSha, openedAt: this.tick(), reviews: [], events: [] };
    this.pulls.set(pull.number, placed);
    return placed;
  }

  push(pull: HubPull, wish: CommitWish): void {
    this.#catchUp();
    this.git("checkout", "-q", pull.branch);
    pull.head = this.commit(wish);
    this.#pushed(pull);
    this.git("checkout", "-q", "main");
  }

  review(pull: HubPull, who: Who | null, state = "APPROVED", commit = pull.head): HubReview {
    const at = this.tick();
    const review = { id: 9_000 + at, who, state, commit, at, body: "" };
    pull.reviews.push(review);
    return review;
  }

  /** Makes `refs/pull/N/merge`, which workflows of a pull request check out; throws when it does not merge. */
  testMerge({ number, base, head }: HubPull): string {
    const tip = this.stored.commitOf(`refs/heads/${base}`) ?? "";
    const tree = this.stored.run(["merge-tree", "--write-tree", tip, head]);
    const message = `Merge ${head} into ${tip}`;
    const merge = this.stored.run(["commit-tree", tree, "-p", tip, "-p", head], { input: message });
    this.stored.setRef(`refs/pull/${number}/merge`, merge);
    return merge;
  }

  retarget(pull: HubPull, base: string): void {
    pull.base = base;
    pull.events.push({ event: "base_ref_changed", at: this.tick(), who: pull.author });
  }

  merge(pull: HubPull, how: MergeMethod, wish: { readonly by: Who; readonly message?: string }): string {
    const { by, message = `Pull request ${pull.number}` } = wish;
    this.#catchUp();
    this.git("checkout", "-q", pull.base);
    const before = this.git("rev-parse", "HEAD");
    pull.baseSha = before;
    this.tick();
    if (how === "merge" || how === "queue")
      this.#gitAs(by, webFlow, ["merge", "-q", "--no-ff", "-m", message, pull.head]);
    if (how === "squash") {
      this.git("merge", "-q", "--squash", pull.head);
      this.#gitAs(pull.author, webFlow, ["commit", "-q", "-m", message]);
    }
    if (how === "rebase") this.git("cherry-pick", "--allow-empty", `${before}..${pull.head}`);
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

  /** Something else wrote to the bare repository: heads of pull requests follow, and those without a branch close. */
  moved(): void {
    this.#behind = true;
    for (const pull of [...this.pulls.values()].filter((one) => isOpen(one) && one.fork === undefined)) {
      const head = this.stored.commitOf(`refs/heads/${pull.branch}`);
      if (head === undefined) {
        pull.closedAt = this.tick();
        continue;
      }
      pull.head = head;
      this.stored.setRef(`refs/pull/${pull.number}/head`, head);
    }
  }

  /** The clone follows what was pushed by others. */
  #catchUp(): void {
    if (!this.#behind) return;
    this.#behind = false;
    // The first commit of all may have come by a push: then there is nothing to detach from.
    if (this.#started()) this.git("checkout", "-q", "--detach");
    const everything = ["+refs/heads/*:refs/heads/*", "+refs/pull/*:refs/pull/*"];
    this.git("fetch", "-q", "--update-head-ok", "origin", ...everything);
    this.git("checkout", "-q", "main");
  }

  #started(): boolean {
    return this.git("rev-list", "-n", "1", "--all") !== "";
  }

  #pushed({ branch, number, fork }: HubPull): void {
    const places = [...(fork === undefined ? [branch] : []), `refs/pull/${number}/head`];
    this.git("push", "-q", "-f", "origin", ...places.map((place) => `${branch}:${place}`));
  }

  #gitAs(author: Who, committer: Who, words: readonly string[]): string {
    const as = { folder: this.#work, author, committer, seconds: this.#seconds };
    return runGit(words, as).toString("utf8").trim();
  }
}
