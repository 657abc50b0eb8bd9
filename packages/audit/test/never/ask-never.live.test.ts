// Who could see a column between two instants, asked of repositories with dates.
import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { WritError } from "@writ/contracts";
import { accessOf } from "../../src/access/spans-of.ts";
import { openHistory } from "../../src/history/open-history.ts";
import { askNever } from "../../src/never/ask-never.ts";
import { parseColumnWanted } from "../../src/never/column-wanted.ts";
import type { NeverAnswer } from "../../src/never/never-answer.ts";
import { type DatedCommit, datedRepository, secondsOf } from "./dated-repository.ts";
import { peopleText, resourceText, usualRoles, writText } from "./resource-files.ts";

const masks = `unlisted: show
columns:
  public.customers.ssn: { keep: { last: 4 } }
`;
const clearFor = (role: string): string =>
  `${masks}clear:\n  - { columns: [public.customers.ssn], roles: [${role}] }\n`;

const base = {
  "writ.yaml": writText,
  "people.yaml": peopleText,
  "groups/oncall.yaml": "from: { issuer: okta, claim: groups, value: pay-oncall }\n",
  "resources/orders-db.yaml": resourceText(usualRoles),
  "masks/orders-db.yaml": masks,
};

/** The same with more names in writ.yaml. */
function baseOf(...names: readonly string[]): typeof base {
  const lines = names.map(
    (name) => `  ${name}: { addresses: ["orders.internal:5432", "10.1.2.3:5432"], secrets: ["env:PW"] }\n`,
  );
  return { ...base, "writ.yaml": writText + lines.join("") };
}

function grantText(to: string, role: string, until: string, more = ""): string {
  return `to: ${to}\nrole: ${role}\nwhy: INC-1\nuntil: ${until}\n${more}`;
}

const alice = "{ user: alice@acme.example }";

interface Asked {
  readonly column?: string;
  readonly on?: string | null;
  readonly from?: string;
  readonly to?: string;
  readonly now?: string;
}

async function ask(context: TestContext, commits: readonly DatedCommit[], asked: Asked = {}): Promise<NeverAnswer> {
  const folder = await datedRepository(context, commits);
  return await askIn(folder, asked);
}

async function askIn(folder: string, asked: Asked = {}): Promise<NeverAnswer> {
  const { column = "public.customers.ssn", on = "orders-db", from = "2026-11-01T00:00:00Z" } = asked;
  const { to = "2026-12-01T00:00:00Z", now = "2026-12-10T00:00:00Z" } = asked;
  const history = await openHistory({ folder, nowSeconds: secondsOf(now) });
  const question = { column: parseColumnWanted(column), on, fromSeconds: secondsOf(from), untilSeconds: secondsOf(to) };
  return await askNever(history, await accessOf(history), question);
}

const codes = ({ assumptions }: NeverAnswer): string[] => assumptions.map(({ code }) => code);

test("nobody: the mask stood all the time, and the answer says by which line and what it rests on", async (context) => {
  const answer = await ask(context, [
    { at: "2026-10-01T00:00:00Z", files: base },
    {
      at: "2026-11-02T00:00:00Z",
      files: { "grants/orders-db/a.yaml": grantText(alice, "reader", "2026-11-20T00:00:00Z") },
    },
  ]);
  assert.equal(answer.verdict, "nobody");
  assert.deepEqual(answer.seen, []);
  assert.equal(answer.seenInPart[0]?.who, "alice@acme.example");
  assert.equal(answer.seenInPart[0]?.shown.as, "last 4 characters shown");
  const [treatment, ...more] = answer.treatments;
  assert.deepEqual(more, []);
  assert.deepEqual(treatment?.roles, ["reader", "writer"]);
  assert.equal(`${treatment?.shown.at.path}:${treatment?.shown.at.line}`, "masks/orders-db.yaml:3");
  assert.deepEqual(answer.notKnown, []);
  assert.ok(["no-archive", "outside", "names", "unlisted-show"].every((code) => codes(answer).includes(code)));
});

