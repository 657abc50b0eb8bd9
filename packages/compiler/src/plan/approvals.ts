// Which files differ, and who must approve them, by the version before: a change cannot choose its own approvers.
// It must never say that an approval was given; that is for evidence.
import type { Model } from "@writ/model";
import type { Approval } from "./plan.ts";

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
