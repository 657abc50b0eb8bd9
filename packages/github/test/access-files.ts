// A small access repository as texts, for tests. It must stay valid as it is.

/** Paths and texts; CODEOWNERS is the one that `writ codeowners` would not have written, but with the same owners. */
export function accessFiles(): Record<string, string> {
  return {
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
    "people.yaml": [
      "alice@acme.example: { issuer: okta, subject: u-alice, github: 1001 }",
      "olga@acme.example: { issuer: okta, subject: u-olga, github: 1002 }",
      "sam@acme.example: { issuer: okta, subject: u-sam, github: 1003 }",
      "paul@acme.example: { issuer: okta, subject: u-paul, github: 1004 }",
      "bob@acme.example: { issuer: okta, subject: u-bob, github: 1005 }",
      "",
    ].join("\n"),
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
    "masks/orders-db.yaml": "unlisted: show\ncolumns:\n  public.customers.ssn: fixed\n",
    ".github/CODEOWNERS": "* @acme/security\n/grants/orders-db/ @acme/payments\n/masks/orders-db.yaml @acme/payments\n",
  };
}

/** A grant of orders-db. */
export function grantText(to: string, until: string): string {
  return `to: ${to}\nrole: read-only\nwhy: INC-1 duplicate invoices\nfrom: 2027-01-01T00:00:00Z\nuntil: ${until}\n`;
}

export function bytesOf(files: Readonly<Record<string, string>>): Map<string, Uint8Array> {
  return new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
}
