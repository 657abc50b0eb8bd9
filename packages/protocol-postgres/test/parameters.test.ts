// What a client may set at start-up, and what is pinned whatever it says.
import assert from "node:assert/strict";
import { test } from "node:test";
import { emptyCatalog } from "@writ/sql";
import { assertNoReplication, boundParameters, freeParameters, optionSettings } from "../src/parameters.ts";

const bound = (parameters: Record<string, string>, allow: readonly ["select"] | readonly ["insert"] = ["select"]) =>
  Object.fromEntries(boundParameters(new Map(Object.entries(parameters)), { allow }, emptyCatalog));

const pinned = {
  client_encoding: "UTF8",
  standard_conforming_strings: "on",
  backslash_quote: "safe_encoding",
  transform_null_equals: "off",
  search_path: "",
};

test("encoding, string syntax and path are pinned, and reading roles read only", () => {
  assert.deepEqual(bound({ user: "r", database: "d" }), { ...pinned, default_transaction_read_only: "on" });
  assert.deepEqual(bound({ user: "r" }, ["insert"]), pinned);
});

test("listed settings pass in any spelling, also through options", () => {
  const given = {
    DateStyle: "ISO",
    TimeZone: "UTC",
    client_encoding: "utf-8",
    options: "-c lock_timeout=5s --idle-session-timeout=1min",
  };
  const sent = bound(given, ["insert"]);
  assert.deepEqual(sent, {
    ...pinned,
    datestyle: "ISO",
    timezone: "UTC",
    lock_timeout: "5s",
    idle_session_timeout: "1min",
  });
});

for (const [what, parameters] of [
  ["the path", { search_path: "evil" }],
  ["the path in options", { options: "-csearch_path=evil" }],
  ["the role", { options: "-c role=postgres" }],
  ["another encoding", { client_encoding: "LATIN1" }],
  ["string syntax", { standard_conforming_strings: "off" }],
  ["read-only", { options: "-c default_transaction_read_only=off" }],
  ["read-only in other letters", { Default_Transaction_Read_Only: "off" }],
  ["a switch that is no setting", { options: "-O" }],
  ["a setting without a value", { options: "-c" }],
] as const) {
  test(`a client may not set ${what}`, () => {
    assert.throws(() => bound(parameters), { code: "POSTGRES_SETTING" });
  });
}

test("options are split as PostgreSQL splits them", () => {
  assert.deepEqual(optionSettings("-c a=b\\ c  -cd=e\\\\f --g-h=i"), [
    ["a", "b c"],
    ["d", "e\\f"],
    ["g_h", "i"],
  ]);
  assert.deepEqual(optionSettings(undefined), []);
});

test("a free session's settings all pass, but for those that name it", () => {
  const given = new Map([
    ["user", "r"],
    ["database", "d"],
    ["search_path", "x"],
    ["options", "-c role=y"],
    ["replication", "false"],
  ]);
  const sent = Object.fromEntries(freeParameters(given));
  assert.deepEqual(sent, { client_encoding: "UTF8", search_path: "x", options: "-c role=y" });
});

test("replication is refused unless it is said to be off", () => {
  assert.throws(() => assertNoReplication(new Map([["replication", "true"]])), { code: "POSTGRES_UNSUPPORTED" });
  assert.throws(() => assertNoReplication(new Map([["replication", "database"]])), { code: "POSTGRES_UNSUPPORTED" });
  assertNoReplication(new Map([["replication", "OFF"]]));
  assertNoReplication(new Map());
});
