// One's own grants, and more of the same: never another's, never wider.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ownGrant, ownGrants, wishToExtend } from "../src/own-grants.ts";
import { headOf, nowSeconds } from "./model.ts";

const grant = (to: string, until: string, more = ""): string =>
  `to: ${to}\nrole: read-only\nwhy: INC-9 x\nuntil: ${until}\n${more}`;
const { model } = headOf({
  "grants/orders-db/mine.yaml": grant(
    "{ user: bob@acme.example }",
    "2026-11-22T14:00:00Z",
    "only: { tables: [public.invoices], allow: [select] }\nsessions: 2\n",
  ),
  "grants/orders-db/ours.yaml": grant("{ group: oncall }", "2026-11-22T13:00:00Z"),
  "grants/orders-db/over.yaml": grant("{ user: bob@acme.example }", "2026-11-22T11:00:00Z"),
  "grants/orders-db/alices.yaml": grant("{ user: alice@acme.example }", "2026-11-22T14:00:00Z"),
});
const person = "bob@acme.example";

test("what has not ended is one's own by name or by a group that lists one", () => {
  const own = ownGrants(model, { person, nowSeconds });
  assert.deepEqual(
    own.map(({ grant: { id }, group }) => [id, group]),
    [
      ["orders-db/ours", "oncall"],
      ["orders-db/mine", undefined],
    ],
  );
});

test("another's grant, a group's and none are not one's own", () => {
  assert.equal(ownGrant(model, { person, id: "grants/orders-db/mine.yaml" }).id, "orders-db/mine");
  for (const id of ["orders-db/alices", "orders-db/ours", "orders-db/none", "../x", "__proto__"]) {
    assert.throws(() => ownGrant(model, { person, id }), { code: "REQUEST_GRANT" }, id);
  }
});

test("more of the same keeps what narrows it", () => {
  const wish = wishToExtend(ownGrant(model, { person, id: "orders-db/mine" }), { untilSeconds: nowSeconds + 99 });
  assert.deepEqual(wish, {
    ...{ resource: "orders-db", role: "read-only", why: "INC-9 x", untilSeconds: nowSeconds + 99 },
    ...{ tables: ["public.invoices"], allow: ["select"], sessions: 2 },
  });
});
