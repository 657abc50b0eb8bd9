// The address a client came from, as policies compare it with networks: one spelling for one address. It must never
// give an address that was not seen: what cannot be read is unknown, and guards are met by what is unknown.
import { isIPv4, isIPv6 } from "node:net";

/** Of `ADDRESS:PORT`, as sockets say it; IPv4 inside IPv6 is IPv4, a zone index is left out. Undefined: not known. */
export function clientAddressOf(peer: string): string | undefined {
  const colon = peer.lastIndexOf(":");
  const host = peer.slice(0, Math.max(0, colon)).replace(/^\[|\]$/g, "");
  if (isIPv4(host)) return host;
  const [address = ""] = host.split("%");
  if (!isIPv6(address)) return undefined;
  const canonical = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const mapped = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(canonical);
  if (mapped === null) return canonical;
  const [high, low] = [mapped[1], mapped[2]].map((group) => Number.parseInt(group ?? "", 16));
  return [(high ?? 0) >> 8, (high ?? 0) & 255, (low ?? 0) >> 8, (low ?? 0) & 255].join(".");
}
