// The issuer that a person logs in with, among those that the proxy names. It must never guess between two.
import { type WellKnown, WritError } from "@writ/contracts";
import type { Profile, ProfileIssuer } from "./profile.ts";

export interface Choice {
  readonly wanted: string | undefined;
  /** Another client at the provider than writ.yaml names: for providers that want one for the device flow. */
  readonly client: string | undefined;
}

/** @throws WritError WRIT_USAGE with the choices, CLI_LOGIN when there is none. */
export function chooseIssuer({ issuers }: WellKnown, { wanted, client }: Choice): ProfileIssuer {
  const usable = issuers.flatMap(({ name, workloads, trial, url, audience, client: own }) => {
    if (workloads || trial || url === undefined || audience === undefined) return [];
    return [{ name, url, audience, client: client ?? own ?? audience }];
  });
  const names = usable.map(({ name }) => name).join(", ");
  if (wanted !== undefined) {
    const found = usable.find(({ name }) => name === wanted);
    if (found !== undefined) return found;
    throw new WritError("WRIT_USAGE", `--issuer ${wanted}: people log in with ${names === "" ? "none" : names}.`);
  }
  const [only, ...more] = usable;
  if (only !== undefined && more.length === 0) return only;
  if (only !== undefined)
    throw new WritError("WRIT_USAGE", `Several issuers are there: say --issuer, one of ${names}.`);
  const trial = issuers.some((issuer) => issuer.trial);
  const why = trial ? "it has a trial issuer: writ token signs tokens there" : "writ.yaml names none for people";
  throw new WritError("CLI_LOGIN", `Nobody can log in at this proxy: ${why}.`);
}

/**
 * A proxy that suddenly names another place to log in at, or another audience to have tokens made for, is not followed,
 * whatever it calls it. @throws WritError CLI_PROXY.
 */
export function assertSameIssuer(issuer: ProfileIssuer, { issuer: before }: Profile): void {
  if (before === undefined) return;
  const moved = (["url", "audience"] as const).find((part) => issuer[part] !== before[part]);
  if (moved === undefined) return;
  const [now, then] = [issuer, before].map((each) => `${each.name} with the ${moved} ${JSON.stringify(each[moved])}`);
  const next = "If that is meant: writ logout --forget, then writ login; or keep both apart with --profile.";
  throw new WritError("CLI_PROXY", `The proxy now names ${now}; this profile was made for ${then}. ${next}`);
}
