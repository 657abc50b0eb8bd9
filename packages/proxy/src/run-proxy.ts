// One process or several, as proxy.yaml says; from outside they are run alike.
import type { ProxyConfiguration } from "./configuration.ts";
import { type ProxyOptions, type RunningProxy, startProxy } from "./proxy.ts";
import { usualRunning } from "./running.ts";
import type { ProxyStatus } from "./status.ts";
import type { FleetStatus } from "./workers/fleet-status.ts";
import { Supervisor } from "./workers/supervisor.ts";

export interface AnyProxy extends Pick<RunningProxy, "postgres" | "control" | "look" | "drain" | "close"> {
  status(): ProxyStatus | Promise<FleetStatus>;
}

/** @throws WritError PROXY_…, RECORD_…, BUNDLE_… when a part cannot start; then none is left running. */
export async function runProxy(
  configuration: ProxyConfiguration,
  options: Pick<ProxyOptions, "log" | "env">,
): Promise<AnyProxy> {
  const { workers } = configuration.running ?? usualRunning;
  return workers === 1 ? await startProxy(configuration, options) : await Supervisor.start(configuration, options);
}
