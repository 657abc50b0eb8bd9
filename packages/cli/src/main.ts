#!/usr/bin/env node
// The command writ. It must never do more than hand words to run() and its answer to the shell.
import "./thread-pool.ts";
import "./compile-cache.ts";
import { getEventListeners } from "node:events";

// Loaded only now: what an import statement names is compiled before the first line of this file runs.
const [{ loadCommands }, { run }] = await Promise.all([import("./commands/load.ts"), import("./run.ts")]);

/** As a shell reports a program that a signal ended. */
const signalExits = { SIGINT: 130, SIGTERM: 143 } as const;

/** What still hangs so long after a command has ended ends with the process. */
const hangMsMax = 5_000;

const stop = new AbortController();
const stopNow = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    if (!stop.signal.aborted) return stop.abort();
    // A command that has nothing to hurry up, or was told so before, ends as one that knows no signals.
    if (getEventListeners(stopNow.signal, "abort").length === 0) process.exit(signalExits[signal]);
    stopNow.abort();
  });
}

// Whoever reads may stop before the end (`writ records list | head`): that is no fault to tell of.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

// A log that nobody reads any more must not end a proxy's sessions.
process.stderr.on("error", () => {});

// Node opens a debugger on this signal, to anybody on the machine: it would show every credential in memory.
process.on("SIGUSR1", () => {});

const words = process.argv.slice(2);
process.exitCode = await run(await loadCommands(words[0]), words, {
  out: process.stdout,
  err: process.stderr,
  env: process.env,
  folder: process.cwd(),
  stop: stop.signal,
  stopNow: stopNow.signal,
});

// All is done. A disk that does not answer holds a thread, which not even process.exit() gets past; and whoever told us
// to stop waits.
setTimeout(() => process.kill(process.pid, "SIGKILL"), hangMsMax).unref();
