// A statement, a file name or a commit message comes from somebody else: on a terminal it must show what it is, and
// colours are ours alone.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { openTerminal, printable, printableLine } from "../src/terminal.ts";

function terminal(over: { tty?: boolean; json?: boolean; env?: Record<string, string> } = {}) {
  const said = { out: "", err: "" };
  const stream = (name: "out" | "err") => ({
    isTTY: over.tty ?? true,
    write(text: string) {
      said[name] += text;
    },
  });
  return {
    said,
    terminal: openTerminal({ out: stream("out"), err: stream("err"), env: over.env ?? {} }, over.json ?? false),
  };
}

const hostile = [
  "\u001b[31mred",
  "\u001b[8mhidden\u001b[0m",
  "\u001b]0;title\u0007",
  "\u001b[2J\u001b[H",
  "\u009b31m",
  "back\b\b\b\bover",
  "carriage\rreturn",
  "\u202egnp.exe",
  "\u2066isolate\u2069",
  "zero\u200bwidth",
  "tab\there",
  "\u0000",
  "\u0001",
  "\u{e0041}tag",
];

test("control, direction and invisible characters are shown as escapes", () => {
  for (const text of hostile) {
    assert.match(printable(text), /^[\u0020-\u007e]*$/, JSON.stringify(text));
    assert.match(printableLine(text), /^[\u0020-\u007e]*$/, JSON.stringify(text));
  }
  assert.equal(printable("a\nb"), "a\nb");
  assert.equal(printableLine("a\nb"), "a\\nb");
  assert.equal(printable("café → 北京 ✓"), "café → 北京 ✓");
});

test("whatever text is printed, no control character but the newline reaches a terminal", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (one, two) => {
      const { said, terminal: shown } = terminal();
      shown.print(`${shown.style("good", one)} ${two}`);
      shown.progress(two);
      shown.next(two);
      const ours = (said.out + said.err).replaceAll(/\u001b\[(?:32|0|1|2)m/g, "");
      assert.doesNotMatch(ours, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    }),
  );
});

test("user text beside a colour brings none of its own, whatever it knows of ours", () => {
  const { said, terminal: shown } = terminal();
  const styled = shown.style("bad", "altered");
  for (const text of hostile) shown.print(`${styled}  ${text}`);
  for (const line of said.out.trimEnd().split("\n")) {
    assert.equal([...line].filter((character) => character === "\u001b").length, 2, line);
  }
  // The mark itself, were it guessed at, names no known word.
  said.out = "";
  shown.print("\u000100000000-0000-0000-0000-000000000000;31;evil");
  assert.doesNotMatch(said.out, /\u001b/);
});

test("colours are for terminals that want them", () => {
  for (const over of [{ tty: false }, { env: { NO_COLOR: "" } }, { env: { TERM: "dumb" } }, { json: true }]) {
    const { said, terminal: shown } = terminal(over);
    shown.print(shown.style("good", "fine"));
    shown.progress("working");
    shown.next("more");
    assert.doesNotMatch(said.out + said.err, /\u001b/, JSON.stringify(over));
  }
  const { said, terminal: shown } = terminal();
  shown.print(shown.style("good", "fine"));
  assert.equal(said.out, "\u001b[32mfine\u001b[0m\n");
});

test("with --json only documents go out, one a line, and progress stays on standard error", () => {
  const { said, terminal: shown } = terminal({ json: true });
  shown.print("for readers");
  shown.next("for readers");
  shown.progress("working");
  shown.json({ text: "a\nb\u2028c\u009bd\u202ee" });
  assert.equal(said.out.split("\n").length, 2);
  assert.doesNotMatch(said.out, /[\u2028\u009b\u202e]/);
  assert.deepEqual(JSON.parse(said.out), { text: "a\nb\u2028c\u009bd\u202ee" });
  assert.equal(said.err, "working\n");
});

test("without --json no document goes out", () => {
  const { said, terminal: shown } = terminal({ tty: false });
  shown.json({ a: 1 });
  shown.next("do it");
  assert.equal(said.out, "\nNext: do it\n");
});

test("lines keep within the terminal's columns, within reason; elsewhere within 100", () => {
  const widthOf = (columns?: number): number => {
    const out = { write: () => true, ...(columns === undefined ? {} : { columns }) };
    return openTerminal({ out, err: out, env: {} }, false).width;
  };
  assert.deepEqual([undefined, 80, 120, 20, 1000].map(widthOf), [100, 80, 120, 60, 140]);
});
