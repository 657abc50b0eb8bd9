// Access repositories at random, small enough that everything in them can be asked about, and always valid.
// It must never be used outside tests.
import assert from "node:assert/strict";
import { type Model, parseRepository } from "@writ/model";
import fc from "fast-check";

export const noon = Date.UTC(2026, 10, 22, 12) / 1000;
export const hours = [1, 2, 3].map((hour) => noon + hour * 3600);
const instant = (hour: number): string => `2026-11-22T${12 + hour}:00:00Z`;

interface Grant {
  readonly to: "alice" | "bob" | "listed" | "claimed" | "wide" | "narrow";
  readonly role: "ro" | "rw";
  readonly from: number;
  readonly until: number;
  readonly tables: readonly string[] | null;
  readonly selectOnly: boolean;
  readonly sessions: number | null;
}

export interface Shape {
  readonly grants: readonly (Grant | null)[];
  readonly bob: "absent" | "u2" | "u3";
  readonly members: readonly string[];
  readonly claim: string;
  readonly readOnly: string;
  readonly tables: boolean;
  readonly unlisted: "show" | "hide";
  readonly columns: Readonly<Record<string, string>>;
  readonly clear: readonly string[];
  readonly deny: readonly string[];
  readonly closed: "open" | "ro" | "night";
}

const grant: fc.Arbitrary<Grant> = fc.record({
  to: fc.constantFrom("alice", "bob", "listed", "claimed", "wide", "narrow"),
  role: fc.constantFrom("ro", "rw"),
  from: fc.constantFrom(-1, 0, 1, 2),
  until: fc.constantFrom(0, 1, 2, 3),
  tables: fc.option(fc.subarray(["public.a", "public.b", "public.*"], { minLength: 1 })),
  selectOnly: fc.boolean(),
  sessions: fc.option(fc.constantFrom(1, 2)),
});

/** Patterns of which no two can match one column, so that any of them may be masked together. */
const maskable = ["public.a.x", "public.b.x", "*.*.y", "other.c.x"];

export const shapes: fc.Arbitrary<Shape> = fc.record({
  grants: fc.array(fc.option(grant, { freq: 4 }), { minLength: 4, maxLength: 4 }),
  bob: fc.constantFrom("absent", "u2", "u2", "u3"),
  members: fc.subarray(["alice", "bob"]),
  claim: fc.constantFrom("oncall", "nights"),
  readOnly: fc.constantFrom("[select]", "[select, insert]", "[all]"),
  tables: fc.boolean(),
  unlisted: fc.constantFrom("show", "hide"),
  columns: fc.dictionary(fc.constantFrom(...maskable), fc.constantFrom('"null"', "hash", "{ keep: { last: 2 } }")),
  clear: fc.subarray(["public.a.*", "*.*.x", "public.b.y", "public.*.*"]),
  deny: fc.subarray(["select", "insert", "drop"]),
  closed: fc.constantFrom("open", "open", "open", "ro", "night"),
});

/** Two versions: the second is the first with some of its parts drawn again. */
export const versions: fc.Arbitrary<readonly [Shape, Shape]> = fc
  .tuple(
    shapes,
    shapes,
    fc.subarray(["g0", "g1", "g2", "bob", "members", "claim", "role", "masks", "guards", "closed"]),
  )
  .map(([first, other, parts]) => {
    const taken = (part: string): Shape => (parts.includes(part) ? other : first);
    const second: Shape = {
      grants: first.grants.map((each, at) => taken(`g${at}`).grants[at] ?? (parts.includes(`g${at}`) ? null : each)),
      bob: taken("bob").bob,
      members: taken("members").members,
      claim: taken("claim").claim,
      ...{ readOnly: taken("role").readOnly, tables: taken("role").tables },
      ...{ unlisted: taken("masks").unlisted, columns: taken("masks").columns, clear: taken("masks").clear },
      ...{ deny: taken("guards").deny, closed: taken("closed").closed },
    };
    return [first, second] as const;
  });

