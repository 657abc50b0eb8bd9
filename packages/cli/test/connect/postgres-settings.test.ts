// What libpq is told: escaped where it stands, and verify-full over any network.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  passwordLine,
  postgresTarget,
  postgresUri,
  postgresVariables,
  shellLine,
} from "../../src/connect/postgres-settings.ts";

const settings = {
  host: "gw.acme.example",
  port: 5432,
  tls: true,
  resource: "orders-db",
  role: "read-only",
  authorities: "/c a.pem",
};

test("fields of a password file are escaped as libpq reads them", () => {
  assert.equal(passwordLine(settings, "t"), "gw.acme.example:5432:orders-db:read-only:t");
  assert.equal(passwordLine({ ...settings, host: "::1", role: "a\\b" }, "t"), "\\:\\:1:5432:orders-db:a\\\\b:t");
});

test("a URI holds what it must, encoded", () => {
  assert.equal(
    postgresUri({ ...settings, host: "::1", role: "a@b/c", resource: "x?y" }, "t"),
    "postgres://a%40b%2Fc:t@[::1]:5432/x%3Fy?sslmode=verify-full&sslrootcert=%2Fc%20a.pem",
  );
});

test("what would lead elsewhere or answer instead of the file is taken out", () => {
  const variables = postgresVariables(settings, "/p");
  assert.deepEqual([variables["PGSSLMODE"], variables["PGPASSFILE"]], ["verify-full", "/p"]);
  for (const name of ["PGHOSTADDR", "PGPASSWORD", "PGSERVICE"]) {
    assert.ok(Object.hasOwn(variables, name) && variables[name] === undefined, name);
  }
});

test("lines of a shell quote what they hold", () => {
  assert.equal(shellLine("A", "it's $(x)", "linux"), "export A='it'\\''s $(x)'");
  assert.equal(shellLine("A", undefined, "linux"), "unset A");
  assert.equal(shellLine("A", "it's $(x)", "win32"), "$env:A = 'it''s $(x)'");
});

test("without TLS a token goes nowhere but to this machine", () => {
  const known = (host: string) => ({
    writ: 1 as const,
    repository: "1",
    issuers: [],
    postgres: { host, port: 1, tls: false },
  });
  assert.equal(postgresTarget(known("127.0.0.1"), undefined).tls, false);
  assert.throws(() => postgresTarget(known("10.0.0.1"), undefined), { code: "CLI_PROXY" });
  assert.throws(() => postgresTarget({ writ: 1, repository: "1", issuers: [] }, undefined), { code: "CLI_PROXY" });
  assert.deepEqual(postgresTarget({ writ: 1, repository: "1", issuers: [] }, "[::1]:7"), {
    host: "::1",
    port: 7,
    tls: true,
  });
  for (const odd of ["x", "a,b:1", "/tmp:1", "a:0", "a:99999"]) {
    assert.throws(() => postgresTarget(known("127.0.0.1"), odd), { code: "WRIT_USAGE" });
  }
});
