// An archive is a stranger's file until its signature is verified: whatever Writ would not have written is refused.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { limits } from "../src/limits.ts";
import { decodeTar, encodeTar } from "../src/tar.ts";
import { type RawEntry, rawTar, text } from "./fixture.ts";

const file: RawEntry = { name: "/data.json", bytes: text("{}") };
const malformed = (entries: readonly RawEntry[], message: RegExp, end?: Uint8Array) =>
  assert.throws(() => decodeTar(rawTar(entries, end)), { code: "BUNDLE_MALFORMED", message });

test("decodeTar reads what encodeTar wrote, and both agree with an independent writer", () => {
  const plainName = fc.stringMatching(/^[a-z0-9_][a-z0-9._-]{0,20}(\/[a-z0-9_][a-z0-9._-]{0,10})?$/);
  const archive = fc.uniqueArray(fc.record({ name: plainName, bytes: fc.uint8Array({ maxLength: 1500 }) }), {
    maxLength: limits.entriesMax,
    selector: (entry) => entry.name,
  });
  fc.assert(
    fc.property(archive, (entries) => {
      const written = encodeTar(entries);
      const raw = rawTar(entries.map(({ name, bytes }) => ({ name: `/${name}`, bytes })));
      assert.equal(Buffer.compare(written, raw), 0);
      const read = [...decodeTar(written)].map(([name, bytes]) => ({ name, bytes: Uint8Array.from(bytes) }));
      assert.deepEqual(
        read,
        entries.map(({ name, bytes }) => ({ name, bytes: Uint8Array.from(bytes) })),
      );
    }),
  );
});

test("decodeTar refuses links, folders, devices, pipes and extensions by their kind", () => {
  const kinds = { "1": /hard link/, "2": /symbolic link/, "3": /device/, "4": /device/, "5": /folder/, "6": /pipe/ };
  const extensions = {
    "7": /contiguous/,
    x: /pax/,
    g: /pax/,
    L: /GNU/,
    K: /GNU/,
    S: /sparse/,
    "\u0000": /old/,
    Z: /unknown/,
  };
  for (const [type, message] of Object.entries({ ...kinds, ...extensions })) {
    malformed([{ ...file, type, linkName: "/etc/passwd" }], message);
  }
});

test("decodeTar refuses names that are not plain paths", () => {
  const names = [
    "",
    "/",
    "//data.json",
    "../data.json",
    "/../data.json",
    "/a/../b",
    "/./a",
    "/a//b",
    "/a/",
    "...",
    "a b",
    "a\\b",
    "C:x",
    "é",
    "a\n",
  ];
  for (const name of names) malformed([{ ...file, name }], /not a plain path/);
  const long = "a".repeat(100);
  assert.throws(() => decodeTar(rawTar([{ ...file, name: long }])), { code: "BUNDLE_OVERSIZED" });
});

test("decodeTar refuses a header that carries more than a name and a size", () => {
  for (const more of [
    { linkName: "x" },
    { mode: "0004755" },
    { prefix: "/etc" },
    { magic: "ustar  \u0000" },
    { magic: "" },
  ]) {
    malformed([{ ...file, ...more }], /more than a name and a size/);
  }
  const hidden = rawTar([file]);
  hidden.write("hidden", 20);
  hidden.write("      ", 148);
  assert.throws(() => decodeTar(hidden), { code: "BUNDLE_MALFORMED" });
});

test("decodeTar refuses a wrong checksum, a size that is not octal, and one past the archive or the limit", () => {
  malformed([{ ...file, checksumOff: 1 }], /checksum/);
  for (const sizeText of [
    "0000000000x",
    "-0000000002",
    "0x000000002",
    "           ",
    "\u0080\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0002",
  ]) {
    malformed([{ ...file, sizeText }], /octal|cut short|ends|checksum/);
  }
  malformed([{ ...file, sizeText: "00000004000" }], /ends inside/);
  assert.throws(() => decodeTar(rawTar([{ ...file, sizeText: "77777777777" }])), { code: "BUNDLE_OVERSIZED" });
});

test("decodeTar refuses padding that is not zero, and an end that is short, long or followed by data", () => {
  malformed([{ ...file, padding: 1 }], /padding/);
  for (const end of [0, 511, 512, 1023, 1025, 1536, 9728]) malformed([file], /cut short|end/, new Uint8Array(end));
  malformed([file], /end/, Buffer.concat([new Uint8Array(1024), text("x".repeat(512))]));
  malformed([file], /end/, Buffer.concat([new Uint8Array(512), rawTar([file])]));
});

test("decodeTar refuses two entries of one name, and more entries than the limit", () => {
  malformed([file, file], /Two entries/);
  malformed([file, { ...file, name: "data.json" }], /Two entries/);
  const many = Array.from({ length: limits.entriesMax + 1 }, (_, index) => ({ ...file, name: `/f${index}` }));
  assert.throws(() => decodeTar(rawTar(many)), { code: "BUNDLE_OVERSIZED" });
});

test("decodeTar cut at any offset, or fed anything, throws nothing but its own refusals", () => {
  const whole = rawTar([file, { name: "/b", bytes: new Uint8Array(700) }]);
  for (let length = 0; length < whole.length; length += 1) {
    assert.throws(() => decodeTar(whole.subarray(0, length)), { code: "BUNDLE_MALFORMED" }, `cut at ${length}`);
  }
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.nat(255), (position, value) => {
      const bytes = Uint8Array.from(whole);
      bytes[position] = value;
      try {
        decodeTar(bytes);
      } catch (error) {
        assert.match(String(Reflect.get(Object(error), "code")), /^BUNDLE_(MALFORMED|OVERSIZED)$/);
      }
    }),
  );
});
