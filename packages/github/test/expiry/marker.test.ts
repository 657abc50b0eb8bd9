// What Writ wrote into a body is read again, and nothing that anybody else wrote is taken for it.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Marker, markDone, parseMarker, writeMarker } from "../../src/expiry/marker.ts";
import { removalsMax } from "../../src/limits.ts";

const hex = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`));
const markers = fc.record(
  {
    key: hex(32),
    files: fc.array(hex(16), { maxLength: 5 }),
    commit: hex(40),
    done: fc.boolean(),
  },
  { noNullPrototype: true },
);
const marker: Marker = { key: "a".repeat(32), files: ["b".repeat(16)], commit: "c".repeat(40), done: false };

test("a marker comes back as it was written, whatever follows it, and with the line ends of a browser", () => {
  fc.assert(
    fc.property(markers, fc.string(), (written, rest) => {
      assert.deepEqual(parseMarker(`${writeMarker(written)}\n${rest}`), written);
      assert.deepEqual(parseMarker(`${writeMarker(written)}\r\n${rest}`), written);
    }),
  );
});

test("a marker is one comment that nothing in it can end", () => {
  fc.assert(fc.property(markers, (written) => assert.match(writeMarker(written), /^<!-- [^<>]* -->$/)));
});

test("a marker anywhere but on the first line, or changed, is none", () => {
  const line = writeMarker(marker);
  for (const body of [
    null,
    "",
    `Hello\n${line}`,
    ` ${line}`,
    `\n${line}`,
    line.replace("writ:expire", "writ:other"),
    line.replace('"done":false', '"done":0'),
    line.replace('"done":false', '"done":false,'),
    line.replace(marker.commit, "../../x"),
    line.replace(/"files":\[.*?\]/, '"files":["<img>"]'),
    line.replace(
      /"files":\[.*?\]/,
      `"files":[${Array(removalsMax + 1)
        .fill('"bbbbbbbbbbbbbbbb"')
        .join()}]`,
    ),
    "<!-- writ:expire null -->",
    "<!-- writ:expire {} -->",
    `<!-- writ:expire ${"{".repeat(10_000)}} -->`,
  ]) {
    assert.equal(parseMarker(body), undefined, String(body).slice(0, 100));
  }
});

test("a body marked as done differs in that alone", () => {
  const body = `${writeMarker(marker)}\nText $& $1\n`;
  const done = markDone(body, marker);
  assert.deepEqual(parseMarker(done), { ...marker, done: true });
  assert.equal(done.split("\n").slice(1).join("\n"), "Text $& $1\n");
});
