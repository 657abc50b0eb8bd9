// The REST calls of GitHub that Writ uses, and git itself, over HTTP and a Hub. Every request and answer is held to the
// published description; what breaks it is kept in `breaches`, for a test to find.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { type Answer, type Call, notFound, refused } from "./call.ts";
import { askedOf, faultOfAnswer, faultOfBody, faultOfQuery } from "./contract.ts";
import { type Failure, primaryLimit, type Sent, send } from "./failures.ts";
import { isGit, serveGit } from "./git-http.ts";
import { Hub } from "./hub.ts";
import { allPermissions, type Bearer, mayCall } from "./people.ts";
import { routes } from "./routes/all.ts";
import { isArchive, serveArchive } from "./routes/asking.ts";

export type { Failure } from "./failures.ts";

export class GitHubDouble {
  readonly hub: Hub;
  /** Of an installation that may do everything. */
  readonly token = "ghs_double";
  readonly breaches: string[] = [];
  readonly requests: string[] = [];
  /** What the next requests get. */
  readonly failures: Failure[] = [];
  /** What every request gets for which it says so, as long as it is set: `GET /repos/acme/access`. */
  outage: ((request: string) => Failure | undefined) | undefined;
  /** Largest page that is given, whatever is asked. */
  pageMax = 100;
  /** Requests that are left in this hour. */
  remaining = 5000;
  readonly #server: Server;
  readonly #bearers = new Map<string, Bearer>();

  private constructor(server: Server, startSeconds?: number) {
    this.#server = server;
    this.hub = new Hub(startSeconds);
    const app = { id: 5000, login: "writ-app[bot]", email: "5000+writ-app[bot]@users.noreply.github.com" };
    this.issue(this.token, { who: { ...app, type: "Bot" }, permissions: allPermissions });
  }

  /** `startSeconds`: the hub's clock begins there. */
  static async open(startSeconds?: number): Promise<GitHubDouble> {
    const server = createServer();
    const double = new GitHubDouble(server, startSeconds);
    server.on("request", (request, response) => {
      double.#answer(request, response).catch((fault: unknown) => {
        double.breaches.push(`the double itself: ${String(fault)}`);
        response.destroy();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return double;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Where the repository is cloned from and pushed to, with a token in it. */
  cloneUrl(token = this.token): string {
    const { owner, name } = this.hub.repository;
    return `${this.url.replace("http://", `http://x-access-token:${token}@`)}/${owner}/${name}.git`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.hub.close();
  }

  /** Makes a token good for somebody, with what it may do. */
  issue(token: string, bearer: Bearer): string {
    this.#bearers.set(token, bearer);
    return token;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", this.url);
    const named = `${request.method} ${url.pathname}`;
    this.requests.push(named);
    const failure = this.failures.shift() ?? this.outage?.(named);
    if (failure === "hang-up") return void request.socket.destroy();
    if (typeof failure === "object" && "status" in failure)
      return send(response, { ...failure, body: { message: failure.message ?? "no" } });
    if (isArchive(url)) return serveArchive(response, url, this.hub);
    const bearer = this.#bearerOf(request);
    if (isGit(url)) {
      if (bearer !== undefined) return serveGit(request, response, { url, hub: this.hub, bearer });
      return send(response, { status: 401, headers: { "www-authenticate": 'Basic realm="GitHub"' } });
    }
    const said = await text(request);
    const sent: Sent =
      bearer === undefined ? refused(401, "Bad credentials") : this.#said(named, url, { said, bearer });
    await send(response, { ...sent, headers: { ...this.#limits(), ...sent.headers } }, failure);
  }

  #bearerOf({ headers: { authorization = "" } }: IncomingMessage): Bearer | undefined {
    const [scheme = "", value = ""] = authorization.split(" ");
    if (/^(token|bearer)$/i.test(scheme)) return this.#bearers.get(value);
    return this.#bearers.get(Buffer.from(value, "base64").toString("utf8").split(":")[1] ?? "");
  }

  #limits(): Record<string, string> {
    const reset = String(Math.floor(Date.now() / 1000) + 3600);
    return { "x-ratelimit-limit": "5000", "x-ratelimit-remaining": String(this.remaining), "x-ratelimit-reset": reset };
  }

  #said(named: string, url: URL, { said, bearer }: { readonly said: string; readonly bearer: Bearer }): Sent {
    if (this.remaining <= 0) return spent;
    this.remaining -= 1;
    const asked = askedOf(named.split(" ")[0] ?? "", url.pathname);
    if (asked === undefined) return this.#breach(`no route: ${named}`);
    const body = bodyOf(said);
    const fault = faultOfQuery(asked, url.searchParams) ?? faultOfBody(asked, body);
    if (fault !== undefined) return this.#breach(fault);
    if (!mayCall(bearer, asked.route)) return refused(403, "Resource not accessible by integration");
    const call = {
      hub: this.hub,
      bearer,
      values: asked.values,
      query: url.searchParams,
      body: body ?? {},
      url: this.url,
    };
    const { status, body: found, location } = this.#routed(asked.route, call);
    const { body: page, headers } = this.#page(found, url);
    const breach = faultOfAnswer(asked.route, status, page);
    if (breach !== undefined) this.breaches.push(breach);
    const led = location === undefined ? headers : { ...headers, location };
    return { status, headers: led, ...(page === undefined ? {} : { body: page }) };
  }

  #routed(route: string, call: Call): Answer {
    const { owner, name } = this.hub.repository;
    const elsewhere =
      route.includes("{repo}") && `${call.values["owner"]}/${call.values["repo"]}` !== `${owner}/${name}`;
    return elsewhere ? notFound : (routes[route]?.(call) ?? this.#breach(`not served: ${route}`));
  }

  #breach(fault: string): Answer {
    this.breaches.push(fault);
    return refused(422, fault);
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

const spent: Sent = (() => {
  const failure = primaryLimit(Math.floor(Date.now() / 1000) + 3600);
  const { status, headers = {}, message } = failure as Extract<Failure, { readonly status: number }>;
  return { status, headers, body: { message } };
})();

function bodyOf(said: string): Readonly<Record<string, unknown>> | undefined {
  return said === "" ? undefined : (JSON.parse(said) as Readonly<Record<string, unknown>>);
}
