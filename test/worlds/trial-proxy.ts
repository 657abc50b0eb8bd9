// `writ dev` as a process of its own, ready to be connected to. It must never outlive its `stop`.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { alice } from "@writ/testkit";

const main = join(import.meta.dirname, "../../packages/cli/src/main.ts");
const readyMsMax = 60_000;

/** One entry of the line that `writ dev --json` prints, as far as it is used here. */
export interface TrialConnection {
  readonly resource: string;
  readonly role: string;
  /** `postgres://ROLE:TOKEN@HOST:PORT/RESOURCE?…` */
  readonly uri: string;
  /** Path of the authority's PEM file. */
  readonly ca: string;
}

export interface TrialProxy {
  readonly connections: readonly TrialConnection[];
  /** What it has written to stderr so far. */
  readonly said: readonly string[];
  stop(): Promise<void>;
}

/** Starts `writ dev` for Alice over the repository in `folder`; `env` holds its secrets. */
export async function startTrialProxy(folder: string, env: Readonly<Record<string, string>>): Promise<TrialProxy> {
  const words = [main, "dev", folder, "--listen", "127.0.0.1:0", "--as", alice, "--json"];
  const child = spawn(process.execPath, words, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  const said: string[] = [];
  child.stderr.setEncoding("utf8").on("data", (text: string) => said.push(text));
  const timer = setTimeout(() => child.kill("SIGKILL"), readyMsMax);
  const [line] = await Promise.race([once(createInterface({ input: child.stdout }), "line"), once(child, "exit")]);
  clearTimeout(timer);
  if (typeof line !== "string") {
    await kill(child);
    throw new Error(`writ dev did not start: ${said.join("")}`);
  }
  const { connections } = JSON.parse(line) as { connections: TrialConnection[] };
  return { connections, said, stop: () => kill(child) };
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}
