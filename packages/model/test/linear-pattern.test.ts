// Expressions match as JavaScript's own engine does where both can, and never hang where that one would.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseLinearPattern } from "../src/index.ts";

function matches(expression: string, text: string): boolean {
  const parsed = parseLinearPattern(expression);
  assert.ok(parsed.ok, `${expression}: ${parsed.ok ? "" : parsed.problem}`);
  return parsed.pattern.matches(text);
}

for (const [expression, yes, no] of [
  ["INC-[0-9]+ .+", "INC-4312 duplicate invoices", "INC-4312"],
  ["(?:INC|REQ)-[0-9]{1,6}", "REQ-123456", "REQ-1234567"],
  ["release v[0-9.]+", "release v1.2.3", "release v"],
  ["a{2}b{0}c?", "aac", "aabc"],
  ["(a|b){2,}", "abab", "a"],
  ["(a*)*", "aaa", "b"],
  ["(a?|b+?)+$", "abba", "abc"],
  ["^x|y$", "y", "xy"],
  ["\\bfix\\b.*", "fix it", "fixed"],
  ["fi\\B.*", "fixed", "fi x"],
  ["[\\]a\\-]+", "]a-", "b"],
  ["[^a-c]\\.", "d.", "a."],
  ["\\p{L}+", "Größe", "1"],
  [".", "😀", "ab"],
  ["\\u{1F600}", "😀", "x"],
  ["a.b", "a-b", "a\nb"],
] as const) {
  test(`${expression} takes ${JSON.stringify(yes)} and not ${JSON.stringify(no)}`, () => {
    assert.deepEqual([matches(expression, yes), matches(expression, no)], [true, false]);
  });
}

test("a part of the text is not the whole, wherever it lies", () => {
  for (const text of ["xINC-1 y", "INC-1 y\nz", "INC-1 y\n"]) assert.equal(matches("INC-[0-9]+ [a-z]+", text), false);
});

const atom = fc.constantFrom("a", "b", "[ab]", "[^a]", ".", "\\w", "\\d", "\\b", "^", "$");
const expression = fc.letrec<{ whole: string }>((tie) => ({
  whole: fc.oneof(
    { maxDepth: 3 },
    atom,
    fc.tuple(tie("whole"), tie("whole")).map(([one, other]) => one + other),
    fc.tuple(tie("whole"), tie("whole")).map(([one, other]) => `(?:${one}|${other})`),
    fc
      .tuple(tie("whole"), fc.constantFrom("*", "+", "?", "{2}", "{0,2}", "{1,}", "*?"))
      .map(([one, times]) => `(?:${one})${times}`),
  ),
})).whole;

test("it says what JavaScript's engine says of short texts", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "1", " "), maxLength: 6 });
  fc.assert(
    fc.property(expression, text, (source, said) => {
      assert.equal(matches(source, said), new RegExp(`^(?:${source})$`, "u").test(said));
    }),
    { numRuns: 1000 },
  );
});

test("what makes a backtracking engine hang for ever is answered at once", () => {
  const text = `${"a".repeat(499)}!`;
  for (const source of ["(a+)+", "(a|a)*", "(a|aa)+", "(.*)(.*)(.*)(.*)(.*)b", "(?:a?){200}a{200}"]) {
    assert.equal(matches(source, text), false);
  }
});

for (const [source, problem] of [
  ["(?=a)b", /lookaround/],
  ["(?<name>a)", /named groups/],
  ["(a)\\1", /back-references/],
  ["a)|(b", /no regular expression/],
  ["[", /no regular expression/],
  ["a{1000}{1000}", /no regular expression|too large/],
  ["((a{99}){99}){99}", /too large/],
  ["(?:){99999999999}", /too large/],
  ["(?:(?:(?:){999}){999}){999}", /too large/],
] as const) {
  test(`${source} is refused with its reason`, () => {
    const parsed = parseLinearPattern(source);
    assert.ok(!parsed.ok);
    assert.match(parsed.problem, problem);
  });
}

test("no text makes the parser throw", () => {
  fc.assert(fc.property(fc.string({ maxLength: 60 }), (source) => void parseLinearPattern(source)));
});
