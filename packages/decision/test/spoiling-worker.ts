// A thread that serves take-overs and spoils them, as its name says (its workerData). Tests only.
import { parentPort, workerData } from "node:worker_threads";
import { serveTakeOver, type TakeOverPort } from "../src/serve-takeover.ts";
import type { FromWorker, ToWorker } from "../src/takeover-messages.ts";

const spoil = workerData as string;
const port = parentPort as unknown as TakeOverPort;

/** What is done instead of saying `message` as it is. */
function spoiled(message: FromWorker): FromWorker | undefined {
  if (spoil === "dies-when-ready" && message.kind === "ready") process.exit(9);
  if (spoil === "throws-when-ready" && message.kind === "ready") throw new Error("spoiled");
  if (message.kind !== "filled") return message;
  if (spoil === "dies-in-copy" && message.at > 0) process.exit(9);
  if (spoil === "hangs-in-copy" && message.at > 0) return undefined;
  if (spoil === "skips") return { ...message, at: message.at + 1 };
  if (spoil === "overruns") return { ...message, length: message.buffer.byteLength + 1 };
  if (spoil === "zeroes") new Uint8Array(message.buffer).fill(0);
  if (spoil === "noise") new Uint8Array(message.buffer).fill(0xa5);
  return message;
}

serveTakeOver({
  on: (event, listener) =>
    port.on(event, (message: ToWorker) => {
      if (spoil === "hangs") while (true);
      listener(message);
    }),
  postMessage: (message, transfer) => {
    const said = spoiled(message);
    if (said !== undefined) port.postMessage(said, transfer);
  },
});
