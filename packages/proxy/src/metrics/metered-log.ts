// Counts what is logged, for events that happen seldom enough to be logged at all. It must never change a line.
import type { Log } from "../log.ts";
import type { Meter } from "./meter.ts";

type Fields = Readonly<Record<string, unknown>>;

export function meteredLog(log: Log, meter: Meter): Log {
  const counted = (write: Log["info"]): Log["info"] => {
    return (fields, message) => {
      count(fields, meter);
      write(fields, message);
    };
  };
  return {
    info: counted((fields, message) => log.info(fields, message)),
    warn: counted((fields, message) => log.warn(fields, message)),
    error: counted((fields, message) => log.error(fields, message)),
  };
}

function count(fields: Fields, meter: Meter): void {
  switch (fields["event"]) {
    case "session-end":
      return meter.sessionsEnded.of(text(fields["reason"])).add();
    case "session-refused":
      for (const reason of listed(fields["reasons"])) meter.sessionsRefused.of(text(reason)).add();
      return;
    case "token-issued":
      return meter.tokensIssued.of(text(fields["issuer"])).add();
    case "token-refused":
    case "reach-refused":
      for (const reason of listed(fields["reasons"])) meter.tokensRefused.of(text(reason)).add();
      return;
    case "connection-failed":
      return meter.connectionsFailed.of(text(fields["code"])).add();
    case "bundle-refused":
      return meter.bundlesRefused.of(text(fields["code"])).add();
    case "fault":
    case "invariant":
      return meter.faults.add();
  }
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "unknown";
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
