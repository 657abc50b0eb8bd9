// A plan against brute force: whatever can be asked of both versions is asked, and a difference stands in the plan if
// and only if the answers differ. Nothing of the plan's own reasoning (what to skip, what holds what) is used here.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type AccessChange, makePlan, type Plan, type PlanSide } from "@writ/compiler";
import type { ColumnPattern, MaskView, SessionView, StatementFacts, Subject } from "@writ/contracts";
import fc from "fast-check";
import { askVersions, openPlanSide } from "../../src/plan/ask-versions.ts";
import { hours, modelOfShape, noon, versions } from "./random-repository.ts";

const instants = [noon, ...hours.flatMap((hour) => [hour - 1, hour])];
const roles = ["ro", "rw"];
const grants = ["g0", "g1", "g2", "g3"].map((name) => `db/${name}`);
const workload = { environment: "production", repository_id: "7" };

type Asked = (side: PlanSide) => unknown;

/** People as each version knows them, whoever carries a claim, and workloads. */
const askers: readonly (readonly [name: string, ask: Asked])[] = [
  ["alice", (side) => personOf(side, "alice")],
  ["bob", (side) => personOf(side, "bob")],
  ["claims oncall", () => claimant("oncall")],
  ["claims nights", () => claimant("nights")],
  ["wide", () => ({ kind: "workload", issuer: "ci", claims: workload })],
  ["narrow", () => ({ kind: "workload", issuer: "ci", claims: { ...workload, ref: "main" } })],
];

function personOf({ writ }: PlanSide, name: string): unknown {
  return { kind: "user", name, issuer: "okta", subject: writ.people[name]?.subject ?? "", claims: {} };
}

function claimant(value: string): unknown {
  return { kind: "user", name: ":okta", issuer: "okta", subject: ":okta", claims: { groups: [value] } };
}

function nameOf({ subject }: AccessChange): string {
  if (subject.kind === "user") return subject.name;
  if (subject.kind === "claimed") return `claims ${subject.value}`;
  return subject.claims["ref"] === undefined ? "wide" : "narrow";
}

function viewsAt(side: PlanSide, ask: Asked, { role, now }: { role: string; now: number }): readonly SessionView[] {
  return grants.flatMap((grant) => {
    const subject = { ...(ask(side) as object), authenticatedAt: now } as Subject;
    const answer = side.ask.session({ subject, resource: "db", role, now, grant });
    return answer.decision === "allow" ? [answer.view] : [];
  });
}

const kinds = [["select"], ["insert"], ["select", "insert"], ["ddl"]];
const tables = [["public.a"], ["public.b"], ["other.c"], ["public.a", "public.b"], ["public.a", "public.z"]];

/** Which statements pass by the view's own words, in sessions of which there may be so many. */
function allowedBy(views: readonly SessionView[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const view of views) {
    for (const kind of kinds) {
      for (const names of tables) {
        const may = view.allow.includes("all") || kind.every((one) => (view.allow as readonly string[]).includes(one));
        const reach = view.tables.every((list) =>
          names.every((name) => list.some((pattern) => matches(pattern, name))),
        );
        for (const times of [1, 2, 3]) {
          if (may && reach && times <= (view.sessions ?? 3)) found.add(JSON.stringify([kind, names, times]));
        }
      }
    }
  }
  return found;
}

function matches({ schema, table }: { schema: string | null; table: string | null }, name: string): boolean {
  const [s, t] = name.split(".");
  return (schema === null || schema === s) && (table === null || table === t);
}

async function sidesOf(shapesDrawn: Parameters<typeof modelOfShape>[0][]): Promise<readonly [PlanSide, PlanSide]> {
  const [before, after] = await Promise.all(shapesDrawn.map((shape) => openPlanSide(modelOfShape(shape), noon)));
  assert.ok(before !== undefined && after !== undefined);
  return [before, after];
}

function spansAt(changes: readonly AccessChange[], word: "gained" | "lost", now: number): boolean {
  return changes.some((change) =>
    change[word].some(({ spans }) => spans.some(({ from, until }) => from <= now && now < until)),
  );
}

function assertAccess(plan: Plan, before: PlanSide, after: PlanSide): void {
  const all = plan.changes.filter((change) => change.what === "access");
  const narrow = [before, after].some(({ writ }) => JSON.stringify(writ.grants).includes('"ref":"main"'));
  for (const [name, ask] of askers) {
    // A workload that no grant names has what grants to fewer of its claims give.
    const told = name === "narrow" && !narrow ? "wide" : name;
    for (const role of roles) {
      const mine = all.filter((change) => nameOf(change) === told && change.role === role);
      for (const now of instants) {
        const [was, is] = [before, after].map((side) => allowedBy(viewsAt(side, ask, { role, now })));
        assert.ok(was !== undefined && is !== undefined);
        const place = `${name} ${role} ${now - noon}`;
        assert.equal(
          spansAt(mine, "gained", now),
          [...is].some((one) => !was.has(one)),
          `gains of ${place}`,
        );
        assert.equal(
          spansAt(mine, "lost", now),
          [...was].some((one) => !is.has(one)),
          `losses of ${place}`,
        );
      }
    }
  }
}

const someColumns = ["public", "other"].flatMap((schema) =>
  ["a", "b", "c"].flatMap((table) => ["x", "y", "z"].map((column) => ({ schema, table, column }))),
);

function covers(pattern: ColumnPattern, column: ColumnPattern): boolean {
  return (["schema", "table", "column"] as const).every(
    (part) => pattern[part] === null || pattern[part] === column[part],
  );
}

