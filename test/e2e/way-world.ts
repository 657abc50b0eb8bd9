// The whole way: an access repository on the double of GitHub with the workflows that `writ init` writes, run by act,
// publishing into the folder that a real proxy reads. It must never do by hand what a workflow does.
import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { openBundle, readFolder } from "@writ/bundle";
import type { Who } from "../doubles/github/hub.ts";
import {
  byClockEvent,
  mergeGroupEvent,
  type Payload,
  pullRequestEvent,
  pushEvent,
  workflowRunEvent,
} from "../doubles/github/payloads.ts";
import { actionsBot, type Bearer } from "../doubles/github/people.ts";
import type { HubPull } from "../doubles/github/pull.ts";
import { GitHubDouble } from "../doubles/github/server.ts";
import { ActRunner, type WorkflowRun } from "./act-runner.ts";
import { firstCommitFiles } from "./way-repository.ts";
import { World } from "./world.ts";

const run = promisify(execFile);
export const appBot: Who = { id: 5001, login: "writ-acme[bot]", email: "writ-acme@acme.example", type: "Bot" };
/** The hub's clock runs ahead by a minute with everything that happens there. */
const hubStartsBeforeSeconds = 24 * 3600;

export class Way {
  readonly world: World;
  readonly double: GitHubDouble;
  readonly alice: Who;
  readonly olga: Who;
  readonly sam: Who;
  readonly paul: Who;
  readonly mallory: Who;
  /** How long publishing the first commit took: what this machine can do now. */
  publishMs = 0;
  readonly #runner: ActRunner;
  #runs = 0;
  #clones = 0;

