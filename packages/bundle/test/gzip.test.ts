// A gzip file may claim anything: nothing may be inflated past the limit, and no byte of it may go unread.
import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { deflate, inflate } from "../src/gzip.ts";
import { limits } from "../src/limits.ts";
import { refused, text } from "./fixture.ts";

test("inflate gives back what deflate took, for any bytes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (bytes) => {
      assert.equal(Buffer.compare(await inflate(deflate(bytes)), bytes), 0);
    }),
  );
});

test("deflate writes neither time nor system, so that two machines write the same", () => {
  assert.deepEqual([...deflate(text("x")).subarray(0, 10)], [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
});

test("a gzip bomb is refused at the limit, without inflating the rest", async () => {
  const bomb = gzipSync(new Uint8Array(limits.uncompressedBytesMax + 1));
  assert.ok(bomb.length < 100_000);
  await refused(inflate(bomb), "BUNDLE_OVERSIZED");
});

test("a file larger than the limit is refused before anything is inflated", async () => {
  await refused(inflate(new Uint8Array(limits.compressedBytesMax + 1)), "BUNDLE_OVERSIZED");
});

test("data after the member, a second member and a wrong trailer are refused", async () => {
  const file = gzipSync("content");
  const wrongCrc = Uint8Array.from(file);
  wrongCrc[file.length - 8] = (wrongCrc[file.length - 8] ?? 0) ^ 1;
  const wrongSize = Uint8Array.from(file);
  wrongSize[file.length - 1] = (wrongSize[file.length - 1] ?? 0) ^ 1;
  const hostile = [
    Buffer.concat([file, text("x")]),
    Buffer.concat([file, file]),
    Buffer.concat([file, new Uint8Array(8)]),
  ];
  for (const bytes of [...hostile, wrongCrc, wrongSize]) await refused(inflate(bytes), "BUNDLE_MALFORMED");
});

test("a header with a name, a comment, extra fields or another method is refused", async () => {
  for (const flags of [1, 2, 4, 8, 16, 32]) {
    const file = gzipSync("content");
    file[3] = flags;
    await refused(inflate(file), "BUNDLE_MALFORMED");
  }
  const otherMethod = gzipSync("content");
  otherMethod[2] = 7;
  await refused(inflate(otherMethod), "BUNDLE_MALFORMED");
});
