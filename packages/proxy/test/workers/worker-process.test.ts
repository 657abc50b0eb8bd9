// A worker as its supervisor sees it, also on a machine that has no process to give.
import assert from "node:assert/strict";
import cluster, { type Worker } from "node:cluster";
import { EventEmitter } from "node:events";
import { test } from "node:test";
import type { ProxyConfiguration } from "../../src/configuration.ts";
import { WorkerProcess } from "../../src/workers/worker-process.ts";
import { KeptLog } from "../fixture.ts";

/** A process that says it listens; without `pid`, one that the system did not give. */
function child(pid?: number): Worker & EventEmitter {
  const made = new EventEmitter();
  const process = Object.assign(new EventEmitter(), { pid, send: () => true, kill: () => true });
  if (pid !== undefined)
    setImmediate(() => made.emit("message", { type: "ready", postgres: { host: "::1", port: 1 } }));
  return Object.assign(made, { process, isConnected: () => false, isDead: () => true }) as unknown as Worker &
    EventEmitter;
}

test("a worker that ended is started again, though the system has no process for it at first", async (context) => {
  const first = child(1);
  const given: (() => Worker)[] = [
    () => first,
    () => {
      throw new Error("EMFILE");
    },
    () => child(),
    () => child(4),
  ];
  context.mock.method(cluster, "fork", () => given.shift()?.());
  const log = new KeptLog();
  const worker = new WorkerProcess({
    worker: 1,
    configuration: {} as ProxyConfiguration,
    env: {},
    log,
    toWorker: async () => {},
  });
  await worker.start();
  first.emit("exit", null, "SIGKILL");
  const endMs = Date.now() + 20_000;
  while (!worker.up && Date.now() < endMs) await new Promise((resolve) => setTimeout(resolve, 20));
  assert.deepEqual([worker.up, worker.pid, worker.restarted], [true, 4, 3]);
  assert.equal(log.of("worker-not-started").length, 2);
  worker.retire();
});
