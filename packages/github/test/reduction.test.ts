// Only an earlier end is a reduction; whatever else differs is not, nor what cannot be read.
import assert from "node:assert/strict";
import { test } from "node:test";
import { isReducedGrant } from "../src/reduction.ts";
import { grantText } from "./access-files.ts";

const path = "grants/orders-db/a.yaml";
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const before = bytes(grantText("{ user: alice@acme.example }", "2027-01-05T00:00:00Z"));
const reduced = (text: string): boolean => isReducedGrant(path, before, bytes(text));

test("an earlier end is a reduction", () => {
  assert.ok(reduced(grantText("{ user: alice@acme.example }", "2027-01-04T23:59:59Z")));
});

test("the same end, a later one, another subject, more or less, or no grant at all is none", () => {
  const shorter = grantText("{ user: alice@acme.example }", "2027-01-04T00:00:00Z");
  for (const text of [
    grantText("{ user: alice@acme.example }", "2027-01-05T00:00:00Z"),
    grantText("{ user: alice@acme.example }", "2027-01-06T00:00:00Z"),
    grantText("{ user: bob@acme.example }", "2027-01-04T00:00:00Z"),
    shorter.replace("from: 2027-01-01T00:00:00Z\n", ""),
    shorter.replace("read-only", "read-write"),
    `${shorter}sessions: 5\n`,
    shorter.replace("until", "untill"),
    "",
  ]) {
    assert.ok(!reduced(text), text);
  }
});
