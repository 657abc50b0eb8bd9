// Which settings a checked session may have, at its start and later, and what a real server returns to when a client
// resets it. The pins must hold whatever ALTER ROLE says and however a client cleans up.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type LocalPostgres, startPostgres } from "@writ/testkit";
import { maySetAtStart, pinnedSettings } from "../src/index.ts";
import { guardedSession, readOnlySession, session } from "./fixtures/session.ts";

const { catalog } = guardedSession;
const readOnly = { allow: ["select"] } as const;

test("what a session starts with is pinned, and a role that only reads is read-only", () => {
  assert.deepEqual(Object.fromEntries(pinnedSettings(readOnly, catalog)), {
    client_encoding: "UTF8",
    standard_conforming_strings: "on",
    backslash_quote: "safe_encoding",
    transform_null_equals: "off",
    search_path: '"$user", public',
    default_transaction_read_only: "on",
  });
  assert.equal(pinnedSettings({ allow: ["insert"] }, catalog).has("default_transaction_read_only"), false);
  const quoted = { searchPath: ["pg_temp_3", "pg_catalog", 'Odd ""S', "public"] };
  assert.equal(pinnedSettings(readOnly, quoted).get("search_path"), '"Odd """"S", "public"');
});

const atStart: Readonly<Record<string, boolean>> = {
  "application_name=x": true,
  "DateStyle=ISO, MDY": true,
  "TimeZone=UTC": true,
  "extra_float_digits=2": true,
  "client_encoding=UTF8": true,
  "client_encoding=SJIS": false,
  "standard_conforming_strings=off": false,
  "search_path=public": true,
  "search_path=": false,
  "search_path=app": false,
  "row_security=off": true,
  "session_replication_role=replica": false,
  "role=postgres": false,
  "enable_seqscan=off": false,
  "my.setting=x": false,
  "default_transaction_read_only=on": true,
  "default_transaction_read_only=off": false,
  "backslash_quote=on": false,
};

for (const [given, allowed] of Object.entries(atStart)) {
  test(`a client ${allowed ? "may" : "may not"} start a read-only session with ${given}`, () => {
    const [name = "", value = ""] = given.split("=");
    assert.equal(maySetAtStart(name, value, { view: readOnlySession.view, catalog }), allowed);
  });
}

test("a session that may write may say that it will", () => {
  const { view } = session({ allow: ["insert"], guarded: true });
  assert.equal(maySetAtStart("default_transaction_read_only", "off", { view, catalog }), true);
});

for (const major of [15, 18]) {
  test(`PostgreSQL ${major}: however a client resets its session, the pins stand`, async (context) => {
    const server: LocalPostgres = await startPostgres({ major });
    await server.query("CREATE ROLE reader LOGIN PASSWORD 'reader'; CREATE SCHEMA elsewhere");
    const contrary = {
      ...{ standard_conforming_strings: "off", transform_null_equals: "on", backslash_quote: "on" },
      ...{ search_path: "elsewhere", default_transaction_read_only: "off", client_encoding: "LATIN1" },
    };
    for (const [name, value] of Object.entries(contrary)) {
      await server.query(`ALTER ROLE reader SET ${name} = '${value}'`);
    }
    const pins = pinnedSettings(readOnly, catalog);
    const options = [...pins].map(([name, value]) => `-c ${name}=${value.replaceAll(" ", "\\ ")}`).join(" ");
    const client = await server.connect({ user: "reader", password: "reader", options, database: "postgres" });
    context.after(() => client.end().then(() => server.stop()));
    const changes = [...pins.keys()].filter((name) => name !== "client_encoding").map((name) => `RESET ${name}`);
    const narrowed = ["SET search_path = ''", "SET search_path = pg_catalog"];
    for (const text of ["RESET ALL", "DISCARD ALL", ...changes, ...narrowed.flatMap((set) => [set, "RESET ALL"])]) {
      await client.query(text);
      if (narrowed.includes(text)) continue;
      for (const [name, value] of pins) {
        const { rows } = await client.query("SELECT current_setting($1) AS now", [name]);
        assert.equal(rows[0]?.now, value, `${name} after ${text}`);
      }
    }
    await client.query("BEGIN");
    await client.query("RESET ALL");
    const { rows } = await client.query("SHOW transaction_read_only");
    assert.deepEqual(rows, [{ transaction_read_only: "on" }]);
    await client.query("ROLLBACK");
  });
}