const recipients = {
  alice: "{ user: alice }",
  bob: "{ user: bob }",
  listed: "{ group: listed }",
  claimed: "{ group: claimed }",
  wide: "{ workload: { issuer: ci, repository_id: 7, environment: production } }",
  narrow: "{ workload: { issuer: ci, repository_id: 7, environment: production, ref: main } }",
};

function filesOf(shape: Shape): Record<string, string> {
  const bob = shape.bob === "absent" ? "" : `bob: { issuer: okta, subject: ${shape.bob} }\n`;
  const tables = shape.tables ? ", tables: [public.*]" : "";
  const columns = Object.entries(shape.columns).map(([name, form]) => `  "${name}": ${form}\n`);
  const clear = shape.clear.map((column) => `"${column}"`).join(", ");
  const night = '{ outside: { from: "08:00", to: "20:00", zone: UTC } }';
  const closing = { open: [], ro: ["{ roles: [ro] }"], night: [night] }[shape.closed];
  const deny = [...shape.deny.map((kind) => `{ statements: [${kind}] }`), ...closing];
  const files: Record<string, string> = {
    "writ.yaml": `writ: 1\nname: acme\nsecurity: ["@acme/security"]
issuers:
  okta: { url: https://acme.okta.com, audience: writ, groups: groups }
  ci: { url: https://ci.acme.example, audience: writ, workloads: github }
limits: { grant: 30d, session: 8h }
resources: { db: { addresses: ["db.internal:5432"], secrets: ["env:P"] } }\n`,
    "people.yaml": `alice: { issuer: okta, subject: u1 }\n${bob}`,
    "groups/claimed.yaml": `from: { issuer: okta, claim: groups, value: ${shape.claim} }\n`,
    "resources/db.yaml": `kind: postgres\naddress: db.internal:5432\ndatabase: db\ntls: verify-full\nowners: ["@acme/db"]\nroles:
  ro: { allow: ${shape.readOnly}${tables}, login: { user: ro, password: { env: P } } }
  rw: { allow: [select, insert, update], login: { user: rw, password: { env: P } } }\n`,
    "masks/db.yaml": `unlisted: ${shape.unlisted}\n${columns.length === 0 ? "" : `columns:\n${columns.join("")}`}${
      clear === "" ? "" : `clear:\n  - { columns: [${clear}], roles: [ro] }\n`
    }`,
    ...(deny.length === 0 ? {} : { "guards/db.yaml": `deny: [${deny.join(", ")}]\n` }),
  };
  const members = shape.members.filter((name) => name !== "bob" || shape.bob !== "absent");
  if (members.length > 0) files["groups/listed.yaml"] = `members: [${members.join(", ")}]\n`;
  for (const [at, one] of shape.grants.entries()) {
    const unknown = (one?.to === "bob" && shape.bob === "absent") || (one?.to === "listed" && members.length === 0);
    if (one !== null && !unknown && one.from < one.until) files[`grants/db/g${at}.yaml`] = grantText(one);
  }
  return files;
}

function grantText(one: Grant): string {
  const parts = [
    ...(one.tables === null ? [] : [`tables: [${one.tables.join(", ")}]`]),
    ...(one.selectOnly ? ["allow: [select]"] : []),
  ];
  const lines = [
    ...[`to: ${recipients[one.to]}`, `role: ${one.role}`, "why: x", `until: ${instant(one.until)}`],
    ...(one.from < 0 ? [] : [`from: ${instant(one.from)}`]),
    ...(parts.length === 0 ? [] : [`only: { ${parts.join(", ")} }`]),
    ...(one.sessions === null ? [] : [`sessions: ${one.sessions}`]),
  ];
  return `${lines.join("\n")}\n`;
}

export function modelOf(files: Readonly<Record<string, string>>): Model {
  const bytes = new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)] as const));
  const parsed = parseRepository(bytes, { nowSeconds: noon });
  if (!parsed.ok) assert.fail(JSON.stringify(parsed.diagnostics, null, 2));
  return parsed.model;
}

export function modelOfShape(shape: Shape): Model {
  return modelOf(filesOf(shape));
}
