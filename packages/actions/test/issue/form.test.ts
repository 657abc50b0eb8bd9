// The form's Markdown becomes one wish or mistakes; whatever somebody writes into an answer, it is never another field.
import assert from "node:assert/strict";
import { test } from "node:test";
import { formLabels } from "@writ/request";
import fc from "fast-check";
import { readForm } from "../../src/issue/form.ts";
import { nastyText } from "../nasty-text.ts";

const now = 1_795_305_600;

type Answers = Partial<Record<keyof typeof formLabels, string>>;

/** As GitHub renders a form that was sent. */
function bodyOf(answers: Answers): string {
  const words = Object.keys(formLabels) as (keyof typeof formLabels)[];
  return words.map((word) => `### ${formLabels[word]}\n\n${answers[word] ?? "_No response_"}`).join("\n\n");
}

const good: Answers = { role: "orders-db: read-only", for: "2h", why: "INC-4312 duplicate invoices" };

function mistakesIn(body: string): string {
  const read = readForm(body, now);
  assert.equal(read.kind, "mistakes", JSON.stringify(read));
  return read.kind === "mistakes" ? read.mistakes.map(({ word, what }) => `${word} ${what}`).join("; ") : "";
}

test("a form becomes a wish; what was left empty is not in it", () => {
  const wish = {
    resource: "orders-db",
    role: "read-only",
    why: "INC-4312 duplicate invoices",
    untilSeconds: now + 7200,
  };
  assert.deepEqual(readForm(bodyOf(good), now), { kind: "wish", wish });
  assert.deepEqual(readForm(bodyOf(good).replaceAll("\n", "\r\n"), now), { kind: "wish", wish });
});

test("a start with its zone, tables and sessions are taken", () => {
  const more = {
    from: "2026-11-22 18:00 Europe/Berlin",
    tables: "public.customers\npublic.orders, audit.log",
    sessions: "1",
  };
  const read = readForm(bodyOf({ ...good, ...more }), now);
  assert.ok(read.kind === "wish");
  const start = Date.UTC(2026, 10, 22, 17) / 1000;
  assert.deepEqual([read.wish.fromSeconds, read.wish.untilSeconds], [start, start + 7200]);
  assert.deepEqual(read.wish.tables, ["public.customers", "public.orders", "audit.log"]);
  assert.equal(read.wish.sessions, 1);
});

for (const [text, said] of [
  ["2026-11-22 18:00", /from names no zone/],
  ["tomorrow", /from names no zone/],
  ["2026-10-25 02:30 Europe/Berlin", /from comes twice/],
  ["2026-03-29 02:30 Europe/Berlin", /from is an hour that clocks .* leave out/],
  ["2026-11-22 18:00 Mars/Base", /from names no zone/],
  ["2026-02-30 18:00 Europe/Berlin", /from is a date or a time that no calendar has/],
] as const) {
  test(`a start ${JSON.stringify(text)} is answered, not guessed at`, () => {
    assert.match(mistakesIn(bodyOf({ ...good, from: text })), said);
  });
}

test("a start in another offset is that instant", () => {
  const read = readForm(bodyOf({ ...good, from: "2026-11-22T23:30:00-05:00" }), now);
  assert.ok(read.kind === "wish");
  assert.equal(read.wish.fromSeconds, Date.UTC(2026, 10, 23, 4, 30) / 1000);
});

for (const [what, answers, said] of [
  ["no role", { ...good, role: "orders-db" }, /resource names no resource and role/],
  ["a role with Markdown", { ...good, role: "[orders-db](x): read-only" }, /resource names no/],
  ["no length", { ...good, for: "a while" }, /for is no length/],
  ["no reason", { ...good, why: "_No response_" }, /why is missing/],
  ["a reason of two lines", { ...good, why: "INC-1\n\nto: { user: eve }" }, /why has more than one line/],
  ["no number of sessions", { ...good, sessions: "many" }, /sessions is no number/],
  ["too many tables", { ...good, tables: "a.b ".repeat(101) }, /tables names more than 100/],
  ["a long answer", { ...good, why: "x".repeat(4_001) }, /why is too long/],
] as const) {
  test(`${what} is a mistake of that field`, () => assert.match(mistakesIn(bodyOf(answers)), said));
}

test("a heading of the form within an answer makes the whole ambiguous", () => {
  for (const label of Object.values(formLabels)) {
    const why = `INC-1\n### ${label}\n\n30d`;
    assert.match(mistakesIn(bodyOf({ ...good, why })), /more than once or out of order/);
  }
  const twice = `${bodyOf(good)}\n\n### ${formLabels.for}\n\n30d`;
  assert.match(mistakesIn(twice), /more than once/);
});

test("an issue that is not the form's is nobody's request", () => {
  for (const body of [
    "",
    "Please give me access",
    `Hello\n### ${formLabels.role}\n\norders-db: owner`,
    "### Why\n\nx",
  ]) {
    assert.deepEqual(readForm(body, now), { kind: "other" });
  }
  assert.match(mistakesIn(`${bodyOf(good)}${"x".repeat(70_000)}`), /too long/);
});

test("nothing that is written into an answer throws, or changes another field", () => {
  fc.assert(
    fc.property(
      nastyText,
      fc.constantFrom(...(Object.keys(formLabels) as (keyof typeof formLabels)[])),
      (text, word) => {
        const read = readForm(bodyOf({ ...good, [word]: text }), now);
        if (read.kind !== "wish") return;
        const { wish } = read;
        if (word !== "role") assert.deepEqual([wish.resource, wish.role], ["orders-db", "read-only"]);
        if (word !== "why") assert.equal(wish.why, good.why);
        if (word !== "for" && word !== "from") assert.equal(wish.untilSeconds, now + 7200);
        if (word !== "sessions") assert.equal(wish.sessions, undefined);
      },
    ),
    { numRuns: 1000 },
  );
});
