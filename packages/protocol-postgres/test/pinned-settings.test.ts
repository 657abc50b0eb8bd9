// Which settings are watched, and which of their values a checked session may go on with.
import assert from "node:assert/strict";
import { test } from "node:test";
import { mayChange, pinnedSettings } from "../src/pinned-settings.ts";

test("settings that decide how text is read are pinned at what the server said, others are not", () => {
  const reported = { client_encoding: "UTF8", search_path: '"public"', TimeZone: "UTC", application_name: "x" };
  const pinned = Object.fromEntries(pinnedSettings(new Map(Object.entries(reported))));
  assert.deepEqual(pinned, { client_encoding: "UTF8", search_path: '"public"' });
});

const catalog = { searchPath: ["pg_catalog", "app", "public"] };

test("a path may be emptied or said in other words", () => {
  for (const value of ["", '""', "pg_catalog", "app, public", '"app", "public"', "app,public"]) {
    assert.ok(mayChange("search_path", value, { catalog }), value);
  }
});

test("a path may not name other schemas, or the same in another order", () => {
  const paths = ["evil", "public, app", "app", "app, public, evil", "pg_temp, app, public", '"$user", public', "'"];
  for (const value of paths) assert.ok(!mayChange("search_path", value, { catalog }), value);
  const shadowed = { searchPath: ["app", "pg_catalog"] };
  assert.ok(!mayChange("search_path", "", { catalog: shadowed }));
});

test("no other pinned setting may change at all", () => {
  for (const name of ["client_encoding", "standard_conforming_strings", "session_authorization", "is_superuser"]) {
    for (const value of ["", "UTF8", "on", "off", "app, public"]) assert.ok(!mayChange(name, value, { catalog }), name);
  }
});
