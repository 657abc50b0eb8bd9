// Histories at random: people, groups, resources and grants that come, go and change, valid together or not. Small
// enough that everything in them can be asked about. It must never be used outside tests.
import fc from "fast-check";
import { grantYaml, hour, noon, peopleYaml, resourceYaml, type TestCommit, writYaml } from "../fixture.ts";

export const names = ["alice", "bob", "carol"] as const;
export const slots = ["g0", "g1", "g2", "g3"] as const;

interface Grant {
  readonly to: "alice" | "bob" | "carol" | "pay" | "workload";
  readonly role: "ro" | "rw";
  readonly from: number;
  readonly until: number;
  readonly only: "none" | "a" | "insert";
  readonly broken: boolean;
}

/** One commit: what of it is there changes. */
interface Step {
  /** Seconds after the commit before. */
  readonly pause: number;
  readonly people?: readonly string[] | undefined;
  readonly pay?: readonly string[] | "claimed" | "none" | undefined;
  readonly roles?: readonly string[] | undefined;
  readonly grants: Readonly<Partial<Record<(typeof slots)[number], Grant | null>>>;
  /** A grant's file takes the place of another's. */
  readonly renamed: boolean;
}

const grant: fc.Arbitrary<Grant> = fc.record({
  to: fc.constantFrom("alice", "bob", "carol", "pay", "workload"),
  role: fc.constantFrom("ro", "ro", "rw"),
  from: fc.constantFrom(-1, -1, 0, 2, 5),
  until: fc.constantFrom(1, 3, 6, 9, 400),
  only: fc.constantFrom("none", "none", "a", "insert"),
  broken: fc.integer({ min: 0, max: 19 }).map((one) => one === 7),
});

const mostly = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });

const step: fc.Arbitrary<Step> = fc.record({
  pause: fc.constantFrom(0, 60, hour, 2 * hour),
  people: mostly(fc.subarray([...names], { minLength: 2 })),
  pay: mostly(fc.oneof(fc.constantFrom("claimed", "none"), fc.subarray([...names], { minLength: 1 }))),
  roles: mostly(fc.constantFrom(["ro", "rw"], ["ro", "rw"], ["ro"], [])),
  grants: fc.dictionary(fc.constantFrom(...slots), fc.option(grant, { freq: 3 }), { maxKeys: 2 }),
  renamed: fc.boolean(),
});

export const histories: fc.Arbitrary<readonly Step[]> = fc.array(step, { minLength: 2, maxLength: 8 });

const recipients = {
  alice: "{ user: alice }",
  bob: "{ user: bob }",
  carol: "{ user: carol }",
  pay: "{ group: pay }",
  workload: "{ workload: { issuer: ci, repository_id: 7, environment: production } }",
};

/** As commits; the first also brings what every repository needs. */
export function commitsOf(steps: readonly Step[]): TestCommit[] {
  let seconds = noon;
  return steps.map((one, at) => {
    seconds += one.pause;
    const first = at === 0 ? { "writ.yaml": writYaml, "people.yaml": peopleYaml(...names), ...firstOf() } : {};
    return { seconds, files: { ...first, ...filesOf(one) } };
  });
}

function firstOf(): Record<string, string> {
  return {
    "resources/db.yaml": resourceYaml("db"),
    "resources/crm.yaml": resourceYaml("crm"),
    "groups/pay.yaml": "members: [alice, bob]\n",
  };
}

function filesOf({ people, pay, roles, grants, renamed }: Step): Record<string, string | null> {
  const files: Record<string, string | null> = {};
  if (people !== undefined) files["people.yaml"] = peopleYaml(...people);
  if (pay !== undefined) files["groups/pay.yaml"] = groupText(pay);
  if (roles !== undefined) files["resources/db.yaml"] = roles.length === 0 ? null : resourceYaml("db", roles);
  for (const [slot, one] of Object.entries(grants)) {
    files[`grants/db/${slot}.yaml`] = one === null || one === undefined ? null : grantText(one);
    if (renamed && one != null) files[`grants/db/${slot}-again.yaml`] = grantText(one);
  }
  return files;
}

function groupText(pay: readonly string[] | "claimed" | "none"): string | null {
  if (pay === "none") return null;
  if (pay === "claimed") return "from: { issuer: okta, claim: groups, value: payments }\n";
  return `members: [${(pay as readonly string[]).join(", ")}]\n`;
}

function grantText({ to, role, from, until, only, broken }: Grant): string {
  if (broken) return "to: [\n";
  const more = { none: "", a: "only: { tables: [public.a] }\n", insert: "only: { allow: [insert] }\n" }[only];
  const start = from < 0 ? {} : { from: noon + from * hour };
  return grantYaml({ to: recipients[to], role, until: noon + until * hour, more, ...start });
}
