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

/** What clients send besides user, database and the name of the application, as their sources have it. */
const clients: readonly (readonly [client: string, sent: Record<string, string>])[] = [
  ["psql with PGTZ, PGDATESTYLE", { client_encoding: "UTF8", TimeZone: "Europe/Berlin", DateStyle: "ISO, DMY" }],
  ["libpq with PGOPTIONS", { options: "-c statement_timeout=5min -c work_mem=64MB --jit=off" }],
  ["pgjdbc", { client_encoding: "UTF8", DateStyle: "ISO", TimeZone: "Europe/Berlin", extra_float_digits: "2" }],
  ["pgjdbc with options", { options: "-cstatement_timeout=0", extra_float_digits: "3" }],
  ["asyncpg", { client_encoding: "'utf-8'" }],
  ["asyncpg with server_settings", { client_encoding: "'utf-8'", jit: "off", bytea_output: "hex" }],
  ["Npgsql", { client_encoding: "UTF8", TimeZone: "UTC" }],
  ["psycopg", { client_encoding: "UTF-8", options: "-c client_min_messages=warning" }],
  ["pgx", { DateStyle: "ISO", IntervalStyle: "iso_8601" }],
  ["lib/pq", { client_encoding: "UTF8", datestyle: "ISO, MDY", extra_float_digits: "2" }],
  ["sqlx", { DateStyle: "ISO, MDY", client_encoding: "UTF8", TimeZone: "UTC", extra_float_digits: "2" }],
  ["rust-postgres", { client_encoding: "UTF8" }],
  ["node-postgres", { client_encoding: "unicode", statement_timeout: "5000", lock_timeout: "100" }],
  ["porsager's postgres", { client_encoding: "UTF8", standard_conforming_strings: "on", idle_session_timeout: "60s" }],
  [
    "Hikari over pgjdbc",
    { options: "-c idle_in_transaction_session_timeout=60000 -c default_transaction_isolation=serializable" },
  ],
];

for (const [client, sent] of clients) {
  test(`${client} may start a session that is bound, and nothing of it is lost`, () => {
    for (const allow of [["select"], ["insert"]] as const) {
      const upstream = bound({ user: "r", database: "d", application_name: "app", ...sent }, allow);
      assert.equal(upstream["client_encoding"], "UTF8");
      assert.equal(upstream["standard_conforming_strings"], "on");
      const { options, client_encoding: _encoding, ...plain } = sent;
      const wanted = [...Object.entries(plain), ...optionSettings(options)];
      for (const [name, value] of wanted) assert.equal(upstream[name.toLowerCase()], value, name);
      assert.equal(upstream["options"], undefined);
    }
  });
}

test("what is refused is named, and its value is not", () => {
  assert.throws(
    () => bound({ options: "-c session_replication_role=a-value" }),
    (error: Error) => error.message.includes('"session_replication_role"') && !error.message.includes("a-value"),
  );
  assert.throws(() => bound({ client_encoding: "LATIN1" }), /only UTF8/);
});
