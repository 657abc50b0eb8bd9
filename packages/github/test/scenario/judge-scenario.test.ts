// What lies within a scenario, and each rule that says no, over plain facts.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { GrantDocument, ScenarioDocument } from "@writ/contracts";
import fc from "fast-check";
import {
  type FileVersion,
  judgeScenario,
  type ProvedScenario,
  type PullCommit,
  type ScenarioFacts,
  type ScenarioReason,
  type ScenarioUse,
  scenarioReasons,
} from "../../src/index.ts";
import { parsePeople } from "../../src/people.ts";

const sha = (digit: string): string => digit.repeat(40);
const people = parsePeople(
  new TextEncoder().encode(
    [1001, 1002].map((id) => `p${id}@acme.example: { issuer: okta, subject: "s${id}", github: ${id} }\n`).join(""),
  ),
);
const hour = 3600;
const now = Date.parse("2026-11-22T12:00:00Z") / 1000;
const at = (hours: number): string => `${new Date((now + hours * hour) * 1000).toISOString().slice(0, 19)}Z`;
const person = (id: number) => ({ id, bot: false });
const version: FileVersion = { path: "grants/db/a.yaml", commit: sha("c"), blob: sha("b"), plain: true };
const signature = { email: "p1001@acme.example", seconds: 10, account: person(1001) };
const commit: PullCommit = { sha: sha("d"), author: signature, committer: signature, message: "A", verified: false };
const grant: GrantDocument = { to: { user: "p1001@acme.example" }, role: "ro", why: "INC-1 refunds", until: at(2) };
const document: ScenarioDocument = {
  ...{ to: { group: "oncall" }, resource: "db", role: "ro", longest: "4h", why: "INC-[0-9]+ .+", atMost: "3 in 7d" },
};
const scenario: ProvedScenario = {
  ...{ path: "scenarios/oncall.yaml", commit: sha("1"), blob: sha("2"), document, settled: true },
  members: new Set(["p1001@acme.example"]),
};
const facts: ScenarioFacts = {
  ...{ version, isNew: true, mergedSeconds: now, grant, people, objected: false, scenarios: [scenario], uses: [] },
  pull: { author: person(1001), commits: [commit], files: new Map([[version.path, sha("b")]]) },
};

const withPull = (changes: Partial<ScenarioFacts["pull"]>): ScenarioFacts => ({
  ...facts,
  pull: { ...facts.pull, ...changes },
});
const withCommit = (changes: Partial<PullCommit>): ScenarioFacts => withPull({ commits: [{ ...commit, ...changes }] });
const withGrant = (changes: Partial<GrantDocument>): ScenarioFacts => ({ ...facts, grant: { ...grant, ...changes } });
const withScenario = (changes: Partial<ProvedScenario>): ScenarioFacts => ({
  ...facts,
  scenarios: [{ ...scenario, ...changes }],
});
const withDocument = (changes: Partial<ScenarioDocument>): ScenarioFacts =>
  withScenario({ document: { ...document, ...changes } });
const use = (fromHours: number, lastHours: number, changes: Partial<ScenarioUse> = {}): ScenarioUse => {
  const start = now + fromHours * hour;
  const times = { mergedSeconds: start, startSeconds: start, untilSeconds: start + lastHours * hour };
  return {
    path: `grants/db/${fromHours}.yaml`,
    commit: sha("e"),
    role: "ro",
    pull: 7,
    reviewed: false,
    ...times,
    ...changes,
  };
};
const withUses = (...uses: ScenarioUse[]): ScenarioFacts => ({ ...facts, uses });
const emergency = withDocument({ breakGlass: { review: "24h" } });

test("a new grant by its subject within every rule is within, counted with those before it", () => {
  const verdict = judgeScenario(withUses(use(-30, 1), use(-7 * 24, 1), use(-60, 1, { role: "other" })));
  assert.deepEqual(verdict, {
    within: true,
    scenario: { path: scenario.path, commit: sha("1"), blob: sha("2") },
    ...{ count: 2, atMost: 3, withinSeconds: 7 * 24 * hour },
  });
});

