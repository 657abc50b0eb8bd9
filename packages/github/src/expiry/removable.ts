// Which of the grants that ended can go so that the repository stays valid. It must never let a removal through that
// would leave files behind which nobody could publish.
import type { Diagnostic, RepositoryFiles } from "@writ/model";
import { validationsMax } from "../limits.ts";
import type { Removal } from "./expired-grants.ts";

export interface KeptRemoval {
  readonly removal: Removal;
  /** What would be wrong without the file; undefined: too many had to be tried, and this one was not. */
  readonly because: Diagnostic | undefined;
}

export interface Removable {
  readonly removals: readonly Removal[];
  /** Those whose removal would leave the repository invalid. */
  readonly kept: readonly KeptRemoval[];
}

/** Mistakes of a repository; none: it is valid. */
export type CheckFiles = (files: RepositoryFiles) => readonly Diagnostic[];

/**
 * All of them as a rule, which costs one check. Otherwise halves are tried, and halves of those, at most
 * `validationsMax` times. `removals` keep their order.
 */
export function removableGrants(files: RepositoryFiles, removals: readonly Removal[], check: CheckFiles): Removable {
  const gone = new Set<Removal>();
  const kept = new Map<Removal, Diagnostic | undefined>();
  const waiting: (readonly Removal[])[] = removals.length === 0 ? [] : [removals];
  for (let checks = 0; waiting.length > 0; checks += 1) {
    const group = waiting.pop() ?? [];
    const [first, ...more] = group;
    if (first === undefined) continue;
    if (checks >= validationsMax) {
      for (const removal of group) kept.set(removal, undefined);
      continue;
    }
    const [mistake] = check(without(files, [...gone, ...group]));
    if (mistake === undefined) for (const removal of group) gone.add(removal);
    else if (more.length === 0) kept.set(first, mistake);
    else waiting.push(group.slice(Math.ceil(group.length / 2)), group.slice(0, Math.ceil(group.length / 2)));
  }
  return {
    removals: removals.filter((removal) => gone.has(removal)),
    kept: removals.filter((removal) => kept.has(removal)).map((removal) => ({ removal, because: kept.get(removal) })),
  };
}

function without(files: RepositoryFiles, removals: readonly Removal[]): RepositoryFiles {
  const left = new Map(files);
  for (const { path } of removals) left.delete(path);
  return left;
}
