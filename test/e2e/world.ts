// A small world for end-to-end tests: a real PostgreSQL, a real git repository, a real proxy process, real clients.
// It must never share a folder, a port or a key with another world.
import { type ChildProcess, type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { type GeneratedKey, generateKey, publishToFolder } from "@writ/bundle";
import { buildBundle } from "@writ/cli";
import type { EpochSeconds } from "@writ/contracts";
import { signToken } from "@writ/identity";
import { formatDiagnostics, type Model, parseRepository } from "@writ/model";
import { type LocalPostgres, makeCertificates, noteSecret, noteToken, psqlPath, startPostgres } from "@writ/testkit";
import pg from "pg";
import { shopSql } from "./shop.ts";
import { alice, usualFiles } from "./usual-files.ts";
import { assertNothingLeaks } from "./world-leaks.ts";

export { alice, bob, grant, instant } from "./usual-files.ts";

const root = join(import.meta.dirname, "../..");
/** A busy machine is waited for: this only ends what hangs. */
const readyMsMax = 120_000;
const untilMsMax = 60_000;

type ProxyProcess = ChildProcessByStdio<null, Readable, Readable>;

export interface WorldOptions {
  /** Run as superuser in the database `shop`. */
  readonly sql?: string;
  /** Files of the access repository beside or instead of the usual ones; undefined leaves one out. */
  readonly files?: Readonly<Record<string, string | undefined>>;
  /** Environment of the proxy process beside the passwords. */
  readonly env?: Readonly<Record<string, string>>;
  /** Words before those that start the proxy, such as prlimit and its limits. */
  readonly under?: readonly string[];
  /** Lines for proxy.yaml below `bundle:`. */
  readonly every?: string;
  /** Lines at the end of proxy.yaml. */
  readonly proxy?: string;
  /** Changes to the files of both, before anything is published or started. */
  readonly prepare?: (world: World) => Promise<void>;
  /** The server's major version: 18 when nothing is said; 15 comes with npm too. */
  readonly major?: number;
  /** Extra settings of postgresql.conf. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Who publishes instead of the world, before the proxy starts: into `bundles`, as this repository. */
  readonly publisher?: { readonly repository: string; first(world: World): Promise<void> };
}

export class World {
  readonly folder: string;
  readonly postgres: LocalPostgres;
  readonly files: Map<string, string>;
  readonly keys: { bundle: GeneratedKey; token: GeneratedKey; record: GeneratedKey };
  readonly ca: string;
  readonly #env: Readonly<Record<string, string>>;
  readonly #under: readonly string[];
  #repository = "1";
  #seq = 0;
  #proxy: ChildProcess | undefined;
  #port = 0;
  #controlPort = 0;
  readonly proxyLog: string[] = [];

  static async start(options: WorldOptions = {}): Promise<World> {
    const folder = await mkdtemp(join(tmpdir(), "writ-world-"));
    const postgres = await startPostgres({ settings: options.settings ?? {}, major: options.major ?? 18 });
    await postgres.query("CREATE DATABASE shop");
    await postgres.query(`${shopSql};${options.sql ?? ""}`, "shop");
    const [bundle, token, record] = await Promise.all([
      generateKey("bundle"),
      generateKey("token"),
      generateKey("record"),
    ]);
    const world = new World(
      { folder, postgres, keys: { bundle, token, record }, env: options.env ?? {} },
      options.under ?? [],
    );
    for (const [path, text] of Object.entries(options.files ?? {})) {
      if (text === undefined) world.files.delete(path);
      else world.files.set(path, text);
    }
    world.#repository = options.publisher?.repository ?? "1";
    await world.#writeProxyFiles(options.every ?? "1s", options.proxy ?? "");
    await options.prepare?.(world);
    await (options.publisher?.first(world) ?? world.publish());
    await world.startProxy();
    return world;
  }

  private constructor(
    parts: {
      folder: string;
      postgres: LocalPostgres;
      keys: World["keys"];
      env: Readonly<Record<string, string>>;
    },
    under: readonly string[],
  ) {
    this.#under = under;
    this.folder = parts.folder;
    this.postgres = parts.postgres;
    this.keys = parts.keys;
    this.#env = parts.env;
    this.files = new Map(Object.entries(usualFiles(parts.postgres)));
    this.#certificates = makeCertificates({ hosts: ["127.0.0.1", "localhost"] });
    this.ca = this.#certificates.ca;
    for (const { privateJwk } of Object.values(parts.keys)) noteSecret(String(privateJwk.d));
    for (const secret of [this.#certificates.key, "ro-password", "rw-password"]) noteSecret(secret);
  }

  readonly #certificates: ReturnType<typeof makeCertificates>;

  at(...names: string[]): string {
    return join(this.folder, ...names);
  }

  get port(): number {
    return this.#port;
  }

  get controlPort(): number {
    return this.#controlPort;
  }

  get proxyPid(): number {
    return this.#proxy?.pid ?? 0;
  }

  get model(): Model {
    const files = new Map([...this.files].map(([path, text]) => [path, Buffer.from(text)] as const));
    const parsed = parseRepository(files, { nowSeconds: Math.floor(Date.now() / 1000), changed: () => false });
    if (!parsed.ok) throw new Error(formatDiagnostics(parsed.diagnostics, "text"));
    return parsed.model;
  }

  /**
   * Signs the files as they are with the next sequence (or `over`) and moves `latest`. The proxy finds it by itself.
   */
  async publish(
    over: Partial<{
      seq: number;
      commit: string;
      nowSeconds: number;
      lifeSeconds: number;
      scope: string;
      repository: string;
    }> = {},
  ): Promise<Uint8Array> {
    const seq = over.seq ?? ++this.#seq;
    const bytes = await buildBundle(
      this.model,
      { kid: this.keys.bundle.kid, jwk: { ...this.keys.bundle.privateJwk } },
      {
        commit: seq.toString(16).padStart(40, "0"),
        seq,
        nowSeconds: Math.floor(Date.now() / 1000),
        repository: this.#repository,
        scope: "production",
        epoch: 1,
        lifeSeconds: 259_200,
        prev: null,
        ...over,
      },
    );
    await publishToFolder(this.at("bundles"), bytes);
    return bytes;
  }

  async startProxy(): Promise<void> {
    const { child, port, controlPort } = await this.#ready(this.#spawnProxy("proxy.yaml"));
    this.#proxy = child;
    this.#port = port;
    this.#controlPort = controlPort;
  }

  /** Another proxy beside the first, with the same bundles, keys and records, and a memory of its own by that name. */
  async startAnother(name = "2"): Promise<{ port: number; stop(signal?: NodeJS.Signals): Promise<void> }> {
    const { child, port } = await this.#ready(this.#spawnProxy(await this.#anotherConfig(name)));
    const stop = async (signal: NodeJS.Signals = "SIGTERM") => {
      const exit = once(child, "exit");
      child.kill(signal);
      await exit;
    };
    return { port, stop };
  }

  /** Starts another proxy and kills it after so many milliseconds, ready or not. */
  async killStarting(name: string, afterMs: number): Promise<void> {
    const child = this.#spawnProxy(await this.#anotherConfig(name));
    const exit = once(child, "exit");
    child.stdout.resume();
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    child.kill("SIGKILL");
    await exit;
  }

  async #anotherConfig(name: string): Promise<string> {
    const text = await readFile(this.at("proxy.yaml"), "utf8");
    await writeFile(this.at(`proxy-${name}.yaml`), `${text}state: state-${name}\n`, { mode: 0o600 });
    return `proxy-${name}.yaml`;
  }

  #spawnProxy(config: string): ProxyProcess {
    const env = { ...process.env, RO_PASSWORD: "ro-password", RW_PASSWORD: "rw-password", ...this.#env };
    const words = [join(root, "packages/cli/src/main.ts"), "proxy", "--config", this.at(config), "--json"];
    const [program, ...rest] = [...this.#under, process.execPath, ...words];
    const child = spawn(program ?? "", rest, { env, stdio: ["ignore", "pipe", "pipe"] });
    child.stderr.setEncoding("utf8").on("data", (text: string) => this.proxyLog.push(text));
    return child;
  }

  async #ready(child: ProxyProcess): Promise<{ child: ProxyProcess; port: number; controlPort: number }> {
    const lines = createInterface({ input: child.stdout });
    const timer = setTimeout(() => child.kill("SIGKILL"), readyMsMax);
    const first = await Promise.race([once(lines, "line"), once(child, "exit")]);
    clearTimeout(timer);
    if (typeof first[0] !== "string") throw new Error(`the proxy did not start: ${this.proxyLog.join("")}`);
    const ready = JSON.parse(first[0]) as { listen: { port: number }; control: { port: number } };
    return { child, port: ready.listen.port, controlPort: ready.control.port };
  }

  /** Exit status and signal of the proxy, once it has ended. */
  async proxyExit(): Promise<readonly [code: number | null, signal: NodeJS.Signals | null]> {
    const child = this.#proxy;
    if (child === undefined) throw new Error("no proxy was started");
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    return [child.exitCode, child.signalCode];
  }

  /** Stops reading what the proxy logs: its next line finds nobody. */
  closeLog(): void {
    this.#proxy?.stderr?.destroy();
  }

  async killProxy(signal: NodeJS.Signals): Promise<void> {
    const child = this.#proxy;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, "exit");
  }

  async status(): Promise<{
    bundle: { seq: number | null; issuedAt: number | null; lastRefusal: { code: string } | null };
    sessions: number;
  }> {
    const answer = await fetch(`http://127.0.0.1:${this.#controlPort}/status`);
    return (await answer.json()) as Awaited<ReturnType<World["status"]>>;
  }

  /** Waits until the status fulfils `wanted`, also on a busy machine. */
  async until(wanted: (status: Awaited<ReturnType<World["status"]>>) => boolean): Promise<void> {
    const endMs = Date.now() + untilMsMax;
    while (!wanted(await this.status())) {
      if (Date.now() > endMs) throw new Error(`status did not come: ${JSON.stringify(await this.status())}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }

  async token(
    over: Partial<{
      person: string;
      resource: string;
      repository: string;
      lifeSeconds: number;
      grant: string;
      key: GeneratedKey;
      trial: boolean;
    }> = {},
  ): Promise<string> {
    const {
      person = alice,
      resource = "orders-db",
      repository = this.#repository,
      lifeSeconds = 3600,
      grant: id,
      key = this.keys.token,
      trial = true,
    } = over;
    const nowSeconds = Math.floor(Date.now() / 1000);
    const subject = {
      kind: "user" as const,
      name: person,
      issuer: "dev",
      subject: person.split("@")[0] ?? "",
      claims: {},
      authenticatedAt: nowSeconds as unknown as EpochSeconds,
    };
    const claims = { subject, resource, repository, lifeSeconds, trial, ...(id === undefined ? {} : { grant: id }) };
    return noteSecret(await signToken(claims, { kid: key.kid, jwk: { ...key.privateJwk } }, nowSeconds));
  }

  /** A connected node-postgres client through the proxy. */
  async client(
    over: Partial<{ role: string; resource: string; token: string; person: string; config: pg.ClientConfig }> = {},
  ): Promise<pg.Client> {
    const { role = "read-only", resource = "orders-db", person = alice } = over;
    const password = noteToken(over.token ?? (await this.token({ person, resource })));
    const client = new pg.Client({
      host: "127.0.0.1",
      port: this.#port,
      user: role,
      database: resource,
      password,
      ssl: { ca: this.ca },
      ...over.config,
    });
    client.on("error", () => {});
    await client.connect();
    return client;
  }

  /** Environment for libpq clients through the proxy; the token is in no argument. */
  async psqlEnv(over: Partial<{ role: string; person: string }> = {}): Promise<Record<string, string>> {
    return {
      ...(process.env as Record<string, string>),
      PGHOST: "127.0.0.1",
      PGPORT: String(this.#port),
      PGUSER: over.role ?? "read-only",
      PGDATABASE: "orders-db",
      PGPASSWORD: await this.token({ person: over.person ?? alice }),
      PGSSLMODE: "verify-full",
      PGSSLROOTCERT: this.at("ca.pem"),
      PSQLRC: "/dev/null",
      HOME: this.folder,
    };
  }

  /** Runs psql (the system's, unless `program` is another) with `input` on standard input. */
  async psql(
    input: string,
    over: { role?: string; arguments?: readonly string[]; program?: string } = {},
  ): Promise<{ out: string; err: string; code: number | null }> {
    const env = await this.psqlEnv(over);
    const program = over.program ?? (await psqlPath());
    const child = spawn(program, ["-X", "-A", "-t", ...(over.arguments ?? [])], { env, stdio: "pipe" });
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    child.stdin.end(input);
    const [code] = (await once(child, "close")) as [number | null];
    return { out, err, code };
  }

  /** Every line of every session and journal, from files and commit logs, once. */
  async recordText(): Promise<string> {
    const { readdir } = await import("node:fs/promises");
    // Commit logs first: whatever leaves them meanwhile is in a file by then.
    const read = async (extension: string) => {
      const names = (await readdir(this.at("records"), { recursive: true })).filter((name) => name.endsWith(extension));
      return Promise.all(names.map((name) => readFile(this.at("records", name), "utf8").catch(() => "")));
    };
    const logged = (await read(".log")).join("").match(/\{"v":1,.*\}\n/g) ?? [];
    const lines = new Set([...((await read(".jsonl")).join("").match(/.*\n/g) ?? []), ...logged]);
    return [...lines].join("");
  }

  async stop(): Promise<void> {
    await this.killProxy("SIGKILL");
    await this.postgres.stop();
    const clean = assertNothingLeaks(this.folder, this.proxyLog.join(""));
    await clean.finally(() => rm(this.folder, { recursive: true, force: true }));
  }

  async #writeProxyFiles(every: string, more: string): Promise<void> {
    const { bundle, token, record } = this.keys;
    const files: Record<string, string> = {
      "ca.pem": this.#certificates.ca,
      "proxy.crt": this.#certificates.certificate,
      "proxy.key": this.#certificates.key,
      "token.jwk": JSON.stringify(token.privateJwk),
      "record.jwk": JSON.stringify(record.privateJwk),
      "proxy.yaml": `bundle:
  from: bundles
  keys: [{ kid: ${bundle.kid}, jwk: ${JSON.stringify(bundle.publicJwk)} }]
  repository: ${this.#repository}
  scope: production
  minSequence: 0
  epoch: 1
  every: ${every}
listen:
  postgres: { address: "127.0.0.1:0", tls: { certificate: proxy.crt, key: proxy.key } }
  control: { address: "127.0.0.1:0" }
records: { folder: records, key: { file: record.jwk } }
tokens: { key: { file: token.jwk } }
${more}`,
    };
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(this.at(name)), { recursive: true });
      await writeFile(this.at(name), text, { mode: 0o600 });
    }
  }
}
