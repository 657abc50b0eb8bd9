// The walker against every cut, every length and random bytes.
import assert from "node:assert/strict";
import { test } from "node:test";
import { WritError } from "@writ/contracts";
import fc from "fast-check";
import { clientFrames, serverFrames } from "../../src/limits.ts";
import { client, server } from "../../src/messages/type-codes.ts";
import { frame } from "../../src/wire/frame.ts";
import { type FrameTable, FrameWalker } from "../../src/wire/frame-walker.ts";

interface Seen {
  type: number;
  bytes: Buffer;
}

/** Walks chunks and puts the pieces together again. */
function walk(table: FrameTable, chunks: readonly Buffer[]): { seen: Seen[]; midway: boolean; pieces: number } {
  const walker = new FrameWalker(table);
  const seen: Seen[] = [];
  let open: Buffer[] = [];
  let pieces = 0;
  for (const chunk of chunks) {
    walker.push(chunk);
    while (walker.next()) {
      pieces += 1;
      assert.equal(walker.first, open.length === 0, "a piece begins a message exactly when none is open");
      open.push(Buffer.from(walker.bytes.subarray(walker.start, walker.end)));
      if (!walker.last) continue;
      const bytes = Buffer.concat(open);
      assert.equal(bytes.length, walker.length + 1);
      seen.push({ type: walker.type, bytes });
      open = [];
    }
  }
  return { seen, midway: walker.midway, pieces };
}

const sample = [
  frame(server.rowDescription, Buffer.alloc(30, 1)),
  frame(server.dataRow, Buffer.alloc(40, 2)),
  frame(server.dataRow),
  frame(server.commandComplete, Buffer.from("SELECT 1\0")),
  frame(server.readyForQuery, Buffer.from("I")),
];

test("the walker finds the same messages wherever the stream is cut", () => {
  const whole = Buffer.concat(sample);
  for (let first = 0; first <= whole.length; first++) {
    for (let second = first; second <= whole.length; second++) {
      const chunks = [whole.subarray(0, first), whole.subarray(first, second), whole.subarray(second)];
      const { seen, midway } = walk(serverFrames, chunks);
      assert.deepEqual(
        seen.map((one) => one.bytes.toString("hex")),
        sample.map((one) => one.toString("hex")),
      );
      assert.equal(midway, false);
    }
  }
});

test("the walker finds the same messages byte by byte", () => {
  const bytes = Array.from(Buffer.concat(sample), (byte) => Buffer.of(byte));
  assert.equal(walk(serverFrames, bytes).seen.length, sample.length);
});

test("the walker hands out messages that lie whole in a chunk without copying them", () => {
  const whole = Buffer.concat(sample);
  const walker = new FrameWalker(serverFrames);
  walker.push(whole);
  let end = 0;
  while (walker.next()) {
    assert.equal(walker.bytes, whole);
    assert.equal(walker.start, end, "pieces are contiguous");
    end = walker.end;
  }
  assert.equal(end, whole.length);
});

test("a DataRow of 100 MB streams through and none of it is held", () => {
  const length = 100 * 1024 * 1024;
  const head = frame(server.dataRow).fill(0, 1);
  head.writeUInt32BE(length + 4, 1);
  const walker = new FrameWalker(serverFrames);
  walker.push(head);
  assert.equal(walker.next(), true);
  const chunk = Buffer.alloc(65_536);
  let left = length;
  while (left > 0) {
    walker.push(chunk.subarray(0, Math.min(left, chunk.length)));
    assert.equal(walker.next(), true);
    assert.equal(walker.bytes.buffer, chunk.buffer, "the piece is the chunk itself");
    left -= walker.end - walker.start;
    assert.equal(walker.next(), false);
  }
  assert.equal(walker.last, true);
  assert.equal(walker.midway, false);
});

test("a statement longer than the limit comes in pieces, so that it can be refused without being held", () => {
  const table = { ...clientFrames, wholeMax: clientFrames.wholeMax.with(client.query, 50) };
  const { seen, pieces } = walk(
    table,
    Array.from(frame(client.query, Buffer.alloc(100)), (byte) => Buffer.of(byte)),
  );
  assert.equal(seen.length, 1);
  assert.ok(pieces > 50);
});

test("memory grows with what has come, not with the length announced", () => {
  const head = Buffer.of(client.bind, 0x03, 0xff, 0xff, 0xff, 1, 2, 3);
  const before = process.memoryUsage().arrayBuffers;
  const walkers = Array.from({ length: 50 }, () => {
    const walker = new FrameWalker(clientFrames);
    walker.push(head);
    assert.equal(walker.next(), false);
    return walker;
  });
  assert.ok(process.memoryUsage().arrayBuffers - before < 50 * 1024 * 1024);
  assert.ok(walkers.every((walker) => walker.midway));
});

