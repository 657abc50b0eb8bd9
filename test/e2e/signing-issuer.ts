// An issuer of tokens for end-to-end tests: configuration and keys over https with an authority of its own, and the
// endpoint at which GitHub gives a job its token. It must never listen beyond loopback.
import { createServer, type RequestListener } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Server } from "node:net";
import { makeCertificates } from "@writ/testkit";
import { CompactSign, exportJWK, generateKeyPair, type JWK } from "jose";

export type Claims = Readonly<Record<string, unknown>>;

/** What a job's token says of its run, as GitHub documents it. */
export const jobClaims = {
  sub: "repo:acme/shop:environment:production",
  repository: "acme/shop",
  repository_id: "4242",
  repository_owner: "acme",
  repository_owner_id: "99",
  environment: "production",
  ref: "refs/heads/main",
  ref_type: "branch",
  sha: "0123456789012345678901234567890123456789",
  workflow: "deploy",
  job_workflow_ref: "acme/shop/.github/workflows/deploy.yml@refs/heads/main",
  event_name: "push",
  actor: "olga",
  actor_id: "1002",
  run_id: "1",
  run_attempt: "1",
  runner_environment: "self-hosted",
} as const satisfies Claims;

type SignatureKey = Parameters<CompactSign["sign"]>[0];

const lifeSeconds = 300;

export class SigningIssuer {
  readonly ca: string;
  /** What the endpoint for jobs asks for, as GitHub's runner passes it. */
  readonly bearer = "the-runners-own-bearer";
  /** Every token that was given, to be looked for where it must not be. */
  readonly issued: string[] = [];
  /** Of the next job's token. */
  job: Claims = jobClaims;
  #url = "";
  #jobUrl = "";
  readonly #servers: Server[] = [];
  readonly #privateKey: SignatureKey;
  readonly #publicJwk: JWK;

  private constructor(ca: string, privateKey: SignatureKey, publicJwk: JWK) {
    [this.ca, this.#privateKey, this.#publicJwk] = [ca, privateKey, publicJwk];
  }

  static async start(): Promise<SigningIssuer> {
    const { ca, certificate: cert, key } = makeCertificates({ hosts: ["127.0.0.1", "localhost"] });
    const { publicKey, privateKey } = await generateKeyPair("RS256", { extractable: true });
    const publicJwk = { ...(await exportJWK(publicKey)), kid: "issuer-1", alg: "RS256", use: "sig" };
    const issuer = new SigningIssuer(ca, privateKey, publicJwk);
    issuer.#url = `https://127.0.0.1:${await issuer.#listen(createTlsServer({ cert, key }, issuer.#pages))}`;
    issuer.#jobUrl = `http://127.0.0.1:${await issuer.#listen(createServer(issuer.#jobTokens))}/token?api-version=2.0`;
    return issuer;
  }

  get url(): string {
    return this.#url;
  }

  /** For the environment of a job. */
  get jobEndpoint(): Readonly<Record<string, string>> {
    return { ACTIONS_ID_TOKEN_REQUEST_URL: this.#jobUrl, ACTIONS_ID_TOKEN_REQUEST_TOKEN: this.bearer };
  }

  async token(claims: Claims): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    const all = { iss: this.url, aud: "writ", iat: now, nbf: now, exp: now + lifeSeconds, ...claims };
    const token = await new CompactSign(Buffer.from(JSON.stringify(all)))
      .setProtectedHeader({ alg: "RS256", kid: "issuer-1", typ: "JWT" })
      .sign(this.#privateKey);
    this.issued.push(token);
    return token;
  }

  async stop(): Promise<void> {
    await Promise.all(this.#servers.map((server) => new Promise((resolve) => server.close(resolve))));
  }

  readonly #pages: RequestListener = (request, response) => {
    const configuration = { issuer: this.url, jwks_uri: `${this.url}/jwks` };
    const page =
      request.url === "/.well-known/openid-configuration"
        ? configuration
        : request.url === "/jwks"
          ? { keys: [this.#publicJwk] }
          : undefined;
    // Nobody is kept waiting for connections to end when it stops.
    response.writeHead(page === undefined ? 404 : 200, { "content-type": "application/json", connection: "close" });
    response.end(JSON.stringify(page ?? {}));
  };

  readonly #jobTokens: RequestListener = (request, response) => {
    const known = request.headers.authorization === `Bearer ${this.bearer}`;
    const aud = new URL(request.url ?? "/", "http://x").searchParams.get("audience");
    const answer = async () => (known ? { value: await this.token({ ...this.job, aud }) } : {});
    void answer().then((body) => {
      response.writeHead(known ? 200 : 401, { "content-type": "application/json", connection: "close" });
      response.end(JSON.stringify(body));
    });
  };

  async #listen(server: Server): Promise<number> {
    this.#servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return (server.address() as AddressInfo).port;
  }
}
