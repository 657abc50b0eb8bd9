// Digests of results: the same whatever the pieces, small and large, and of no memory that may be used again.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { resultRecorder } from "../src/result-recorder.ts";

const record = { results: "digest", rows: 0, durable: "before" } as const;
const digestOf = (bytes: Buffer) => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

test("a digest is of all bytes in their order, however they come", () => {
  const pieces = fc.array(fc.uint8Array({ maxLength: 3_000 }), { maxLength: 8 });
  fc.assert(
    fc.property(pieces, (parts) => {
      const recorder = resultRecorder(record);
      const all = Buffer.concat(parts);
      const shared = Buffer.alloc(3_000);
      for (const part of parts) {
        shared.set(part);
        recorder?.take(shared.subarray(0, part.length));
        shared.fill(0);
      }
      assert.deepEqual(recorder?.result(), { digest: digestOf(all) });
    }),
  );
});

test("nothing is recorded of results where the resource wants none", () => {
  assert.equal(resultRecorder({ ...record, results: "none" }), undefined);
});
