// A small Vault for tests: KV 2, logins by AppRole, JWT and Kubernetes, tokens and leases that end, the database
// engine, and the ways in which Vault fails. It must never answer what Vault would not: requests are held to its
// published description.
import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { noteSecret } from "@writ/testkit";
import { faultOfRequest, faultOfSecret } from "./contract.ts";

export interface VaultDoubleOptions {
  readonly tls?: { readonly certificate: string; readonly key: string };
  readonly namespace?: string;
  /** Makes and ends users where they belong; absent: they are only counted. */
  readonly database?: {
    create(user: string, password: string): Promise<void>;
    drop(user: string): Promise<void>;
  };
}

interface Token {
  readonly id: string;
  endMs: number;
  readonly maxEndMs: number;
  readonly ttlSeconds: number;
  readonly renewable: boolean;
}

interface Lease {
  readonly id: string;
  readonly token: string;
  readonly user: string;
  readonly password: string;
  endMs: number;
  readonly maxEndMs: number;
}

export interface AskedOfVault {
  readonly method: string;
  readonly path: string;
  readonly token: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

type Answer = readonly [status: number, body?: object | undefined, headers?: Readonly<Record<string, string>>];

const denied: Answer = [403, { errors: ["1 error occurred:\n\t* permission denied\n\n"] }];
const bodyBytesMax = 1 << 20;

export class VaultDouble {
  /** Path as the API has it → fields of the newest version; undefined: deleted. */
  readonly kv = new Map<string, Readonly<Record<string, unknown>> | undefined>();
  /** What roles of the database engine give: `database/creds/NAME`. */
  readonly databaseRoles = new Map<string, { readonly ttlSeconds: number; readonly maxSeconds: number }>();
  readonly staticRoles = new Map<string, { readonly username: string; readonly password: string }>();
  readonly approles = new Map<string, string>();
  /** Mount and role → the JWT that is believed: `jwt/writ`, `kubernetes/writ`. */
  readonly jwts = new Map<string, string>();
  /** Paths that the logins may not ask. */
  readonly forbidden = new Set<string>();
  /** The next answers, whatever is asked, but for those about leases and tokens when a path is given. */
  readonly next: Answer[] = [];
  readonly asked: AskedOfVault[] = [];
  readonly tokens = new Map<string, Token>();
  readonly leases = new Map<string, Lease>();
  /** What was asked that Vault does not describe. */
  readonly faults: string[] = [];
  tokenSeconds = 3_600;
  tokenMaxSeconds = 86_400;
  sealed = false;
  slowMs = 0;
  /** Where a standby that forwards nothing sends everybody. */
  standbyOf: string | undefined;
  readonly #options: VaultDoubleOptions;
  readonly #server: Server;
  #version = 0;

