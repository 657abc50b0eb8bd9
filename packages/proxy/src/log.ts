// Structured logs: one JSON line an event, on standard error. It must never be given a token, a password, a statement
// or a row.
import { type DestinationStream, pino } from "pino";
import { logDepthMax } from "./limits.ts";

export interface Log {
  info(fields: Readonly<Record<string, unknown>>, message: string): void;
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
  error(fields: Readonly<Record<string, unknown>>, message: string): void;
}

/** Names whose values are cut out wherever they stand, should one ever be logged by mistake. */
const secretName = /token$|password|secret|jwk|authorization|credential|private/i;

/** `base` stands in every line: which worker says it. */
export function openLog(base: { readonly worker?: number } = {}, destination?: DestinationStream): Log {
  const options = {
    base: { ...base },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { log: (fields: Record<string, unknown>) => redacted(fields, 0) as Record<string, unknown> },
  };
  return pino(options, destination ?? pino.destination({ fd: 2, sync: true }));
}

function redacted(value: unknown, depth: number): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (depth >= logDepthMax) return "[too deep]";
  if (Array.isArray(value)) return value.map((entry) => redacted(entry, depth + 1));
  // An error's own properties may be anything; its message is ours.
  if (value instanceof Error) return value.message;
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const kept = Object.entries(value).map(([name, entry]) => [
    name,
    secretName.test(name) ? "[redacted]" : redacted(entry, depth + 1),
  ]);
  return Object.fromEntries(kept);
}

/** Says nothing: for tests and embedded use. */
export const quietLog: Log = { info() {}, warn() {}, error() {} };