test("somebody: through which grant, role and line, from the merge that opened it to the one that closed it", async (context) => {
  const answer = await ask(context, [
    { at: "2026-10-01T00:00:00Z", files: base },
    {
      at: "2026-11-02T00:00:00Z",
      files: { "grants/orders-db/a.yaml": grantText(alice, "reader", "2026-11-20T00:00:00Z") },
    },
    { at: "2026-11-05T00:00:00Z", files: { "masks/orders-db.yaml": clearFor("reader") } },
    { at: "2026-11-06T12:00:00Z", files: { "masks/orders-db.yaml": masks } },
  ]);
  assert.equal(answer.verdict, "somebody");
  const [seen, ...more] = answer.seen;
  assert.deepEqual(more, []);
  assert.equal(seen?.who, "alice@acme.example");
  assert.deepEqual(
    [seen?.fromSeconds, seen?.untilSeconds],
    ["2026-11-05T00:00:00Z", "2026-11-06T12:00:00Z"].map(secondsOf),
  );
  assert.equal(seen?.grant, "grants/orders-db/a.yaml");
  assert.deepEqual([seen?.shown.code, seen?.shown.at.path, seen?.shown.at.line], ["clear", "masks/orders-db.yaml", 5]);
  assert.deepEqual([seen?.roleAt.path, seen?.roleAt.line], ["resources/orders-db.yaml", 7]);
  assert.match(seen?.shown.at.commit ?? "", /^[0-9a-f]{40}$/);
});

test("a role that nobody held shows nothing to anybody, however clear it is", async (context) => {
  const answer = await ask(context, [
    { at: "2026-10-01T00:00:00Z", files: { ...base, "masks/orders-db.yaml": clearFor("writer") } },
    {
      at: "2026-11-02T00:00:00Z",
      files: { "grants/orders-db/a.yaml": grantText(alice, "reader", "2026-11-20T00:00:00Z") },
    },
  ]);
  assert.equal(answer.verdict, "nobody");
  assert.equal(answer.treatments.find(({ sight }) => sight === "clear")?.roles.join(), "writer");
});

test("a provider's group is named as such, with the assumption, and never taken for proof", async (context) => {
  const answer = await ask(context, [
    { at: "2026-10-01T00:00:00Z", files: { ...base, "masks/orders-db.yaml": clearFor("reader") } },
    {
      at: "2026-11-02T00:00:00Z",
      files: { "grants/orders-db/a.yaml": grantText("{ group: oncall }", "reader", "2026-11-20T00:00:00Z") },
    },
  ]);
  assert.equal(answer.verdict, "somebody");
  assert.equal(answer.seen[0]?.who, "group:oncall");
  assert.ok(codes(answer).includes("claimed-group"));
});

test("a table that the masks call by its old name is shown from then on", async (context) => {
  const answer = await ask(
    context,
    [
      {
        at: "2026-10-01T00:00:00Z",
        files: { ...base, "grants/orders-db/a.yaml": grantText(alice, "reader", "2026-10-30T00:00:00Z") },
      },
      { at: "2026-10-05T00:00:00Z", files: { "masks/orders-db.yaml": masks.replace("customers", "clients") } },
    ],
    { from: "2026-10-01T00:00:00Z", to: "2026-10-20T00:00:00Z" },
  );
  assert.equal(answer.verdict, "somebody");
  assert.equal(answer.seen[0]?.shown.code, "unlisted-show");
  assert.equal(answer.seen[0]?.fromSeconds, secondsOf("2026-10-05T00:00:00Z"));
});

test("a masks file that was removed and a resource that came without one show everything", async (context) => {
  const grant = grantText(alice, "reader", "2026-11-25T00:00:00Z");
  const answer = await ask(context, [
    { at: "2026-11-02T00:00:00Z", files: { ...base, "grants/orders-db/a.yaml": grant } },
    { at: "2026-11-03T00:00:00Z", files: { "masks/orders-db.yaml": null } },
    { at: "2026-11-04T00:00:00Z", files: { "masks/orders-db.yaml": masks } },
  ]);
  assert.equal(answer.seen[0]?.shown.code, "no-masks-file");
  assert.equal(answer.seen.length, 1);
  assert.deepEqual(answer.nothingInForce, [
    { fromSeconds: secondsOf("2026-11-01T00:00:00Z"), untilSeconds: secondsOf("2026-11-02T00:00:00Z") },
  ]);
});

test("another resource that leads to the same database is in the answer", async (context) => {
  const answer = await ask(context, [
    {
      at: "2026-10-01T00:00:00Z",
      files: {
        ...base,
        "resources/copy-db.yaml": resourceText({ reader: "allow: [select]" }),
        "grants/copy-db/a.yaml": grantText(alice, "reader", "2026-11-20T00:00:00Z"),
      },
    },
  ]);
  assert.equal(answer.verdict, "somebody");
  assert.equal(answer.seen[0]?.resource, "copy-db");
  assert.ok(codes(answer).includes("same-database"));
});

