// One worker process: a proxy like any other, told by its supervisor when to start, drain and stop.
// It must never outlive its supervisor, nor act on a signal that is meant for the supervisor.
import cluster from "node:cluster";
import { WritError } from "@writ/contracts";
import type { CancelKey } from "@writ/protocol-postgres";
import { askMsMax } from "../limits.ts";
import { openLog } from "../log.ts";
import { type RunningProxy, startProxy } from "../proxy.ts";
import type { Answers, FromWorker, ToWorker } from "./talk.ts";

// A terminal and a service manager signal all processes of a group: the supervisor alone decides what that means.
for (const signal of ["SIGINT", "SIGTERM", "SIGUSR1"] as const) process.on(signal, () => {});
// Whoever read the log may be gone: that ends no session.
process.stderr.on("error", () => {});

let proxy: RunningProxy | undefined;
/** CancelRequests on their way to another worker: protocol-postgres bounds how many. */
const cancels = new Map<number, () => void>();
let cancelled = 0;

function say(message: FromWorker): void {
  // A supervisor that is gone hears nothing: the disconnect ends this process.
  process.send?.(message, undefined, undefined, () => {});
}

/** Resolves when the other worker has been told, or does not answer. */
async function toWorker(worker: number, request: CancelKey): Promise<void> {
  const id = ++cancelled;
  const told = new Promise<void>((resolve) => cancels.set(id, resolve));
  const timer = setTimeout(() => cancels.get(id)?.(), askMsMax);
  say({ type: "cancel", id, worker, request });
  await told;
  clearTimeout(timer);
  cancels.delete(id);
}

async function start({ worker, configuration }: Extract<ToWorker, { type: "start" }>): Promise<void> {
  try {
    const fleet = { worker: worker - 1, toWorker };
    proxy = await startProxy(configuration, { log: openLog({ worker }), env: process.env, fleet });
    say({ type: "ready", postgres: proxy.postgres });
  } catch (error) {
    const [code, detail] = error instanceof WritError ? [error.code, error.detail] : ["WRIT_INVARIANT", String(error)];
    say({ type: "failed", code, detail });
  }
}

async function answer(running: RunningProxy, { what, request, question }: Asked): Promise<Answers[keyof Answers]> {
  if (what === "status") return running.status();
  if (what === "metrics") return await running.metrics();
  if (what === "look") await running.look();
  else if (what === "drain") await running.drain();
  else if (question !== undefined) return await running.tokens(question);
  else if (request !== undefined) running.cancel({ ...request, key: Buffer.from(request.key) });
  return null;
}

type Asked = Extract<ToWorker, { type: "ask" }>;

async function take(message: ToWorker): Promise<void> {
  if (message.type === "start") return await start(message);
  if (message.type === "close") {
    await proxy?.close();
    process.exit(0);
  }
  if (message.type === "cancelled") return cancels.get(message.id)?.();
  if (proxy === undefined) return;
  say({ type: "answer", id: message.id, value: await answer(proxy, message) });
}

// Run by hand there is nobody to be told by.
if (cluster.isWorker) {
  // What cannot be answered is not: the supervisor waits within its bound, and no session ends for it.
  process.on("message", (message: ToWorker) => void take(message).catch(() => {}));
}