  private constructor(world: World, double: GitHubDouble, runner: ActRunner) {
    [this.world, this.double, this.#runner] = [world, double, runner];
    const { hub } = double;
    this.alice = hub.user("alice", 1001);
    this.olga = hub.user("olga", 1002);
    this.sam = hub.user("sam", 1003);
    this.paul = hub.user("paul", 1004);
    this.mallory = hub.user("mallory", 6666);
    hub.teams.set("acme/payments", [this.olga, this.alice]);
    hub.teams.set("acme/security", [this.sam]);
  }

  /** A proxy in front of a database, with the first commit (`files` beside the usual) published by the workflow. */
  static async start(files: Readonly<Record<string, string>> = {}): Promise<Way> {
    const ways: Way[] = [];
    const first = async (world: World): Promise<void> => {
      const double = await GitHubDouble.open(Math.floor(Date.now() / 1000) - hubStartsBeforeSeconds);
      const way = new Way(world, double, await ActRunner.open(world.at("act")));
      ways.push(way);
      const people = [way.alice, way.olga, way.sam, way.paul];
      const changes = await firstCommitFiles(world.at("first"), world.files, people);
      double.hub.pushDirectly({ changes, as: way.sam, message: "The first commit" });
      const startedMs = performance.now();
      const published = await way.publish();
      way.publishMs = performance.now() - startedMs;
      if (!published.ok) throw new Error(`the first commit is not published:\n${published.log}`);
    };
    try {
      await World.start({ every: "1s", files, publisher: { repository: "777", first } });
    } catch (fault) {
      await ways[0]?.stop();
      throw fault;
    }
    const [way] = ways;
    if (way === undefined) throw new Error("the world began without its first commit");
    return way;
  }

  async stop(): Promise<void> {
    await this.double.close();
    await this.world.stop();
  }

  /** The sequence of what is published. */
  async publishedSeq(): Promise<number> {
    const bytes = await readFolder(this.world.at("bundles"));
    const { kid, publicJwk } = this.world.keys.bundle;
    const trust = { keys: [{ kid, jwk: publicJwk }], repository: "777", scope: "production", epoch: 1, minSequence: 0 };
    return (await openBundle(bytes, trust, { nowSeconds: Math.floor(Date.now() / 1000) })).claims.seq;
  }

  /** A pull request by one person, approved by others and merged with a squash; then the workflow publishes it. */
  async mergedAndPublished(pull: HubPull, approvers: readonly Who[]): Promise<WorkflowRun> {
    for (const who of approvers) this.double.hub.review(pull, who);
    this.double.hub.merge(pull, "squash", { by: pull.author });
    return await this.publishedAndTaken();
  }

  /** Publishes what is on main, and waits until the proxy has it. */
  async publishedAndTaken(): Promise<WorkflowRun> {
    const published = await this.publish();
    if (!published.ok) throw new Error(`publishing failed:\n${published.log}`);
    const seq = await this.publishedSeq();
    await this.world.until(({ bundle }) => bundle.seq === seq);
    return published;
  }

  /** What the bot wrote under a pull request. */
  commentsOn({ number }: HubPull): readonly string[] {
    const all = [...this.double.hub.comments.values()].filter((comment) => comment.pull === number);
    return all.map(({ body }) => body);
  }

  /** writ-check on the merge of a pull request into its base, and then writ-comment on what it left. */
  async check(
    pull: HubPull,
    event: "pull_request" | "pull_request_review" = "pull_request",
  ): Promise<{ readonly check: WorkflowRun; readonly comment: WorkflowRun }> {
    const { hub } = this.double;
    const clone = await this.#clone(hub.testMerge(pull));
    const payload = pullRequestEvent(hub, pull, event === "pull_request" ? "opened" : "submitted");
    // GitHub gives the run of a fork no secrets; this workflow needs none from anybody.
    const check = await this.#run("check", { clone, event, payload, secrets: {} });
    const ended = { id: this.#runs, ok: check.ok, event };
    const after = { event: "workflow_run", payload: workflowRunEvent(hub, pull, ended) };
    return { check, comment: await this.#run("comment", { clone: await this.#clone(), ...after, secrets: {} }) };
  }

  /** writ-scenario, after the check of a pull request has ended. */
  async scenario(pull: HubPull): Promise<WorkflowRun> {
    const { hub } = this.double;
    const payload = workflowRunEvent(hub, pull, { id: this.#runs, ok: true, event: "pull_request" });
    const clone = await this.#clone();
    return await this.#run("scenario", { clone, event: "workflow_run", payload, secrets: this.#secrets() });
  }

  /** writ-check on the merge of a pull request that waits in the queue. */
  async checkInQueue(pull: HubPull): Promise<WorkflowRun> {
    const { hub } = this.double;
    const merge = { head: hub.testMerge(pull), base: hub.stored.commitOf(`refs/heads/${pull.base}`) ?? "" };
    const wish = { event: "merge_group", payload: mergeGroupEvent(hub, merge), secrets: {} };
    return await this.#run("check", { clone: await this.#clone(merge.head), ...wish });
  }

  /** writ-publish, as after a push to main; `altered` names a file of the artifact that changes on its way. */
  async publish({ altered = "" } = {}): Promise<WorkflowRun> {
    const payload = pushEvent(this.double.hub, "main");
    const env = { WRIT_ALTERED_ARTIFACT: altered };
    const clone = await this.#clone();
    return await this.#run("publish", { clone, event: "push", payload, secrets: this.#secrets(), env });
  }

  /** Commits to main and pushes over the network as this person, past every pull request. */
  async pushAs(who: Who, changes: Readonly<Record<string, string>>): Promise<void> {
    const token = this.double.issue(`ghp_${who.login}`, { who, permissions: { contents: "write" } });
    const clone = await this.#clone();
    for (const [path, text] of Object.entries(changes)) {
      await mkdir(dirname(join(clone, path)), { recursive: true });
      await writeFile(join(clone, path), text);
    }
    await this.#git(clone, "add", "-A");
    const identity = ["-c", `user.name=${who.login}`, "-c", `user.email=${who.email}`];
    await this.#git(clone, ...identity, "commit", "-q", "-m", "Past every pull request");
    await this.#git(clone, "push", "-q", this.double.cloneUrl(token), "main");
  }

  async renew(): Promise<WorkflowRun> {
    return await this.#byClock("renew");
  }

  async expire(): Promise<WorkflowRun> {
    return await this.#byClock("expire");
  }

  async #byClock(name: string): Promise<WorkflowRun> {
    const payload = byClockEvent(this.double.hub, "23 * * * *");
    return await this.#run(name, { clone: await this.#clone(), event: "schedule", payload, secrets: this.#secrets() });
  }

  #secrets(): Readonly<Record<string, string>> {
    return { WRIT_KEY: JSON.stringify(this.world.keys.bundle.privateJwk), WRIT_APP_KEY: "the App's private key" };
  }

  async #run(
    name: string,
    wish: {
      readonly clone: string;
      readonly event: string;
      readonly payload: Payload;
      readonly secrets: Readonly<Record<string, string>>;
      readonly env?: Readonly<Record<string, string>>;
    },
  ): Promise<WorkflowRun> {
    this.#runs += 1;
    const workflow = `.github/workflows/writ-${name}.yml`;
    const text = await readFile(join(wish.clone, workflow), "utf8");
    const token = this.double.issue(`ghs_run_${this.#runs}`, { who: actionsBot, permissions: permissionsOf(text) });
    const app = this.double.issue(`ghs_app_${this.#runs}`, {
      who: appBot,
      permissions: permissionsOf(text, "permission-"),
    });
    const { publicJwk } = this.world.keys.bundle;
    return await this.#runner.run({
      ...wish,
      workflow,
      gitUrl: this.double.url,
      run: this.#runs,
      secrets: { GITHUB_TOKEN: token, ...wish.secrets },
      variables: {
        WRIT_STORE: this.world.at("bundles"),
        WRIT_PUBLIC_KEYS: JSON.stringify({ keys: [publicJwk] }),
        WRIT_APP_CLIENT_ID: "Iv1.app",
      },
      env: {
        ...wish.env,
        GITHUB_API_URL: this.double.url,
        GITHUB_REPOSITORY: "acme/access",
        GITHUB_REPOSITORY_ID: String(this.double.hub.repository.id),
        WRIT_APP_TOKEN: app,
        ...(process.env["WRIT_OPA"] === undefined ? {} : { WRIT_OPA: process.env["WRIT_OPA"] }),
      },
    });
  }

  /** A clone that stands at a commit, or at main. */
  async #clone(commit = "origin/main"): Promise<string> {
    this.#clones += 1;
    const clone = this.world.at(`clone-${this.#clones}`);
    await this.#git(this.world.folder, "clone", "-q", this.double.cloneUrl(), clone);
    if (commit === "origin/main") return clone;
    await this.#git(clone, "fetch", "-q", "origin", commit);
    await this.#git(clone, "checkout", "-q", "--detach", commit);
    return clone;
  }

  async #git(folder: string, ...words: string[]): Promise<void> {
    const env = { PATH: process.env["PATH"], HOME: this.world.folder, GIT_CONFIG_NOSYSTEM: "1" };
    await run("git", words, { cwd: folder, env });
  }
}

/** What a token may do: all that the workflow asks for it, and nothing else. act itself gives and enforces none. */
function permissionsOf(workflow: string, prefix = ""): Bearer["permissions"] {
  const line = new RegExp(`^ +${prefix}(actions|contents|issues|members|pull-requests): (read|write)\\b`, "gm");
  const found = [...workflow.matchAll(line)];
  return Object.fromEntries(found.map(([, name = "", level]) => [name.replace("-", "_"), level]));
}