test("a resource that was renamed, or whose database had another name before, is asked about under each name", async (context) => {
  const bare = resourceText({ reader: "allow: [select]" });
  const base = baseOf("new-db", "old-db");
  const renamed = await ask(context, [
    { at: "2026-10-01T00:00:00Z", files: base },
    {
      at: "2026-11-05T00:00:00Z",
      files: {
        ...{ "resources/orders-db.yaml": null, "masks/orders-db.yaml": null, "resources/new-db.yaml": bare },
        "grants/new-db/a.yaml": grantText(alice, "reader", "2026-11-20T00:00:00Z"),
      },
    },
  ]);
  assert.equal(renamed.verdict, "somebody");
  assert.equal(renamed.seen[0]?.resource, "new-db");
  assert.ok(codes(renamed).includes("same-database"));
  const { "masks/orders-db.yaml": _, "resources/orders-db.yaml": __, ...without } = base;
  const before = await ask(context, [
    {
      at: "2026-10-01T00:00:00Z",
      files: {
        ...{ ...without, "resources/old-db.yaml": bare },
        "grants/old-db/a.yaml": grantText(alice, "reader", "2026-11-04T00:00:00Z"),
      },
    },
    { at: "2026-11-05T00:00:00Z", files: base },
  ]);
  assert.equal(before.verdict, "somebody");
  assert.equal(before.seen[0]?.resource, "old-db");
});

test("resources that are not in the answer are named: one may be the same server by another name", async (context) => {
  const elsewhere = resourceText(usualRoles).replace(/address: [^:]+/, "address: 10.1.2.3");
  const answer = await ask(context, [
    {
      at: "2026-10-01T00:00:00Z",
      files: { ...baseOf("by-number"), "resources/by-number.yaml": elsewhere },
    },
  ]);
  assert.equal(answer.verdict, "nobody");
  const said = answer.assumptions.filter(({ code }) => code === "same-database").map(({ says }) => says);
  assert.match(said.join(), /^Not in the answer: by-number; if one leads to the same database/);
});

test("a grant for other tables does not see the column, and the answer says what that rests on", async (context) => {
  const answer = await ask(context, [
    {
      at: "2026-10-01T00:00:00Z",
      files: {
        ...base,
        "masks/orders-db.yaml": clearFor("reader"),
        "grants/orders-db/a.yaml": grantText(
          alice,
          "reader",
          "2026-11-20T00:00:00Z",
          "only: { tables: [public.orders] }\n",
        ),
        "grants/orders-db/b.yaml": grantText(alice, "cleaner", "2026-11-20T00:00:00Z"),
      },
    },
  ]);
  assert.equal(answer.verdict, "nobody");
  assert.ok(codes(answer).includes("tables"));
  const any = await ask(
    context,
    [
      {
        at: "2026-10-01T00:00:00Z",
        files: {
          ...base,
          "grants/orders-db/a.yaml": grantText(
            alice,
            "reader",
            "2026-11-20T00:00:00Z",
            "only: { tables: [public.orders] }\n",
          ),
        },
      },
    ],
    { column: "*.*.ssn" },
  );
  assert.deepEqual(
    any.seen.map(({ column }) => column),
    ["public.orders.ssn"],
  );
});

test("what options let through is said with its line: lookups, writes, nulls, functions, partitions", async (context) => {
  const text = `unlisted: hide
columns:
  public.customers.ssn: { "null": true, search: equality, write: allow, nulls: show }
clear:
  - { columns: [public.people.ssn], roles: [reader] }
`;
  const roles = { ...usualRoles, reader: "allow: [select], functions: [app.lookup_ssn]" };
  const answer = await ask(context, [
    {
      at: "2026-10-01T00:00:00Z",
      files: { ...base, "masks/orders-db.yaml": text, "resources/orders-db.yaml": resourceText(roles) },
    },
  ]);
  assert.equal(answer.verdict, "nobody");
  for (const code of ["lookup", "write", "nulls", "functions", "inherited"])
    assert.ok(codes(answer).includes(code), code);
  assert.match(answer.assumptions.find(({ code }) => code === "lookup")?.says ?? "", /^masks\/orders-db\.yaml:3 /);
  assert.ok(!codes(answer).includes("unlisted-show"));
});

