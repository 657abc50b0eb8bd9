// Names of grants: ASCII alone, whoever asks and whatever for, and never a name that is another path.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { branchOf, grantNames, grantPath } from "../src/grant-path.ts";

const first = (person: string, why: string): string =>
  grantNames({ resource: "orders-db", person, why }).next().value ?? "";

test("who and the ticket name the file, or who and the first words", () => {
  assert.equal(first("alice@acme.example", "INC-4312 duplicate invoices"), "alice-inc-4312");
  assert.equal(
    first("alice@acme.example", "duplicate invoices of customers in Europe and elsewhere"),
    "alice-duplicate-invoices-of-customers",
  );
  assert.equal(first("Ann.Müller@acme.example", "Größe prüfen"), "ann-muller-gro-e-prufen");
  assert.equal(first("alice@acme.example", "🔥🔥"), "alice");
  assert.equal(first("名前@acme.example", "../../etc/passwd"), "somebody-etc-passwd");
  assert.deepEqual([...grantNames({ resource: "r", person: "al@x", why: "INC-1" })].slice(0, 3), [
    "al-inc-1",
    "al-inc-1-2",
    "al-inc-1-3",
  ]);
});

test("every name is one that the model takes, and a branch that git takes", () => {
  const text = fc.string({ unit: "binary", maxLength: 300 });
  fc.assert(
    fc.property(text, text, (person, why) => {
      for (const name of grantNames({ resource: "orders-db", person, why })) {
        assert.match(name, /^[a-z0-9][a-z0-9-]{0,62}$/);
        assert.match(grantPath("orders-db", name), /^grants\/orders-db\/[a-z0-9-]+\.yaml$/);
        assert.doesNotMatch(branchOf("orders-db", name), /\.\.|@\{|\/\/|[\s~^:?*[\\]/);
      }
    }),
  );
});
