// A small access repository for tests: one resource, four people, one of them on call. It must never be used elsewhere.
import { type AccessHead, openHead } from "../src/draft-request.ts";

/** 2026-11-22T12:00:00Z. */
export const nowSeconds = Date.UTC(2026, 10, 22, 12) / 1000;

const usual: Readonly<Record<string, string>> = {
  "writ.yaml": [
    "writ: 1",
    "name: acme",
    'security: ["@acme/security"]',
    "issuers:",
    "  okta: { url: https://acme.okta.com, audience: writ, user: email, groups: groups }",
    "limits: { grant: 30d, session: 8h }",
    "resources:",
    '  orders-db: { addresses: ["orders.internal:5432"], secrets: ["vault:secret/data/orders"] }',
    "",
  ].join("\n"),
  "people.yaml": ["alice: 1001", "olga: 1002", "sam: 1003", "bob: 1005"]
    .map((line) => line.split(": "))
    .map(([who, id]) => `${who}@acme.example: { issuer: okta, subject: u-${who}, github: ${id} }\n`)
    .join(""),
  "groups/oncall.yaml": "members: [bob@acme.example]\n",
  "resources/orders-db.yaml": [
    "kind: postgres",
    "address: orders.internal:5432",
    "database: orders",
    "tls: verify-full",
    'owners: ["@acme/payments"]',
    "roles:",
    "  read-only: { allow: [select], login: { user: writ_ro, password: { vault: secret/data/orders#password } } }",
    "",
  ].join("\n"),
};

export function headOf(files: Readonly<Record<string, string>> = {}): AccessHead {
  const texts = Object.entries({ ...usual, ...files });
  const bytes = new Map(texts.map(([path, text]) => [path, new TextEncoder().encode(text)]));
  return openHead({ commit: "a".repeat(40), files: bytes }, nowSeconds);
}

export const oncall = [
  "to: { group: oncall }",
  "resource: orders-db",
  "role: read-only",
  "longest: 4h",
  "why: 'INC-[0-9]+ .+'",
  "atMost: 3 in 7d",
  "",
].join("\n");
