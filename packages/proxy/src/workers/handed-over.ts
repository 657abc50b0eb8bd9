// Connections that the supervisor has given to a worker and that the worker has not taken yet. Node's cluster keeps its
// end of such a connection open until the worker says that it took it, for ever when it died instead, and the client
// waits as long. It must never close one that a worker may still refuse, so that another gets it.
import type { Worker } from "node:cluster";

interface Closable {
  close(): void;
}

/** Closes what a worker had not taken when it died; to be called before anything is sent to it. */
export function closeUntaken(worker: Worker): void {
  const untaken = new Map<unknown, Closable>();
  const { process } = worker;
  const own = process.send;
  const send = (...given: unknown[]): boolean => {
    const [message, handle] = given;
    // Node's own messages, lib/internal/cluster/utils.js and round_robin_handle.js.
    if (memberOf(message, "act") === "newconn" && isClosable(handle)) untaken.set(memberOf(message, "seq"), handle);
    return Reflect.apply(own, process, given);
  };
  Object.assign(process, { send });
  // Taken or refused: then Node closes it, or gives it to another worker.
  process.on("internalMessage", (message: unknown) => untaken.delete(memberOf(message, "ack")));
  const close = () => {
    for (const handle of untaken.values()) handle.close();
    untaken.clear();
  };
  // What it said before it died may not have been read yet.
  worker.once("exit", () => (worker.isConnected() ? worker.once("disconnect", close) : close()));
}

function memberOf(message: unknown, name: "act" | "seq" | "ack"): unknown {
  return typeof message === "object" && message !== null ? Reflect.get(message, name) : undefined;
}

function isClosable(handle: unknown): handle is Closable {
  return typeof handle === "object" && handle !== null && "close" in handle && typeof handle.close === "function";
}