function shownAs(masks: MaskView | undefined, column: ColumnPattern): string {
  if (masks === undefined || masks.clear.some((pattern) => covers(pattern, column))) return "clear";
  const rule = masks.rules.find((pattern) => covers(pattern, column));
  return rule === undefined ? (masks.unlisted === "hide" ? '{"form":"null"}' : "clear") : JSON.stringify(rule.mask);
}

/** The narrowest family that says how a column is shown: what all patterns that match it have in common. */
function familyOf(views: readonly (MaskView | undefined)[], column: ColumnPattern): string {
  const patterns = views
    .flatMap((view) => [...(view?.rules ?? []), ...(view?.clear ?? [])])
    .filter((one) => covers(one, column));
  const part = (name: "schema" | "table" | "column"): string =>
    patterns.some((pattern) => pattern[name] !== null) ? (column[name] ?? "") : "*";
  return `${part("schema")}.${part("table")}.${part("column")}`;
}

function probeView(side: PlanSide, role: string): SessionView | undefined {
  const subject = {
    kind: "user",
    name: "::holder",
    issuer: "::holder",
    subject: "::holder",
    claims: {},
    authenticatedAt: noon,
  };
  const answer = side.ask.session({ subject: subject as unknown as Subject, resource: "db", role, now: noon });
  return answer.decision === "allow" ? answer.view : undefined;
}

function assertRoles(plan: Plan, before: PlanSide, after: PlanSide): void {
  for (const role of roles) {
    const views = [probeView(before, role), probeView(after, role)];
    const [was, is] = views;
    if (was === undefined || is === undefined) continue;
    for (const column of someColumns) {
      const masks = [was.masks, is.masks];
      const differs: boolean = shownAs(was.masks, column) !== shownAs(is.masks, column);
      const family = familyOf(masks, column);
      const told = plan.changes.some(
        (change) => change.what === "mask" && change.roles.includes(role) && change.column === family,
      );
      assert.equal(told, differs, `column ${family} for ${role}`);
    }
    for (const kind of ["select", "insert", "update", "ddl"]) {
      const [old, now] = [before, after].map((side) => decisionOn(side, role, kind));
      const told = plan.changes.some(
        (change) =>
          (change.what === "statement" && change.roles.includes(role) && change.statement === kind) ||
          (change.what === "role" && change.role === role && hasKind(change.kinds, kind)),
      );
      // A kind that a role gains and a guard denies is told as gained beside the guard: never the other way round.
      if (old !== now) assert.ok(told, `${kind} as ${role}: ${old} → ${now}`);
    }
  }
}

function hasKind(kindsChanged: { gained: readonly string[]; lost: readonly string[] }, kind: string): boolean {
  return [...kindsChanged.gained, ...kindsChanged.lost].some((one) => one === kind || one === "all");
}

function decisionOn(side: PlanSide, role: string, kind: string): string {
  const facts = { kinds: [kind], tags: [], reads: [], writes: [], functions: [], masked: false, refusals: [] };
  const session = { grant: `db/:${role}`, subject: "::holder", resource: "db", role };
  return side.ask.statement({ session, facts: facts as unknown as StatementFacts, now: noon }).decision;
}

test("a difference stands in the plan if and only if the answers differ, for repositories at random", async () => {
  const property = fc.asyncProperty(versions, async ([first, second]) => {
    const [before, after] = await sidesOf([first, second]);
    const plan = makePlan({ before, after }, { now: noon, base: "a", head: "b" });
    assert.deepEqual(plan.omitted, []);
    assertAccess(plan, before, after);
    assertRoles(plan, before, after);
  });
  await fc.assert(property, { numRuns: Number(process.env["WRIT_PLAN_RUNS"] ?? 30) });
});

test("a plan of a version with itself is empty, and backwards it is the same with its words turned", async () => {
  const property = fc.asyncProperty(versions, async ([first, second]) => {
    const [before, after] = await sidesOf([first, second]);
    const plan = (from: PlanSide, to: PlanSide): Plan =>
      makePlan({ before: from, after: to }, { now: noon, base: "", head: "" });
    assert.deepEqual(plan(before, before).changes, []);
    const turned = (changes: Plan["changes"]): string[] =>
      changes.flatMap((change) =>
        change.what === "access"
          ? [JSON.stringify([nameOf(change), change.role, change.gained.map(({ spans }) => spans)])]
          : [],
      );
    const back = plan(after, before).changes.flatMap((change) =>
      change.what === "access"
        ? [JSON.stringify([nameOf(change), change.role, change.lost.map(({ spans }) => spans)])]
        : [],
    );
    assert.deepEqual(turned(plan(before, after).changes).sort(), back.sort());
  });
  await fc.assert(property, { numRuns: 8 });
});

test("a plan that loads only what it asks about is the plan that loads everything", async () => {
  const property = fc.asyncProperty(versions, async ([first, second]) => {
    const [left, right] = [modelOfShape(first), modelOfShape(second)];
    const names = { base: "a", head: "b" };
    const [before, after] = [await openPlanSide(left, noon), await openPlanSide(right, noon)];
    const whole = makePlan({ before, after }, { now: noon, ...names });
    assert.deepEqual(await askVersions({ before: left, after: right, nowSeconds: noon, ...names }), whole);
  });
  await fc.assert(property, { numRuns: Number(process.env["WRIT_PLAN_RUNS"] ?? 30) });
});
