// The door of proxy: a configuration in, a running proxy out.
export { activeResources, type CheckedResource, checkSecrets, type SecretFinding } from "./check-secrets.ts";
export { loadConfiguration, type ProxyConfiguration } from "./configuration.ts";
export { isLoopback, type ListenAddress, parseAddress } from "./listen-address.ts";
export { type Log, openLog, quietLog } from "./log.ts";
export { type ProxyOptions, type RunningProxy, startProxy } from "./proxy.ts";
export { type AnyProxy, runProxy } from "./run-proxy.ts";
export type { SigningKey } from "./signing-key.ts";
export type { ProxyStatus } from "./status.ts";
