// A whole repository: what a valid one becomes, and that nothing a user wrote makes the reader throw.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Model, parseRepository } from "../src/index.ts";
import { bytesOf, diagnose, edited, nowSeconds, placesOf, repository } from "./repository.ts";

function model(): Model {
  const parsed = parseRepository(bytesOf(repository()), { nowSeconds, changed: () => true });
  assert.ok(parsed.ok, JSON.stringify(parsed));
  assert.deepEqual(parsed.warnings, []);
  return parsed.model;
}

test("a valid repository is a model with names, seconds and parsed patterns", () => {
  const { writ, people, groups, resources, grants, masks, guards, scenarios, policies, codeowners } = model();
  assert.deepEqual(writ.limits, { grantSeconds: 30 * 86_400, sessionSeconds: 8 * 3600, groupsFreshSeconds: 1800 });
  assert.equal(writ.bundleLifeSeconds, 48 * 3600);
  assert.ok(Object.hasOwn(people.value, "alice@acme.example"));
  assert.deepEqual([...groups.keys()], ["payments-oncall", "platform"]);
  assert.deepEqual(resources.get("ledger-db")?.host, "127.0.0.1");
  assert.deepEqual(resources.get("orders-db")?.port, 5432);
  assert.deepEqual(resources.get("orders-db")?.roleTables.get("read-write"), [
    { schema: "public", table: null },
    { schema: "Odd", table: "T" },
  ]);
  const grant = grants.get("orders-db/alice-inc-4312");
  assert.equal(grant?.fromSeconds, nowSeconds + 3600);
  assert.equal(grant?.untilSeconds, nowSeconds + 5 * 3600);
  assert.deepEqual(grant?.onlyTables, [{ schema: "public", table: "invoices" }]);
  assert.equal(grants.get("orders-db/oncall")?.fromSeconds, undefined);
  const mask = masks.get("orders-db");
  assert.deepEqual(mask?.columns[3]?.pattern, { schema: 'Odd "Schema"', table: "T", column: "SSN" });
  assert.deepEqual(mask?.clear[0]?.columns, [{ schema: "public", table: "customers", column: "email" }]);
  assert.equal(guards.get("orders-db")?.statementSeconds, 300);
  assert.deepEqual(scenarios.get("oncall-orders")?.atMost, { count: 3, withinSeconds: 7 * 86_400 });
  assert.deepEqual(
    policies.map(({ path }) => path),
    ["policies/office-hours.rego"],
  );
  assert.equal(codeowners?.path, ".github/CODEOWNERS");
});

test("a document says where each of its places stands", () => {
  const { grants, masks, people } = model();
  const grant = grants.get("orders-db/alice-inc-4312");
  assert.deepEqual(grant?.at("/until"), { line: 5, column: 8 });
  assert.deepEqual(grant?.at("/to/user"), { line: 1, column: 13 });
  assert.deepEqual(grant?.at("/only/tables/0"), { line: 6, column: 18 });
  assert.deepEqual(grant?.at("/nowhere/at/all"), { line: 1, column: 1 });
  assert.deepEqual(people.at("/bob@acme.example"), { line: 3, column: 1 });
  assert.deepEqual(masks.get("orders-db")?.at("/columns/*.*.password_hash"), { line: 5, column: 24 });
});

test("the model is frozen at every level", () => {
  const seen = new Set<unknown>();
  const check = (value: unknown, path: string): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    assert.ok(Object.isFrozen(value), path);
    if (value instanceof Map) for (const [key, inner] of value) check(inner, `${path}/${key}`);
    for (const [key, inner] of Object.entries(value)) check(inner, `${path}/${key}`);
  };
  const whole = model();
  check(whole, "");
  assert.ok(seen.size > 100);
  assert.throws(() => (whole.grants as Map<string, unknown>).set("x", 1), TypeError);
  assert.throws(() => (whole.grants as Map<string, unknown>).delete("x"), TypeError);
  assert.throws(() => (whole.grants as Map<string, unknown>).clear(), TypeError);
});

test("mistakes of all files come in one run, sorted by place", () => {
  const found = diagnose({
    ...edited("grants/orders-db/oncall.yaml", "role: read-write", "rôle: read-write\nextra: 1"),
    ...edited("writ.yaml", "grant: 30d", "grant: 30 days"),
    ...edited("masks/orders-db.yaml", "unlisted: show", "unlisted: maybe"),
  });
  const files = found.map(({ file }) => file);
  assert.deepEqual(files, [...files].sort());
  assert.deepEqual(new Set(files), new Set(["grants/orders-db/oncall.yaml", "masks/orders-db.yaml", "writ.yaml"]));
});

test("a file that does not parse does not make those that mention it look wrong", () => {
  const broken = "{ not: [closed";
  for (const path of ["people.yaml", "groups/payments-oncall.yaml", "resources/orders-db.yaml", "writ.yaml"]) {
    const files = new Set(diagnose({ [path]: broken }).map(({ file }) => file));
    assert.deepEqual(files, new Set([path]), path);
  }
});

test("a missing writ.yaml is named; a missing people.yaml is nobody", () => {
  assert.deepEqual(placesOf(diagnose({ "writ.yaml": undefined })), ["writ/missing writ.yaml:1:1+1"]);
  const codes = new Set(diagnose({ "people.yaml": undefined }).map(({ code }) => code));
  assert.deepEqual(codes, new Set(["grant/unknown-user", "group/unknown-user"]));
});

test("a flood of mistakes is bounded, and the last diagnostic says how many are not shown", () => {
  const many = Array.from({ length: 1500 }, (_, index) => [`grants/orders-db/g${index}.yaml`, "to: 1\n"]);
  const found = diagnose(Object.fromEntries(many));
  assert.equal(found.length, 1001);
  assert.match(found.at(-1)?.message ?? "", /^\d{4,} more mistakes are not shown$/);
});

test("who is taken out of people.yaml stands in nobody's way: files that still name them are warned about", () => {
  const files = bytesOf({ ...repository(), "people.yaml": "paul@acme.example: { issuer: okta, subject: u9 }\n" });
  const parsed = parseRepository(files, { nowSeconds, changed: (path) => path === "people.yaml" });
  assert.ok(parsed.ok);
  assert.deepEqual(
    new Set(parsed.warnings.map(({ code }) => code)),
    new Set(["grant/unknown-user", "group/unknown-user"]),
  );
  assert.ok(
    parsed.warnings.every(({ severity, instead }) => severity === "warning" && /delete this too/.test(instead)),
  );
});

test("in a file that the change writes, somebody whom people.yaml lacks is a mistake", () => {
  const files = bytesOf({ ...repository(), "people.yaml": "paul@acme.example: { issuer: okta, subject: u9 }\n" });
  const group = "groups/payments-oncall.yaml";
  const parsed = parseRepository(files, { nowSeconds, changed: (path) => path === group });
  assert.ok(!parsed.ok);
  const errors = parsed.diagnostics.filter(({ severity }) => severity === "error");
  assert.deepEqual(
    new Set(errors.map(({ code, file }) => `${code} ${file}`)),
    new Set([`group/unknown-user ${group}`]),
  );
});
