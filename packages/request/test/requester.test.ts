// Who asks: by the id of the account, by the key or by the address; nobody and two are never somebody.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Model } from "@writ/model";
import { personOfAccount, personWhoSigns } from "../src/requester.ts";
import { headOf } from "./model.ts";

const key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJa3Q5xVqGgOQk0u5f8T2bUuYkR8Jq3zv8u1dO1xqK4y";
const people = [
  `alice@acme.example: { issuer: okta, subject: u-alice, github: 1001, keys: ["${key}"] }`,
  "bob@acme.example: { issuer: okta, subject: u-bob, github: 1005 }",
  "",
].join("\n");
const model = headOf({ "people.yaml": people }).model;
/** What no valid repository holds: whoever reads it must not choose. */
const twins = { ...model, people: { value: { a: { github: 7 }, b: { github: 7 } } } } as unknown as Model;

test("the account's id says who it is, never its name", () => {
  assert.equal(personOfAccount(model, { id: 1001, login: "whatever" }), "alice@acme.example");
  assert.throws(() => personOfAccount(model, { id: 9, login: "alice" }), { code: "REQUEST_WHO", message: /github: 9/ });
  assert.throws(() => personOfAccount(twins, { id: 7, login: "x" }), { code: "REQUEST_WHO", message: /a and b/ });
});

test("without a host the key that signs says it, else the address", () => {
  assert.equal(personWhoSigns(model, { key: `${key} alice@laptop` }), "alice@acme.example");
  assert.equal(
    personWhoSigns(model, { email: "bob@acme.example", key }),
    "alice@acme.example",
    "the key is what signs",
  );
  assert.equal(personWhoSigns(model, { email: "BOB@acme.example" }), "bob@acme.example");
  assert.throws(() => personWhoSigns(model, { email: "eve@evil.example", key: "ssh-ed25519 AAAA" }), {
    code: "REQUEST_WHO",
  });
  assert.throws(() => personWhoSigns(model, {}), { code: "REQUEST_WHO", message: /user\.email is not set/ });
});

test("a valid repository has no two people of one account", () => {
  const both = people.replace("1005", "1001");
  assert.throws(() => headOf({ "people.yaml": both }), { code: "REQUEST_BASE", message: /same GitHub id/ });
});
