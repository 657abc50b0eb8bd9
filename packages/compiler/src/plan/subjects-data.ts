// A version's data for asking about some subjects: of people, memberships, grants and their index what the policies
// read about them, of everything else all. It must never be published, nor lack what an answer about them depends on:
// a property test compares with the whole.
import type { BundleData } from "@writ/contracts";
import { sortedRecord } from "../data/sorted-record.ts";
import { compileVectors } from "../data/vectors.ts";
import type { PlanSubject } from "./plan.ts";
import { entryOf, keysNear } from "./subjects.ts";

type Writ = BundleData["writ"];

/** The policies find grants through the index alone, by the subject's own key and those of its groups. */
export function dataOfSubjects(writ: Writ, subjects: readonly PlanSubject[]): Writ {
  const names = subjects.flatMap((subject) => (subject.kind === "user" ? [subject.name] : []));
  const index = someOf(writ.index, new Set(subjects.flatMap((subject) => keysNear(writ, subject))));
  const ids = Object.values(index).flatMap((byResource) => Object.values(byResource).flat());
  const { vectors: _, ...rest } = {
    ...writ,
    people: someOf(writ.people, new Set(names)),
    // Nobody logs in to a plan.
    accounts: {},
    memberships: someOf(writ.memberships, new Set(names)),
    grants: someOf(writ.grants, new Set(ids)),
    index,
  };
  return { ...rest, vectors: compileVectors(rest) };
}

function someOf<Value>(
  record: Readonly<Record<string, Value>>,
  keys: ReadonlySet<string>,
): Readonly<Record<string, Value>> {
  return sortedRecord(
    [...keys].flatMap((key) => {
      const value = entryOf(record, key);
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}
