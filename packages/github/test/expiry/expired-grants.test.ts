// What counts as ended, to the second, and keys that are the same for the same file.
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseRepository } from "@writ/model";
import fc from "fast-check";
import { expiredGrants, keyOfSet, type Removal } from "../../src/expiry/expired-grants.ts";
import { accessFiles, bytesOf, grantText } from "../access-files.ts";
import { removalOf } from "./removals.ts";

const until = Date.parse("2027-01-05T00:00:00Z") / 1000;

function expired(grants: Readonly<Record<string, string>>, nowSeconds: number, graceSeconds?: number) {
  const files = Object.fromEntries(
    Object.entries(grants).map(([name, end]) => [
      `grants/orders-db/${name}.yaml`,
      grantText("{ user: alice@acme.example }", end),
    ]),
  );
  const parsed = parseRepository(bytesOf({ ...accessFiles(), ...files }), { nowSeconds });
  assert.ok(parsed.ok);
  return expiredGrants(parsed.model, { nowSeconds, ...(graceSeconds === undefined ? {} : { graceSeconds }) });
}

const names = (removals: readonly Removal[]): string[] => removals.map(({ grant }) => grant);

test("a grant has ended at its until, and not a second before", () => {
  const grants = { alice: "2027-01-05T00:00:00Z" };
  assert.deepEqual(names(expired(grants, until - 1)), []);
  assert.deepEqual(names(expired(grants, until)), ["orders-db/alice"]);
});

test("a file lies as long as the grace says", () => {
  const grants = { alice: "2027-01-05T00:00:00Z" };
  assert.deepEqual(names(expired(grants, until + 59, 60)), []);
  assert.deepEqual(names(expired(grants, until + 60, 60)), ["orders-db/alice"]);
});

test("what ended first comes first, and what goes on is not named", () => {
  const grants = {
    a: "2027-01-05T00:00:00Z",
    b: "2027-01-04T00:00:00Z",
    c: "2027-01-09T00:00:00Z",
    d: "2027-01-04T00:00:00Z",
  };
  const removals = expired(grants, until);
  assert.deepEqual(names(removals), ["orders-db/b", "orders-db/d", "orders-db/a"]);
  const [first] = removals;
  assert.deepEqual(
    { ...first, key: "" },
    {
      path: "grants/orders-db/b.yaml",
      grant: "orders-db/b",
      resource: "orders-db",
      role: "read-only",
      to: { user: "alice@acme.example" },
      untilSeconds: Date.parse("2027-01-04T00:00:00Z") / 1000,
      reason: "until-passed",
      key: "",
    },
  );
});

test("a key is of one file as it stands: another text or another path has another", () => {
  const [one] = expired({ a: "2027-01-04T00:00:00Z" }, until);
  const [again] = expired({ a: "2027-01-04T00:00:00Z" }, until + 9);
  const [edited] = expired({ a: "2027-01-03T00:00:00Z" }, until);
  const [moved] = expired({ b: "2027-01-04T00:00:00Z" }, until);
  assert.equal(one?.key, again?.key);
  assert.equal(new Set([one?.key, edited?.key, moved?.key]).size, 3);
  assert.match(one?.key ?? "", /^[0-9a-f]{16}$/);
});

test("the key of a set does not depend on its order, and differs for every other set", () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { maxLength: 6 });
  fc.assert(
    fc.property(names, names, (one, other) => {
      const key = (list: readonly string[]): string => keyOfSet(list.map((name) => removalOf(name)));
      assert.equal(key(one), key([...one].reverse()));
      assert.equal(key(one) === key(other), [...one].sort().join() === [...other].sort().join());
    }),
  );
});
