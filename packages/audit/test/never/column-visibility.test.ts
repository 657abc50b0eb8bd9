// Who would see a column: by the lines of masks and roles, and always as the policy and the masking code say it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { compileMask } from "@writ/compiler";
import { type EpochSeconds, named, type SessionView } from "@writ/contracts";
import { openPlanSide } from "@writ/repository";
import { planMasks } from "@writ/sql";
import fc from "fast-check";
import { columnCatalog } from "../../src/never/column-catalog.ts";
import { columnVisibility, type ResourceFiles } from "../../src/never/column-visibility.ts";
import { parseColumnWanted } from "../../src/never/column-wanted.ts";
import { sessionMasks } from "../../src/never/session-masks.ts";
import { maskText, patternText } from "./random-masks.ts";
import { modelOf, noon, ordersOf, resourceText, usualRoles } from "./resource-files.ts";

const masks = `unlisted: show
columns:
  public.customers.ssn: { keep: { last: 4 } }
  public.customers.email: { "null": true, search: equality }
  '*.*.password_hash': "null"
clear:
  - { columns: [public.customers.ssn], roles: [writer] }
`;

function sights(files: ResourceFiles, column: string): Record<string, string> {
  const { pattern } = parseColumnWanted(column);
  const found = columnVisibility({ ...files, column: pattern, narrowed: [] });
  return Object.fromEntries(
    found.map(({ role, column: { shown }, sight, reason }) => [
      `${role} ${shown}`,
      `${sight} ${reason.code} ${reason.pointer}`,
    ]),
  );
}

test("a column is hidden by its line and clear to the roles that a clear line names", () => {
  assert.deepEqual(sights(ordersOf(masks), "public.customers.ssn"), {
    "cleaner public.customers.ssn": "part mask /columns/public.customers.ssn",
    "reader public.customers.ssn": "part mask /columns/public.customers.ssn",
    "writer public.customers.ssn": "clear clear /clear/0/columns/0",
  });
});

test("a column that no line names is as unlisted says, and without a masks file everything is clear", () => {
  const column = "public.customers.phone";
  assert.equal(sights(ordersOf(masks), column)[`reader ${column}`], "clear unlisted-show /unlisted");
  const hide = ordersOf("unlisted: hide\n");
  assert.equal(sights(hide, column)[`reader ${column}`], "hidden unlisted-hide /unlisted");
  assert.equal(sights(ordersOf(undefined), column)[`reader ${column}`], "clear no-masks-file ");
});

test("a wildcard line hides the column in every table, and a wildcard question means each name that a line tells apart", () => {
  const files = ordersOf(masks);
  assert.equal(
    sights(files, "app.users.password_hash")["reader app.users.password_hash"],
    "hidden mask /columns/*.*.password_hash",
  );
  const any = sights(files, "public.customers.*");
  assert.equal(any["reader public.customers.email"], "hidden mask /columns/public.customers.email");
  assert.equal(any["reader public.customers.*"], "clear unlisted-show /unlisted");
});

test("names with capitals and quotes are columns of their own", () => {
  const odd = `'"Odd ""S"""."T"."SSN"'`;
  const files = ordersOf(`unlisted: show\ncolumns:\n  ${odd}: fixed\n`);
  const column = odd.slice(1, -1);
  assert.equal(sights(files, column)[`reader ${column}`]?.startsWith("hidden mask"), true);
  assert.equal(sights(files, "public.t.ssn")["reader public.t.ssn"], "clear unlisted-show /unlisted");
});

/** What the evaluator of a bundle with these masks gives each role, asked as a proxy asks it. */
async function viewsOf(text: string | undefined): Promise<Map<string, SessionView>> {
  const grants = Object.keys(usualRoles).map((role) => [
    `grants/orders-db/${role}.yaml`,
    `to: { user: alice@acme.example }\nrole: ${role}\nwhy: test\nuntil: 2026-11-23T00:00:00Z\n`,
  ]);
  const model = modelOf({
    "resources/orders-db.yaml": resourceText(usualRoles),
    ...Object.fromEntries(grants),
    ...(text === undefined ? {} : { "masks/orders-db.yaml": text }),
  });
  const { ask } = await openPlanSide(model, noon);
  const subject = { kind: "user" as const, name: "alice@acme.example", issuer: "okta", subject: "00u1", claims: {} };
  return new Map(
    Object.keys(usualRoles).map((role) => {
      const authenticatedAt: EpochSeconds = named(noon);
      const answer = ask.session({ subject: { ...subject, authenticatedAt }, resource: "orders-db", role, now: noon });
      assert.equal(answer.decision, "allow");
      return [role, answer.view];
    }),
  );
}

