// One table form for the checks across files: a change of the valid repository, and the places it is told at.
import assert from "node:assert/strict";
import { test } from "node:test";
import { diagnose, placesOf } from "./repository.ts";

export interface Case {
  readonly name: string;
  readonly changes: Record<string, string | undefined>;
  /** `code file:line:column+length`, all of them, sorted by place. */
  readonly found: readonly string[];
  /** Part of the first message. */
  readonly says?: RegExp;
  /** Part of the first advice. */
  readonly instead?: RegExp;
}

export function checkCases(cases: readonly Case[]): void {
  for (const { name, changes, found, says, instead } of cases) {
    test(name, () => {
      const diagnostics = diagnose(changes);
      assert.deepEqual(placesOf(diagnostics), found);
      if (says !== undefined) assert.match(diagnostics[0]?.message ?? "", says);
      if (instead !== undefined) assert.match(diagnostics[0]?.instead ?? "", instead);
      assert.ok(diagnostics.every((one) => one.message !== "" && one.instead !== "" && one.sourceLine !== ""));
    });
  }
}
