// The scripted peer is strict: it passes only what the script says.
import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { test } from "node:test";
import { scriptedPeer } from "../src/scripted-peer.ts";

test("plays a script of bytes to the end", async () => {
  const peer = await scriptedPeer([
    { expect: Buffer.from("hello") },
    { send: Buffer.from("world") },
    { take: 2, check: (bytes) => assert.equal(bytes.toString(), "ok") },
    { close: "end" },
  ]);
  const socket = connect(peer.port, peer.host);
  socket.write("hel");
  socket.write("lo");
  const [answer] = (await once(socket, "data")) as [Buffer];
  assert.equal(answer.toString(), "world");
  socket.write("ok");
  await peer.played;
  await once(socket, "end");
  await peer.close();
});

test("fails at the first difference, and when the other side leaves early", async () => {
  const strict = await scriptedPeer([{ expect: Buffer.from("hello") }]);
  connect(strict.port, strict.host).end("hellx");
  await assert.rejects(strict.played, /step 0: expected 68656c6c6f, got 68656c6c78/);
  await strict.close();
  const left = await scriptedPeer([{ expect: Buffer.from("hello") }]);
  connect(left.port, left.host).end("he");
  await assert.rejects(left.played, /step 0/);
  await left.close();
});
