// A provider that is asked each thing once a run, and no more things than its budget.
import { WritError } from "@writ/contracts";
import type { Provider, PullFacts } from "./facts.ts";
import { commitsAskedMax } from "./limits.ts";

/** Rejects with GITHUB_BUDGET beyond 2,000 commits. */
export function remembered(provider: Provider): Provider {
  const pulls = new Map<string, Promise<readonly PullFacts[]>>();
  const accounts = new Map<string, ReturnType<Provider["accountsOf"]>>();
  // Who stands behind an owner is the same for the whole run on a host, and another at each commit without.
  const persons = provider.accounts === "persons";
  return {
    ...(provider.accounts === undefined ? {} : { accounts: provider.accounts }),
    accountsOf: (owner, before) =>
      once(accounts, persons ? `${owner} ${before?.commit}` : owner, () => provider.accountsOf(owner, before)),
    pullsOfCommit: (commit, provedAt) =>
      once(pulls, commit, async () => {
        if (pulls.size >= commitsAskedMax) throw new WritError("GITHUB_BUDGET");
        return await provider.pullsOfCommit(commit, provedAt);
      }),
  };
}

/** The value under a key, made at the first call. */
export function once<Value>(
  kept: Map<string, Promise<Value>>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const found = kept.get(key) ?? make();
  kept.set(key, found);
  return found;
}
