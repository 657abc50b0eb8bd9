// A real proxy process before a real server, with one role that may do everything and no masks, guards or tables: what
// psql prints through it must be what it prints direct. It must never outlive its `stop`.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import type { LocalPostgres } from "@writ/testkit";

const main = join(import.meta.dirname, "../../../packages/cli/src/main.ts");
const readyMsMax = 60_000;
const person = "alice@acme.example";

export interface FreeProxy {
  /** `postgres://…` as `writ dev` prints it: the resource is named as the database, the role as the server's user. */
  readonly uri: string;
  readonly said: readonly string[];
  stop(): Promise<void>;
}

/** Starts `writ dev` for one database of `postgres`. */
export async function startFreeProxy(postgres: LocalPostgres, database: string): Promise<FreeProxy> {
  const folder = await mkdtemp(join(tmpdir(), "writ-regress-"));
  for (const [path, text] of Object.entries(files(postgres, database))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const words = [main, "dev", folder, "--listen", "127.0.0.1:0", "--as", person, "--json"];
  const env = { ...process.env, UPSTREAM_PASSWORD: postgres.password };
  const child = spawn(process.execPath, words, { env, stdio: ["ignore", "pipe", "pipe"] });
  const said: string[] = [];
  child.stderr.setEncoding("utf8").on("data", (text: string) => said.push(text));
  const stop = async () => {
    await kill(child);
    await rm(folder, { recursive: true, force: true });
  };
  const timer = setTimeout(() => child.kill("SIGKILL"), readyMsMax);
  const [line] = await Promise.race([once(createInterface({ input: child.stdout }), "line"), once(child, "exit")]);
  clearTimeout(timer);
  if (typeof line !== "string") {
    await stop();
    throw new Error(`the proxy did not start: ${said.join("")}`);
  }
  const { connections } = JSON.parse(line) as { connections: { uri: string }[] };
  return { uri: connections[0]?.uri ?? "", said, stop };
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}

function files({ port, ca, user }: LocalPostgres, database: string): Record<string, string> {
  const until = new Date(Date.now() + 86_400_000).toISOString().replace(/\.\d+Z$/, "Z");
  return {
    "writ.yaml": `writ: 1
name: acme
security: ["@acme/security"]
issuers:
  dev: { trial: true }
limits: { grant: 30d, session: 8h, groupsFresh: 1h }
bundle: { life: 72h }
resources:
  ${database}: { addresses: ["127.0.0.1:${port}"], secrets: ["env:UPSTREAM_PASSWORD"] }
`,
    "people.yaml": `${person}: { issuer: dev, subject: alice, github: 1001 }\n`,
    [`resources/${database}.yaml`]: `kind: postgres
address: 127.0.0.1:${port}
database: ${database}
tls:
  ca: |
${ca.trim().replace(/^/gm, "    ")}
owners: ["@acme/payments"]
roles:
  ${user}: { allow: [all], login: { user: ${user}, password: { env: UPSTREAM_PASSWORD } } }
`,
    [`grants/${database}/alice.yaml`]: `to: { user: ${person} }
role: ${user}
why: INC-1 what psql prints through the proxy is what it prints direct
until: ${until}
`,
  };
}
