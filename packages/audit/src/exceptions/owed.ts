// What somebody owes now: reviews of emergencies, renewals and publications that are late, grants that ended and were
// not tidied away. It must never say that nothing is owed where evidence of it is missing.
import { owedReviews } from "@writ/github";
import type { Model } from "@writ/model";
import { offlineKey } from "../answer/basis.ts";
import type { History } from "../history/open-history.ts";
import { instantText, listed } from "../history/say.ts";
import { tidyLateSeconds } from "../limits.ts";
import type { Assumption } from "../span.ts";
import { accountNames } from "./account-names.ts";
import { emergencyGrants } from "./emergency-grants.ts";

export const owedKinds = [
  "review-overdue",
  "review-owed",
  "review-not-known",
  "bundle-ended",
  "renewal-late",
  "publication-late",
  "tidy-late",
] as const;
export type OwedKind = (typeof owedKinds)[number];

export interface Owed {
  readonly kind: OwedKind;
  /** A grant's file, or null where it is not about one. */
  readonly path: string | null;
  /** Seconds: since when it is owed, and until when it has to be done; null: no time was set. */
  readonly sinceSeconds: number;
  readonly dueSeconds: number | null;
  /** Whose it is to end, by name where people.yaml gives one; null: those who run Writ. */
  readonly about: string | null;
  readonly says: string;
  readonly next: string;
}

export interface OwedAnswer {
  readonly owed: readonly Owed[];
  readonly assumptions: readonly Assumption[];
  readonly rests: { readonly basis: History["basis"]; readonly head: string; readonly newest: string | null };
}

/** The worst first. @throws WritError AUDIT_HISTORY, CLI_GIT; the store's errors. */
export async function askOwed(history: History): Promise<OwedAnswer> {
  const { basis, head, assumptions } = history;
  const newest = history.revisions.at(-1);
  const owed = [...(await reviewsOf(history)), ...lateBundles(history), ...(await untidied(history))];
  return {
    owed: owed.sort((a, b) => owedKinds.indexOf(a.kind) - owedKinds.indexOf(b.kind) || a.sinceSeconds - b.sinceSeconds),
    assumptions: [...assumptions, offlineKey],
    rests: { basis, head, newest: newest?.commit ?? null },
  };
}

async function reviewsOf(history: History): Promise<readonly Owed[]> {
  const { revisions, basis, nowSeconds } = history;
  const newest = revisions.at(-1);
  if (newest === undefined) return [];
  if (basis === "merged") return await guessedReviews(history, "without the archive");
  if (newest.bundle?.ev === null) return await guessedReviews(history, "since the newest bundle names no evidence");
  const evidence = await history.evidence(newest);
  if ("doubt" in evidence) {
    const says = `whether a review is owed is not known: ${evidence.doubt}`;
    return [
      { kind: "review-not-known", ...whole(newest.fromSeconds), says, next: "Put the evidence back into the store." },
    ];
  }
  const names = await accountNames(history);
  return owedReviews(evidence.document, nowSeconds).map(
    ({ path, pull, author, mergedSeconds, dueSeconds, overdue }): Owed => {
      const when = `${overdue ? "was" : "is"} due at ${instantText(dueSeconds)}`;
      return {
        ...{ kind: overdue ? "review-overdue" : "review-owed", path, sinceSeconds: mergedSeconds, dueSeconds },
        about: names.nameOf(author),
        says: `BREAK-GLASS: pull request ${pull} gave access in an emergency; its review ${when}`,
        next:
          `Let an owner, who is not ${names.nameOf(author)}, look at pull request ${pull} and approve it, ` +
          "merged as it is.",
      };
    },
  );
}

/** Without evidence: whether a scenario for emergencies may have admitted any, there still or not. */
async function guessedReviews(history: History, since: string): Promise<readonly Owed[]> {
  const grants = await emergencyGrants(history);
  if (grants.length === 0) return [];
  const names = listed(grants);
  const next =
    history.basis === "merged"
      ? "Name the archive: --store, with --repository and --public."
      : "Publish with a provider that knows who approved (docs/operating.md).";
  const says = `whether a review is owed is not known ${since}; an emergency may have admitted ${names}`;
  return [
    {
      kind: "review-not-known",
      ...whole(history.nowSeconds),
      says,
      next,
    },
  ];
}

function whole(sinceSeconds: number): Pick<Owed, "path" | "sinceSeconds" | "dueSeconds" | "about"> {
  return { path: null, sinceSeconds, dueSeconds: null, about: null };
}

/** Half of its life is when proxies begin to say so. */
function lateBundles({ bundles, revisions, head, nowSeconds, assumptions }: History): readonly Owed[] {
  const newest = bundles.at(-1);
  if (newest === undefined) return [];
  const { iat, exp, commit } = newest.claims;
  const name = `the newest bundle (commit ${commit.slice(0, 12)}, signed ${instantText(iat)})`;
  const half = Math.floor((iat + exp) / 2);
  const late: Owed[] = [];
  if (exp <= nowSeconds) {
    const says = `${name} ended at ${instantText(exp)}: every proxy refuses everything`;
    late.push({
      kind: "bundle-ended",
      ...whole(exp),
      says,
      next: "Run the renewing workflow, or publish (writ renew --help).",
    });
  } else if (half <= nowSeconds) {
    const says = `${name} was not renewed in half of its life; it ends at ${instantText(exp)}`;
    const next = "Look at the renewing workflow's last runs (writ doctor --github).";
    late.push({ kind: "renewal-late", ...whole(half), dueSeconds: exp, says, next });
  }
  const unpublished = assumptions.find(({ code }) => code === "unpublished");
  if (unpublished !== undefined && revisions.at(-1)?.commit !== head) {
    const next = "Look at the publishing workflow's last runs; publish again (writ publish --help).";
    late.push({ kind: "publication-late", ...whole(iat), says: unpublished.says.replace(/\.$/, ""), next });
  }
  return late;
}

async function newestModel(history: History): Promise<Model | undefined> {
  const newest = history.revisions.at(-1);
  if (newest === undefined || newest.doubt !== undefined) return undefined;
  const parsed = await history.model(newest);
  return parsed.ok ? parsed.model : undefined;
}

async function untidied(history: History): Promise<readonly Owed[]> {
  const model = await newestModel(history);
  const late = history.nowSeconds - tidyLateSeconds;
  const ended = [...(model?.grants.values() ?? [])].filter(({ untilSeconds }) => untilSeconds <= late);
  const [first] = ended.sort((a, b) => a.untilSeconds - b.untilSeconds);
  if (first === undefined) return [];
  const paths = listed(ended.map(({ path }) => path));
  const since = instantText(first.untilSeconds);
  const says = `${ended.length} grants ended and still have a file, the first since ${since}: ${paths}`;
  const next = "Merge the pull request of writ-expire, or run `writ expire`. They give no access meanwhile.";
  return [
    { kind: "tidy-late", ...whole(first.untilSeconds), path: ended.length === 1 ? first.path : null, says, next },
  ];
}
