// A real PostgreSQL for tests and the demo: its own data folder, TLS from a throw-away authority, SCRAM-SHA-256 only.
// It must never outlive the process that started it, however that ends, nor leave its folder behind.
import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { chmod, chown, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeCertificates } from "@writ/certificates";
import { Client, type ClientConfig, type QueryResult } from "pg";
import { freePort } from "./free-port.ts";
import { embeddedMajor, type PostgresBinaries, postgresBinaries } from "./postgres-binaries.ts";

const initdbTimeoutMs = 60_000;
const readyTimeoutMs = 30_000;
const stopTimeoutMs = 15_000;
const startAttemptsMax = 5;
const logBytesMax = 4 * 1024 * 1024;
const superuser = "postgres";

export interface PostgresOptions {
  /** 18 and, in the checkout, 15 come with npm; others must be installed on the system. */
  readonly major?: number;
  /** Extra settings of postgresql.conf. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface LocalPostgres {
  readonly host: "127.0.0.1";
  readonly port: number;
  readonly user: string;
  readonly password: string;
  /** PEM text of the authority that signed the server's certificate, for 127.0.0.1 and localhost. */
  readonly ca: string;
  /** The same in a file, for `sslrootcert`. */
  readonly caPath: string;
  /** `postgres://…` that psql and drivers take, verify-full. */
  url(database?: string): string;
  /** A connected superuser client, TLS verified. The caller ends it. */
  connect(config?: ClientConfig): Promise<Client>;
  /** Runs SQL as superuser on a connection of its own. */
  query(sql: string, database?: string): Promise<QueryResult>;
  /** What the server has logged so far. */
  log(): string;
  /** Ends the server at once and removes its folder. May be called twice. */
  stop(): Promise<void>;
}

interface Prepared {
  readonly folder: string;
  readonly data: string;
  readonly binaries: PostgresBinaries;
  readonly owner: Owner | undefined;
  readonly password: string;
  readonly ca: string;
}

interface Owner {
  readonly uid: number;
  readonly gid: number;
}

interface Running {
  readonly child: ChildProcess;
  readonly log: () => string;
}

// The server's parent is a shell that holds a pipe from us: when we go, in whatever way, the pipe ends, and the
// shell ends the server and removes the folder.
const keeper = [
  'folder=$1; shift; exec 3<&0; "$@" & server=$!',
  "(read -r _ <&3; kill -QUIT $server 2>/dev/null) & watcher=$!",
  'wait $server; code=$?; kill $watcher 2>/dev/null; [ "$code" = 0 ] || [ ! -e "$folder/ready" ] || code=0',
  'if [ -e "$folder/ready" ]; then rm -rf "$folder"; fi; exit $code',
].join("\n");

/** Starts a server on a free port of 127.0.0.1; about a second. The caller stops it. */
export async function startPostgres(options: PostgresOptions = {}): Promise<LocalPostgres> {
  const prepared = await prepare(options.major ?? embeddedMajor);
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    try {
      const running = await boot(prepared, port, options.settings ?? {});
      await writeFile(join(prepared.folder, "ready"), "");
      return describe(prepared, port, running);
    } catch (error) {
      // Another process may have taken the port in between.
      if (attempt < startAttemptsMax && String(error).includes("Address already in use")) continue;
      await rm(prepared.folder, { recursive: true, force: true });
      throw error;
    }
  }
}

async function prepare(major: number): Promise<Prepared> {
  const owner = serverOwner();
  const folder = await mkdtemp(join(tmpdir(), "writ-postgres-"));
  const prepared: Prepared = {
    folder,
    data: join(folder, "data"),
    binaries: await postgresBinaries(major),
    owner,
    password: randomBytes(12).toString("hex"),
    ca: await writeCertificates(folder, owner),
  };
  await give(folder, 0o755, owner);
  await initialise(prepared);
  return prepared;
}

/** PostgreSQL refuses to run as root: as root, its own user or nobody runs it. */
function serverOwner(): Owner | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const row = readFileSync("/etc/passwd", "utf8").match(/^postgres:[^:]*:(\d+):(\d+):/m);
  return row ? { uid: Number(row[1]), gid: Number(row[2]) } : { uid: 65_534, gid: 65_534 };
}

