// What a resource may name, and how it may be reached.
import assert from "node:assert/strict";
import { test } from "node:test";
import { isLoopback } from "../src/index.ts";
import { checkCases } from "./checks.ts";
import { edited, repository } from "./repository.ts";

const orders = "resources/orders-db.yaml";
const ledger = "resources/ledger-db.yaml";
const text = repository()[ledger] ?? "";

checkCases([
  {
    name: "an address that writ.yaml does not allow this resource is refused",
    changes: edited(orders, "orders.internal:5432", "order.internal:5432"),
    found: ["resource/address-not-allowed resources/orders-db.yaml:2:10+19"],
    instead: /`orders\.internal:5432`/,
  },
  {
    name: "another port is another address",
    changes: edited(orders, "orders.internal:5432", "orders.internal:5433"),
    found: ["resource/address-not-allowed resources/orders-db.yaml:2:10+20"],
  },
  {
    name: "an address that only another resource may name is refused",
    changes: edited(orders, "orders.internal:5432", "127.0.0.1:5433"),
    found: ["resource/address-not-allowed resources/orders-db.yaml:2:10+14"],
  },
  {
    name: "the case of a host does not matter",
    changes: edited(orders, "orders.internal:5432", "ORDERS.Internal:5432"),
    found: [],
  },
  {
    name: "a secret at another path is refused",
    changes: edited(orders, "secret/data/orders#password", "secret/data/orders/admin#password"),
    found: ["resource/secret-not-allowed resources/orders-db.yaml:8:77+33"],
  },
  {
    name: "a path is no prefix: a longer one is another secret",
    changes: edited(orders, "secret/data/orders#password", "secret/data/orders2#password"),
    found: ["resource/secret-not-allowed resources/orders-db.yaml:8:77+28"],
  },
  {
    name: "a path that makes a user for each request is no password, and what to write is said",
    changes: {
      ...edited(orders, "secret/data/orders#password", "database/creds/ro#password"),
      ...edited("writ.yaml", "vault:secret/data/orders", "vault:database/creds/ro"),
    },
    found: ["resource/secret-made-per-request resources/orders-db.yaml:8:77+26"],
    instead: /login: \{ dynamic: \{ vault: database\/creds\/ro \} \}/,
  },
  {
    name: "a variable that only looks like an allowed one is refused",
    changes: edited(orders, "env: ORDERS_RW", "env: ORDERS_RWX"),
    found: ["resource/secret-not-allowed resources/orders-db.yaml:12:46+10"],
  },
  {
    name: "a file and a secret of AWS are compared as they are",
    changes: {
      [ledger]: text.replace("/run/secrets/ledger", "/run/secrets/../ledger").replace("aws: prod/", "aws: test/"),
    },
    found: [
      "resource/secret-not-allowed resources/ledger-db.yaml:7:65+22",
      "resource/secret-not-allowed resources/ledger-db.yaml:8:70+18",
    ],
  },
  {
    name: "a resource without a line in writ.yaml may name nothing, and is told the line",
    changes: { "writ.yaml": (repository()["writ.yaml"] ?? "").replace(/ {2}ledger-db.*\n/, "") },
    found: ["resource/not-in-writ resources/ledger-db.yaml:2:1+7"],
    instead:
      /ledger-db: \{ addresses: \["127.0.0.1:5433"\], secrets: \["file:.run.secrets.ledger", "aws:prod.ledger"\] \}/,
  },
  {
    name: "tls: disable on an address that is not loopback is refused",
    changes: edited(orders, "tls: verify-full", "tls: disable"),
    found: ["resource/tls-disabled resources/orders-db.yaml:4:6+7"],
  },
  {
    name: "a role's table with too many bytes is refused",
    changes: edited(orders, `'"Odd"."T"'`, `'"Odd"."${"ü".repeat(40)}"'`),
    found: ["pattern/name resources/orders-db.yaml:11:24+50"],
  },
]);

test("loopback is 127.0.0.0/8, ::1 and localhost, and nothing that merely looks like it", () => {
  for (const host of ["127.0.0.1", "127.255.0.9", "::1", "0:0:0:0:0:0:0:1", "localhost"])
    assert.ok(isLoopback(host), host);
  const others = ["128.0.0.1", "126.255.255.255", "127.1", "0.0.0.0", "::", "::2", "::ffff:127.0.0.1", "::1%eth0"];
  for (const host of [...others, "localhost.evil.example", "127.0.0.1.evil.example", "0177.0.0.1", ""]) {
    assert.ok(!isLoopback(host), host);
  }
});
