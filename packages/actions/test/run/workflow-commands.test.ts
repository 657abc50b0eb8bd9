// What a runner would take for a command: read here as actions/runner reads it, and never there but where it is meant.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { annotationCharactersMax } from "../../src/run/limits.ts";
import { formatAnnotation, formatMask, formatOutput, safeLines } from "../../src/run/workflow-commands.ts";
import { nastyText } from "../nasty-text.ts";
import { commandsIn } from "../runner-reading.ts";

test("no line of text is a command, whatever it says", () => {
  fc.assert(
    fc.property(nastyText, (text) => {
      const printed = safeLines(text);
      assert.deepEqual(commandsIn(printed), []);
      assert.doesNotMatch(printed, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202e]/u);
    }),
  );
});

test("plain text is printed as it is", () => {
  assert.equal(safeLines("2001:db8::1 and 50 %0A\nnext: # [x]"), "2001:db8::1 and 50 %0A\nnext: # [x]");
});

test("an annotation is one command of its level, whatever its parts say", () => {
  const parts = fc.record(
    { message: nastyText, title: nastyText, file: nastyText, line: fc.nat(), column: fc.nat(), columnEnd: fc.nat() },
    { requiredKeys: ["message"] },
  );
  fc.assert(
    fc.property(parts, (given) => {
      const commands = commandsIn(formatAnnotation({ level: "warning", ...given }));
      assert.equal(commands.length, 1);
      assert.equal(commands[0]?.name, "warning");
      const known = new Set(["file", "line", "endLine", "col", "endColumn", "title"]);
      assert.deepEqual(
        Object.keys(commands[0]?.properties ?? {}).filter((name) => !known.has(name)),
        [],
      );
    }),
  );
});

test("an annotation says where, and keeps its lines", () => {
  const place = { file: "grants/a,b/c:d.yaml", line: 3, column: 5, columnEnd: 9 };
  assert.equal(
    formatAnnotation({ level: "error", title: "MODEL_X", message: "It is 100% wrong.\nInstead: this.", ...place }),
    "::error file=grants/a%2Cb/c%3Ad.yaml,line=3,endLine=3,col=5,endColumn=9,title=MODEL_X" +
      "::It is 100%25 wrong.%0AInstead: this.",
  );
});

test("a long message is cut, between characters", () => {
  const message = formatAnnotation({ level: "error", message: "😀".repeat(annotationCharactersMax) });
  assert.ok(message.length <= annotationCharactersMax + "::error::".length);
  assert.ok(message.isWellFormed() && message.endsWith("…"));
});

test("a mask is one command with the value in it", () => {
  fc.assert(
    fc.property(nastyText, (value) => {
      const commands = commandsIn(formatMask(value));
      assert.deepEqual(commands, [{ name: "add-mask", properties: {}, data: value }]);
    }),
  );
});

test("an output is read back as it was given, and names no other", () => {
  fc.assert(
    fc.property(nastyText, (value) => {
      const text = formatOutput("plan", value, "writ_delimiter");
      assert.ok(text.startsWith("plan<<writ_delimiter\n") && text.endsWith("\nwrit_delimiter\n"));
      assert.equal(text.slice("plan<<writ_delimiter\n".length, -"\nwrit_delimiter\n".length), value);
    }),
  );
  assert.throws(() => formatOutput("plan", "a\nwrit_delimiter\nother=1", "writ_delimiter"));
  assert.throws(() => formatOutput("a=b", "", "writ_delimiter"));
});
