#!/usr/bin/env node
// The command writ. It must never do more than hand words to run() and its answer to the shell.
import "./thread-pool.ts";
import { commands } from "./commands/index.ts";
import { run } from "./run.ts";

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());

// Whoever reads may stop before the end (`writ records list | head`): that is no fault to tell of.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

// A log that nobody reads any more must not end a proxy's sessions.
process.stderr.on("error", () => {});

// Node opens a debugger on this signal, to anybody on the machine: it would show every credential in memory.
process.on("SIGUSR1", () => {});

process.exitCode = await run(commands, process.argv.slice(2), {
  out: process.stdout,
  err: process.stderr,
  env: process.env,
  folder: process.cwd(),
  stop: stop.signal,
});
