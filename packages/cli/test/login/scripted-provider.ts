// An identity provider that says what a test has it say, over TLS on this machine: the true provider stands in
// test/e2e. It must never be reachable from elsewhere.
import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { makeCertificates } from "@writ/testkit";

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly form: URLSearchParams;
}

export interface Said {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON. */
  readonly body?: unknown;
}

export type Script = (asked: Asked) => Said | undefined;

const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
const stranger = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
export const client = "writ";

export class ScriptedProvider {
  readonly asked: Asked[] = [];
  readonly ca: string;
  /** What it says instead of the usual, by path; undefined: the usual. */
  script: Script = () => undefined;
  /** Claims that its ID tokens have beside or instead of the usual ones. */
  claims: Readonly<Record<string, unknown>> = {};
  signedByStranger = false;
  #refreshes = 0;
  readonly #server: Server;

  static async start(): Promise<ScriptedProvider> {
    const made = makeCertificates({ hosts: ["127.0.0.1"] });
    const server = createServer({ cert: made.certificate, key: made.key });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    return new ScriptedProvider(server, made.ca);
  }

  private constructor(server: Server, ca: string) {
    this.#server = server;
    this.ca = ca;
    server.on("request", async (request, response) => {
      let text = "";
      for await (const part of request) text += String(part);
      const url = new URL(request.url ?? "/", this.url);
      const form = request.method === "POST" ? new URLSearchParams(text) : url.searchParams;
      const asked = { method: request.method ?? "", path: url.pathname, form };
      this.asked.push(asked);
      answer(response, this.script(asked) ?? this.#usual(asked));
    });
  }

  get url(): string {
    return `https://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  discovery(over: object = {}): object {
    const at = (path: string) => `${this.url}${path}`;
    return {
      issuer: this.url,
      authorization_endpoint: at("/authorize"),
      token_endpoint: at("/token"),
      jwks_uri: at("/keys"),
      device_authorization_endpoint: at("/device"),
      revocation_endpoint: at("/revoke"),
      code_challenge_methods_supported: ["S256"],
      id_token_signing_alg_values_supported: ["ES256"],
      ...over,
    };
  }

  /** A token signed by the provider, or by somebody else. */
  token(over: Readonly<Record<string, unknown>> = {}): string {
    const now = Math.floor(Date.now() / 1000);
    const usual = { iss: this.url, aud: client, sub: "00u1", email: "alice@acme.example", iat: now, exp: now + 3600 };
    const parts = [
      { alg: "ES256", kid: "1" },
      { ...usual, ...over, ...this.claims },
    ];
    const text = parts.map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
    const key = this.signedByStranger ? stranger : privateKey;
    const made = sign("sha256", Buffer.from(text), { key, dsaEncoding: "ieee-p1363" });
    return `${text}.${made.toString("base64url")}`;
  }

  tokens(over: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
    const access = "opaque-access-token";
    const at_hash = createHash("sha256").update(access).digest().subarray(0, 16).toString("base64url");
    this.#refreshes += 1;
    const id_token = this.token({ at_hash, ...over });
    const refresh_token = `refresh-${this.#refreshes}`;
    return { token_type: "bearer", access_token: access, expires_in: 60, id_token, refresh_token };
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }

  #usual({ path, form }: Asked): Said {
    if (path === "/.well-known/openid-configuration") return { body: this.discovery() };
    if (path === "/keys") return { body: { keys: [{ ...publicKey.export({ format: "jwk" }), kid: "1", use: "sig" }] } };
    if (path === "/revoke") return {};
    if (path === "/device") {
      const verification_uri = `${this.url}/code`;
      return { body: { device_code: "dc", user_code: "WDJB-MJHT", verification_uri, expires_in: 600, interval: 5 } };
    }
    // The code carries the nonce, so that this provider remembers nothing.
    if (path === "/token") return { body: this.tokens(form.has("code") ? { nonce: form.get("code") } : {}) };
    return { status: 404 };
  }
}

function answer(response: ServerResponse, { status = 200, headers = {}, body }: Said): void {
  const text = body === undefined || typeof body === "string" ? body : JSON.stringify(body);
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(text);
}
