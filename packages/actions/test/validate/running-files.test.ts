// Which files of a change are told as running on GitHub.
import assert from "node:assert/strict";
import { test } from "node:test";
import { runningFiles } from "../../src/validate/running-files.ts";

test("workflows and actions of the repository are told, in order; nothing else is", () => {
  const changed = [
    ".github/workflows/writ-publish.yml",
    ".GitHub/Workflows/x.yml",
    ".github/actions/own/action.yml",
    ".github/CODEOWNERS",
    ".github/pull_request_template.md",
    "grants/.github/workflows/x.yml",
    "writ.yaml",
  ];
  const told = runningFiles(new Set(changed));
  assert.deepEqual(
    told.map(({ file }) => file),
    [".GitHub/Workflows/x.yml", ".github/actions/own/action.yml", ".github/workflows/writ-publish.yml"],
  );
  assert.ok(told.every(({ severity, message, instead }) => severity === "warning" && message !== "" && instead !== ""));
});

test("a flood of them is bounded, and the last one counts the rest", () => {
  const told = runningFiles(new Set(Array.from({ length: 500 }, (_, at) => `.github/workflows/${at}.yml`)));
  assert.equal(told.length, 20);
  assert.match(told.at(-1)?.message ?? "", /, and 480 more: no plan shows/);
  assert.doesNotMatch(told[0]?.message ?? "", /more/);
});
