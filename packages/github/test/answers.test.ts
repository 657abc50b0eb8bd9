// Files of a pull request as GitHub lists them: what is renamed away is gone, what lies there now is not.
import assert from "node:assert/strict";
import { test } from "node:test";
import { filesOf } from "../src/answers.ts";

const sha = (digit: string): string => digit.repeat(40);
const renamed = (filename: string, before: string, digit: string) => ({
  ...{ filename, status: "renamed", sha: sha(digit), previous_filename: before },
});

test("a file renamed away is removed, and one that took its name is not, in whatever order they are listed", () => {
  assert.deepEqual([...filesOf([renamed("masks/b.yaml", "masks/a.yaml", "1")])].sort(), [
    ["masks/a.yaml", null],
    ["masks/b.yaml", sha("1")],
  ]);
  const swapped = [renamed("masks/b.yaml", "masks/a.yaml", "1"), renamed("masks/a.yaml", "masks/b.yaml", "2")];
  for (const entries of [swapped, swapped.toReversed()]) {
    const files = filesOf(entries);
    assert.deepEqual([files.get("masks/a.yaml"), files.get("masks/b.yaml")], [sha("2"), sha("1")]);
  }
});
