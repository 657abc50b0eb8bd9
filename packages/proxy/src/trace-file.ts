// The file of a trace, written by lines, some of them together. Tracing is for looking into one thing at a time:
// writing holds up the process a little. It must never grow beyond its bound, nor stop a session when the disk says no.
import { closeSync, constants, openSync, renameSync, writeSync } from "node:fs";
import { WritError } from "@writ/contracts";
import { traceFileBytesMax, traceWaitBytesMax, traceWaitMs } from "./limits.ts";
import type { Log } from "./log.ts";

export interface TraceFile {
  /** Takes a line without its end. */
  line(text: string): void;
  close(): void;
}

/**
 * Begins `path` anew, readable by its owner alone; when it is full it becomes `path.1`, in place of the one before.
 * @throws WritError PROXY_CONFIGURATION when it cannot be written, or is a link.
 */
export function openTraceFile(path: string, log: Log, bytesMax = traceFileBytesMax): TraceFile {
  let descriptor: number | undefined;
  let waiting: string[] = [];
  let waitingBytes = 0;
  let bytes = 0;
  const open = () => {
    const { O_APPEND, O_CREAT, O_NOFOLLOW, O_TRUNC, O_WRONLY } = constants;
    return openSync(path, O_APPEND | O_CREAT | O_NOFOLLOW | O_TRUNC | O_WRONLY, 0o600);
  };
  try {
    descriptor = open();
  } catch (error) {
    throw new WritError("PROXY_CONFIGURATION", `${path} cannot be traced to (${codeOf(error)}).`);
  }
  const flush = () => {
    if (descriptor === undefined || waiting.length === 0) return;
    const text = waiting.join("");
    [waiting, waitingBytes] = [[], 0];
    try {
      bytes += writeSync(descriptor, text);
      if (bytes < bytesMax) return;
      closeSync(descriptor);
      descriptor = undefined;
      renameSync(path, `${path}.1`);
      [descriptor, bytes] = [open(), 0];
    } catch (error) {
      log.error({ event: "trace-ended", file: path, detail: codeOf(error) }, "the trace cannot be written any more");
      if (descriptor !== undefined) closeSync(descriptor);
      descriptor = undefined;
    }
  };
  const timer = setInterval(flush, traceWaitMs).unref();
  return {
    line(text) {
      if (descriptor === undefined) return;
      waiting.push(text, "\n");
      waitingBytes += text.length + 1;
      if (waitingBytes >= traceWaitBytesMax) flush();
    },
    close() {
      clearInterval(timer);
      flush();
      if (descriptor !== undefined) closeSync(descriptor);
      descriptor = undefined;
    },
  };
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? "unknown";
}
