// The summary of a run: what was left out stands first, everything is counted, and text of strangers stays text.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Diagnostic } from "@writ/model";
import { formatReportMarkdown } from "@writ/publish";

const said = (code: string, changed: Partial<Diagnostic> = {}): Diagnostic => ({
  ...{ code, severity: "error", file: "grants/a/b.yaml", line: 1, column: 1, sourceLine: "", length: 1 },
  ...{ message: "it is not proved", instead: "Let an owner approve it." },
  ...changed,
});

test("nothing to say says nothing", () => {
  assert.equal(formatReportMarkdown([]), "");
});

test("what was left out comes first, then what was held back, mistakes and warnings", () => {
  const text = formatReportMarkdown([
    said("evidence/root", { severity: "warning" }),
    said("schema/type"),
    said("evidence/held-back"),
    said("evidence/left-out"),
  ]);
  const order = ["Left out", "Held back", "Mistakes", "To know"].map((title) => text.indexOf(title));
  assert.ok(
    order.every((at, index) => at >= 0 && at > (order[index - 1] ?? -1)),
    text,
  );
});

test("more than a summary can hold is counted", () => {
  const text = formatReportMarkdown(Array.from({ length: 5000 }, () => said("evidence/left-out")));
  assert.match(text, /\(5000\)/);
  assert.match(text, /and 4900 more/);
  assert.ok(text.length < 100_000);
});

test("Markdown, HTML, mentions and commands of strangers stand in code spans", () => {
  const nasty = "`` @everyone <script>alert(1)</script> [x](https://evil.example) <!-- -->\n::error::x | \u202e";
  const text = formatReportMarkdown([said("schema/type", { file: nasty, message: nasty, instead: nasty })]);
  const outside = text.replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, "");
  assert.doesNotMatch(outside, /@everyone|<script|\]\(|<!--|::error/);
  assert.doesNotMatch(text, /\u202e/);
  assert.doesNotMatch(text, /^::/m);
});
