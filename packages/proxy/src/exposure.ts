// Who may reach the pages of the control port, as configured. It must never open them further than was written.
import type { ProxyConfiguration } from "./configuration.ts";
import type { Exposure } from "./control.ts";
import { isLoopback } from "./listen-address.ts";

export function exposureOf({ listen: { control } }: Pick<ProxyConfiguration, "listen">): Exposure {
  if (control?.exposed === "tokens") return "tokens";
  return control !== undefined && !isLoopback(control.host) ? "unauthenticated" : "no";
}
