// The CSV files hold every row, as RFC 4180 has it, and no formula.
import assert from "node:assert/strict";
import { test } from "node:test";
import { formatReportTables } from "../../src/report/report-tables.ts";
import { sampleData, span } from "./sample-data.ts";

test("a file for each part, with a row for each thing in it", () => {
  const tables = formatReportTables(sampleData);
  const rows = Object.fromEntries([...tables].map(([name, text]) => [name, text.split("\r\n").length - 2]));
  assert.deepEqual(rows, {
    "access.csv": 11,
    "exceptions.csv": 6,
    "controls.csv": sampleData.controls.length,
    "assumptions.csv": 1,
    "use.csv": 6,
    "denied.csv": 4,
  });
  assert.deepEqual([...formatReportTables({ ...sampleData, records: null }).keys()].length, 4);
  const [columns = "", ...lines] = (tables.get("access.csv") ?? "").split("\r\n");
  assert.ok(columns.startsWith("who,via,resource,role,tables,from,until,ended_by,why,grant,commit,proof,pull"));
  assert.ok(lines[2]?.includes("2026-11-03T09:12:00Z,2026-11-03T17:00:00Z,until,INC-4312 duplicate invoices"));
});

test("quotes, line ends and formulas of hostile names stay inside their cell", () => {
  const spans = ["=1+1", "@SUM(A1)", "+1", "-1", "\t=1", " =1", "\uff1d1", 'a"b', "a,b", "a\r\nb"].map((who) =>
    span({ who, why: who }),
  );
  const text = formatReportTables({ ...sampleData, spans }).get("access.csv") ?? "";
  for (const cell of ["'=1+1,", "'@SUM(A1),", "'+1,", "'-1,", "'\t=1,", "' =1,", "'\uff1d1,", '"a""b",', '"a,b",']) {
    assert.ok(text.includes(`\r\n${cell}`), cell);
  }
  assert.ok(text.includes('\r\n"a\r\nb",'));
});
