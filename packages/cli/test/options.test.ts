// Options are read as what they are or refused by name: a duration that is guessed at would be access for too long.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Invocation } from "../src/command.ts";
import {
  assertNoPositionals,
  countOption,
  durationOption,
  flagOption,
  neededOption,
  onePositional,
  repositoryIdOption,
  textOption,
} from "../src/options.ts";

function given(options: Invocation["options"], positionals: readonly string[] = []): Invocation {
  return { options, positionals } as unknown as Invocation;
}

const usage = { code: "WRIT_USAGE" };

test("texts, flags and needed options", () => {
  assert.equal(textOption(given({ a: "x" }), "a"), "x");
  assert.equal(textOption(given({ a: true }), "a"), undefined);
  assert.equal(textOption(given({ a: ["x"] }), "a"), undefined);
  assert.equal(flagOption(given({ a: true }), "a"), true);
  assert.equal(flagOption(given({ a: "true" }), "a"), false);
  assert.equal(neededOption(given({ key: "f" }), "key"), "f");
  assert.throws(() => neededOption(given({ key: "" }), "key"), { ...usage, message: /--key is needed/ });
  assert.throws(() => neededOption(given({}), "key"), usage);
});

test("at most one positional, or none", () => {
  assert.equal(onePositional(given({}, []), "."), ".");
  assert.equal(onePositional(given({}, ["x"]), "."), "x");
  assert.throws(() => onePositional(given({}, ["x", "y\u001b"]), "."), usage);
  assert.throws(() => assertNoPositionals(given({}, ["x"])), { ...usage, message: /"x" is one word too many/ });
  assert.doesNotThrow(() => assertNoPositionals(given({}, [])));
});

test("a repository is meant by its id, and its name is refused with how to find that", () => {
  assert.equal(repositoryIdOption(given({ repository: "123456789" })), "123456789");
  assert.throws(() => repositoryIdOption(given({ repository: "acme/access" })), { ...usage, message: /gh api repos/ });
  assert.throws(() => repositoryIdOption(given({})), { ...usage, message: /--repository is needed/ });
});

test("durations are a whole number and one unit", () => {
  const right = { "90s": 90, "15m": 900, "2h": 7200, "3d": 259_200 };
  for (const [text, seconds] of Object.entries(right))
    assert.equal(durationOption(given({ for: text }), "for"), seconds);
  assert.equal(durationOption(given({}), "for"), undefined);
  for (const text of ["", "0m", "15", "m", "1.5h", "-1h", "1 h", "1H", "1h30m", "1w", "9999999s", "1e3s"]) {
    assert.throws(() => durationOption(given({ for: text }), "for"), { ...usage, message: /--for/ }, text);
  }
});

test("counts are whole numbers from a least one on", () => {
  assert.equal(countOption(given({ limit: "50" }), "limit", 1), 50);
  assert.equal(countOption(given({}), "limit", 1), undefined);
  for (const text of ["", "0", "-1", "1.5", "1e9", "ten", "0x10", "1".repeat(16), " 1"]) {
    assert.throws(() => countOption(given({ limit: text }), "limit", 1), { ...usage, message: /--limit/ }, text);
  }
});
