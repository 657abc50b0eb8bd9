// Networks as guards name them: address/bits, in one canonical form. It must never take a network for wider or narrower
// than it is written: bits behind the prefix, and IPv4 dressed as IPv6, are refused with the way to write them.
import { isIPv4, isIPv6 } from "node:net";
import { quote } from "./printable.ts";

export interface Network {
  readonly family: 4 | 6;
  readonly address: bigint;
  readonly bits: number;
  /** Canonical: `10.0.0.0/8`, `2001:db8::/32`. */
  readonly text: string;
}

export interface NetworkFault {
  readonly message: string;
  readonly instead: string;
}

/** `10.0.0.0/8`, `2001:db8::/32`, or an address alone, which is that one client. */
export function parseNetwork(text: string): Network | NetworkFault {
  const [address = "", prefix] = text.split("/");
  const family = isIPv4(address) ? 4 : isIPv6(address) ? 6 : undefined;
  const width = family === 4 ? 32 : 128;
  const bits = prefix === undefined ? width : Number(prefix);
  if (family === undefined || !(bits <= width)) {
    const message = `${quote(text)} is no network`;
    return { message, instead: 'Write address/bits, such as 10.0.0.0/8 or "2001:db8::/32".' };
  }
  const value = numberOf(address, family);
  if (family === 6 && value >> 32n === 0xffffn) {
    const v4 = formatAddress(value & 0xffff_ffffn, 4);
    const message = `${quote(text)} is IPv4 written as IPv6; such clients are known by their IPv4 address`;
    return { message, instead: `Write ${v4}/${Math.max(0, bits - 96)}.` };
  }
  const free = BigInt(width - bits);
  const first = (value >> free) << free;
  const canonical = `${formatAddress(first, family)}/${bits}`;
  if (first !== value) {
    const message = `${quote(text)} has an address with bits behind its prefix`;
    return { message, instead: `Write ${canonical}, or the whole address for one client.` };
  }
  return { family, address: value, bits, text: canonical };
}

/** Whether every address of `inner` lies in `outer`. */
export function containsNetwork(outer: Network, inner: Network): boolean {
  const free = BigInt((outer.family === 4 ? 32 : 128) - outer.bits);
  return outer.family === inner.family && outer.bits <= inner.bits && outer.address >> free === inner.address >> free;
}

function numberOf(address: string, family: 4 | 6): bigint {
  if (family === 4) return address.split(".").reduce((sum, part) => (sum << 8n) | BigInt(part), 0n);
  const [head = "", tail] = canonicalV6(address).split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const groups = tail === undefined ? left : [...left, ...Array(8 - left.length - right.length).fill("0"), ...right];
  return groups.reduce((sum, part) => (sum << 16n) | BigInt(`0x${part}`), 0n);
}

/** As the URL standard prints it: lower case, the longest run of zeros as `::`, no IPv4 inside. */
function canonicalV6(address: string): string {
  return new URL(`http://[${address}]/`).hostname.slice(1, -1);
}

function formatAddress(value: bigint, family: 4 | 6): string {
  const [count, width] = family === 4 ? [4, 8n] : [8, 16n];
  const parts = Array.from(
    { length: count },
    (_, at) => (value >> (width * BigInt(count - 1 - at))) & ((1n << width) - 1n),
  );
  return family === 4 ? parts.join(".") : canonicalV6(parts.map((part) => part.toString(16)).join(":"));
}