test("a window that reaches beyond now is not known there, and one before the first commit had nothing in force", async (context) => {
  const commits = [{ at: "2026-10-01T00:00:00Z", files: base }];
  const future = await ask(context, commits, { to: "2027-01-01T00:00:00Z" });
  assert.equal(future.verdict, "not-known");
  assert.deepEqual(
    future.notKnown.map(({ fromSeconds }) => fromSeconds),
    [secondsOf("2026-12-10T00:00:00Z")],
  );
  const before = await ask(context, commits, { on: null, from: "2026-01-01T00:00:00Z", to: "2026-02-01T00:00:00Z" });
  assert.equal(before.verdict, "nobody");
  assert.equal(before.nothingInForce.length, 1);
  await assert.rejects(
    ask(context, commits, { from: "2026-01-01T00:00:00Z", to: "2026-02-01T00:00:00Z" }),
    usage(/no resource "orders-db"/),
  );
});

function usage(says: RegExp): (fault: unknown) => boolean {
  return (fault) => fault instanceof WritError && fault.code === "WRIT_USAGE" && says.test(fault.detail);
}

test("windows that are empty or reversed, and resources that never were, are refused with what to write", async (context) => {
  const folder = await datedRepository(context, [{ at: "2026-10-01T00:00:00Z", files: base }]);
  await assert.rejects(
    askIn(folder, { from: "2026-12-01T00:00:00Z", to: "2026-11-01T00:00:00Z" }),
    usage(/is not before/),
  );
  await assert.rejects(
    askIn(folder, { from: "2026-11-01T00:00:00Z", to: "2026-11-01T00:00:00Z" }),
    usage(/is not before/),
  );
  await assert.rejects(askIn(folder, { on: "order-db" }), usage(/Did you mean orders-db/));
});

test("a commit that is no valid repository leaves what was in force before", async (context) => {
  const answer = await ask(context, [
    {
      at: "2026-10-01T00:00:00Z",
      files: { ...base, "grants/orders-db/a.yaml": grantText(alice, "reader", "2026-11-20T00:00:00Z") },
    },
    { at: "2026-11-05T00:00:00Z", files: { "masks/orders-db.yaml": "unlisted: perhaps\n" } },
  ]);
  assert.equal(answer.verdict, "nobody");
  assert.ok(codes(answer).includes("not-valid"));
});

test("only changes of files that matter are asked, and a comment in the masks does not part the answer", async (context) => {
  const days = Array.from({ length: 20 }, (_, day) => day + 1);
  const two = (day: number): string => String(day).padStart(2, "0");
  const answer = await ask(context, [
    { at: "2026-10-01T00:00:00Z", files: base },
    ...days.map((day) => ({
      at: `2026-11-${two(day)}T00:00:00Z`,
      files: { [`grants/orders-db/d${day}.yaml`]: grantText(alice, "reader", `2026-11-${two(day + 1)}T00:00:00Z`) },
    })),
    { at: "2026-11-22T00:00:00Z", files: { "masks/orders-db.yaml": `# a comment\n${masks}` } },
  ]);
  assert.equal(answer.rests.asked, 2);
  assert.equal(answer.rests.revisions, 22);
  assert.equal(answer.treatments.length, 1);
});

test("a guard that denies the column is told, and is not counted as hiding it", async (context) => {
  const guards = "deny:\n  - { columns: [public.customers.ssn] }\n  - { tables: [public.orders] }\n";
  const answer = await ask(context, [
    {
      at: "2026-10-01T00:00:00Z",
      files: {
        ...base,
        "masks/orders-db.yaml": clearFor("reader"),
        "guards/orders-db.yaml": guards,
        "grants/orders-db/a.yaml": grantText(alice, "reader", "2026-11-20T00:00:00Z"),
      },
    },
  ]);
  assert.equal(answer.verdict, "somebody");
  assert.match(
    answer.assumptions.find(({ code }) => code === "guards")?.says ?? "",
    /^guards\/orders-db\.yaml:2 denied/,
  );
});

test("a role that may run everything where nothing was masked limits what is said of later", async (context) => {
  const roles = { ...usualRoles, admin: "allow: [all]" };
  const files = { ...base, "resources/orders-db.yaml": resourceText(roles), "masks/orders-db.yaml": null };
  const answer = await ask(context, [
    { at: "2026-10-01T00:00:00Z", files },
    { at: "2026-11-05T00:00:00Z", files: { "masks/orders-db.yaml": masks } },
  ]);
  assert.equal(answer.verdict, "nobody");
  assert.match(answer.assumptions.find(({ code }) => code === "all-kinds")?.says ?? "", /orders-db .* admin may have/);
  const later = await ask(context, [
    { at: "2026-10-01T00:00:00Z", files: { ...files, "masks/orders-db.yaml": masks } },
  ]);
  assert.ok(!codes(later).includes("all-kinds"));
});
