// Structured logs: one JSON line an event, on standard error. It must never be given a token, a password, a statement or a row.
import { type DestinationStream, pino } from "pino";

export interface Log {
  info(fields: Readonly<Record<string, unknown>>, message: string): void;
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
  error(fields: Readonly<Record<string, unknown>>, message: string): void;
}

/** Names whose values are cut out wherever they stand, should one ever be logged by mistake. */
const redacted = ["token", "password", "secret", "jwk", "authorization", "*.token", "*.password", "*.secret", "*.jwk"];

export function openLog(destination?: DestinationStream): Log {
  const options = { base: null, redact: redacted, timestamp: () => `,"time":"${new Date().toISOString()}"` };
  return pino(options, destination ?? pino.destination({ fd: 2, sync: true }));
}

/** Says nothing: for tests and embedded use. */
export const quietLog: Log = { info() {}, warn() {}, error() {} };
