// Whatever a user wrote, the reader answers: a model or diagnostics, never an exception.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { formatDiagnostics, parseRepository, type RepositoryEntry } from "../src/index.ts";
import { bytesOf, nowSeconds, repository } from "./repository.ts";

const valid = bytesOf(repository());
const paths = [...valid.keys()];

function answer(files: Map<string, RepositoryEntry>): void {
  const parsed = parseRepository(files, { nowSeconds, changed: () => true });
  if (parsed.ok) return;
  assert.ok(parsed.diagnostics.length > 0);
  for (const { line, column, length, sourceLine, sourceFrom = 1 } of parsed.diagnostics) {
    assert.ok(line >= 1 && column >= 1 && length >= 1);
    assert.ok(column >= sourceFrom && (sourceLine === "" || column <= sourceFrom + sourceLine.length));
  }
  for (const format of ["text", "json", "github"] as const)
    assert.notEqual(formatDiagnostics(parsed.diagnostics, format), "");
}

test("random bytes in any file", () => {
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.uint8Array({ maxLength: 200 }), (path, bytes) => {
      answer(new Map([...valid, [path, bytes]]));
    }),
    { numRuns: 40 },
  );
});

const pieces = fc.constantFrom(
  ...[
    "a",
    "to",
    "user",
    ":",
    ": ",
    "- ",
    "? ",
    "[",
    "]",
    "{",
    "}",
    ",",
    "\n",
    "\n  ",
    "\t",
    "'",
    '"',
    "|",
    ">",
    "&a",
    "*a",
  ],
  ...[
    "!t",
    "%",
    "#",
    " #",
    "@",
    "`",
    "<<",
    "~",
    "null",
    "yes",
    "1",
    "012",
    ".inf",
    "---\n",
    "...\n",
    "\\",
    "\r",
    "\ufeff",
    "é",
  ],
);

test("random YAML in any file", () => {
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.array(pieces, { maxLength: 40 }), (path, parts) => {
      answer(new Map([...valid, [path, new TextEncoder().encode(parts.join(""))]]));
    }),
    { numRuns: 80 },
  );
});

test("valid repositories with a piece cut out, doubled or replaced", () => {
  const place = fc.tuple(
    fc.constantFrom(...paths),
    fc.nat(),
    fc.nat(40),
    fc.oneof(pieces, fc.string({ maxLength: 8 })),
  );
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 3 }), (changes) => {
      const files = new Map(Object.entries(repository()));
      for (const [path, at, length, by] of changes) {
        const text = files.get(path) ?? "";
        const start = at % (text.length + 1);
        files.set(path, text.slice(0, start) + by + text.slice(start + length));
      }
      answer(bytesOf(Object.fromEntries(files)));
    }),
    { numRuns: 80 },
  );
});

test("any JSON as any document", () => {
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.json(), (path, json) => {
      answer(new Map([...valid, [path, new TextEncoder().encode(json)]]));
    }),
    { numRuns: 40 },
  );
});

test("any path, and every obstacle", () => {
  const kinds = ["link", "oversized", "special", "folder", "unreadable", "too-many"] as const;
  const path = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(...paths, "grants", ".github", "grants/orders-db", "x"),
  );
  const entry = fc.oneof(fc.constantFrom(...kinds.map((kind) => ({ kind }))), fc.constant(new Uint8Array()));
  fc.assert(
    fc.property(fc.array(fc.tuple(path, entry), { maxLength: 4 }), (entries) => {
      answer(new Map([...valid, ...entries]));
    }),
    { numRuns: 40 },
  );
});
