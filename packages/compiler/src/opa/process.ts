// Runs one child process with bounds on time and output. It must never go through a shell.
import { spawn } from "node:child_process";
import { processOutputBytesMax } from "../limits.ts";

export interface ProcessResult {
  /** Exit code; null when a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ProcessOptions {
  readonly timeoutMs: number;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly input?: string;
}

export type RunProcess = (command: string, args: readonly string[], options: ProcessOptions) => Promise<ProcessResult>;

/** Resolves with what the process said, whatever its exit code; rejects when it cannot start or breaks a bound. */
export const runProcess: RunProcess = (command, args, options) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, [...args], {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ["pipe", "pipe", "pipe"],
    });
    const output = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
    let bytes = 0;
    let broken: Error | undefined;
    const stop = (reason: string): void => {
      broken ??= new Error(reason);
      child.kill("SIGKILL");
    };
    const timer = setTimeout(() => stop(`no end after ${options.timeoutMs / 1000} s`), options.timeoutMs);
    for (const name of ["stdout", "stderr"] as const) {
      child[name].on("data", (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > processOutputBytesMax) stop("printed too much");
        else output[name].push(chunk);
      });
    }
    child.on("error", (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      const [stdout, stderr] = [Buffer.concat(output.stdout).toString(), Buffer.concat(output.stderr).toString()];
      if (broken) reject(broken);
      else resolve({ code, stdout, stderr });
    });
    child.stdin.on("error", () => {
      // A child that ends without reading its input is judged by its exit code, not by the broken pipe.
    });
    child.stdin.end(options.input ?? "");
  });
