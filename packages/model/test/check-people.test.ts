// Issuers, people and groups against each other.
import { checkCases } from "./checks.ts";
import { edited, repository } from "./repository.ts";

const people = repository()["people.yaml"] ?? "";
const key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFZYI5+yhhy2igidLd7NBzfsElQBbIwv5yBQ8vCE+UeZ";
const otherKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGXeza1uacHDtZ/ig3HHKkPUSXJiaqryvu2xwbQNN3kW";
const withKeys = (keys: string, ofBob = otherKey) =>
  people.replace("github: 1001", `keys: [${keys}]`).replace("github: 1002", `keys: [${ofBob}]`);

checkCases([
  {
    name: "a trial issuer beside a real one is refused",
    changes: edited("writ.yaml", "  github:", "  dev: { trial: true }\n  github:"),
    found: ["writ/trial-beside-real writ.yaml:6:3+3"],
    says: /`okta`/,
  },
  {
    name: "a trial issuer alone is taken",
    changes: {
      "writ.yaml": `writ: 1
name: try
security: ["@me"]
issuers: { dev: { trial: true } }
limits: { grant: 30d, session: 8h }
resources:
  orders-db: { addresses: ["orders.internal:5432"], secrets: ["vault:secret/data/orders", "env:ORDERS_RW"] }
  ledger-db: { addresses: ["127.0.0.1:5433"], secrets: ["file:/run/secrets/ledger", "aws:prod/ledger"] }
`,
      "people.yaml": people.replaceAll("issuer: okta", "issuer: dev"),
      "groups/platform.yaml": "members: []\n",
      "grants/ledger-db/nightly.yaml": undefined,
    },
    found: [],
  },
  {
    name: "a resource that only writ.yaml knows is a warning",
    changes: edited(
      "writ.yaml",
      "  orders-db:",
      '  order-db: { addresses: ["a:1"], secrets: ["env:A"] }\n  orders-db:',
    ),
    found: ["writ/resource-without-file writ.yaml:10:3+8"],
    instead: /Did you mean `orders-db`/,
  },
  {
    name: "a person of an unknown issuer is refused with the nearest",
    changes: edited("people.yaml", "{ issuer: okta, subject: 00u4", "{ issuer: otka, subject: 00u4"),
    found: ["people/unknown-issuer people.yaml:3:29+4"],
    instead: /`okta`/,
  },
  {
    name: "an issuer named like a property of objects is unknown",
    changes: edited("people.yaml", "{ issuer: okta, subject: 00u4", "{ issuer: constructor, subject: 00u4"),
    found: ["people/unknown-issuer people.yaml:3:29+11"],
  },
  {
    name: "one account under two names is refused",
    changes: edited("people.yaml", "00u4c5d6", "00u1a2b3"),
    found: ["people/same-subject people.yaml:3:44+8"],
    says: /`alice@acme\.example`/,
  },
  {
    name: "one GitHub id under two names is refused",
    changes: edited("people.yaml", "1002", "1001"),
    found: ["people/same-github people.yaml:3:62+4"],
  },
  {
    name: "keys of two people are taken",
    changes: { "people.yaml": withKeys(key) },
    found: [],
  },
  {
    name: "one key under two names is refused",
    changes: { "people.yaml": withKeys(key, key) },
    found: ["people/same-key people.yaml:3:61+80"],
    says: /`bob@acme\.example` and `alice@acme\.example`/,
  },
  {
    name: "a key that is cut off is refused",
    changes: { "people.yaml": withKeys(key.slice(0, -4)) },
    found: ["people/bad-key people.yaml:2:63+76"],
    instead: /\.pub/,
  },
  {
    name: "an owner by an address that people.yaml lacks is refused with the nearest",
    changes: edited("resources/orders-db.yaml", '"@acme/payments"', "alise@acme.example"),
    found: ["owner/unknown-person resources/orders-db.yaml:5:10+18"],
    instead: /`alice@acme\.example`/,
  },
  {
    name: "an owner by the address of a person is taken",
    changes: edited("writ.yaml", '"@acme/security"', "alice@acme.example"),
    found: [],
  },
  {
    name: "an unknown member of a group is refused with the nearest name",
    changes: edited("groups/payments-oncall.yaml", "bob@acme", "bop@acme"),
    found: ["group/unknown-user groups/payments-oncall.yaml:1:31+16"],
    instead: /`bob@acme\.example`/,
  },
  {
    name: "a group of an unknown issuer is refused",
    changes: edited("groups/platform.yaml", "okta", "azure"),
    found: ["people/unknown-issuer groups/platform.yaml:1:17+5"],
  },
  {
    name: "two issuers of one address and audience are one issuer",
    changes: edited("writ.yaml", "  github: {", "  okta2: { url: https://acme.okta.com, audience: writ }\n  github: {"),
    found: ["writ/same-issuer writ.yaml:6:3+5"],
  },
  {
    name: "two issuers of one address for different audiences are two",
    changes: edited("writ.yaml", "  github: {", "  okta2: { url: https://acme.okta.com, audience: jobs }\n  github: {"),
    found: [],
  },
  {
    name: "a group made from a claim that the issuer does not name is refused",
    changes: edited("groups/platform.yaml", "claim: groups", "claim: roles"),
    found: ["group/claim-not-read groups/platform.yaml:1:30+5"],
    instead: /claim: groups/,
  },
  {
    name: "a group made from a claim of an issuer that names none is refused",
    changes: edited("writ.yaml", ", groups: groups", ""),
    found: ["group/claim-not-read groups/platform.yaml:1:30+6"],
    instead: /groups: groups for okta/,
  },
]);
