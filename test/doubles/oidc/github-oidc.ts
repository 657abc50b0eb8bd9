// GitHub's OIDC for jobs, as its documentation describes it: the runner's endpoint that `@actions/core.getIDToken`
// asks, and the issuer with its configuration and keys over https. It must never be reachable from elsewhere.
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { makeCertificates, noteSecret } from "@writ/testkit";
import { CompactSign, exportJWK, generateKeyPair, type JWK } from "jose";
import { claimsOf, type JobRun } from "./job-claims.ts";

export type { JobRun } from "./job-claims.ts";

/** docs.github.com, "OpenID Connect reference": five minutes to live, good from ten minutes before. */
const lifeSeconds = 5 * 60;
const beforeSeconds = 10 * 60;
const algorithm = "RS256";

interface SigningKey {
  readonly kid: string;
  readonly privateKey: Awaited<ReturnType<typeof generateKeyPair>>["privateKey"];
  readonly publicJwk: JWK;
}

export class GitHubOidc {
  /** PEM of the issuer's authority. */
  readonly ca: string;
  /** What `ACTIONS_ID_TOKEN_REQUEST_TOKEN` holds: a new one for each double. */
  readonly requestToken = `runner-${randomUUID()}`;
  /** The run that asks next. */
  run: JobRun;
  /** Audiences that were asked for, in order. */
  readonly asked: string[] = [];
  /** Every token that a job was given: to be looked for where it must not be. */
  readonly issued: string[] = [];
  readonly #issuer: Server;
  readonly #runner: Server;
  #keys: readonly SigningKey[] = [];

  private constructor(issuer: Server, runner: Server, { ca, run }: { readonly ca: string; readonly run: JobRun }) {
    this.#issuer = issuer;
    this.#runner = runner;
    this.ca = ca;
    this.run = run;
  }

  static async open(run: JobRun): Promise<GitHubOidc> {
    const { ca, certificate, key } = makeCertificates({ hosts: ["127.0.0.1"] });
    const issuer = createSecureServer({ cert: certificate, key });
    const runner = createServer();
    const double = new GitHubOidc(issuer, runner, { ca, run });
    issuer.on("request", (request, response) => double.#answerIssuer(request, response));
    runner.on("request", (request, response) => void double.#answerRunner(request, response));
    for (const server of [issuer, runner]) {
      server.listen(0, "127.0.0.1");
      await once(server, "listening");
    }
    await double.rotate();
    return double;
  }

  /** As `iss` of its tokens says it; GitHub's own is https://token.actions.githubusercontent.com. */
  get url(): string {
    return `https://127.0.0.1:${portOf(this.#issuer)}`;
  }

  /** What a runner puts into the environment of a job with `id-token: write`. */
  get env(): Readonly<Record<string, string>> {
    return {
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${portOf(this.#runner)}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: this.requestToken,
    };
  }

  /** Signs with a new key from here on; the one before stays published. */
  async rotate(): Promise<void> {
    const { publicKey, privateKey } = await generateKeyPair(algorithm);
    const kid = randomUUID();
    const publicJwk = { ...(await exportJWK(publicKey)), kid, use: "sig", alg: algorithm };
    this.#keys = [{ kid, privateKey, publicJwk }, ...this.#keys.slice(0, 1)];
  }

  /** A token of the run, with other claims where a test says so; `undefined` leaves a claim out. */
  async token(audience: string, more: Readonly<Record<string, unknown>> = {}): Promise<string> {
    const [key] = this.#keys;
    if (key === undefined) throw new Error("the double has no key");
    const now = Math.floor(Date.now() / 1000);
    const times = { iat: now, nbf: now - beforeSeconds, exp: now + lifeSeconds };
    const claims = { ...claimsOf(this.run), iss: this.url, aud: audience, jti: randomUUID(), ...times, ...more };
    const token = await new CompactSign(Buffer.from(JSON.stringify(claims)))
      .setProtectedHeader({ alg: algorithm, kid: key.kid, typ: "JWT" })
      .sign(key.privateKey);
    return noteSecret(token);
  }

  async stop(): Promise<void> {
    for (const server of [this.#issuer, this.#runner]) {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    }
  }

  #answerIssuer(request: IncomingMessage, response: ServerResponse): void {
    if (request.url === "/.well-known/openid-configuration") {
      return send(response, 200, {
        issuer: this.url,
        jwks_uri: `${this.url}/.well-known/jwks`,
        subject_types_supported: ["public", "pairwise"],
        response_types_supported: ["id_token"],
        claims_supported: ["sub", "aud", "exp", "iat", "iss", "jti", "nbf", ...Object.keys(claimsOf(this.run))],
        id_token_signing_alg_values_supported: [algorithm],
        scopes_supported: ["openid"],
      });
    }
    if (request.url === "/.well-known/jwks") {
      return send(response, 200, { keys: this.#keys.map(({ publicJwk }) => publicJwk) });
    }
    return send(response, 404, { message: "Not Found" });
  }

  /** The runner's endpoint: the job's own bearer, an audience; without one, the address of the repository's owner. */
  async #answerRunner(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://runner");
    if (request.headers.authorization !== `Bearer ${this.requestToken}`) {
      return send(response, 401, { message: "Bad credentials" });
    }
    if (request.method !== "GET" || url.pathname !== "/token" || !url.searchParams.has("api-version")) {
      return send(response, 404, { message: "Not Found" });
    }
    const audience = url.searchParams.get("audience") ?? `https://github.com/${this.run.owner}`;
    this.asked.push(audience);
    const value = await this.token(audience);
    this.issued.push(value);
    return send(response, 200, { count: value.length, value });
  }
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function send(response: ServerResponse, status: number, document: unknown): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" }).end(JSON.stringify(document));
}
