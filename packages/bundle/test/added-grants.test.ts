// Nothing but added grants is added: whatever else is changed in data.json, in whatever way, it is refused.
import assert from "node:assert/strict";
import { test } from "node:test";
import { canonicalJson, isBreakGlassGrant, withGrants } from "@writ/bundle";
import { type GrantData, WritError } from "@writ/contracts";
import fc from "fast-check";
import { assertOnlyAdds } from "../src/added-grants.ts";
import { nowSeconds } from "./fixture.ts";
import { bobsGrant, bobsId, shop } from "./shop.ts";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const base = canonicalJson(shop);
const until = nowSeconds + 7200;
const added = (grants: Readonly<Record<string, unknown>>) => withGrants(base, grants as Record<string, GrantData>);
const good = JSON.parse(Buffer.from(added({ [bobsId]: bobsGrant })).toString("utf8")) as Json;

function refusal(data: Uint8Array): string {
  try {
    assertOnlyAdds(base, data, until);
  } catch (error) {
    assert.ok(error instanceof WritError, String(error));
    assert.ok(["BUNDLE_BREAK_GLASS", "DECISION_DATA", "BUNDLE_MALFORMED"].includes(error.code), error.code);
    return error.message;
  }
  return "accepted";
}

test("grants of several people are found, with their lines of the index", () => {
  const alices = { ...bobsGrant, to: { user: "alice@acme.example" }, role: "read-only" };
  const grants = { [bobsId]: bobsGrant, "orders-db/break-glass-alice": alices };
  assert.deepEqual(assertOnlyAdds(base, added(grants), until), ["orders-db/break-glass-alice", bobsId]);
});

const wrong: readonly (readonly [string, string, object, RegExp])[] = [
  ["for a group", bobsId, { to: { group: "dba" } }, /no person/],
  ["for a person and a group", bobsId, { to: { user: "bob@acme.example", group: "dba" } }, /as a grant of a person/],
  ["for somebody unknown", bobsId, { to: { user: "eve@acme.example" } }, /not in people/],
  ["for a member of Object", bobsId, { to: { user: "__proto__" } }, /not in people/],
  ["of another resource", "users-db/break-glass-bob", { resource: "users-db" }, /no role there/],
  ["of an unknown role", bobsId, { role: "root" }, /no role there/],
  ["in another resource's name", bobsId, { resource: "orders" }, /not named/],
  ["under a usual name", "orders-db/bob", {}, /not named/],
  ["that outlives the bundle", bobsId, { until: until + 1 }, /ends after/],
  ["without an end", bobsId, { until: null }, /as a grant/],
  ["that starts after its end", bobsId, { from: until }, /as a grant/],
  ["with something more", bobsId, { masks: [] }, /as a grant/],
  ["for no session", bobsId, { sessions: 0 }, /as a grant/],
];

for (const [what, id, changes, said] of wrong) {
  test(`a grant ${what} is refused`, () => {
    assert.match(
      (() => {
        try {
          return refusal(added({ [id]: { ...bobsGrant, ...changes } }));
        } catch (error) {
          return String(error);
        }
      })(),
      said,
    );
  });
}

test("more than the most is refused, and none is too", () => {
  const many = Array.from({ length: 21 }, (_, at) => [`orders-db/break-glass-${at}`, bobsGrant] as const);
  assert.match(refusal(added(Object.fromEntries(many))), /more than 20/);
  assert.equal(refusal(added(Object.fromEntries(many.slice(1)))), "accepted");
  assert.match(refusal(base), /adds no grant/);
});

test("a document cut at any byte is refused", () => {
  const data = added({ [bobsId]: bobsGrant });
  for (let to = 0; to < data.length; to++) assert.notEqual(refusal(data.subarray(0, to)), "accepted");
});

/** Every place in a value, as the steps that lead there. */
function placesOf(value: Json, at: readonly string[] = []): readonly (readonly string[])[] {
  const inside = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [at, ...inside.flatMap(([key, entry]) => placesOf(entry as Json, [...at, key]))];
}

function changed(value: Json, [step, ...rest]: readonly string[], change: (value: Json) => Json): Json {
  if (step === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((entry, at) => (String(at) === step ? changed(entry, rest, change) : entry));
  const object = value as { readonly [key: string]: Json };
  return { ...object, [step]: changed(object[step] ?? null, rest, change) };
}

/** Where a change only makes another grant of the added one: that is for the semantic checks above. */
const own = JSON.stringify(["writ", "grants", bobsId]);
const places = placesOf(good).filter((place) => JSON.stringify(place.slice(0, 3)) !== own);

const anything = fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>;
const mutation = fc.oneof(
  fc.record({ kind: fc.constant("replace" as const), value: anything }),
  fc.record({
    kind: fc.constant("add" as const),
    key: fc.oneof(fc.string({ minLength: 1, maxLength: 8 }), fc.constantFrom("orders-db/break-glass-eve", "user:eve")),
    value: anything,
  }),
  fc.record({ kind: fc.constant("remove" as const), which: fc.nat() }),
);

function mutated(value: Json, how: typeof mutation extends fc.Arbitrary<infer How> ? How : never): Json {
  if (how.kind === "replace") return how.value;
  if (Array.isArray(value)) return how.kind === "add" ? [...value, how.value] : value.slice(1);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  if (how.kind === "add") return { ...value, [how.key]: how.value };
  return Object.fromEntries(entries.filter((_, at) => at !== how.which % Math.max(1, entries.length)));
}

test("no change of data.json beside the added grants is accepted", () => {
  const expected = Buffer.from(canonicalJson(good)).toString("utf8");
  fc.assert(
    fc.property(fc.constantFrom(...places), mutation, (place, how) => {
      let bytes: Uint8Array;
      try {
        bytes = canonicalJson(changed(good, place, (value) => mutated(value, how)));
      } catch {
        return;
      }
      const text = Buffer.from(bytes).toString("utf8");
      if (text === expected) return;
      assert.notEqual(refusal(bytes), "accepted", text);
    }),
    { numRuns: 3000 },
  );
});

test("no byte of data.json can be another, unless it is of the added grants' own", () => {
  const data = added({ [bobsId]: bobsGrant });
  fc.assert(
    fc.property(fc.nat(data.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const other = Uint8Array.from(data);
      other[at] = ((other[at] ?? 0) + by) % 256;
      if (refusal(other) !== "accepted") return;
      // Then it is as good a bundle: the same base, and a grant that says something else.
      const { grants } = (JSON.parse(Buffer.from(other).toString("utf8")) as typeof shop).writ;
      const [id, grant] = Object.entries(grants).find(([name]) => !Object.hasOwn(shop.writ.grants, name)) ?? ["", {}];
      assert.deepEqual(Buffer.from(added({ [id]: grant })), Buffer.from(other));
    }),
    { numRuns: 3000 },
  );
});

test("a grant's id tells it apart", () => {
  assert.ok(isBreakGlassGrant(bobsId));
  for (const id of ["orders-db/bob", "break-glass-x/bob", "orders-db/break-glass-", "a/b/break-glass-x", "x"]) {
    assert.ok(!isBreakGlassGrant(id), id);
  }
});
