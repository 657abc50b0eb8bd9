// The REST calls of GitHub that Writ uses, over HTTP and a Hub. Every request and answer is held to the published
// description; what breaks it is kept in `breaches`, for a test to find.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Asked, answerOf, askedOf, faultOfAnswer, faultOfQuery } from "./contract.ts";
import { Hub, type HubPull, type Who, webFlow } from "./hub.ts";

/** What the next request gets instead of its answer. */
export type Failure =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly message?: string }
  | "hang-up"
  | "half";

const notFound = Symbol("404");

export class GitHubDouble {
  readonly hub = new Hub();
  readonly token = "ghs_double";
  readonly breaches: string[] = [];
  readonly requests: string[] = [];
  readonly failures: Failure[] = [];
  /** Largest page that is given, whatever is asked. */
  pageMax = 100;
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async open(): Promise<GitHubDouble> {
    const server = createServer();
    const double = new GitHubDouble(server);
    server.on("request", (request, response) => double.#answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return double;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.hub.close();
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? "/", this.url);
    this.requests.push(`${request.method} ${url.pathname}`);
    const failure = this.failures.shift();
    if (failure === "hang-up") return void request.socket.destroy();
    if (failure !== undefined && failure !== "half") {
      return send(response, { ...failure, body: { message: failure.message ?? "no" } });
    }
    if (request.headers.authorization !== `token ${this.token}`) return send(response, { status: 401, body: {} });
    const asked = request.method === "GET" ? askedOf(url.pathname) : undefined;
    const fault = asked === undefined ? `${request.method} ${url.pathname}` : faultOfQuery(asked, url.searchParams);
    if (asked === undefined || fault !== undefined) {
      this.breaches.push(fault ?? "");
      return send(response, { status: 422, body: { message: fault } });
    }
    const found = new Answers(this.hub).of(asked);
    if (found === notFound) return send(response, { status: 404, body: { message: "Not Found" } });
    const { body, headers } = this.#page(found, url);
    const breach = faultOfAnswer(asked.route, body);
    if (breach !== undefined) this.breaches.push(breach);
    send(response, { status: 200, body, headers }, failure === "half");
  }

  #page(found: unknown, url: URL): { body: unknown; headers: Record<string, string> } {
    if (!Array.isArray(found)) return { body: found, headers: {} };
    const size = Math.min(Number(url.searchParams.get("per_page") ?? 30), this.pageMax);
    const page = Number(url.searchParams.get("page") ?? 1);
    const body = found.slice((page - 1) * size, page * size);
    if (page * size >= found.length) return { body, headers: {} };
    url.searchParams.set("page", String(page + 1));
    return { body, headers: { link: `<${url.href}>; rel="next"` } };
  }
}

interface Sent {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

function send(response: ServerResponse, { status, headers, body }: Sent, half = false): void {
  const text = JSON.stringify(body);
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  response.end(half ? text.slice(0, text.length / 2) : text);
}

const iso = (seconds: number): string => new Date(seconds * 1000).toISOString().replace(".000", "");

/** Answers of the described operations from a hub. */
class Answers {
  readonly #hub: Hub;

  constructor(hub: Hub) {
    this.#hub = hub;
  }

