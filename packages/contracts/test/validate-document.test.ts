// Every example in schemas/ is what its folder says, and whatever is refused is refused with words.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { type DocumentKind, validateDocument } from "../src/index.ts";
import { kinds, loadExamples } from "./examples.ts";

const writtenByPrograms: readonly DocumentKind[] = ["manifest", "data", "decision", "record", "dev", "evidence"];

for (const kind of kinds) {
  test(`every valid ${kind} example is valid, and there are enough`, () => {
    const examples = loadExamples(kind, "valid");
    assert.ok(examples.length >= (writtenByPrograms.includes(kind) ? 2 : 3));
    for (const { path, value } of examples) assert.deepEqual(validateDocument(kind, value), { ok: true, value }, path);
  });

  test(`every invalid ${kind} example is refused in words, and there are enough`, () => {
    const examples = loadExamples(kind, "invalid");
    assert.ok(examples.length >= (writtenByPrograms.includes(kind) ? 3 : 6));
    for (const { path, value } of examples) {
      const result = validateDocument(kind, value);
      assert.ok(!result.ok, `${path} is valid`);
      assert.ok(
        result.faults.length >= 1 && result.faults.length <= 3,
        `${path}: one mistake, ${result.faults.length} faults`,
      );
      for (const fault of result.faults) {
        assert.notEqual(fault.keyword, "schema", `${path}: no words for it`);
        assert.doesNotMatch(fault.message, /undefined|\[object|\.$/, path);
        assert.match(fault.instead ?? "A sentence.", /^[A-Z`].*[.})]$/, path);
      }
    }
  });
}

test("people-written documents always say what to write instead", () => {
  for (const kind of kinds.filter((name) => !writtenByPrograms.includes(name))) {
    for (const { path, value } of loadExamples(kind, "invalid")) {
      const result = validateDocument(kind, value);
      assert.ok(!result.ok);
      for (const fault of result.faults) assert.ok((fault.instead ?? "") !== "", `${path}: ${fault.message}`);
    }
  }
});

test("what is said of invalid examples that programs wrote stands beside them", () => {
  for (const { kind, path, value } of writtenByPrograms.flatMap((name) => loadExamples(name, "invalid"))) {
    const result = validateDocument(kind, value);
    assert.ok(!result.ok);
    const said = result.faults.map(
      ({ pointer, message, instead }) => `${pointer || "/"}: ${message}\n${instead ? `  instead: ${instead}\n` : ""}`,
    );
    const text = new URL(`../../../schemas/${path.replace(/\.json$/, ".txt")}`, import.meta.url);
    if (process.env["UPDATE"] === "1") writeFileSync(text, said.join(""));
    assert.equal(readFileSync(text, "utf8"), said.join(""), path);
  }
});

test("a document is returned as it is, not as a copy", () => {
  const value = { members: ["alice"] };
  const result = validateDocument("group", value);
  assert.ok(result.ok);
  assert.equal(result.value, value);
});

test("no value that JSON could not hold is taken or thrown at", () => {
  const values = [undefined, Number.NaN, Number.POSITIVE_INFINITY, 1n, Symbol("x"), () => 1, new Date(0), new Map()];
  for (const kind of kinds) {
    for (const value of values)
      assert.equal(
        validateDocument(kind, value).ok,
        kind === "people" && value instanceof Object && typeof value === "object",
      );
  }
});

test("keys that every object inherits count as missing", () => {
  const inherited = Object.create({ to: { user: "a" }, role: "r", why: "w", until: "2026-11-22T14:00:00Z" }) as object;
  assert.equal(validateDocument("grant", inherited).ok, false);
  const result = validateDocument("grant", JSON.parse('{"__proto__":{"role":"r"},"constructor":1}'));
  assert.ok(!result.ok);
  assert.deepEqual(result.faults.map((fault) => fault.pointer).slice(0, 2), ["/__proto__", "/constructor"]);
});
