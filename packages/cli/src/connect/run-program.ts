// A program in the user's terminal, in our place: its input and output are ours, signals reach it, its exit status is
// ours. It must never be started through a shell.
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { WritError } from "@writ/contracts";
import { passedSignals } from "../login/posix-rights.ts";
import { findProgram } from "./find-program.ts";

export interface Program {
  readonly words: readonly [string, ...string[]];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
}

/** Resolves to its exit status, as a shell reports it: 128 and the signal's number for one that a signal ended. */
export async function runProgram({ words: [program, ...words], env, folder }: Program): Promise<number> {
  const found = await findProgram(program, env);
  if (found === undefined) throw unstarted(program, { code: "ENOENT" });
  const child = spawn(found, words, { env: { ...env }, cwd: folder, stdio: "inherit" });
  const pass = (signal: NodeJS.Signals) => {
    // At a terminal Ctrl-C and Ctrl-\ reach the program by themselves: psql would cancel twice.
    const typed = signal === "SIGINT" || signal === "SIGQUIT";
    if (!(typed && process.stdin.isTTY === true)) child.kill(signal);
  };
  for (const signal of passedSignals) process.on(signal, pass);
  try {
    return await new Promise<number>((resolve, reject) => {
      child.once("error", (error: NodeJS.ErrnoException) => reject(unstarted(program, error)));
      child.once("exit", (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
    });
  } finally {
    for (const signal of passedSignals) process.off(signal, pass);
  }
}

function unstarted(program: string, { code }: Pick<NodeJS.ErrnoException, "code">): WritError {
  const what = code === "ENOENT" ? "is not in PATH" : `cannot be started (${code})`;
  const hint =
    program === "psql" ? " It comes with PostgreSQL's client packages; --uri and --env need no program." : "";
  return new WritError("CLI_PROGRAM", `${program} ${what}.${hint}`);
}