async function writeCertificates(folder: string, owner: Owner | undefined): Promise<string> {
  const made = makeCertificates({ hosts: ["localhost", "127.0.0.1"] });
  await writeFile(join(folder, "ca.crt"), made.ca);
  for (const [name, content] of [
    ["server.crt", made.certificate],
    ["server.key", made.key],
  ] as const) {
    await writeFile(join(folder, name), content, { mode: 0o600 });
    await give(join(folder, name), 0o600, owner);
  }
  return made.ca;
}

async function give(path: string, mode: number, owner: Owner | undefined): Promise<void> {
  await chmod(path, mode);
  if (owner) await chown(path, owner.uid, owner.gid);
}

async function initialise(prepared: Prepared): Promise<void> {
  const passwordPath = join(prepared.folder, "password");
  await writeFile(passwordPath, `${prepared.password}\n`, { mode: 0o600 });
  await give(passwordPath, 0o600, prepared.owner);
  const args = [
    ...["-D", prepared.data, "-U", superuser, `--pwfile=${passwordPath}`, "--auth=scram-sha-256"],
    ...["-N", "--locale=C.UTF-8", "--encoding=UTF8"], // -N: no fsync; a lost test database is no loss
  ];
  const child = spawn(prepared.binaries.initdb, args, { ...prepared.owner, cwd: prepared.folder, stdio: "pipe" });
  const timer = setTimeout(() => child.kill("SIGKILL"), initdbTimeoutMs);
  const log = collect(child);
  const code = await ended(child);
  clearTimeout(timer);
  await rm(passwordPath, { force: true });
  if (code !== 0) {
    await rm(prepared.folder, { recursive: true, force: true });
    throw new Error(`initdb ended with ${code}: ${log()}`);
  }
}

async function boot(prepared: Prepared, port: number, extra: Readonly<Record<string, string>>): Promise<Running> {
  const settings = {
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: "",
    ssl: "on",
    ssl_cert_file: join(prepared.folder, "server.crt"),
    ssl_key_file: join(prepared.folder, "server.key"),
    fsync: "off",
    shared_buffers: "32MB",
    ...extra,
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const command = [prepared.binaries.postgres, "-D", prepared.data, ...flags];
  const child = spawn("/bin/sh", ["-c", keeper, "sh", prepared.folder, ...command], {
    ...prepared.owner,
    cwd: prepared.folder,
    stdio: "pipe",
  });
  const log = collect(child);
  await ready(child, log);
  return { child, log };
}

function ready(child: ChildProcess, log: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => {
      finish();
      child.stdin?.end();
      reject(new Error(`PostgreSQL did not start (${why}): ${log()}`));
    };
    const timer = setTimeout(() => fail("no answer in time"), readyTimeoutMs);
    const onExit = (code: number | null): void => fail(`ended with ${code}`);
    const onError = (error: Error): void => fail(error.message);
    const look = (): void => {
      if (!log().includes("database system is ready to accept connections")) return;
      finish();
      resolve();
    };
    const finish = (): void => {
      clearTimeout(timer);
      child.off("exit", onExit).off("error", onError);
      child.stderr?.off("data", look);
    };
    child.on("exit", onExit).on("error", onError);
    child.stderr?.on("data", look);
  });
}

function describe(prepared: Prepared, port: number, running: Running): LocalPostgres {
  const { ca, password } = prepared;
  const caPath = join(prepared.folder, "ca.crt");
  const connect = async (config: ClientConfig = {}): Promise<Client> => {
    const base = { host: "127.0.0.1", port, user: superuser, password, database: "postgres", ssl: { ca } };
    const client = new Client({ ...base, ...config });
    await client.connect();
    return client;
  };
  return {
    ...{ host: "127.0.0.1", port, user: superuser, password, ca, caPath, connect },
    url: (database = "postgres") =>
      `postgres://${superuser}:${password}@127.0.0.1:${port}/${database}?sslmode=verify-full&sslrootcert=${caPath}`,
    query: async (sql, database = "postgres") => {
      const client = await connect({ database });
      return client.query(sql).finally(() => client.end());
    },
    log: running.log,
    stop: () => stopRunning(running.child, prepared.folder),
  };
}

async function stopRunning(child: ChildProcess, folder: string): Promise<void> {
  const done = ended(child);
  child.stdin?.end();
  const timer = setTimeout(() => child.kill("SIGKILL"), stopTimeoutMs);
  await done;
  clearTimeout(timer);
  await rm(folder, { recursive: true, force: true });
}

function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => resolve(code));
    child.once("error", reject);
  });
}

function collect(child: ChildProcess): () => string {
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      text = (text + chunk.toString()).slice(-logBytesMax);
    });
  }
  return () => text;
}