const everyName = ["public", "app", "other"].flatMap((one) =>
  ["customers", "orders", "notes"].flatMap((two) =>
    ["ssn", "email", "SSN", "id"].map((three) => [one, two, three] as const),
  ),
);

test("property: the masks of a session are what the evaluator says, and each column is shown as its catalogue is masked", async () => {
  await fc.assert(
    fc.asyncProperty(fc.option(maskText, { nil: undefined, freq: 8 }), async (text) => {
      const views = await viewsOf(text);
      const files = ordersOf(text);
      const data = files.mask === undefined ? undefined : compileMask(files.mask);
      const cases = everyName.map(([one, two, three]) => ({ schema: one, table: two, column: three, shown: "" }));
      const { catalog, relationOf } = columnCatalog(cases);
      for (const [role, view] of views) {
        assert.deepEqual(sessionMasks(data, role), view.masks);
        const plan = planMasks(catalog, view.masks);
        for (const one of cases) {
          const shown = plan.relations.get(relationOf(one).oid)?.get(one.column);
          const answered = columnVisibility({ ...files, column: one, narrowed: [] }).find(
            (sight) => sight.role === role,
          );
          assert.equal(answered?.sight === "clear", shown === undefined, `${role} ${JSON.stringify(one)}`);
          assert.deepEqual(answered?.mask, shown);
          assert.deepEqual(answered?.allow, view.allow);
        }
      }
    }),
    { numRuns: 25 },
  );
});

test("property: a question with * finds a clear column exactly when one of the columns it means is clear", () => {
  fc.assert(
    fc.property(maskText, patternText, (text, asked) => {
      const files = ordersOf(text);
      const { pattern } = parseColumnWanted(asked);
      const found = columnVisibility({ ...files, column: pattern, narrowed: [] });
      const meant = everyName.filter(
        ([one, two, three]) =>
          (pattern.schema ?? one) === one && (pattern.table ?? two) === two && (pattern.column ?? three) === three,
      );
      for (const role of Object.keys(usualRoles)) {
        const some = meant.some(([one, two, three]) => {
          const whole = { schema: one, table: two, column: three };
          const each = columnVisibility({ ...files, column: whole, narrowed: [] });
          return each.some((sight) => sight.role === role && sight.sight === "clear");
        });
        assert.equal(
          found.some((sight) => sight.role === role && sight.sight === "clear"),
          some,
          role,
        );
      }
    }),
    { numRuns: 60 },
  );
});

test("a question that no catalogue could hold is refused with what to write", () => {
  for (const [text, says] of [
    ["ssn", /has one part/],
    ["public.customers", /has 2 parts/],
    ["Public.customers.ssn", /reads the schema `Public` as `public`/],
    ["public.customers.ssn.x", /more parts/],
    ["pg_catalog.pg_authid.rolpassword", /server's own catalogue/],
    ["public.customers.s*", /cannot stand here/],
    [`public.customers."ssn`, /not closed/],
    ["", /is missing/],
  ] as const) {
    assert.throws(
      () => parseColumnWanted(text),
      (fault: Error) => {
        assert.match((fault as Error & { detail: string }).detail, says);
        return true;
      },
    );
  }
});

test("a question with more cases than are looked at is refused with how to ask for less", () => {
  const lines = Array.from({ length: 80 }, (_, n) => `  public.t${n}.c${n}: fixed\n`).join("");
  const files = ordersOf(`unlisted: show\ncolumns:\n${lines}`);
  const ask = (text: string) => columnVisibility({ ...files, column: parseColumnWanted(text).pattern, narrowed: [] });
  assert.throws(
    () => ask("*.*.*"),
    (fault: Error) =>
      /can mean \d+ different columns .* Name the table/.test((fault as Error & { detail: string }).detail),
  );
  assert.equal(ask("public.t1.*").filter(({ role, sight }) => role === "reader" && sight === "hidden").length, 1);
});
