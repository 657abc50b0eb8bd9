// What the status page says of one proxy process. It must never name a subject, a grant or a statement.
import { readFileSync } from "node:fs";
import type { KeeperStatus } from "./keeper.ts";
import type { RecordsState } from "./metrics/metered-session.ts";

export interface ProxyStatus {
  readonly version: string;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly uptimeSeconds: number;
  /** New sessions are taken: a bundle is in force, the clock is right, nobody told it to stop. */
  readonly ready: boolean;
  /** Told to stop: no session starts any more. */
  readonly draining: boolean;
  readonly sessions: number;
  readonly connections: number;
  readonly clockBehind: boolean;
  readonly records: RecordsState;
  readonly bundle: KeeperStatus & { readonly ageSeconds: number | null };
}

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
};

const startedMs = Date.now() - process.uptime() * 1000;

export interface StatusParts
  extends Pick<ProxyStatus, "draining" | "sessions" | "connections" | "clockBehind" | "records"> {
  readonly bundle: KeeperStatus;
  readonly nowMs: number;
}

export function statusOf({ bundle, nowMs, ...parts }: StatusParts): ProxyStatus {
  const ageSeconds = bundle.issuedAt === null ? null : Math.floor(nowMs / 1000) - bundle.issuedAt;
  return {
    ...processStatus(),
    ready: bundle.inForce && !parts.clockBehind && !parts.draining,
    ...parts,
    bundle: { ...bundle, ageSeconds },
  };
}

/** What is true of this process, whatever it does. */
export function processStatus(): Pick<ProxyStatus, "version" | "startedAt" | "uptimeSeconds"> {
  return { version, startedAt: new Date(startedMs).toISOString(), uptimeSeconds: Math.floor(process.uptime()) };
}
