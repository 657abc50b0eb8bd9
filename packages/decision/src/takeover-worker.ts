// The file that the thread runs. It must never do anything but serve.
import { parentPort } from "node:worker_threads";
import { serveTakeOver, type TakeOverPort } from "./serve-takeover.ts";

if (parentPort !== null) serveTakeOver(parentPort as TakeOverPort);