  static async start(options: VaultDoubleOptions = {}): Promise<VaultDouble> {
    const double = new VaultDouble(options);
    await new Promise<void>((resolve) => double.#server.listen(0, "127.0.0.1", resolve));
    return double;
  }

  private constructor(options: VaultDoubleOptions) {
    this.#options = options;
    const take = (request: IncomingMessage, response: ServerResponse) => void this.#take(request, response);
    const { tls } = options;
    this.#server =
      tls === undefined ? createServer(take) : createSecureServer({ cert: tls.certificate, key: tls.key }, take);
  }

  get address(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `${this.#options.tls === undefined ? "http" : "https"}://127.0.0.1:${port}`;
  }

  /** A token that somebody made beside all logins. */
  makeToken(seconds = this.tokenSeconds): string {
    const id = noteSecret(`hvs.${randomUUID()}`);
    const nowMs = Date.now();
    const token = { id, endMs: nowMs + seconds * 1000, maxEndMs: nowMs + this.tokenMaxSeconds * 1000 };
    this.tokens.set(id, { ...token, ttlSeconds: seconds, renewable: true });
    return id;
  }

  askedFor(path: string): number {
    return this.asked.filter((each) => each.path === path).length;
  }

  async revokeToken(id: string): Promise<void> {
    this.tokens.delete(id);
    for (const lease of [...this.leases.values()]) if (lease.token === id) await this.revokeLease(lease.id);
  }

  async revokeLease(id: string): Promise<boolean> {
    const lease = this.leases.get(id);
    this.leases.delete(id);
    if (lease !== undefined) await this.#options.database?.drop(lease.user);
    return lease !== undefined;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of request as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes <= bodyBytesMax) chunks.push(chunk);
    }
    if (this.slowMs > 0) await new Promise((resolve) => setTimeout(resolve, this.slowMs).unref());
    const text = Buffer.concat(chunks).toString("utf8");
    const [status, body, headers] = await this.#answer(request, text).catch((error: unknown): Answer => {
      return [500, { errors: [String(error)] }];
    });
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  }

  async #answer(request: IncomingMessage, text: string): Promise<Answer> {
    const { method = "", headers } = request;
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://vault").pathname).replace(/^\/v1\//, "");
    const token = headers["x-vault-token"];
    const body = text === "" ? {} : (JSON.parse(text) as Record<string, unknown>);
    this.asked.push({ method, path, token: typeof token === "string" ? token : undefined, body });
    if (this.standbyOf !== undefined) return [307, undefined, { location: `${this.standbyOf}/v1/${path}` }];
    if (this.sealed) return [503, { errors: ["Vault is sealed"] }];
    const planned = this.next.shift();
    if (planned !== undefined) return planned;
    if (this.#options.namespace !== undefined && headers["x-vault-namespace"] !== this.#options.namespace) {
      return [404, { errors: ["no handler for route"] }];
    }
    // A path of the KV engine that leaves data/ out is no request of KV 2, and Vault says so.
    const isUnversioned = method === "GET" && path.startsWith("secret/");
    const fault = isUnversioned ? undefined : faultOfRequest(method, `/${path}`, body);
    if (fault !== undefined) {
      this.faults.push(`${method} ${path}: ${fault}`);
      return [404, { errors: ["no handler for route"] }];
    }
    if (path.endsWith("/login")) return this.#login(path, body);
    return await this.#withToken(path, { body, token: this.#live(token) });
  }

  #live(id: unknown): Token | undefined {
    const token = typeof id === "string" ? this.tokens.get(id) : undefined;
    return token !== undefined && Date.now() < token.endMs ? token : undefined;
  }

  #login(path: string, body: Readonly<Record<string, unknown>>): Answer {
    const mount = path.slice("auth/".length, -"/login".length);
    if (this.forbidden.has(path)) return denied;
    if ("role_id" in body) {
      if (this.approles.get(String(body["role_id"])) !== body["secret_id"]) {
        return [400, { errors: ["invalid role or secret ID"] }];
      }
    } else if (this.jwts.get(`${mount}/${String(body["role"])}`) !== body["jwt"]) {
      return [400, { errors: ["error validating token: verification failed"] }];
    }
    const id = this.makeToken();
    return [200, { ...envelope, auth: this.#auth(id), data: null }];
  }

  #auth(id: string): object {
    const token = this.tokens.get(id);
    const seconds = Math.round(((token?.endMs ?? 0) - Date.now()) / 1000);
    const auth = { client_token: id, accessor: randomUUID(), policies: ["default", "writ"], token_type: "service" };
    return { ...auth, lease_duration: seconds, renewable: token?.renewable === true, orphan: true };
  }

  async #withToken(path: string, { body, token }: WithToken): Promise<Answer> {
    if (token === undefined || this.forbidden.has(path)) return denied;
    if (path === "auth/token/lookup-self") {
      const ttl = Math.round((token.endMs - Date.now()) / 1000);
      return [200, { ...envelope, data: { id: token.id, ttl, renewable: token.renewable } }];
    }
    if (path === "auth/token/renew-self") {
      token.endMs = Math.min(token.maxEndMs, Date.now() + token.ttlSeconds * 1000);
      return [200, { ...envelope, auth: this.#auth(token.id), data: null }];
    }
    if (path === "auth/token/revoke-self") {
      await this.revokeToken(token.id);
      return [204];
    }
    if (path === "sys/leases/revoke") {
      // Vault answers so whether there was such a lease or not.
      await this.revokeLease(String(body["lease_id"]));
      return [204];
    }
    if (path === "sys/leases/renew") return this.#renewLease(body);
    if (this.databaseRoles.has(path)) return await this.#makeUser(path, token);
    const fixed = this.staticRoles.get(path);
    if (fixed !== undefined) return [200, { ...envelope, data: { ...fixed, ttl: 60, rotation_period: 86_400 } }];
    return this.#readSecret(path);
  }

  #renewLease(body: Readonly<Record<string, unknown>>): Answer {
    const lease = this.leases.get(String(body["lease_id"]));
    if (lease === undefined || Date.now() >= lease.endMs) return [400, { errors: ["lease not found"] }];
    const seconds = Number.parseInt(String(body["increment"] ?? 0), 10);
    lease.endMs = Math.min(lease.maxEndMs, Date.now() + seconds * 1000);
    const left = Math.round((lease.endMs - Date.now()) / 1000);
    return [200, { ...envelope, lease_id: lease.id, lease_duration: left, renewable: true, data: null }];
  }

  async #makeUser(path: string, token: Token): Promise<Answer> {
    const { ttlSeconds = 60, maxSeconds = 3_600 } = this.databaseRoles.get(path) ?? {};
    const user = `v-writ-${path.split("/").at(-1)}-${randomUUID().slice(0, 8)}`;
    const password = noteSecret(`made-${randomUUID()}`);
    await this.#options.database?.create(user, password);
    const id = `${path}/${randomUUID().replaceAll("-", "").slice(0, 24)}`;
    const [endMs, maxEndMs] = [Date.now() + ttlSeconds * 1000, Date.now() + maxSeconds * 1000];
    this.leases.set(id, { id, token: token.id, user, password, endMs, maxEndMs });
    const lease = { lease_id: id, lease_duration: ttlSeconds, renewable: true };
    return [200, { ...envelope, ...lease, data: { username: user, password } }];
  }

  #readSecret(path: string): Answer {
    if (!path.includes("/data/")) {
      return [404, { errors: [], warnings: ["Invalid path for a versioned K/V secrets engine. See the API docs"] }];
    }
    if (!this.kv.has(path)) return [404, { errors: [] }];
    const fields = this.kv.get(path);
    const metadata = { created_time: "2026-01-01T00:00:00Z", custom_metadata: null, version: ++this.#version };
    if (fields !== undefined) {
      const fault = faultOfSecret({ data: fields, metadata });
      if (fault !== undefined) this.faults.push(`${path}: ${fault}`);
      return [200, { ...envelope, data: { data: fields, metadata } }];
    }
    const deleted = { ...metadata, deletion_time: "2026-02-01T00:00:00Z", destroyed: false };
    return [404, { ...envelope, data: { data: null, metadata: deleted } }];
  }
}

interface WithToken {
  readonly body: Readonly<Record<string, unknown>>;
  readonly token: Token | undefined;
}

/** What every answer of Vault has. */
const envelope = {
  ...{ request_id: "8f1a2c0e-0000-4000-8000-000000000000", lease_id: "", renewable: false, lease_duration: 0 },
  ...{ data: null, wrap_info: null, warnings: null, auth: null },
};
