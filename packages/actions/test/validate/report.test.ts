// The report of a stranger's run: what is not exactly one is refused, and its lines are lines.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { WritError } from "@writ/contracts";
import fc from "fast-check";
import { reportBytesMax, reportCharactersMax, reportLinesMax } from "../../src/validate/limits.ts";
import { fenced, readReport, writeReport } from "../../src/validate/report.ts";
import { nastyText } from "../nasty-text.ts";

const folder = mkdtempSync(join(tmpdir(), "writ-report-"));
after(() => rmSync(folder, { recursive: true }));
const head = "c".repeat(40);
let places = 0;

function place(): string {
  places += 1;
  const path = join(folder, String(places));
  mkdirSync(path);
  return path;
}

async function refused(text: string | Uint8Array): Promise<string> {
  const path = place();
  writeFileSync(join(path, "report.json"), text);
  const fault: unknown = await readReport(path).catch((error: unknown) => error);
  assert.ok(fault instanceof WritError && fault.code === "ACTIONS_REPORT", String(fault));
  return fault.detail;
}

test("a report is read back, printable and within its bounds", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(nastyText, { maxLength: 20 }), async (lines) => {
      const path = place();
      await writeReport(path, { pull: 7, head, lines });
      const report = await readReport(path);
      assert.deepEqual([report.pull, report.head, report.lines.length], [7, head, lines.length]);
      for (const line of report.lines) assert.doesNotMatch(line, /[\u0000-\u001f\u007f-\u009f\u2028\u202e]|##\[/);
    }),
    { numRuns: 50 },
  );
  const path = place();
  await writeReport(path, { pull: 7, head, lines: Array.from({ length: 9_000 }, () => "😀".repeat(2_000)) });
  const { lines } = await readReport(path);
  assert.ok(lines.length <= reportLinesMax + 2);
  assert.ok(lines.join("\n").length <= reportCharactersMax + 200);
});

test("no line ends the block that it stands in", () => {
  fc.assert(
    fc.property(
      fc.array(
        nastyText.map((text) => text.replaceAll(/[\r\n]/g, "")),
        { maxLength: 8 },
      ),
      (lines) => {
        const [first = "", ...rest] = fenced(lines).split("\n");
        const fence = /^`{3,}/.exec(first)?.[0] ?? "";
        assert.equal(rest.at(-1), fence);
        // CommonMark 0.31, 4.5: a closing fence is at least as long, behind up to three spaces, and alone.
        const closing = new RegExp(`^ {0,3}\`{${fence.length},}[ \\t]*$`);
        assert.equal(
          rest.findIndex((line) => closing.test(line)),
          lines.length === 0 ? 1 : lines.length,
        );
      },
    ),
  );
});

test("what is not a report is refused, each for its own reason", async () => {
  const good = { format: "writ-report/1", pull: 7, head, lines: ["a"] };
  assert.match(await refused("{"), /no JSON/);
  assert.match(await refused("null"), /no object/);
  assert.match(await refused(JSON.stringify({ ...good, format: "writ-report/2" })), /form/);
  for (const pull of [0, -1, 1.5, "7", null, 2 ** 60]) {
    assert.match(await refused(JSON.stringify({ ...good, pull })), /pull request/);
  }
  for (const wrong of ["", "C".repeat(40), "main", `${head}\n`, 1]) {
    assert.match(await refused(JSON.stringify({ ...good, head: wrong })), /commit/);
  }
  for (const lines of [undefined, "a", [1], [null]]) {
    assert.match(await refused(JSON.stringify({ ...good, lines })), /lines/);
  }
  assert.match(await refused(new Uint8Array(reportBytesMax + 1)), /too large/);
});

test("a link or a folder in its place is no report", async () => {
  const path = place();
  writeFileSync(join(path, "other.json"), JSON.stringify({ format: "writ-report/1", pull: 7, head, lines: [] }));
  symlinkSync("other.json", join(path, "report.json"));
  await assert.rejects(readReport(path), /There is no report\.json/);
  mkdirSync(join(place(), "report.json"));
  await assert.rejects(readReport(join(folder, String(places))), /There is no report\.json/);
});
