// One resource's files as a model, for tests of who would see a column.
import assert from "node:assert/strict";
import { type Model, parseRepository } from "@writ/model";
import type { ResourceFiles } from "../../src/never/column-visibility.ts";

export const noon = Date.UTC(2026, 10, 22, 12) / 1000;

export const writText = `writ: 1
name: acme
security: ["@acme/security"]
issuers:
  okta: { url: https://acme.okta.com, audience: writ, groups: groups }
limits: { grant: 30d, session: 8h, groupsFresh: 1h }
resources:
  orders-db: { addresses: ["orders.internal:5432"], secrets: ["env:PW"] }
  copy-db: { addresses: ["orders.internal:5432"], secrets: ["env:PW"] }
`;

export const peopleText = "alice@acme.example: { issuer: okta, subject: 00u1, github: 1001 }\n";

/** Roles as the document says them: `reader: { allow: [select] }` without the login. */
export function resourceText(roles: Readonly<Record<string, string>>, database = "orders"): string {
  const lines = Object.entries(roles).map(
    ([name, rights]) => `  ${name}: { ${rights}, login: { user: u, password: { env: PW } } }\n`,
  );
  return `kind: postgres
address: orders.internal:5432
database: ${database}
tls: verify-full
owners: ["@acme/payments"]
roles:
${lines.join("")}`;
}

export const usualRoles = {
  reader: "allow: [select]",
  writer: "allow: [select, insert]",
  cleaner: "allow: [truncate]",
};

/** `files` beside writ.yaml and people.yaml. */
export function modelOf(files: Readonly<Record<string, string>>): Model {
  const all = { "writ.yaml": writText, "people.yaml": peopleText, ...files };
  const entries = Object.entries(all).map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
  const parsed = parseRepository(new Map(entries), { nowSeconds: noon });
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return parsed.model;
}

/** orders-db with these roles and this masks file. */
export function ordersOf(
  masks: string | undefined,
  roles: Readonly<Record<string, string>> = usualRoles,
): ResourceFiles {
  const model = modelOf({
    "resources/orders-db.yaml": resourceText(roles),
    ...(masks === undefined ? {} : { "masks/orders-db.yaml": masks }),
  });
  const resource = model.resources.get("orders-db");
  assert.ok(resource !== undefined);
  return { resource, mask: model.masks.get("orders-db") };
}
