// What writ init drafts must be valid as it stands, whatever the database is called and whatever its columns are.
import assert from "node:assert/strict";
import { test } from "node:test";
import { makeCertificates } from "@writ/certificates";
import { formatDiagnostics, type Model, parseRepository } from "@writ/model";
import fc from "fast-check";
import type { FoundDatabase } from "../../src/init/inspect-database.ts";
import { scaffold } from "../../src/init/scaffold.ts";
import type { FoundColumn } from "../../src/init/suggest-masks.ts";

const nowSeconds = Date.UTC(2026, 10, 22, 9) / 1000;
const database: FoundDatabase = {
  host: "127.0.0.1",
  port: 5432,
  database: "orders",
  user: "ro",
  encrypted: false,
  columns: [],
};

function modelOf(found: Partial<FoundDatabase>, over: { person?: string; resource?: string } = {}): Model {
  const { person = "alice@acme.example", resource = "orders-db" } = over;
  const { files } = scaffold({ resource, person, database: { ...database, ...found }, until: "2026-11-23T09:00:00Z" });
  const bytes = new Map([...files].map(([path, text]) => [path, Buffer.from(text)] as const));
  const parsed = parseRepository(bytes, { nowSeconds, changed: () => true });
  assert.ok(parsed.ok, parsed.ok ? "" : formatDiagnostics(parsed.diagnostics, "text"));
  assert.deepEqual(parsed.warnings, []);
  return parsed.model;
}

test("the draft for no database at all is valid", () => {
  const model = modelOf({});
  assert.deepEqual(
    [...model.resources.keys(), ...model.masks.keys(), ...model.guards.keys()],
    ["orders-db", "orders-db", "orders-db"],
  );
});

test("TLS is left out on loopback only, and a certificate authority that was named is kept", () => {
  const tls = (found: Partial<FoundDatabase>) => modelOf(found).resources.get("orders-db")?.value.tls;
  assert.equal(tls({}), "disable");
  assert.equal(tls({ encrypted: true }), "verify-full");
  assert.equal(tls({ host: "db.internal", encrypted: false }), "verify-full");
  const { ca } = makeCertificates({ hosts: ["localhost"] });
  assert.deepEqual(tls({ encrypted: true, ca: ca.replaceAll("\n", "\r\n") }), { ca });
});

test("IPv6 hosts and the names that databases and logins may have are kept exactly", () => {
  const odd = ["orders", "Shop 24/7", "it's", 'say "hi"', "a: b # c", "null", "123", "- x", "{x}", "日本"];
  for (const name of odd) {
    const model = modelOf({ host: "::1", database: name, user: name });
    const resource = model.resources.get("orders-db")?.value;
    const login = resource?.roles["read-only"]?.login;
    assert.ok(login !== undefined && "user" in login);
    assert.deepEqual([resource?.database, resource?.address, login.user], [name, "[::1]:5432", name]);
  }
});

// Found by the property below: "##" and "[a" together looked like an old command of CI runners.
test("names that spell a runner's command, alone or together, give masks like any other", () => {
  for (const [schema, table] of [
    ["##", "[a"],
    ["x##[group]", "t"],
  ] as const) {
    const column = { schema, table, column: "email", type: "text", partitionKey: false };
    assert.equal(Object.keys(modelOf({ columns: [column] }).masks.get("orders-db")?.value.columns ?? {}).length, 1);
  }
});

test("any columns give valid masks that name exactly those", () => {
  const name = fc.string({ unit: fc.constantFrom(..."aZ09_ .*:#'\"{}[],&!|>%@`\\-é日"), minLength: 1, maxLength: 8 });
  const found = fc.record({
    schema: name,
    table: name,
    column: name.map((text) => `${text}email`),
    type: fc.constantFrom("text", "jsonb"),
  });
  const same = ({ schema, table, column }: Pick<FoundColumn, "schema" | "table" | "column">) =>
    JSON.stringify([schema, table, column]);
  fc.assert(
    fc.property(fc.uniqueArray(found, { maxLength: 6, selector: same }), (columns) => {
      const model = modelOf({ columns: columns.map((column) => ({ ...column, partitionKey: false })) });
      assert.equal(Object.keys(model.masks.get("orders-db")?.value.columns ?? {}).length, columns.length);
    }),
  );
});