const violations = [
  ["a length below 4", Buffer.of(client.sync, 0, 0, 0, 3), "POSTGRES_PROTOCOL"],
  ["a length of zero", Buffer.of(client.sync, 0, 0, 0, 0), "POSTGRES_PROTOCOL"],
  ["a length with the sign bit", Buffer.of(client.query, 0xff, 0xff, 0xff, 0xff), "POSTGRES_TOO_LARGE"],
  ["a small type over PostgreSQL's limit", Buffer.of(client.sync, 0, 0, 0x27, 0x11), "POSTGRES_TOO_LARGE"],
  ["an unknown type", Buffer.of(0x7a, 0, 0, 0, 4), "POSTGRES_PROTOCOL"],
  ["a password after login", Buffer.of(client.password, 0, 0, 0, 4), "POSTGRES_PROTOCOL"],
] as const;

for (const [what, bytes, code] of violations) {
  test(`the walker refuses ${what}, cut anywhere`, () => {
    for (let cut = 0; cut <= bytes.length; cut++) {
      const chunks = [bytes.subarray(0, cut), bytes.subarray(cut)];
      assert.throws(
        () => walk(clientFrames, chunks),
        (error: unknown) => error instanceof WritError && error.code === code,
      );
    }
  });
}

test("the walker throws nothing but its own error on random bytes", () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 60 }), { maxLength: 6 }), (chunks) => {
      for (const table of [clientFrames, serverFrames]) {
        try {
          walk(
            table,
            chunks.map((chunk) => Buffer.from(chunk)),
          );
        } catch (error) {
          assert.ok(error instanceof WritError && error.code.startsWith("POSTGRES_"), String(error));
        }
      }
    }),
    { numRuns: 300 },
  );
});

/** As `walk`, but every row piece is extended; the messages' bytes end to end, and how many rows were counted. */
function walkRuns(chunks: readonly Buffer[], most: number): { bytes: Buffer; rows: number; longest: number } {
  const walker = new FrameWalker(serverFrames);
  const pieces: Buffer[] = [];
  let rows = 0;
  let longest = 0;
  for (const chunk of chunks) {
    walker.push(chunk);
    while (walker.next()) {
      const more = walker.type === server.dataRow ? walker.extend(most) : 0;
      assert.ok(more <= most);
      longest = Math.max(longest, more);
      if (walker.type === server.dataRow && walker.first) rows += 1 + more;
      pieces.push(Buffer.from(walker.bytes.subarray(walker.start, walker.end)));
    }
  }
  return { bytes: Buffer.concat(pieces), rows, longest };
}

test("a run of rows holds the same bytes and as many rows, however the stream is cut and the run is bounded", () => {
  const message = fc.oneof(
    { weight: 5, arbitrary: fc.uint8Array({ maxLength: 40 }).map((body) => frame(server.dataRow, Buffer.from(body))) },
    { weight: 1, arbitrary: fc.constant(frame(server.commandComplete, Buffer.from("SELECT 1\0"))) },
  );
  const cuts = fc.array(fc.nat({ max: 200 }), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(message, { maxLength: 20 }), cuts, fc.nat({ max: 5 }), (messages, at, most) => {
      const whole = Buffer.concat(messages);
      const edges = [0, ...at.map((cut) => Math.min(cut, whole.length)).sort((a, b) => a - b), whole.length];
      const chunks = edges.slice(1).map((edge, index) => whole.subarray(edges[index], edge));
      const { bytes, rows } = walkRuns(chunks, most);
      assert.deepEqual(bytes, whole);
      assert.equal(rows, messages.filter(([type]) => type === server.dataRow).length);
    }),
  );
});

test("a run takes all rows of a chunk, and stops before a length that is wrong, which is then refused", () => {
  const row = frame(server.dataRow, Buffer.alloc(10, 3));
  assert.equal(walkRuns([Buffer.concat([row, row, row, row])], 100).longest, 3);
  for (const length of [0, 3, 0x7fffffff, 0xffffffff]) {
    const wrong = Buffer.from(row);
    wrong.writeUInt32BE(length, 1);
    assert.throws(() => walkRuns([Buffer.concat([row, wrong, row])], 100), WritError);
  }
});

test("a piece that is not a whole message of the chunk is not extended", () => {
  const row = frame(server.dataRow, Buffer.alloc(10, 3));
  const walker = new FrameWalker(serverFrames);
  walker.push(row.subarray(0, 3));
  assert.equal(walker.next(), false);
  assert.equal(walker.extend(9), 0);
  // Its head was held, the rest comes in a piece of its own: neither is a whole message of this chunk.
  walker.push(Buffer.concat([row.subarray(3), row]));
  for (const last of [false, true]) {
    assert.ok(walker.next());
    assert.equal(walker.last, last);
    assert.equal(walker.extend(9), 0);
  }
  assert.ok(walker.next());
  assert.equal(walker.first && walker.last, true);
});
