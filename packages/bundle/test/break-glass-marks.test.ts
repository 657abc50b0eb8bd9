// What is remembered of break-glass bundles survives a start, and damage is told, not forgotten.
import assert from "node:assert/strict";
import { stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { BreakGlassMarks } from "@writ/bundle";
import { refused } from "./fixture.ts";
import { withFolder } from "./temporary-folder.ts";

const mark = { digest: `sha256:${"a".repeat(64)}`, iat: 7, ended: false };

test("a mark is remembered by the next one to open the folder", () =>
  withFolder(async (folder) => {
    const marks = await BreakGlassMarks.open(folder);
    assert.equal(marks.mark(), undefined);
    await marks.keep(mark);
    await marks.keep({ ...mark, ended: true });
    assert.deepEqual((await BreakGlassMarks.open(folder)).mark(), { ...mark, ended: true });
    assert.equal((await stat(join(folder, "break-glass.json"))).mode & 0o777, 0o600);
  }));

test("a damaged memory is refused", () =>
  withFolder(async (folder) => {
    for (const text of ["", "{}", '{"digest":"x"}', '{"digest":"x","ended":true,"iat":1,"writ":1}', "x".repeat(2000)]) {
      await writeFile(join(folder, "break-glass.json"), text);
      await refused(BreakGlassMarks.open(folder), text.length > 1024 ? "BUNDLE_OVERSIZED" : "BUNDLE_STATE");
    }
  }));
