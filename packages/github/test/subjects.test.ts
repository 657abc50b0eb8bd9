// Who gets something by a change of a group: those listed anew, and those whom a claim names that was not there before.
import assert from "node:assert/strict";
import { test } from "node:test";
import { nobody } from "../src/people.ts";
import { subjectsOf } from "../src/subjects.ts";

const path = "groups/oncall.yaml";
const claim = (value: string, more = ""): string => `from: { issuer: okta, claim: groups, value: ${value} }\n${more}`;

async function subjects(before: string | undefined, after: string | undefined) {
  const bytesOf = (text: string | undefined) => (text === undefined ? undefined : new TextEncoder().encode(text));
  const version = { path, commit: "c".repeat(40), blob: "b".repeat(40), plain: true };
  const { names, ids, unknown } = await subjectsOf(version, {
    accountsOf: async (owner) => (owner === "@acme/oncall" ? new Set([1002]) : undefined),
    persons: false,
    people: [nobody, nobody],
    read: async (asked) => (asked === path ? [bytesOf(before), bytesOf(after)] : [undefined, undefined]),
  });
  return { names: [...names], ids: [...ids], unknown };
}

test("members listed anew are subjects, those that were there are not", async () => {
  const found = await subjects("members: [a@acme.example]\n", "members: [a@acme.example, b@acme.example]\n");
  assert.deepEqual(found, { names: ["b@acme.example"], ids: [], unknown: false });
});

test("whoever a changed claim names gets what the group has: nobody can say who, unless a team says it", async () => {
  for (const before of [claim("oncall"), "members: [a@acme.example]\n"]) {
    assert.equal((await subjects(before, claim("security"))).unknown, true);
    const named = await subjects(before, claim("security", "github: acme/oncall\n"));
    assert.deepEqual([named.ids, named.unknown], [[1002], false]);
    assert.equal((await subjects(before, claim("security", "github: acme/unseen\n"))).unknown, true);
  }
});

test("the same claim in other words, a new group and one that is gone give nobody anything", async () => {
  const nobodyFound = { names: [], ids: [], unknown: false };
  const [was, other] = [claim("oncall"), 'from:\n  value: oncall\n  claim: "groups"\n  issuer: okta\n'];
  assert.deepEqual(await subjects(was, other), nobodyFound);
  assert.deepEqual(await subjects(undefined, was), nobodyFound);
  assert.deepEqual(await subjects(was, undefined), nobodyFound);
});
