// Buffers are read into again only when they were given back, and what was not given back keeps its bytes.
import assert from "node:assert/strict";
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { test } from "node:test";
import { giveBack, ReadBuffers } from "../../src/upstream/read-buffers.ts";

async function connected(): Promise<{ near: Socket; far: Socket; close: () => void }> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const reads = new ReadBuffers();
  const { port } = server.address() as AddressInfo;
  const near = connect({ port, host: "127.0.0.1", onread: reads.onread });
  reads.serve(near);
  const [[far]] = (await Promise.all([once(server, "connection"), once(near, "connect")])) as [[Socket], unknown];
  const close = () => {
    near.destroy();
    far.destroy();
    server.close();
  };
  return { near, far, close };
}

async function chunkOf(near: Socket, far: Socket, text: string): Promise<Buffer> {
  const coming = once(near, "data") as Promise<[Buffer]>;
  far.write(text);
  return (await coming)[0];
}

test("what was not given back is never read over", async () => {
  const { near, far, close } = await connected();
  const chunks: Buffer[] = [];
  for (let count = 0; count < 8; count++) chunks.push(await chunkOf(near, far, `chunk ${count}`));
  assert.deepEqual(
    chunks.map(String),
    Array.from({ length: 8 }, (_, count) => `chunk ${count}`),
  );
  assert.equal(new Set(chunks.map(({ buffer }) => buffer)).size, 8);
  close();
});

test("what was given back is read into again", async () => {
  const { near, far, close } = await connected();
  const memories = new Set<ArrayBufferLike>();
  for (let count = 0; count < 50; count++) {
    const chunk = await chunkOf(near, far, `chunk ${count}`);
    assert.equal(String(chunk), `chunk ${count}`);
    memories.add(chunk.buffer);
    giveBack(near, chunk);
  }
  assert.ok(memories.size <= 2, `${memories.size} buffers`);
  close();
});

test("such a connection pauses, goes on and ends as any other", async () => {
  const { near, far, close } = await connected();
  let text = "";
  near.on("data", (chunk: Buffer) => {
    text += chunk.toString();
    giveBack(near, chunk);
  });
  near.pause();
  far.write("while paused");
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal(text, "");
  near.resume();
  far.end(", and the end");
  await once(near, "end");
  assert.equal(text, "while paused, and the end");
  close();
});

test("memory of others, and what was given back before, is not taken", async () => {
  const { near, far, close } = await connected();
  const first = await chunkOf(near, far, "first");
  giveBack(near, first);
  giveBack(near, first);
  const chunks = [await chunkOf(near, far, "second"), await chunkOf(near, far, "third")];
  chunks.push(await chunkOf(near, far, "fourth"));
  assert.deepEqual(chunks.map(String), ["second", "third", "fourth"]);
  for (const other of [Buffer.from("small"), Buffer.allocUnsafeSlow(65_536)]) giveBack(near, other);
  assert.equal(String(await chunkOf(near, far, "fine")), "fine");
  close();
});
