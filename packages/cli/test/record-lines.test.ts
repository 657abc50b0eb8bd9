// A record holds what strangers sent: each event must stay on one line and show what it is, at whatever length.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { RecordLine, SessionVerdict } from "@writ/record";
import fc from "fast-check";
import { recordLine, summaryLine, verdictLine } from "../src/record-lines.ts";
import { openTerminal } from "../src/terminal.ts";

const frame = { v: 1, n: 2, at: "2026-11-22T10:00:00.123Z", prev: "0".repeat(64) } as const;

function statement(over: object = {}): RecordLine {
  return {
    ...frame,
    type: "statement",
    statement: 4,
    text: "SELECT 1",
    changed: false,
    parts: [],
    decision: "allow",
    reasons: [],
    revision: "a".repeat(40),
    ...over,
  } as RecordLine;
}

test("a statement shows decision, number, text, masks, binds and reasons", () => {
  assert.equal(recordLine(statement()), "10:00:00.123  allow #4 SELECT 1");
  const binds = [{ value: "x\ny" }, { value: null }, { value: "z".repeat(60) }];
  assert.equal(
    recordLine(statement({ changed: true, binds })),
    `10:00:00.123  allow #4 SELECT 1 (masks compiled in)  binds "x\\ny", null, "${"z".repeat(40)}"`,
  );
  const reasons = [
    { code: "a", message: "No." },
    { code: "b", message: "Ask." },
  ];
  assert.match(recordLine(statement({ decision: "deny", reasons })), /deny {2}#4 SELECT 1 {2}— No\. Ask\.$/);
});

test("a long statement is cut, and its lines are joined", () => {
  const line = recordLine(statement({ text: `SELECT\n\t  ${"x".repeat(500)}` }));
  assert.ok(line.length < 220 && line.endsWith("…"));
  assert.match(line, /SELECT xxx/);
});

test("each other event has its line", () => {
  const of = (event: object) => recordLine({ ...frame, ...event } as RecordLine).slice("10:00:00.123  ".length);
  const outcome = { type: "outcome", statement: 4, rows: 2, bytes: 30, durationMs: 5 };
  assert.equal(of({ ...outcome, tag: "SELECT 2" }), "      #4 SELECT 2, 2 rows, 30 bytes, 5 ms");
  assert.match(of({ ...outcome, error: { sqlstate: "42501" } }), /#4 error 42501,/);
  assert.match(of({ ...outcome, result: { digest: `sha256:${"c".repeat(64)}` } }), /, result sha256:c{16}…$/);
  assert.match(of({ ...outcome, result: { rows: [["1"]] } }), /, 1 rows kept$/);
  assert.equal(
    of({ type: "redecide", revision: "b".repeat(40), decision: "deny", reasons: [{ code: "x", message: "Gone." }] }),
    `decided again under ${"b".repeat(12)}: deny — Gone.`,
  );
  assert.equal(
    of({ type: "session-end", reason: "drained", statements: 1, rows: 2, bytes: 3 }),
    "end: drained; 1 statements, 2 rows, 3 bytes",
  );
  assert.equal(of({ type: "head" }), "signed so far");
});

test("no text of a record makes a second line or moves a cursor", () => {
  const text = fc.string({ unit: "binary", maxLength: 60 });
  fc.assert(
    fc.property(text, text, text, (sql, bind, message) => {
      const line = recordLine(statement({ text: sql, binds: [{ value: bind }], reasons: [{ code: "x", message }] }));
      assert.doesNotMatch(line, /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
    }),
  );
});

test("a record that cannot be read still has its line", () => {
  assert.equal(summaryLine({ session: "01ABC" }), "01ABC  cannot be read");
});

test("a verdict shows where and why", () => {
  const quiet = { write() {} };
  const terminal = openTerminal({ out: quiet, err: quiet, env: {} }, false);
  const verdict: SessionVerdict = {
    session: "01ABC",
    verdict: "altered",
    line: 3,
    detail: "Line\u001b[2J\n3",
    lines: 2,
    signedLines: 1,
  };
  assert.equal(verdictLine(verdict, terminal), "altered  01ABC at line 3  Line\\x1b[2J\\n3");
  assert.equal(
    verdictLine({ session: "01ABC", verdict: "good", detail: "", lines: 2, signedLines: 2 }, terminal),
    "good  01ABC",
  );
});
