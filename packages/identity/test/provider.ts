// An identity provider for tests: https on loopback with a certificate of its own authority, a configuration, a key set
// and tokens. What it answers can be replaced piece by piece, so that each hostile answer is one line of a test.
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { makeCertificates } from "@writ/certificates";
import type { IssuerData } from "@writ/contracts";
import { CompactSign, exportJWK, generateKeyPair, type JWK } from "jose";

export const nowSeconds = 1_795_348_800;
export const audience = "writ";

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface TestKey {
  readonly kid: string;
  readonly algorithm: string;
  readonly publicJwk: JWK;
  readonly privateKey: Awaited<ReturnType<typeof generateKeyPair>>["privateKey"];
}

export async function makeKey(kid: string, algorithm = "ES256"): Promise<TestKey> {
  const { publicKey, privateKey } = await generateKeyPair(algorithm, { extractable: true });
  return {
    kid,
    algorithm,
    privateKey,
    publicJwk: { ...(await exportJWK(publicKey)), kid, alg: algorithm, use: "sig" },
  };
}

const certificates = makeCertificates({ hosts: ["127.0.0.1", "localhost"] });

export class TestProvider {
  static readonly ca = certificates.ca;
  readonly #server;
  keys: readonly JWK[] = [];
  /** By path; what is not here is the configuration and the key set. */
  readonly answers = new Map<string, Answer>();
  /** Paths that were asked for, in order. */
  readonly asked: string[] = [];

  private constructor() {
    const { certificate: cert, key } = certificates;
    this.#server = createServer({ cert, key }, (request, response) => {
      const path = request.url ?? "";
      this.asked.push(path);
      const answer = this.answers.get(path) ?? this.#usual(path);
      answer(request, response);
    });
  }

  static async start(): Promise<TestProvider> {
    const provider = new TestProvider();
    await new Promise<void>((resolve) => provider.#server.listen(0, "127.0.0.1", resolve));
    return provider;
  }

  get url(): string {
    return `https://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** How often its keys were asked for. */
  get fetches(): number {
    return this.asked.filter((path) => path === "/jwks").length;
  }

  issuer(more: Partial<IssuerData> = {}): IssuerData {
    return { trial: false, workloads: false, url: this.url, audience, ...more };
  }

  claims(more: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
    return { iss: this.url, aud: audience, sub: "00u1", iat: nowSeconds - 10, exp: nowSeconds + 300, ...more };
  }

  token(key: TestKey, more: Readonly<Record<string, unknown>> = {}): Promise<string> {
    return signed(key, this.claims(more));
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #usual(path: string): Answer {
    if (path === "/.well-known/openid-configuration") return json({ issuer: this.url, jwks_uri: `${this.url}/jwks` });
    if (path === "/jwks") return json({ keys: this.keys });
    return (_, response) => response.writeHead(404).end();
  }
}

/** `undefined` takes a member out. */
export function signed(
  key: TestKey,
  claims: Readonly<Record<string, unknown>>,
  header: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  return new CompactSign(Buffer.from(JSON.stringify(claims)))
    .setProtectedHeader({ alg: key.algorithm, kid: key.kid, typ: "JWT", ...header })
    .sign(key.privateKey);
}

export function json(document: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return (_, response) => {
    response.writeHead(200, { "content-type": "application/json", ...headers }).end(JSON.stringify(document));
  };
}
