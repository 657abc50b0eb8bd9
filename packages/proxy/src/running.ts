// How this proxy runs, from proxy.yaml: how many processes, how long sessions may rest, how long a stop may take.
// It must never take a time so short or so long that nobody can have meant it.
import type { ProxyDocument } from "@writ/contracts";
import type { RestLimits } from "@writ/protocol-postgres";
import type { ConfigurationDocument } from "./configuration-document.ts";
import { unusable } from "./configuration-document.ts";
import { durationMs } from "./duration-ms.ts";
import { drainMsDefault, drainMsMax, restMsMax, unreadMsDefault } from "./limits.ts";

const hourMs = 3_600_000;

export interface Running {
  /** Processes that share the port. */
  readonly workers: number;
  /** What sessions under way are given to end when the proxy is told to stop. */
  readonly drainMs: number;
  readonly rest: RestLimits;
}

/** As a proxy runs whose proxy.yaml says nothing about it. */
export const usualRunning: Running = { workers: 1, drainMs: drainMsDefault, rest: { unreadMs: unreadMsDefault } };

/** @throws WritError PROXY_CONFIGURATION */
export function runningOf(document: ConfigurationDocument): Running {
  const { workers = 1, drain, sessions = {} } = document.value;
  const rest = (name: keyof typeof sessions) =>
    lengthMs(document, { pointer: `/sessions/${name}`, value: sessions[name], msMax: restMsMax });
  const [idleMs, idleInTransactionMs] = [rest("idle"), rest("idleInTransaction")];
  return {
    workers,
    drainMs: lengthMs(document, { pointer: "/drain", value: drain, msMax: drainMsMax }) ?? drainMsDefault,
    rest: {
      unreadMs: rest("unread") ?? unreadMsDefault,
      ...(idleMs === undefined ? {} : { idleMs }),
      ...(idleInTransactionMs === undefined ? {} : { idleInTransactionMs }),
    },
  };
}

function lengthMs(
  { at }: ConfigurationDocument,
  { pointer, value, msMax }: { pointer: string; value: ProxyDocument["drain"]; msMax: number },
): number | undefined {
  if (value === undefined) return undefined;
  const ms = durationMs(value);
  if (ms <= msMax) return ms;
  throw unusable([`${at(pointer)}: ${value} is too long. Write ${msMax / hourMs}h at most.`]);
}
