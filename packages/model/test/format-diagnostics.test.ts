// How diagnostics look, and that no text of a user can act on a terminal or on a CI runner.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Diagnostic } from "../src/index.ts";
import { formatDiagnostics } from "../src/index.ts";

const plain: Diagnostic = {
  code: "grant/unknown-key",
  severity: "error",
  file: "grants/orders-db/x.yaml",
  line: 4,
  column: 1,
  message: "unknown key `untill`",
  instead: "Did you mean `until`?",
  sourceLine: "untill: 2026-11-22T14:00:00Z",
  length: 6,
};

test("text shows place, line, caret range and what to write instead", () => {
  assert.equal(
    formatDiagnostics([plain], "text"),
    `grants/orders-db/x.yaml:4:1: error: unknown key \`untill\`
  4 | untill: 2026-11-22T14:00:00Z
    | ^^^^^^
  instead: Did you mean \`until\`?
`,
  );
});

test("text leaves out a line that is not there and an empty advice", () => {
  assert.equal(
    formatDiagnostics([{ ...plain, severity: "warning", sourceLine: "", instead: "" }], "text"),
    "grants/orders-db/x.yaml:4:1: warning: unknown key `untill`\n",
  );
});

test("the caret stands under what it marks behind tabs, escapes and a cut line", () => {
  const odd = { ...plain, line: 120, column: 4, sourceLine: "\t\u0007xab", length: 2 };
  const [, line = "", carets = ""] = formatDiagnostics([odd], "text").split("\n");
  assert.equal(line, "  120 | \\t\\x07xab");
  assert.equal(carets, `      | ${" ".repeat(7)}^^`);
  const cut = { ...plain, column: 103, sourceFrom: 101, sourceLine: "xxabcyy", length: 3 };
  const [, long = "", under = ""] = formatDiagnostics([cut], "text").split("\n");
  assert.equal(under.indexOf("^"), long.indexOf("abc"));
});

test("json is the list itself, hidden characters as escapes", () => {
  const odd = { ...plain, message: "a\u202eb\u009bc\u0007 ü" };
  const text = formatDiagnostics([odd], "json");
  assert.deepEqual(JSON.parse(text), [odd]);
  assert.match(text, /a\\u202eb\\u009bc\\u0007 ü/);
});

test("github form is one command a diagnostic", () => {
  assert.equal(
    formatDiagnostics([plain], "github"),
    "::error file=grants/orders-db/x.yaml,line=4,col=1,endColumn=7,title=grant/unknown-key" +
      "::unknown key `untill`%0AInstead: Did you mean `until`?\n",
  );
});

test("github form escapes what could end a property or start a command", () => {
  const odd = { ...plain, file: "a,line=9:x%\n::error::y", message: "50%\r\n::set-env name=a::b", instead: "" };
  const text = formatDiagnostics([odd], "github");
  assert.equal(text.split("\n").length, 2);
  assert.match(text, /^::error file=a%2Cline=9%3Ax%25\\n%3A%3Aerror%3A%3Ay,line=4,/);
  assert.match(text, /::50%25\\r\\n::set-env name=a::b\n$/);
});

test("no text of a user starts a line or leaves a raw control character in any form", () => {
  const odd = fc.string({ unit: "binary", maxLength: 40 });
  const hostile = fc.oneof(odd, fc.constantFrom("\n::error::x", "##[add-mask]x", "\u001b]0;x\u0007", "\u2028::x"));
  fc.assert(
    fc.property(hostile, hostile, hostile, hostile, (file, message, instead, sourceLine) => {
      const one = { ...plain, file: `g/${file}`, message, instead, sourceLine };
      const text = formatDiagnostics([one], "text");
      const github = formatDiagnostics([one], "github");
      assert.doesNotMatch(text + github, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029]|##\[/);
      assert.equal(github.split("\n").length, 2);
      assert.ok(text.split("\n").every((line) => !line.trim().startsWith("::")));
      assert.deepEqual(JSON.parse(formatDiagnostics([one], "json")), [one]);
    }),
  );
});
