// Addresses as resources and writ.yaml name them: HOST:PORT, an IPv6 host in brackets.
import { BlockList, isIPv4, isIPv6 } from "node:net";

/** The host in lower case, without brackets, and the port. The text has the shape of the schema's `hostPort`. */
export function splitAddress(address: string): { readonly host: string; readonly port: number } {
  const colon = address.lastIndexOf(":");
  const host = address
    .slice(0, colon)
    .toLowerCase()
    .replace(/^\[(.*)\]$/, "$1");
  return { host, port: Number(address.slice(colon + 1)) };
}

/** Two addresses are the same when host (in any case) and port are. No name is looked up. */
export function sameAddress(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

/** True for 127.0.0.0/8, ::1 and localhost. A name that only resolves to one of them is not. */
export function isLoopback(host: string): boolean {
  if (isIPv4(host)) return loopback.check(host, "ipv4");
  if (isIPv6(host)) return !host.includes("%") && !host.includes(".") && loopback.check(host, "ipv6");
  return host === "localhost";
}
