// A PgBouncer of the bench's own, in session mode, as small as it can be: one process, plain text on both sides.
// It must never outlive the bench, nor read a configuration of the machine's.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chown, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "@writ/testkit";
import { findCommand, run } from "./command.ts";

const readyMsMax = 10_000;

export interface PgBouncer {
  readonly port: number;
  readonly pid: number;
  readonly version: string;
  stop(): Promise<void>;
}

/** Undefined when PgBouncer is not installed. */
export async function startPgBouncer(server: {
  readonly port: number;
  readonly database: string;
  readonly user: string;
  readonly password: string;
}): Promise<PgBouncer | undefined> {
  const program = await findCommand("pgbouncer", "pgbouncer");
  if (program === undefined) return undefined;
  const folder = await mkdtemp(join(tmpdir(), "writ-pgbouncer-"));
  const port = await freePort();
  const owner = await unprivileged();
  await writeFile(join(folder, "users.txt"), `"${server.user}" "${server.password}"\n`);
  await writeFile(join(folder, "pgbouncer.ini"), settings(folder, port, server));
  if (owner !== undefined) {
    for (const path of [folder, join(folder, "users.txt"), join(folder, "pgbouncer.ini")]) {
      await chown(path, owner.uid, owner.gid);
    }
  }
  const child = spawn(program, ["-q", join(folder, "pgbouncer.ini")], { ...owner, cwd: folder, stdio: "ignore" });
  const stop = async (): Promise<void> => {
    child.kill("SIGKILL");
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    await rm(folder, { recursive: true, force: true });
  };
  const version = (await run(program, ["--version"])).stdout.split("\n")[0] ?? "";
  if (!(await listening(join(folder, "log"), child))) {
    const log = await readFile(join(folder, "log"), "utf8").catch(() => "");
    await stop();
    throw new Error(`PgBouncer did not start: ${log}`);
  }
  return { port, pid: child.pid ?? 0, version, stop };
}

function settings(folder: string, port: number, server: { port: number; database: string }): string {
  return `[databases]
${server.database} = host=127.0.0.1 port=${server.port} dbname=${server.database}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = plain
auth_file = ${join(folder, "users.txt")}
logfile = ${join(folder, "log")}
pool_mode = session
default_pool_size = 40
max_client_conn = 200
server_tls_sslmode = disable
ignore_startup_parameters = extra_float_digits
log_connections = 0
log_disconnections = 0
`;
}

async function listening(log: string, child: ChildProcess): Promise<boolean> {
  const endMs = Date.now() + readyMsMax;
  while (Date.now() < endMs && child.exitCode === null) {
    const text = await readFile(log, "utf8").catch(() => "");
    if (text.includes("process up")) return true;
    await sleep(50);
  }
  return false;
}

/** PgBouncer refuses to run as root. */
async function unprivileged(): Promise<{ uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const users = await readFile("/etc/passwd", "utf8");
  const row = users.match(/^nobody:[^:]*:(\d+):(\d+):/m);
  return { uid: Number(row?.[1] ?? 65_534), gid: Number(row?.[2] ?? 65_534) };
}
