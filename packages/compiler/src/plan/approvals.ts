// Which files differ, and who must approve them, by the version before: a change cannot choose its own approvers.
// It must never say by itself that an approval was given: that is for whoever looked at the reviews.
import type { Model } from "@writ/model";
import type { Approval, FileReview, Plan } from "./plan.ts";

/** Path → text of everything that the model holds. */
function textsOf(model: Model): ReadonlyMap<string, string> {
  const { writ, people, groups, resources, grants, masks, guards, scenarios, policies, codeowners } = model;
  const documents = [groups, resources, grants, masks, guards, scenarios].flatMap((map) => [...map.values()]);
  const all = [writ, people, ...documents, ...policies, ...(codeowners === undefined ? [] : [codeowners])];
  return new Map(all.map(({ path, text }) => [path, text]));
}

/** Paths of the model whose text differs, sorted. */
export function changedFiles(before: Model, after: Model): readonly string[] {
  const [was, is] = [textsOf(before), textsOf(after)];
  const paths = new Set([...was.keys(), ...is.keys()]);
  return [...paths].filter((path) => was.get(path) !== is.get(path)).sort();
}

/** Owners of a resource for its own files, security for all else and for what no owner had before. */
export function approvalsFor(before: Model, files: readonly string[]): readonly Approval[] {
  const byResource = new Map<string | undefined, string[]>();
  for (const file of files) {
    const name = resourceOf(file);
    const owned = name !== undefined && before.resources.has(name) ? name : undefined;
    byResource.set(owned, [...(byResource.get(owned) ?? []), file]);
  }
  return [...byResource]
    .sort(([a = "~"], [b = "~"]) => (a < b ? -1 : 1))
    .map(([resource, of]): Approval => {
      if (resource === undefined) return { of: "security", owners: before.writ.value.security, files: of };
      return { of: "resource", resource, owners: before.resources.get(resource)?.value.owners ?? [], files: of };
    });
}

function resourceOf(file: string): string | undefined {
  return /^(?:grants\/([^/]+)\/|(?:resources|masks|guards)\/([^/]+)\.yaml$)/
    .exec(file)
    ?.slice(1)
    .find((name) => name);
}

/** The plan with what was found about its files. Where one was not looked at, its approval has no evidence. */
export function withReviews(plan: Plan, reviews: ReadonlyMap<string, FileReview>): Plan {
  const approvals = plan.approvals.map((approval): Approval => {
    const alike = new Map<string, { files: string[]; review: FileReview }>();
    for (const file of approval.files) {
      const review = reviews.get(file);
      if (review === undefined) return approval;
      const key = JSON.stringify(review);
      const found = alike.get(key);
      if (found === undefined) alike.set(key, { files: [file], review });
      else found.files.push(file);
    }
    const groups = [...alike.values()];
    const approvedBy = [...new Set(groups.flatMap(({ review }) => review.approvedBy))].sort();
    const supposed = [...new Set(groups.flatMap(({ review }) => review.supposed ?? []))].sort();
    const open = supposed.length > 0 ? { supposed } : {};
    const scenario = groups.find(({ review }) => review.state === "scenario")?.review.scenario;
    const admitted = scenario === undefined ? {} : { scenario };
    const evidence = { approvedBy, lacks: groups.some(isLacking), ...open, ...admitted, reviews: groups };
    // What was looked at says more than what may be.
    const { scenarios: _, ...rest } = approval;
    return { ...rest, evidence };
  });
  return { ...plan, approvals };
}

function isLacking({ review }: { readonly review: FileReview }): boolean {
  return review.state === "lacks";
}
