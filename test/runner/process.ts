// Runs one command with a deadline and keeps what it printed. It must never leave a child of the command running.
import { spawn } from "node:child_process";
import { root } from "./paths.ts";

export interface Command {
  readonly command: string;
  readonly args: readonly string[];
  readonly timeoutMs: number;
  readonly env: NodeJS.ProcessEnv;
}

export interface Outcome {
  readonly ok: boolean;
  /** Output and error output, as they came; the end of it when there is too much. */
  readonly output: string;
  readonly ms: number;
}

const outputLengthMax = 200_000;

export function runCommand({ command, args, timeoutMs, env }: Command): Promise<Outcome> {
  const started = performance.now();
  return new Promise((resolve) => {
    // A group of its own, so that a deadline ends the command's children with it.
    const child = spawn(command, [...args], { cwd: root, env, stdio: ["ignore", "pipe", "pipe"], detached: true });
    let output = "";
    let late = false;
    const keep = (chunk: Buffer): void => {
      output = (output + chunk.toString()).slice(-outputLengthMax);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    const timer = setTimeout(() => {
      late = true;
      endGroup(child.pid);
    }, timeoutMs);
    const finish = (ok: boolean, said: string): void => {
      clearTimeout(timer);
      endGroup(child.pid);
      resolve({ ok, output: `${output}${said}`, ms: performance.now() - started });
    };
    child.on("error", (error) => finish(false, `${error.message}\n`));
    child.on("exit", (code, signal) => {
      const said = late ? `did not end within ${Math.round(timeoutMs / 1000)} s\n` : "";
      // What a child of the command still holds open must not keep us waiting for "close".
      setImmediate(() => finish(code === 0 && signal === null && !late, said));
    });
  });
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // Nothing of the group is left.
  }
}
