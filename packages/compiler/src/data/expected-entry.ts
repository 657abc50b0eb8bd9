// Whether guards close the door to a session, worked out in plain TypeScript beside the Rego: the two must agree, or
// the bundle is not used. It must never be asked for a decision that counts.
import { BlockList, isIPv4 } from "node:net";
import { type BundleData, type GuardRule, type SessionInput, type TimeWindow, zoneSlotSeconds } from "@writ/contracts";

type Writ = BundleData["writ"];

/** Whether a rule that states nothing of statements denies this role, at this time, from this client. */
export function isClosed(writ: Writ, input: SessionInput): boolean {
  const guard = Object.hasOwn(writ.guards, input.resource) ? writ.guards[input.resource] : undefined;
  return guard?.deny.some((rule) => isOfSessions(rule) && isMet(writ, rule, input)) ?? false;
}

function isOfSessions({ statements, tables, columns }: GuardRule): boolean {
  return (statements ?? tables ?? columns) === undefined;
}

function isMet(writ: Writ, { roles, during, outside, from, notFrom }: GuardRule, input: SessionInput): boolean {
  if (roles !== undefined && !roles.includes(input.role)) return false;
  if (during !== undefined && isWithin(writ, during, input.now) === false) return false;
  if (outside !== undefined && isWithin(writ, outside, input.now) === true) return false;
  if (input.client === undefined) return true;
  if (from !== undefined && !liesIn(from, input.client)) return false;
  return notFrom === undefined || !liesIn(notFrom, input.client);
}

/** Undefined: nobody knows. */
function isWithin(writ: Writ, { zone, week }: TimeWindow, now: number): boolean | undefined {
  const known = writ.zones?.[zone];
  const [at, before, after] = known?.slots[Math.floor(now / zoneSlotSeconds) - known.first] ?? [];
  const offset = now < (at ?? 0) ? before : after;
  if (offset === undefined) return undefined;
  const local = new Date((now + offset) * 1000);
  const day = (local.getUTCDay() + 6) % 7;
  const second = day * 86_400 + local.getUTCHours() * 3600 + local.getUTCMinutes() * 60 + local.getUTCSeconds();
  return week.some(([start = 0, end = 0]) => start <= second && second < end);
}

function liesIn(networks: readonly string[], client: string): boolean {
  const list = new BlockList();
  for (const network of networks) {
    const [address = "", bits = ""] = network.split("/");
    list.addSubnet(address, Number(bits), isIPv4(address) ? "ipv4" : "ipv6");
  }
  return list.check(client, isIPv4(client) ? "ipv4" : "ipv6");
}
