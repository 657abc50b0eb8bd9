// Whatever is added is written, in its order and once; pieces of one buffer are not copied.
import assert from "node:assert/strict";
import { Writable } from "node:stream";
import { test } from "node:test";
import fc from "fast-check";
import { Outgoing } from "../src/outgoing.ts";

function sink(): { stream: Writable; written: Buffer[] } {
  const written: Buffer[] = [];
  const write = (chunk: Buffer, _encoding: string, done: () => void) => {
    written.push(chunk);
    done();
  };
  return { stream: new Writable({ write, highWaterMark: 1 << 30 }), written };
}

test("any pieces of any buffers leave as they were added", () => {
  const source = Buffer.from(Array.from({ length: 60_000 }, (_, index) => index % 251));
  const piece = fc.tuple(fc.nat(59_999), fc.nat(30_000), fc.boolean());
  fc.assert(
    fc.property(fc.array(fc.array(piece, { maxLength: 6 }), { maxLength: 4 }), (turns) => {
      const { stream, written } = sink();
      const outgoing = new Outgoing();
      const all: Buffer[] = [];
      for (const pieces of turns) {
        for (const [start, length, follows] of pieces) {
          // Now and then the piece that lies right behind the one before.
          const from = follows && all.length > 0 ? (all.at(-1)?.byteOffset ?? 0) + (all.at(-1)?.length ?? 0) : -1;
          const at = from < 0 ? start : from - source.byteOffset;
          const bytes = source.subarray(at, at + length);
          all.push(bytes);
          outgoing.add(bytes);
        }
        outgoing.writeTo(stream);
      }
      assert.ok(Buffer.concat(written).equals(Buffer.concat(all)));
    }),
  );
});

test("messages that lie side by side are one write, and are not copied", () => {
  const { stream, written } = sink();
  const chunk = Buffer.alloc(100, "x");
  const outgoing = new Outgoing();
  for (let at = 0; at < 100; at += 20) outgoing.add(chunk.subarray(at, at + 20));
  outgoing.writeTo(stream);
  assert.equal(written.length, 1);
  assert.equal(written[0]?.buffer, chunk.buffer);
  assert.equal(written[0]?.length, 100);
});

test("what was cleared is never written", () => {
  const { stream, written } = sink();
  const outgoing = new Outgoing();
  outgoing.add(Buffer.from("secret"));
  outgoing.clear();
  outgoing.writeTo(stream);
  outgoing.add(Buffer.from("next"));
  outgoing.writeTo(stream);
  assert.equal(Buffer.concat(written).toString(), "next");
});
