// Several workers' answers as one: what a balancer and an alarm want to know of the whole. Pure.
import type { ProxyStatus } from "../status.ts";

export interface WorkerStatus {
  readonly worker: number;
  readonly pid: number | null;
  /** False while it is being started again. */
  readonly up: boolean;
  readonly restarts: number;
  /** Null when it does not answer. */
  readonly status: ProxyStatus | null;
}

/** As one proxy's status: sums, and of everything else the worst. */
export interface FleetStatus extends ProxyStatus {
  readonly workers: readonly WorkerStatus[];
}

const noBundle: ProxyStatus["bundle"] = {
  ...{ inForce: false, revision: null, seq: null, digest: null, issuedAt: null, endsAt: null },
  ...{ halfLifePassed: false, lastRefusal: null, ageSeconds: null, breakGlass: null },
};

export function fleetStatusOf(
  own: Pick<ProxyStatus, "version" | "startedAt" | "uptimeSeconds" | "draining">,
  workers: readonly WorkerStatus[],
): FleetStatus {
  const answers = workers.flatMap(({ status }) => (status === null ? [] : [status]));
  const oldest = answers.reduce<ProxyStatus | undefined>((worst, status) => {
    return worst === undefined || (status.bundle.seq ?? -1) < (worst.bundle.seq ?? -1) ? status : worst;
  }, undefined);
  const records = answers.find((status) => !status.records.working) ?? answers[0];
  return {
    ...own,
    ready: !own.draining && answers.some(({ ready }) => ready),
    sessions: answers.reduce((sum, { sessions }) => sum + sessions, 0),
    connections: answers.reduce((sum, { connections }) => sum + connections, 0),
    clockBehind: answers.some(({ clockBehind }) => clockBehind),
    records: records?.records ?? { working: false, lastFailure: null },
    bundle: { ...(oldest?.bundle ?? noBundle), breakGlass: breakGlassOf(answers) },
    workers,
  };
}

/** Loud: that of a worker in which one is in force, where there is any. */
function breakGlassOf(answers: readonly ProxyStatus[]): ProxyStatus["bundle"]["breakGlass"] {
  const all = answers.flatMap(({ bundle: { breakGlass } }) => breakGlass ?? []);
  return all.find(({ inForce }) => inForce) ?? all.find(({ lastRefusal }) => lastRefusal !== null) ?? all[0] ?? null;
}
