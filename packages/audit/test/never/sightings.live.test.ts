// The answer against the bundles themselves: at any instant somebody is said to see a column in the clear exactly where
// the evaluator of that instant opens them a session whose masks, as sql plans them, leave the column as it is.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { UserSubject } from "@writ/contracts";
import { parseColumnPattern } from "@writ/model";
import { openPlanSide, parseCommit } from "@writ/repository";
import { planMasks } from "@writ/sql";
import fc from "fast-check";
import { accessOf } from "../../src/access/spans-of.ts";
import { openHistory } from "../../src/history/open-history.ts";
import { askNever } from "../../src/never/ask-never.ts";
import { columnCatalog } from "../../src/never/column-catalog.ts";
import { parseColumnWanted } from "../../src/never/column-wanted.ts";
import { type DatedCommit, datedRepository, gitIn, secondsOf } from "./dated-repository.ts";
import { maskText } from "./random-masks.ts";
import { resourceText, usualRoles, writText } from "./resource-files.ts";

const people = { alice: "00u1", bob: "00u2" } as const;
const names = Object.keys(people) as (keyof typeof people)[];
const peopleLines = names.map((name) =>
  `${name}: { issuer: okta, subject: ${people[name]}, github: 1 }\n`.replace(
    "github: 1",
    name === "alice" ? "github: 1001" : "github: 1002",
  ),
);

const dayOf = (day: number): string => `2026-11-${String(day).padStart(2, "0")}T00:00:00Z`;

interface Step {
  readonly masks: string | null | undefined;
  readonly grant: {
    readonly name: string;
    readonly who: string;
    readonly role: string;
    readonly until: number;
    readonly only: string;
  } | null;
}

const step: fc.Arbitrary<Step> = fc.record({
  masks: fc.oneof(
    { weight: 4, arbitrary: maskText },
    { weight: 2, arbitrary: fc.constant(undefined) },
    fc.constant(null),
  ),
  grant: fc.option(
    fc.record({
      name: fc.constantFrom("a", "b", "c"),
      who: fc.constantFrom("{ user: alice }", "{ user: bob }", "{ group: team }"),
      role: fc.constantFrom(...Object.keys(usualRoles)),
      until: fc.integer({ min: 2, max: 28 }),
      only: fc.constantFrom("", "only: { tables: [public.customers] }\n", "only: { tables: [app.*] }\n"),
    }),
  ),
});

function commitsOf(steps: readonly Step[]): readonly DatedCommit[] {
  const base = {
    "writ.yaml": writText,
    "people.yaml": peopleLines.join(""),
    "groups/team.yaml": "members: [alice, bob]\n",
    "resources/orders-db.yaml": resourceText(usualRoles),
    "masks/orders-db.yaml": "unlisted: hide\n",
  };
  const changes = steps.map(({ masks, grant }, index) => ({
    at: dayOf(index + 2),
    files: {
      ...(masks === undefined ? {} : { "masks/orders-db.yaml": masks }),
      ...(grant === null
        ? {}
        : {
            [`grants/orders-db/${grant.name}.yaml`]: `to: ${grant.who}\nrole: ${grant.role}\nwhy: test\nuntil: ${dayOf(grant.until)}\n${grant.only}`,
          }),
    },
  }));
  return [{ at: dayOf(1), files: base }, ...changes];
}

/** Who the bundle of a commit would let see the column at an instant. */
async function seenBy(folder: string, commit: string, now: number, column: string): Promise<ReadonlySet<string>> {
  const parsed = await parseCommit(folder, commit);
  assert.ok(parsed.ok);
  const { ask } = await openPlanSide(parsed.model, now);
  const wanted = parseColumnPattern(column);
  assert.ok(wanted.ok);
  const { schema, table, column: name } = wanted.pattern;
  const one = { schema: schema ?? "", table: table ?? "", column: name ?? "", shown: "" };
  const { catalog, relationOf } = columnCatalog([one]);
  const seen = new Set<string>();
  for (const [who, subject] of Object.entries(people)) {
    const authenticatedAt = now as UserSubject["authenticatedAt"];
    const asked = { kind: "user" as const, name: who, issuer: "okta", subject, claims: {}, authenticatedAt };
    for (const grant of parsed.model.grants.values()) {
      const { role } = grant.value;
      const answer = ask.session({ subject: asked, resource: "orders-db", role, grant: grant.id, now });
      if (answer.decision !== "allow") continue;
      const facts = {
        kinds: ["select"],
        tags: [],
        reads: [`${one.schema}.${one.table}`],
        writes: [],
        functions: [],
        refusals: [],
        masked: false,
      } as const;
      if (ask.statement({ session: answer.view, facts, now }).decision !== "allow") continue;
      const masked = planMasks(catalog, answer.view.masks).relations.get(relationOf(one).oid)?.has(one.column) === true;
      if (!masked) seen.add(`${who} ${grant.path}`);
    }
  }
  return seen;
}

test("property: seen in the clear exactly where the evaluator's session and the masking code show it", async (context) => {
  const steps = fc.array(step, { minLength: 2, maxLength: 6 });
  const columns = fc.constantFrom("public.customers.ssn", "app.orders.email", 'public.customers."SSN"', "app.other.id");
  await fc.assert(
    fc.asyncProperty(
      steps,
      columns,
      fc.array(fc.integer({ min: 0, max: 29 * 24 }), { minLength: 4, maxLength: 8 }),
      async (made, column, hours) => {
        const folder = await datedRepository(context, commitsOf(made));
        const log = gitIn(folder, ["log", "--reverse", "--format=%H %ct", "main"]).trim().split("\n");
        const [from, to] = [secondsOf(dayOf(1)), secondsOf("2026-12-01T00:00:00Z")];
        const history = await openHistory({ folder, nowSeconds: to });
        const question = { column: parseColumnWanted(column), on: "orders-db", fromSeconds: from, untilSeconds: to };
        const answer = await askNever(history, await accessOf(history), question);
        for (const hour of hours) {
          const at = from + hour * 3600;
          const commit = log.map((line) => line.split(" ")).findLast(([, seconds]) => Number(seconds) <= at)?.[0] ?? "";
          const told = answer.seen.filter((one) => one.fromSeconds <= at && at < one.untilSeconds);
          const wanted = await seenBy(folder, commit, at, column);
          assert.deepEqual(
            new Set(told.map(({ who, grant }) => `${who} ${grant}`)),
            wanted,
            `${column} at ${new Date(at * 1000).toISOString()}`,
          );
        }
      },
    ),
    { numRuns: 12 },
  );
});