  of({ route, values }: Asked): unknown {
    const pull = this.#hub.pulls.get(Number(values["pull_number"] ?? values["issue_number"]));
    const repository = `${this.#hub.repository.owner}/${this.#hub.repository.name}`;
    if (route.startsWith("/repos/") && `${values["owner"]}/${values["repo"]}` !== repository) return notFound;
    if (route.endsWith("/commits/{commit_sha}/pulls")) return this.#pullsOf(values["commit_sha"] ?? "");
    if (route.startsWith("/orgs/")) return this.#members(`${values["org"]}/${values["team_slug"]}`);
    if (route.startsWith("/users/")) return this.#user(values["username"] ?? "");
    if (pull === undefined) return notFound;
    if (route.endsWith("/commits")) return this.#commits(pull);
    if (route.endsWith("/files")) return this.#files(pull);
    if (route.endsWith("/reviews")) return pull.reviews.map((review) => this.#review(review));
    if (route.endsWith("/events")) return pull.events.map((event) => this.#event(event));
    return answerOf("pull-request", {
      ...this.#outline(pull),
      merged: pull.merged !== undefined,
      merged_by: pull.merged === undefined ? null : simple(pull.merged.by),
      commits: this.#commits(pull).length,
      changed_files: this.#files(pull).length,
    });
  }

  #pullsOf(sha: string): unknown {
    const found = [...this.#hub.pulls.values()].filter(
      ({ merged, head }) => merged?.landed.includes(sha) || head === sha,
    );
    return found.map((pull) => answerOf("pull-request-simple", this.#outline(pull)));
  }

  #outline(pull: HubPull): Record<string, unknown> {
    const { number, merged, author, base, branch, head, baseSha } = pull;
    const repo = answerOf("repository", { id: this.#hub.repository.id, name: this.#hub.repository.name });
    return {
      id: 100_000 + number,
      number,
      state: merged === undefined ? "open" : "closed",
      user: simple(author),
      merged_at: merged === undefined ? null : iso(merged.at),
      merge_commit_sha: merged?.commit ?? null,
      base: { ref: base, sha: baseSha, label: base, repo, user: simple(author) },
      head: { ref: branch, sha: head, label: branch, repo, user: simple(author) },
    };
  }

  #commits(pull: HubPull): unknown[] {
    const range = `${this.#hub.git("merge-base", pull.baseSha, pull.head)}..${pull.head}`;
    const listed = this.#hub.git("rev-list", "--reverse", range);
    return listed === "" ? [] : listed.split("\n").map((sha) => this.#commit(sha));
  }

  #commit(sha: string): unknown {
    const format = "%ae%x00%an%x00%at%x00%ce%x00%cn%x00%ct%x00%B";
    const parts = this.#hub.git("log", "-1", `--format=${format}`, sha).split("\0");
    const [ae = "", an, at, ce = "", cn, ct, message] = parts;
    const date = (seconds: string | undefined): string => iso(Number(seconds));
    return answerOf("commit", {
      sha,
      author: this.#accountOf(ae),
      committer: this.#accountOf(ce),
      commit: {
        author: { email: ae, name: an, date: date(at) },
        committer: { email: ce, name: cn, date: date(ct) },
        message,
        verification: {
          verified: this.#hub.signed.has(sha),
          reason: "valid",
          signature: null,
          payload: null,
          verified_at: null,
        },
      },
    });
  }

  #accountOf(email: string): unknown {
    if (email === webFlow.email) return simple(webFlow);
    const who = [...this.#hub.users.values()].find((user) => user.email === email);
    return who === undefined ? null : simple(who);
  }

  #files(pull: HubPull): unknown[] {
    const base = this.#hub.git("merge-base", pull.baseSha, pull.head);
    const raw = this.#hub.git("diff", "--raw", "-z", "-M", "--no-abbrev", base, pull.head).split("\0");
    const files: unknown[] = [];
    for (let at = 0; at + 1 < raw.length; at += 2) {
      const [, , before = "", after = "", letter = ""] = (raw[at] ?? "").split(" ");
      const renamed = letter.startsWith("R");
      const status = renamed ? "renamed" : ({ A: "added", D: "removed" }[letter] ?? "modified");
      const names = renamed ? { previous_filename: raw[at + 1], filename: raw[at + 2] } : { filename: raw[at + 1] };
      files.push(answerOf("diff-entry", { ...names, status, sha: status === "removed" ? before : after }));
      if (renamed) at += 1;
    }
    return files;
  }

  #review({ id, who, state, commit, at }: HubPull["reviews"][number]): unknown {
    const user = who === null ? null : simple(who);
    return answerOf("pull-request-review", { id, user, state, commit_id: commit, submitted_at: iso(at) });
  }

  #event({ event, at, who }: HubPull["events"][number]): unknown {
    return answerOf("renamed-issue-event", { event, created_at: iso(at), actor: simple(who) });
  }

  #members(team: string): unknown {
    return this.#hub.teams.get(team)?.map(simple) ?? notFound;
  }

  #user(login: string): unknown {
    const who = this.#hub.users.get(login);
    return who === undefined ? notFound : answerOf("public-user", { ...simple(who), user_view_type: "public" });
  }
}

function simple({ id, login, type }: Who): Record<string, unknown> {
  return answerOf("simple-user", { id, login, type });
}