const webFlow = { email: "noreply@github.com", seconds: 10, account: person(19864447) };
for (const [what, good] of [
  ["a commit of the browser, signed by GitHub", withCommit({ committer: webFlow, verified: true })],
  ["a grant that begins five minutes from now", withGrant({ from: `${at(0).slice(0, 14)}05:00Z` })],
  ["an end that `longest` allows from the merge", withGrant({ until: at(4) })],
  ["a scenario for this one user", withScenario({ members: new Set(["p1001@acme.example"]) })],
  ["its time used up before, and a pause as long", withUses(use(-6, 4))],
  ["a longer one of its own, which it lies within", withUses(use(-1, 3))],
  ["an emergency whose last was reviewed", { ...emergency, uses: [use(-50, 1, { reviewSeconds: 1, reviewed: true })] }],
  ["one that nobody admits beside one that does", { ...facts, scenarios: [{ ...scenario, settled: false }, scenario] }],
] as const) {
  test(`within: ${what}`, () => {
    assert.deepEqual(judgeScenario(good).within, true, JSON.stringify(judgeScenario(good)));
  });
}

const bot = { id: 9, bot: true };
const bad: readonly (readonly [ScenarioReason, string, ScenarioFacts])[] = [
  ["no-scenario", "none about it", { ...facts, scenarios: [] }],
  ["too-large", "commits beyond the list", withPull({ commits: undefined })],
  ["too-large", "files beyond the list", withPull({ files: undefined })],
  ["too-large", "reviews beyond the list", { ...facts, objected: undefined }],
  ["not-a-grant", "a file that does not parse", { ...facts, grant: undefined }],
  ["not-a-grant", "a link", { ...facts, version: { ...version, plain: false } }],
  ["not-a-grant", "a removal", { ...facts, version: { ...version, blob: null } }],
  ["not-new", "an edited file", { ...facts, isNew: false }],
  [
    "other-files",
    "two files",
    withPull({
      files: new Map([
        [version.path, sha("b")],
        ["people.yaml", sha("3")],
      ]),
    }),
  ],
  ["other-files", "another file", withPull({ files: new Map([["people.yaml", sha("b")]]) })],
  ["content-differs", "bytes changed while merging", withPull({ files: new Map([[version.path, sha("9")]]) })],
  ["not-a-user", "a group", withGrant({ to: { group: "oncall" } })],
  ["author-not-subject", "a grant for somebody else", withGrant({ to: { user: "p1002@acme.example" } })],
  ["author-not-subject", "another account", withPull({ author: person(1002) })],
  ["author-not-subject", "an account of nobody", withPull({ author: person(6666) })],
  ["author-not-subject", "a bot", withPull({ author: { ...bot, id: 1001 } })],
  ["commits-of-others", "no commit at all", withPull({ commits: [] })],
  ["commits-of-others", "another author", withCommit({ author: { ...signature, account: person(1002) } })],
  ["commits-of-others", "a committer nobody knows", withCommit({ committer: { email: "x@y.example", seconds: 1 } })],
  ["commits-of-others", "a co-author", withCommit({ message: "A\n\nCo-authored-by: P <p1002@acme.example>" })],
  [
    "commits-of-others",
    "a commit of a bot, signed",
    withCommit({ author: { ...signature, account: bot }, verified: true }),
  ],
  ["commits-of-others", "GitHub's name on an unsigned commit", withCommit({ committer: webFlow })],
  ["commits-of-others", "a commit whose author GitHub is", withCommit({ author: webFlow, verified: true })],
  ["owner-objects", "an owner who asks for changes", { ...facts, objected: true }],
  ["scenario-unsettled", "a scenario that was changed past approval", withScenario({ settled: false })],
  ["group-claimed", "a group that a provider keeps", withScenario({ members: "claimed" })],
  ["not-for-you", "a group without the person", withScenario({ members: new Set(["p1002@acme.example"]) })],
  ["from-ahead", "a start tomorrow", withGrant({ from: at(24), until: at(25) })],
  ["already-ended", "an end before the merge", withGrant({ until: at(-1) })],
  ["too-long", "an end beyond `longest`", withGrant({ until: at(4.001) })],
  ["too-long", "a start in the past, which buys no time", withGrant({ from: at(-9), until: at(5) })],
  ["why-differs", "a reason of another form", withGrant({ why: "please" })],
  ["why-differs", "a reason with more behind it", withGrant({ why: "INC-1 refunds\nand more" })],
  ["why-differs", "an expression that is none", withDocument({ why: "(" })],
  ["too-many-uses", "more merges than are looked through", { ...facts, uses: undefined }],
  ["stretched", "two in a row", withUses(use(-4, 4))],
  ["stretched", "two at once of which one began before", withUses(use(-3, 3.5))],
  ["stretched", "one given back early", withUses(use(-3, 4))],
  ["too-often", "the fourth of three", withUses(use(-30, 1), use(-60, 1), use(-160, 1))],
  ["review-owed", "an emergency while one is owed", { ...emergency, uses: [use(-900, 1, { reviewSeconds: 1 })] }],
];

