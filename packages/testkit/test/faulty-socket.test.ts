// A faulty socket cuts and breaks where told, and changes nothing else.
import assert from "node:assert/strict";
import { once } from "node:events";
import { duplexPair } from "node:stream";
import { test } from "node:test";
import { faultySocket } from "../src/faulty-socket.ts";

test("chunks end at the cuts of the whole stream", async () => {
  const [near, far] = duplexPair();
  const socket = faultySocket(near, { reading: { cuts: [2, 5] } });
  const chunks: string[] = [];
  socket.on("data", (chunk: Buffer) => chunks.push(chunk.toString()));
  far.write("abcd");
  far.end("efgh");
  await once(socket, "end");
  assert.equal(chunks.join(""), "abcdefgh");
  assert.deepEqual(chunks, ["ab", "cd", "e", "fgh"]);
});

test("reading breaks with a reset after so many bytes", async () => {
  const [near, far] = duplexPair();
  const socket = faultySocket(near, { reading: { breakAfterBytes: 3 } });
  far.write("abcdef");
  await assert.rejects(
    async () => {
      for await (const chunk of socket) assert.ok("abc".includes(String(chunk)));
    },
    { code: "ECONNRESET" },
  );
});

test("writing breaks after so many bytes have reached the other side", async () => {
  const [near, far] = duplexPair();
  const socket = faultySocket(near, { writing: { breakAfterBytes: 4 } });
  let received = "";
  far.on("data", (chunk: Buffer) => (received += chunk.toString()));
  socket.write("abcdef");
  await assert.rejects(once(socket, "drain"), { code: "ECONNRESET" });
  assert.equal(received, "abcd");
});
