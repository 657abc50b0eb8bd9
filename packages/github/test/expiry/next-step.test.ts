// One rolling pull request: what to do next, from what is there. A model of people who close, merge and ignore at
// random checks that nobody is asked twice for the same file, and that nothing is done twice.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { keyOfSet, type Removal } from "../../src/expiry/expired-grants.ts";
import { nextStep, type OwnPull } from "../../src/expiry/next-step.ts";
import { headOf, pullOf, removalOf } from "./removals.ts";

const [a, b] = [removalOf("a"), removalOf("b")];

function about(number: number, state: OwnPull["state"], removals: readonly Removal[], done = false): OwnPull {
  const files = removals.map(({ key }) => key);
  return pullOf(number, state, { key: keyOfSet(removals), files, commit: headOf(number), done });
}

test("without a pull request one is opened, and nothing ended opens none", () => {
  assert.deepEqual(nextStep({ removals: [a, b], pulls: [] }).step, { what: "open", removals: [a, b] });
  assert.deepEqual(nextStep({ removals: [], pulls: [] }).step, { what: "nothing" });
});

test("the same list is compared with what the branch does, another one updates in place, none closes", () => {
  const pull = about(5, "open", [a]);
  assert.deepEqual(nextStep({ removals: [a], pulls: [pull] }).step, { what: "compare", removals: [a], pull });
  assert.deepEqual(nextStep({ removals: [a, b], pulls: [pull] }).step, { what: "update", removals: [a, b], pull });
  assert.deepEqual(nextStep({ removals: [], pulls: [pull] }).step, { what: "close", pull });
});

test("a pull request whose branch somebody pushed to is compared, one without its marker is made anew", () => {
  const pushed = { ...about(5, "open", [a]), headCommit: "f".repeat(40) };
  assert.deepEqual(nextStep({ removals: [a], pulls: [pushed] }).step, { what: "compare", removals: [a], pull: pushed });
  const bare = pullOf(5, "open", undefined);
  assert.deepEqual(nextStep({ removals: [a], pulls: [bare] }).step, { what: "update", removals: [a], pull: bare });
});

test("a file whose pull request a person closed is not asked for again, its edited successor is", () => {
  const closed = about(5, "closed", [a]);
  const { step, declined } = nextStep({ removals: [a], pulls: [closed] });
  assert.deepEqual([step, declined], [{ what: "nothing" }, [{ removal: a, pull: 5 }]]);
  assert.deepEqual(nextStep({ removals: [a, b], pulls: [closed] }).step, { what: "open", removals: [b] });
  const edited = removalOf("a", { key: "0123456789abcdef" });
  assert.deepEqual(nextStep({ removals: [edited], pulls: [closed] }).step, { what: "open", removals: [edited] });
});

test("what Writ closed itself, or somebody merged, is no answer: the same file again is asked for again", () => {
  for (const pull of [about(5, "closed", [a], true), about(5, "merged", [a]), pullOf(5, "closed", undefined)]) {
    assert.deepEqual(nextStep({ removals: [a], pulls: [pull] }), {
      step: { what: "open", removals: [a] },
      declined: [],
    });
  }
});

test("the newest pull request that named a file decides, in whatever order they are listed", () => {
  const pulls = [about(5, "closed", [a]), about(9, "open", [a, b])];
  for (const list of [pulls, [...pulls].reverse()]) {
    assert.equal(nextStep({ removals: [a, b], pulls: list }).step.what, "compare");
  }
  const declinedLast = [about(5, "merged", [a]), about(9, "closed", [a])];
  assert.equal(nextStep({ removals: [a], pulls: declinedLast }).step.what, "nothing");
});

test("asked to, it asks again for what was declined", () => {
  const { step, declined } = nextStep({ removals: [a], pulls: [about(5, "closed", [a])], again: true });
  assert.deepEqual([step.what, declined], ["open", []]);
});

test("days of people who close, merge, push and ignore never bring a second open one, nor a question twice", () => {
  const day = fc.record({
    ended: fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 2 }),
    person: fc.constantFrom("ignore", "ignore", "close", "merge", "push"),
  });
  fc.assert(
    fc.property(fc.array(day, { maxLength: 20 }), (days) => {
      const pulls: OwnPull[] = [];
      const lying = new Map<string, Removal>();
      const refused = new Set<string>();
      for (const { ended, person } of days) {
        for (const name of ended) lying.set(name, removalOf(name));
        const removals = [...lying.values()];
        const { step } = nextStep({ removals, pulls });
        obey(step, pulls);
        const open = pulls.filter(({ state }) => state === "open");
        assert.ok(open.length <= 1);
        const asked = new Set(open.flatMap(({ marker }) => marker?.files ?? []));
        assert.ok(
          [...refused].every((key) => !asked.has(key)),
          "nobody is asked twice",
        );
        assert.ok(
          removals.every(({ key }) => asked.has(key) || refused.has(key)),
          "all others are asked for",
        );
        const settled = nextStep({ removals, pulls }).step.what;
        assert.ok(settled === "nothing" || settled === "compare", settled);
        act(person, pulls, { lying, refused });
      }
    }),
  );
});

function obey(step: ReturnType<typeof nextStep>["step"], pulls: OwnPull[]): void {
  const at = "pull" in step ? pulls.findIndex(({ number }) => number === step.pull.number) : -1;
  const before = pulls[at];
  if (step.what === "open") pulls.push(about(pulls.length + 1, "open", step.removals));
  if (step.what === "update" && before !== undefined) pulls[at] = about(before.number, "open", step.removals);
  if (step.what === "close" && before?.marker !== undefined) {
    pulls[at] = { ...before, state: "closed", marker: { ...before.marker, done: true } };
  }
}

function act(
  person: string,
  pulls: OwnPull[],
  { lying, refused }: { readonly lying: Map<string, Removal>; readonly refused: Set<string> },
): void {
  const at = pulls.findIndex(({ state }) => state === "open");
  const pull = pulls[at];
  if (pull === undefined) return;
  const keys = pull.marker?.files ?? [];
  if (person === "push") pulls[at] = { ...pull, headCommit: "f".repeat(40) };
  if (person === "close") {
    pulls[at] = { ...pull, state: "closed" };
    for (const key of keys) refused.add(key);
  }
  if (person !== "merge") return;
  pulls[at] = { ...pull, state: "merged" };
  for (const [name, { key }] of [...lying]) if (keys.includes(key)) lying.delete(name);
}
