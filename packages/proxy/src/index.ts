// The door of proxy: a configuration in, a running proxy out.
export {
  isLoopback,
  type ListenAddress,
  loadConfiguration,
  loadKey,
  type ProxyConfiguration,
  parseAddress,
  type SigningKey,
} from "./configuration.ts";
export { type Log, openLog, quietLog } from "./log.ts";
export { type ProxyOptions, type ProxyStatus, type RunningProxy, startProxy } from "./proxy.ts";
