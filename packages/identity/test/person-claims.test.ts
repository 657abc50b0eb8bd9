// Who a login is about: names that only look right, addresses nobody verified, and groups that are not in the token.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { IssuerData } from "@writ/contracts";
import { personOf } from "../src/person-claims.ts";
import type { RefusalReason } from "../src/refusal.ts";

const data: IssuerData = { trial: false, workloads: false, url: "https://x.example", audience: "writ" };
const byEmail = { ...data, user: "email" };
const grouped = { ...data, groups: "groups" };

const of = (claims: Record<string, unknown>, issuer: IssuerData = data) =>
  personOf({ sub: "00u1", ...claims }, { name: "okta", data: issuer });
const refused = (why: RefusalReason, claims: Record<string, unknown>, issuer?: IssuerData) =>
  assert.throws(() => of(claims, issuer), { why, issuer: "okta" }, JSON.stringify(claims));

test("a subject is a printable text of at most 255 characters", () => {
  assert.equal(of({ sub: "x".repeat(255) }).subject, "x".repeat(255));
  for (const sub of [undefined, "", 1, null, ["a"], "a\nb", "a\u0000", "\ud800", "x".repeat(256), "a\u202eb"]) {
    refused("subject", { sub });
  }
});

test("a name is taken as it is written: no case, space or dot is mended", () => {
  for (const email of ["alice@acme.example", "Alice@acme.example", "alice@acme.example.", "a.l+x@ACME.example"]) {
    assert.equal(of({ email }, byEmail).name, email);
  }
});

test("names that only look like one are refused", () => {
  for (const email of [
    "аlice@acme.example", // Cyrillic а
    "alice@acme.exаmple",
    "ａlice@acme.example", // full width
    "alice＠acme.example",
    "alíce@acme.example",
    "ali\u0301ce@acme.example", // not NFC
    "alice\u200b@acme.example",
    "alice@acme.example\u0000",
    " alice@acme.example",
    "alice@acme.example ",
    "alice@acme.example\n",
    '"Alice" <alice@acme.example>',
    "ı@acme.example",
    "",
    "x".repeat(255),
    undefined,
    null,
    1,
    ["alice@acme.example"],
    { toString: "alice@acme.example" },
  ]) {
    refused("name", { email }, byEmail);
  }
});

test("an e-mail that the provider calls unverified is refused; another claim does not depend on it", () => {
  const email = "alice@acme.example";
  for (const email_verified of [false, "false", 0, null, "", {}, "no"]) {
    refused("email-unverified", { email, email_verified }, byEmail);
  }
  for (const more of [{}, { email_verified: true }, { email_verified: "true" }]) {
    assert.equal(of({ email, ...more }, byEmail).name, email);
  }
  const upn = { ...data, user: "preferred_username" };
  assert.equal(of({ preferred_username: "alice", email_verified: false }, upn).name, "alice");
});

test("groups are a list, empty when the provider says so, or one text", () => {
  assert.deepEqual(of({ groups: ["a", "b c", "Zoë"] }, grouped).claims, { groups: ["a", "b c", "Zoë"] });
  assert.deepEqual(of({ groups: [] }, grouped).claims, { groups: [] });
  assert.deepEqual(of({ groups: "only" }, grouped).claims, { groups: ["only"] });
});

test("groups that are missing are an error, not an empty list", () => {
  for (const groups of [undefined, null]) refused("groups-missing", { groups }, grouped);
  const inherited = { ...data, groups: "constructor" };
  refused("groups-missing", {}, inherited);
});

test("groups that overflow into a link are an error, whatever else is in the token", () => {
  for (const more of [
    { _claim_names: { groups: "src1" }, _claim_sources: { src1: { endpoint: "https://graph.example" } } },
    { _claim_names: { groups: "src1" }, groups: [] },
    { _claim_names: "groups" },
    { _claim_names: ["groups"] },
    { hasgroups: true },
    { hasgroups: "true", groups: ["a"] },
    { groups: { endpoint: "https://graph.example" } },
    { "groups:src1": { endpoint: "https://graph.example" } },
  ]) {
    refused("groups-elsewhere", more, grouped);
  }
});

test("a link for another claim does not matter", () => {
  assert.deepEqual(of({ groups: ["a"], _claim_names: { photo: "s" }, hasgroups: false }, grouped).claims, {
    groups: ["a"],
  });
});

test("odd and too many groups are refused", () => {
  const odd = [
    "",
    1,
    null,
    ["a"],
    {},
    "a\u0000b",
    "a\nb",
    "a\u009fb",
    "\udc00",
    "a\u2028b",
    "\u202ea",
    "x".repeat(513),
  ];
  for (const group of odd) refused("groups-odd", { groups: ["a", group] }, grouped);
  refused("groups-many", { groups: Array.from({ length: 501 }, (_, at) => `g${at}`) }, grouped);
  assert.equal(of({ groups: Array.from({ length: 500 }, () => "g") }, grouped).claims["groups"]?.length, 500);
});

test("a groups claim of any name becomes a claim of that name and nothing else", () => {
  for (const groups of ["__proto__", "https://acme.example/groups"]) {
    const { claims } = of(Object.fromEntries([[groups, ["a"]]]), { ...data, groups });
    assert.deepEqual(Object.entries(claims), [[groups, ["a"]]]);
    assert.equal(Object.getPrototypeOf(claims), Object.prototype);
  }
});
