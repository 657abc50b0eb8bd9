// Summary and comment hold text of strangers: none of it may be more than text, and no amount of it may be too much.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { AccessChange, FileReview, Plan } from "@writ/compiler";
import { withReviews } from "@writ/compiler";
import type { Diagnostic } from "@writ/model";
import fc from "fast-check";
import type { Checked } from "../../src/validate/check-head.ts";
import { commentCharactersMax } from "../../src/validate/limits.ts";
import { changedFirst, commentOf, fileByFile, markdownOf } from "../../src/validate/markdown.ts";
import { nastyText } from "../nasty-text.ts";

const commits = { base: "a".repeat(40), fork: "b".repeat(40), head: "c".repeat(40) };

function diagnostic(text: string, severity: "error" | "warning" = "error"): Diagnostic {
  const place = { line: 1, column: 2, length: 3, sourceLine: text };
  return { code: "x/y", severity, file: text, message: text, instead: text, ...place };
}

function planOf(name: string): Plan {
  const span = { from: 1, until: 2 };
  const right = { grant: name, ...span, kinds: [name], tables: [name], masked: [name], maskedCount: 1 };
  const gained = [{ ...right, spans: [span], timeOnly: false }];
  const change: AccessChange = {
    ...{ what: "access", direction: "widens", risks: ["new-access"], resource: name, role: name, cause: "grant" },
    ...{ subject: { kind: "user", name }, gained, lost: [], before: [], after: gained },
  };
  const plan: Plan = {
    ...{ plan: 1, now: 0, base: "b", head: "c", changes: [change], holders: [], omitted: [], asked: 1, files: [name] },
    approvals: [{ of: "resource", resource: name, owners: [name], files: [name] }],
    claimedGroups: [{ kind: "claimed", groups: [name], issuer: name, claim: name, value: name }],
  };
  const review: FileReview = {
    ...{ state: "lacks", approvedBy: [name], could: [name], couldCount: 1, unseen: [name] },
    notCounting: [{ who: name, why: "which is no person" }],
    reason: { code: "x", what: "nobody has approved it yet", instead: "Ask an owner." },
  };
  return withReviews(plan, new Map([[name, review]]));
}

function checkedWith(text: string): Checked & { readonly notes: readonly string[] } {
  const diagnostics = [diagnostic(text), diagnostic(text, "warning")];
  return { commits, diagnostics, valid: false, changed: new Set(), plan: planOf(text), fault: text, notes: [] };
}

/** Markdown without its code spans: a run of backquotes to the next as long (CommonMark 0.31, 6.1). */
function outsideCode(markdown: string): string {
  return markdown.replaceAll(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, "§");
}

test("whatever a text is, nothing of it stands outside a code span: the rest is the same for every text", () => {
  const plain = outsideCode(markdownOf(checkedWith("x"), 10));
  assert.match(plain, /could approve: §, and whoever belongs to §\n/);
  fc.assert(
    fc.property(
      nastyText.filter((text) => text !== ""),
      (text) => {
        assert.equal(outsideCode(markdownOf(checkedWith(text), 10)), plain);
        assert.equal(outsideCode(commentOf(checkedWith(text), 300)), plain);
      },
    ),
    { numRuns: 300 },
  );
});

test("a comment fits, however much there is to say, and is cut between lines", () => {
  const many = Array.from({ length: 5_000 }, (_, at) =>
    diagnostic(`grants/db/${at}${"`".repeat(at % 5)}${"x".repeat(200)}`),
  );
  for (const plan of [undefined, planOf("`".repeat(119))]) {
    const text = commentOf(
      {
        ...{ commits, diagnostics: many, valid: false, changed: new Set<string>(), notes: ["A note."] },
        ...(plan === undefined ? { unplanned: "the head is not valid" } : { plan }),
      },
      300,
    );
    assert.ok(text.length <= commentCharactersMax - 300, String(text.length));
    assert.match(text, /^### Writ: 5000 mistakes to correct\n/);
    assert.match(text, /… and 4\d\d\d more/);
    assert.doesNotMatch(outsideCode(text), /`/);
  }
});

test("the verdict counts mistakes, and warnings leave it valid", () => {
  const rest = { commits, changed: new Set<string>(), notes: [], unplanned: "nothing was compared" };
  const [warning, error] = [diagnostic("w", "warning"), diagnostic("e")];
  assert.match(markdownOf({ ...rest, valid: true, diagnostics: [warning] }, 9), /^### Writ: valid\n/);
  assert.match(markdownOf({ ...rest, valid: false, diagnostics: [warning, error] }, 9), /^### Writ: 1 mistake to/);
});

test("errors come before warnings, files of the change before others, and the order within stays", () => {
  const given = [
    { ...diagnostic("other", "warning"), line: 1 },
    { ...diagnostic("other"), line: 2 },
    { ...diagnostic("own", "warning"), line: 3 },
    { ...diagnostic("own"), line: 4 },
    { ...diagnostic("own"), line: 5 },
  ];
  const order = changedFirst(given, new Set(["own"])).map(({ line }) => line);
  assert.deepEqual(order, [4, 5, 2, 3, 1]);
});

test("one file with many mistakes leaves room for the others", () => {
  const given = [..."aaabac"].map((file, at) => ({ ...diagnostic(file), line: at }));
  const order = fileByFile(given).map(({ file }) => file);
  assert.equal(order.join(""), "abcaaa");
  assert.deepEqual(
    fileByFile(given)
      .map(({ line }) => line)
      .slice(3),
    [1, 2, 4],
  );
});