for (const [reason, what, given] of bad) {
  test(`${reason}: ${what}`, () => {
    const verdict = judgeScenario(given);
    assert.deepEqual(verdict.within ? "within" : verdict.reason, reason);
  });
}

test("every reason has a test, words and what to do", () => {
  assert.deepEqual([...new Set(bad.map(([reason]) => reason))].sort(), Object.keys(scenarioReasons).sort());
  for (const [what, instead] of Object.values(scenarioReasons)) {
    assert.match(what, /^[a-z].*[^.]$/);
    assert.match(instead, /^[A-Z].*\.$/);
  }
});

test("of several scenarios the one that came nearest is told", () => {
  const far = { ...scenario, path: "scenarios/a.yaml", members: new Set<string>() };
  const verdict = judgeScenario({ ...withGrant({ why: "x" }), scenarios: [far, scenario] });
  assert.deepEqual(verdict, { within: false, reason: "why-differs", scenario: scenario.path });
});

test("whatever was used before, nobody has access for longer than `longest` at a stretch", () => {
  const asked = fc.record({ gap: fc.integer({ min: 0, max: 6 * hour }), last: fc.integer({ min: 60, max: 6 * hour }) });
  fc.assert(
    fc.property(fc.array(asked, { maxLength: 12 }), (wishes) => {
      const uses: ScenarioUse[] = [];
      let time = now;
      for (const { gap, last } of wishes) {
        time += gap;
        const until = `${new Date((time + last) * 1000).toISOString().slice(0, 19)}Z`;
        const wide = { ...scenario, document: { ...document, atMost: "100 in 7d" } };
        const given = { ...withGrant({ until }), scenarios: [wide], mergedSeconds: time, uses };
        const times = { mergedSeconds: time, startSeconds: time, untilSeconds: time + last };
        if (judgeScenario(given).within) uses.push(use(0, 0, times));
      }
      const points = uses.flatMap(({ startSeconds, untilSeconds }) => [startSeconds, untilSeconds]);
      for (const end of points) {
        const had = Array.from({ length: (4 * hour) / 60 }, (_, index) => end - 60 * index - 1).filter((second) =>
          uses.some(({ startSeconds, untilSeconds }) => startSeconds <= second && second < untilSeconds),
        );
        assert.ok(had.length * 60 <= 4 * hour);
      }
      const ordered = uses.toSorted((one, other) => one.startSeconds - other.startSeconds);
      let [start, end] = [0, 0];
      for (const span of ordered) {
        if (span.startSeconds > end) start = span.startSeconds;
        end = Math.max(end, span.untilSeconds);
        assert.ok(end - start <= 4 * hour, "no stretch without a pause is longer");
      }
    }),
  );
});
