// A plan stands in a comment that owners trust: no name from a file may become a mention, a link, HTML, a hidden
// marker, a command of a runner or of a terminal; no number of changes may push the verdict out of sight.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { formatPlanMarkdown, formatPlanText } from "../../src/plan/format-plan.ts";
import type { AccessChange, Change, Plan } from "../../src/plan/plan.ts";

const noon = Date.UTC(2026, 10, 22, 12) / 1000;

function planOf(changes: readonly Change[], files: readonly string[] = ["writ.yaml"]): Plan {
  const approvals = [{ of: "security", owners: ["@acme/security"], files }] as const;
  return {
    plan: 1,
    now: noon,
    base: "a",
    head: "b",
    changes,
    approvals,
    claimedGroups: [],
    holders: [],
    omitted: [],
    files,
    asked: 0,
  };
}

function access(name: string, role = "read-only", tables: readonly string[] = []): AccessChange {
  const span = { from: noon, until: noon + 3600 };
  const right = { grant: `db/${name}`, ...span, kinds: ["select"], tables, masked: [name], maskedCount: 1 };
  const gained = [{ ...right, spans: [span], timeOnly: false }];
  const subject = { kind: "user", name } as const;
  const rest = { lost: [], before: [], after: gained, cause: "grant", risks: ["new-access"] } as const;
  return { what: "access", direction: "widens", subject, resource: "db", role, gained, ...rest };
}

const hostile = [
  "@acme/security",
  "<!-- writ-plan --><script>alert(1)</script>",
  "[click](https://evil.example)",
  "https://evil.example www.evil.example a@evil.example #1 acme/x#2",
  "`` ``` @acme/security",
  "`@acme/security`",
  "a\n\n# Approved\n\n- nothing to see",
  "a\r::error::x\n::set-output name=x::y",
  "##[error]x",
  "\u001b[2J\u202egnp\u200b",
  "![x](https://evil.example/pixel.png)",
  "~~struck~~ **bold** | a | b |",
  "</details></code>",
  " ",
];

/** Markdown without its code spans, as CommonMark 0.31, 6.1 finds them: a run of backquotes to the next as long. */
function outsideCode(markdown: string): string {
  return markdown
    .split("\n")
    .map((line) => line.replace(/(?<!`)(`+)(?!`)(.*?)(?<!`)\1(?!`)/g, "§"))
    .join("\n");
}

for (const name of hostile) {
  test(`Markdown holds ${JSON.stringify(name)} in a code span and nowhere else`, () => {
    const said = formatPlanMarkdown(planOf([access(name, name, [name])], [name]));
    const outside = outsideCode(said);
    assert.doesNotMatch(outside, /[<>`@[\]]|https?:|www\.|#\d|::|\u001b|\u202e/, outside);
    assert.doesNotMatch(outside, /^# /m);
    assert.doesNotMatch(said, /\n::|\r|\u001b|\u202e|\u200b/);
  });

  test(`text holds ${JSON.stringify(name)} on its own line and without control characters`, () => {
    const lines = formatPlanText(planOf([access(name, name, [name])], [name]));
    const plain = formatPlanText(planOf([access("x", "x", ["x"])], ["x"]));
    assert.equal(lines.length, plain.length);
    for (const line of lines) assert.doesNotMatch(line, /[\u0000-\u001f\u007f-\u009f\u202e\u200b]|##\[|^::/);
  });
}

test("whatever a name is, nothing of it stands outside a code span", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 300 }), (drawn) => {
      const shape = (name: string): string => outsideCode(formatPlanMarkdown(planOf([access(name, "r", [name])])));
      assert.equal(shape(drawn), shape("x"));
    }),
  );
});

test("a comment is bounded, and says how many changes it does not show; approvals stay", () => {
  const many = Array.from({ length: 5_000 }, (_, at) => access(`person-${at}@acme.example`, `role-${at}`));
  const markdown = formatPlanMarkdown(
    planOf(
      many,
      Array.from({ length: 5_000 }, (_, at) => `grants/db/${at}.yaml`),
    ),
  );
  assert.ok(markdown.length <= 60_000, String(markdown.length));
  const [, left] = /… (\d+) more changes not shown/.exec(markdown) ?? [];
  const shown = markdown.match(/^- `person-/gm)?.length ?? 0;
  assert.equal(Number(left) + shown, 5_000);
  assert.match(markdown, /Approvals needed\n\n- security: one of `@acme\/security`, for .* and 4990 more/);
  const text = formatPlanText(planOf(many));
  assert.ok(text.length < 500);
  assert.ok(text.some((line) => / more changes not shown/.test(line)));
});

test("people who gain the same are told once, with all their names up to twenty", () => {
  const alike = Array.from({ length: 30 }, (_, at) => ({
    ...access("x"),
    subject: { kind: "user", name: `p${at}` } as const,
  }));
  const [sum] = formatPlanText(planOf(alike));
  assert.match(sum ?? "", /^30 people gain read-only on db until 2026-11-22T13:00:00Z: select/);
  assert.ok(formatPlanText(planOf(alike)).some((line) => line.trim() === "and 10 more"));
});

test("evidence, where it is known, says who approved and what still lacks", () => {
  const plan = planOf([access("x")]);
  const [need] = plan.approvals;
  assert.ok(need !== undefined);
  const said = (evidence: NonNullable<typeof need.evidence>): string =>
    formatPlanText({ ...plan, approvals: [{ ...need, evidence }] }).join("\n");
  assert.match(said({ approvedBy: [], lacks: true }), /still lacks/);
  assert.match(said({ approvedBy: ["carol"], lacks: false }), /approved by carol/);
  assert.doesNotMatch(said({ approvedBy: [], lacks: true }), /has not looked/);
});
