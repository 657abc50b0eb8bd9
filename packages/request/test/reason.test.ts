// Reasons: what nobody sees, what breaks lines and what would stop GitHub's checks never gets into a file.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { checkReason } from "../src/reason.ts";

const said = (why: string): string => checkReason(why)?.what ?? "fine";

test("a sentence in any language, Markdown and quotes are fine as they are", () => {
  for (const why of [
    "INC-4312 duplicate invoices",
    "Größe prüfen",
    "障害対応",
    "`code` **bold** <b> [x](http://y) @acme",
    "🔥",
  ]) {
    assert.equal(said(why), "fine", why);
  }
});

test("what cannot be seen, more than a line, nothing and too much are told apart", () => {
  assert.match(said(""), /empty/);
  assert.match(said("  "), /empty/);
  assert.match(said("x "), /ends with a space/);
  for (const why of ["a\nb", "a\r\nrole: admin", "a\u2028b"])
    assert.match(said(why), /more than one line/, JSON.stringify(why));
  for (const why of ["a\u202eb", "a\u0000b", "a\u001b[31mb", "a\u200bb", "a\u2066b", "a\ud800b", "a\tb", "a\u00adb"]) {
    const what = said(why);
    assert.match(what, /characters that nobody sees/, JSON.stringify(why));
    assert.doesNotMatch(what, /[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/u);
  }
  assert.match(said("x".repeat(501)), /501 characters/);
  assert.equal(said("🔥".repeat(250)), "fine");
});

test("words that keep GitHub from checking are refused", () => {
  for (const why of [
    "INC-1 [skip ci]",
    "[CI Skip] x",
    "a [no ci]",
    "[skip actions]",
    "[actions skip]",
    "skip-checks: true",
  ]) {
    assert.match(said(why), /keep GitHub's checks/, why);
  }
});

test("what is fine has one line and nothing invisible", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 80 }), (why) => {
      if (checkReason(why) !== undefined) return;
      assert.ok(why.isWellFormed());
      assert.doesNotMatch(why, /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b-\u200f]/u);
    }),
    { numRuns: 500 },
  );
});
