// An issuer of tokens for end-to-end tests: configuration and keys over https with an authority of its own, and what
// claims a test wants signed. It must never listen beyond loopback.
import type { RequestListener } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Server } from "node:net";
import { makeCertificates, noteSecret } from "@writ/testkit";
import { CompactSign, exportJWK, generateKeyPair, type JWK } from "jose";

export type Claims = Readonly<Record<string, unknown>>;

type SignatureKey = Parameters<CompactSign["sign"]>[0];

const lifeSeconds = 300;

export class SigningIssuer {
  readonly ca: string;
  #url = "";
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
    return issuer;
  }

  get url(): string {
    return this.#url;
  }

  async token(claims: Claims): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    const all = { iss: this.url, aud: "writ", iat: now, nbf: now, exp: now + lifeSeconds, ...claims };
    const token = await new CompactSign(Buffer.from(JSON.stringify(all)))
      .setProtectedHeader({ alg: "RS256", kid: "issuer-1", typ: "JWT" })
      .sign(this.#privateKey);
    return noteSecret(token);
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

  async #listen(server: Server): Promise<number> {
    this.#servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return (server.address() as AddressInfo).port;
  }
}
