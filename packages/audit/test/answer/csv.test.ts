// CSV for spreadsheets: what somebody wrote stays a text, whatever it is.
import assert from "node:assert/strict";
import { test } from "node:test";
import { formatCsv } from "@writ/audit";

test("cells are quoted where they must be, and nothing is null", () => {
  const csv = formatCsv(
    ["who", "why"],
    [
      ["alice", 'a "b", c'],
      [null, "two\nlines"],
      [3, true],
    ],
  );
  assert.equal(csv, 'who,why\r\nalice,"a ""b"", c"\r\n,"two\nlines"\r\n3,true\r\n');
});

test("a text that a spreadsheet would run is shown instead", () => {
  for (const text of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"]) {
    const [, cell = ""] = formatCsv(["why"], [[text]]).split("\r\n", 2);
    assert.match(formatCsv(["why"], [[text]]), /^why\r\n"?'/, JSON.stringify([text, cell]));
  }
});
