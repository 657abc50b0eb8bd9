// The stored form: bounds, masks, and nothing that events.ts does not name.
import assert from "node:assert/strict";
import { hash } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { cutOf, cutText } from "../src/cut.ts";
import type { RecordEvent, StatementEvent } from "../src/events.ts";
import * as limits from "../src/limits.ts";
import { storedEvent, storedStart } from "../src/stored.ts";
import { header, statement } from "./fixtures.ts";

function stored(event: RecordEvent): StatementEvent & Record<string, unknown> {
  return JSON.parse(storedEvent(event)) as StatementEvent & Record<string, unknown>;
}

test("a masked bind is stored as [masked], without its value or length", () => {
  const text = storedEvent({
    ...statement(1),
    binds: [{ value: "078-05-1120", masked: true, bytes: 11 }, { value: null }],
  });
  assert.equal(text.includes("078-05"), false);
  assert.deepEqual((JSON.parse(text) as StatementEvent).binds, [{ value: "[masked]", masked: true }, { value: null }]);
});

test("claims and refusals that do not fit are left out, and the line says so", () => {
  const names = { session: "s", journal: "j", key: "k" };
  const claims = { groups: Array.from({ length: 300 }, (_, at) => `g${at}`) };
  const { subject } = header;
  assert.ok(subject.kind === "user");
  const cut = storedStart({ ...header, subject: { ...subject, claims } }, names);
  assert.equal(JSON.parse(cut).claimsCut, true);
  assert.equal(JSON.parse(storedStart(header, names)).claimsCut, undefined);
  const [part] = statement(1).parts;
  assert.ok(part !== undefined);
  const refusals = Array.from({ length: 17 }, (_, at) => ({ code: `c-${at}`, message: "No.", position: at }));
  const line = stored({ ...statement(1), parts: [{ ...part, refusals }] });
  assert.deepEqual([line.namesCut, line.parts[0]?.refusals?.length], [true, 16]);
  assert.deepEqual(line.parts[0]?.refusals?.[0], { code: "c-0", message: "No." });
});

test("members that no event names never reach the disk", () => {
  const hostile = { ...statement(1), compiledText: "SECRET", toJSON: undefined } as StatementEvent;
  assert.equal(storedEvent(hostile).includes("SECRET"), false);
  const names = { session: "s", journal: "j", key: "k" };
  assert.equal(storedStart({ ...header, token: "SECRET" } as typeof header, names).includes("SECRET"), false);
});

test("a long text is cut at a character, and its length and digest are kept", () => {
  const text = "é".repeat(limits.textBytesMax);
  const event = stored(statement(1, text));
  assert.deepEqual(event.textCut, { bytes: text.length * 2, digest: `sha256:${hash("sha256", text, "hex")}` });
  assert.equal(Buffer.byteLength(event.text), limits.textBytesMax);
  assert.equal(stored(statement(1, "SELECT 1")).textCut, undefined);
});

test("cutText keeps whole characters and never more than its bound", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.nat(80), (text, bytesMax) => {
      const cut = cutText(text, bytesMax);
      assert.ok(Buffer.byteLength(cut) <= bytesMax);
      assert.ok(text.toWellFormed().startsWith(cut.toWellFormed()));
      assert.equal(cutOf(text, bytesMax) === undefined, Buffer.byteLength(text) <= bytesMax);
      if (cutOf(text, bytesMax) === undefined) assert.equal(cut, text);
      else assert.ok(Buffer.byteLength(cut) > bytesMax - 4);
    }),
  );
});

test("binds are bounded in number, each and together", () => {
  const many = stored({ ...statement(1), binds: Array.from({ length: 2_000 }, () => ({ value: "1" })) });
  assert.deepEqual([many.binds?.length, many.bindCount], [limits.bindCountMax, 2_000]);
  const big = stored({ ...statement(1), binds: Array.from({ length: 40 }, () => ({ value: "x".repeat(10_000) })) });
  assert.deepEqual(big.binds?.[0], { value: "x".repeat(limits.bindValueBytesMax), bytes: 10_000 });
  assert.deepEqual([big.binds?.length, big.bindCount], [16, 40]);
});

test("the largest event of every kind fits a line", () => {
  const control = "\u0001".repeat(1_000_000);
  const names = Array.from({ length: 2_000 }, () => "\u0001".repeat(130));
  const reasons = Array.from({ length: 100 }, () => ({ code: control, message: control }));
  const part = { kinds: [], tags: [], reads: names, writes: names, functions: names, masked: true };
  const worst: RecordEvent[] = [
    {
      ...statement(1, control),
      prepared: control,
      binds: Array.from({ length: 5_000 }, () => ({ value: control })),
      parts: Array.from({ length: 200 }, () => part),
      reasons,
    },
    {
      type: "outcome",
      statement: 1,
      rows: 1,
      bytes: 1,
      durationMs: 1,
      tag: control,
      error: { sqlstate: "42501", message: control },
      result: { rows: Array.from({ length: 5_000 }, () => ["\u0001".repeat(100), null]) },
    },
    { type: "redecide", revision: control, decision: "deny", reasons },
  ];
  for (const event of worst) assert.ok(storedEvent(event).length < limits.lineBytesMax, event.type);
  const asked = stored(worst[0] as RecordEvent);
  assert.deepEqual([asked.partCount, asked.namesCut, asked.parts.length], [200, true, limits.partCountMax]);
  const outcome = JSON.parse(storedEvent(worst[1] as RecordEvent)) as { result: { rows: unknown[]; cut: boolean } };
  assert.deepEqual([outcome.result.cut, outcome.result.rows.length <= limits.resultRowCountMax], [true, true]);
});

test("the first line is bounded whatever the claims are", () => {
  const claims = Object.fromEntries(
    Array.from({ length: 500 }, (_, i) => [`c${i}`, Array(500).fill("\u0001".repeat(5_000))]),
  );
  const subject = { ...header.subject, claims } as typeof header.subject;
  const text = storedStart({ ...header, subject }, { session: "s", journal: "j", key: "k" });
  assert.ok(text.length < limits.lineBytesMax, `${text.length}`);
});
