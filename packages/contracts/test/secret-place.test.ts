// A place is compared with what security allows: it must be spelt in one way only.
import assert from "node:assert/strict";
import { test } from "node:test";
import { isMadePerRequest, placeOfLogin, placeOfSecret } from "../src/secret-place.ts";

test("the place of a secret is kind and name, of vault and aws without the key", () => {
  assert.equal(placeOfSecret({ vault: "secret/data/orders#password" }), "vault:secret/data/orders");
  assert.equal(placeOfSecret({ aws: "orders#password#more" }), "aws:orders");
  assert.equal(placeOfSecret({ file: "/run/secrets/a#b" }), "file:/run/secrets/a#b");
  assert.equal(placeOfSecret({ env: "ORDERS_PASSWORD" }), "env:ORDERS_PASSWORD");
});

test("the place of a login is its password's, or the path that makes its users", () => {
  assert.equal(placeOfLogin({ user: "ro", password: { env: "ORDERS_PASSWORD" } }), "env:ORDERS_PASSWORD");
  assert.equal(placeOfLogin({ dynamic: { vault: "database/creds/orders-ro" } }), "vault:database/creds/orders-ro");
});

test("what Vault makes for each request is told from what it keeps by the path", () => {
  for (const path of ["database/creds/orders-ro", "db/prod/creds/ro", "aws/creds/deploy"]) {
    assert.equal(isMadePerRequest(path), true, path);
  }
  const kept = [
    "secret/data/orders",
    "secret/data/creds/orders",
    "database/static-creds/ro",
    "creds/ro",
    "database/creds",
  ];
  for (const path of kept) assert.equal(isMadePerRequest(path), false, path);
});
