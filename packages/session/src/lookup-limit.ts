// How often a subject may look up a masked column by its value: 30 times an hour and proxy. A lookup says yes or no, so
// it must never be possible to ask often; what cannot be counted is not allowed.
import type { Reason, SessionView, StatementFacts } from "@writ/contracts";
import type { Authority } from "./authority.ts";
import { lookupAskersMax, lookupsMax, lookupWindowMs } from "./limits.ts";

type Asker = Pick<SessionView, "resource" | "subject">;

export class LookupLimit {
  readonly #lookupsMax: number;
  /** Subject and column → when it was looked up within the last hour, oldest first. */
  readonly #asked = new Map<string, readonly number[]>();

  /** `processes`: so many share a proxy's work and count apart, so each may give its part only. */
  constructor(processes = 1) {
    this.#lookupsMax = Math.max(1, Math.floor(lookupsMax / processes));
  }

  /**
   * Counts the lookups of a string, all or none of them; or says why it may not run. `nowMs` must not run backwards.
   */
  claim(asker: Asker, parts: readonly StatementFacts[], nowMs: number): Reason | undefined {
    const wanted = countsOf(parts);
    const claims: [key: string, at: readonly number[]][] = [];
    for (const [column, count] of wanted) {
      const key = JSON.stringify([asker.resource, asker.subject, column]);
      const recent = (this.#asked.get(key) ?? []).filter((at) => at > nowMs - lookupWindowMs);
      if (recent.length + count > this.#lookupsMax) return this.#usedUp(column, recent, count);
      claims.push([key, [...recent, ...new Array<number>(count).fill(nowMs)]]);
    }
    if (!this.#hasRoom(claims.length, nowMs)) return tooMany;
    for (const [key, at] of claims) this.#asked.set(key, at);
    return undefined;
  }

  #usedUp(column: string, recent: readonly number[], count: number): Reason {
    const most = this.#lookupsMax;
    if (count > most) {
      return {
        code: "lookup-limit",
        message: `${column} can be looked up ${most} times an hour: ask for fewer at once.`,
      };
    }
    // So many of the oldest must be an hour old.
    const waited = recent[recent.length + count - most - 1] ?? 0;
    const at = new Date(waited + lookupWindowMs).toISOString().replace(/\.\d+Z$/, "Z");
    const message = `${column} has been looked up ${recent.length} times within an hour, the most is ${most}.`;
    return { code: "lookup-limit", message: `${message} Try again after ${at}.` };
  }

  #hasRoom(more: number, nowMs: number): boolean {
    if (this.#asked.size + more <= lookupAskersMax) return true;
    for (const [key, at] of this.#asked) {
      if ((at.at(-1) ?? 0) <= nowMs - lookupWindowMs) this.#asked.delete(key);
    }
    return this.#asked.size + more <= lookupAskersMax;
  }
}

const tooMany: Reason = {
  code: "lookup-limit",
  message: "Too many people look up masked columns through this proxy right now. Try again in an hour.",
};

function countsOf(parts: readonly StatementFacts[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { lookups = [] } of parts) for (const column of lookups) counts.set(column, (counts.get(column) ?? 0) + 1);
  return counts;
}

const limits = new WeakMap<Authority, LookupLimit>();

/** The one count of all sessions under an authority: a process has one. */
export function lookupLimitOf(authority: Authority): LookupLimit {
  const known = limits.get(authority) ?? new LookupLimit(authority.processes);
  limits.set(authority, known);
  return known;
}
