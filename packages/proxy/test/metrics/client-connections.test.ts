// Bytes must be counted once, whether their connection is open or closed when somebody looks.
import assert from "node:assert/strict";
import { EventEmitter } from "node:events";
import type { Socket } from "node:net";
import { test } from "node:test";
import { ClientConnections } from "../../src/metrics/client-connections.ts";

class Counting extends EventEmitter {
  bytesRead = 0;
  bytesWritten = 0;
}

test("bytes of open and closed connections add up, and closed ones are no longer open", () => {
  const connections = new ClientConnections();
  const [first, second] = [new Counting(), new Counting()];
  for (const socket of [first, second]) connections.add(socket as unknown as Socket);
  Object.assign(first, { bytesRead: 10, bytesWritten: 100 });
  Object.assign(second, { bytesRead: 1, bytesWritten: 2 });
  assert.deepEqual(connections.bytes(), { fromClients: 11, toClients: 102 });
  first.emit("close");
  assert.deepEqual([connections.open, connections.bytes()], [1, { fromClients: 11, toClients: 102 }]);
  second.bytesRead += 5;
  assert.deepEqual(connections.bytes(), { fromClients: 16, toClients: 102 });
});
