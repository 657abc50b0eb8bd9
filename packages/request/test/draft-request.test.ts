// A wish, drafted: the file, the plan and the approvers, or mistakes about the word that was wrong.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Drafted, draftRequest, type RequestDraft } from "../src/draft-request.ts";
import type { Wish, WishMistake } from "../src/wish.ts";
import { headOf, nowSeconds, oncall } from "./model.ts";

const wish: Wish = {
  resource: "orders-db",
  role: "read-only",
  why: "INC-1 invoices",
  untilSeconds: nowSeconds + 7_200,
};
const taken = {
  "grants/orders-db/bob-inc-1.yaml":
    "to: { user: bob@acme.example }\nrole: read-only\nwhy: x\nuntil: 2026-11-23T00:00:00Z\n",
};

async function drafted(changes: Partial<Wish> = {}, files: Readonly<Record<string, string>> = {}): Promise<Drafted> {
  return await draftRequest({
    head: headOf(files),
    wish: { ...wish, ...changes },
    person: "bob@acme.example",
    nowSeconds,
  });
}

async function good(changes: Partial<Wish> = {}, files: Readonly<Record<string, string>> = {}): Promise<RequestDraft> {
  const found = await drafted(changes, files);
  assert.ok(found.ok, JSON.stringify(found));
  return found.draft;
}

async function mistake(changes: Partial<Wish>): Promise<WishMistake> {
  const found = await drafted(changes);
  assert.ok(!found.ok);
  const [first] = found.mistakes;
  assert.ok(first !== undefined);
  return first;
}

test("a wish is one new file, a plan that gives the person the role, and whose approval it needs", async () => {
  const draft = await good({}, { "scenarios/oncall.yaml": oncall });
  assert.equal(draft.path, "grants/orders-db/bob-inc-1.yaml");
  assert.equal(draft.grant, "orders-db/bob-inc-1");
  const [change, more] = draft.plan.changes;
  assert.equal(more, undefined);
  assert.ok(change?.what === "access" && change.direction === "widens");
  assert.deepEqual(change.subject, { kind: "user", name: "bob@acme.example" });
  assert.deepEqual(draft.owners, ["@acme/payments"]);
  assert.equal(draft.scenarios[0]?.name, "oncall");
});

test("a name that is taken gets a number", async () => {
  assert.equal((await good({}, taken)).path, "grants/orders-db/bob-inc-1-2.yaml");
});

test("mistakes are about the word that was wrong, and say what there is", async () => {
  assert.deepEqual(await mistake({ resource: "order-db" }), {
    ...{ word: "resource", what: '"order-db" is no resource of this repository' },
    instead: "Did you mean orders-db? There is orders-db.",
  });
  const role = await mistake({ role: "read-write" });
  assert.deepEqual([role.word, role.instead.includes("read-only")], ["role", true]);
  assert.equal((await mistake({ why: "a\nb" })).word, "why");
  assert.equal((await mistake({ untilSeconds: nowSeconds - 60 })).word, "until");
  assert.match((await mistake({ untilSeconds: nowSeconds + 40 * 86_400 })).what, /longest that writ\.yaml allows/);
  assert.equal((await mistake({ fromSeconds: nowSeconds + 8_000 })).word, "until");
  assert.equal((await mistake({ tables: ["invoices"] })).word, "tables");
  assert.equal((await mistake({ tables: ["a.b", "a.b"] })).word, "tables");
  assert.equal((await mistake({ sessions: 0 })).word, "sessions");
});

test("names that make odd paths are no resource and no role", async () => {
  for (const resource of ["../../.github", "Orders-DB", "orders-db/x", "", "a\nb", "__proto__"]) {
    assert.equal((await mistake({ resource })).word, "resource", resource);
  }
  for (const role of ["__proto__", "constructor", "a b", ""])
    assert.equal((await mistake({ role })).word, "role", role);
});

test("a repository that is not valid can be asked for nothing, and the first mistakes are shown", () => {
  assert.throws(() => headOf({ "groups/oncall.yaml": "members: 7\n" }), {
    ...{ code: "REQUEST_BASE", message: /groups\/oncall\.yaml:1/ },
  });
});
