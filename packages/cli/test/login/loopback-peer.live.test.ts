// Whose a loopback connection is, by the kernel's own table and by tables that say otherwise.
import assert from "node:assert/strict";
import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { endianness } from "node:os";
import { test } from "node:test";
import { isOwnConnection, isOwnIn } from "../../src/login/loopback-peer.ts";

const ends = { localAddress: "127.0.0.1", localPort: 8000, remoteAddress: "127.0.0.1", remotePort: 5000 };
const loopback = endianness() === "LE" ? "0100007F" : "7F000001";
const mapped = `0000000000000000${endianness() === "LE" ? "FFFF0000" : "0000FFFF"}${loopback}`;

function row(from: string, to: string, { uid = 1000, inode = 77 } = {}): string {
  return `  12: ${from} ${to} 01 00000000:00000000 00:00000000 00000000 ${uid}        0 ${inode} 1 0 20 4 30 10 -1`;
}
const ours = row(`${loopback}:1F40`, `${loopback}:1388`);
const theirs = (over: { uid?: number; inode?: number }) => row(`${loopback}:1388`, `${loopback}:1F40`, over);

test("a connection of this very process is its user's", async () => {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const accepted = once(server, "connection") as Promise<[Socket]>;
  const client = connect((server.address() as { port: number }).port, "127.0.0.1");
  const [socket] = await accepted;
  assert.equal(await isOwnConnection(socket), true);
  // The kernel of Linux says whose it is; elsewhere nobody is asked. The superuser's is everybody's.
  const isOthers = process.platform === "linux" && process.getuid?.() !== 0;
  assert.equal(await isOwnConnection(socket, 4_000_000), !isOthers);
  client.destroy();
  socket.destroy();
  server.close();
});

test("the owner of the other end counts, not of ours", () => {
  assert.equal(isOwnIn([ours, theirs({ uid: 1000 })].join("\n"), ends, 1000), true);
  assert.equal(isOwnIn([ours, theirs({ uid: 1001 })].join("\n"), ends, 1000), false);
  assert.equal(isOwnIn([ours, theirs({ uid: 0 })].join("\n"), ends, 1000), true);
});

test("an end that was closed is nobody's", () => {
  assert.equal(isOwnIn([ours, theirs({ uid: 0, inode: 0 })].join("\n"), ends, 1000), false);
  assert.equal(isOwnIn(ours, ends, 1000), false);
});

test("a socket of IPv6 that speaks IPv4 is found too", () => {
  const sixth = row(`${mapped}:1388`, `${mapped}:1F40`, { uid: 1001 });
  assert.equal(isOwnIn([ours, sixth].join("\n"), ends, 1000), false);
});

test("another connection with the same ports is not taken for it", () => {
  const second = endianness() === "LE" ? "0200007F" : "7F000002";
  const mine = row(`${second}:1388`, `${loopback}:1F40`, { uid: 1000 });
  assert.equal(isOwnIn([mine, ours, theirs({ uid: 1001 })].join("\n"), ends, 1000), false);
});

test("a kernel that shows no connections keeps nobody out", () => {
  assert.equal(isOwnIn("", ends, 1000), true);
  assert.equal(isOwnIn("  sl  local_address rem_address   st", ends, 1000), true);
});
