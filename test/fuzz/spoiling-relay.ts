// Between proxy and database: passes what both say, and on some connections spoils what the server says, goes silent
// and then cuts the connection, or cuts it at once. It must never spoil what the proxy says to the database.
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import type { Randomness } from "../../packages/protocol-postgres/test/fuzz/randomness.ts";
import { spoil } from "../../packages/protocol-postgres/test/fuzz/spoil.ts";

export interface SpoilingRelay {
  readonly port: number;
  readonly spoiled: () => number;
  close(): void;
}

/** Of a connection: how often what the server says is spoiled, not passed from then on, or cut. */
interface Temper {
  readonly spoils: number;
  readonly silences: number;
  readonly cuts: number;
}

/** A silent connection is cut after this: what a client that waits for it may take is another matter. */
const silentMs = 5_000;

const even: Temper = { spoils: 0, silences: 0, cuts: 0 };

export async function startSpoilingRelay(serverPort: number, random: Randomness): Promise<SpoilingRelay> {
  const sockets = new Set<Socket>();
  let spoiled = 0;
  const server = createServer((near) => {
    const far = connect(serverPort, "127.0.0.1");
    const temper: Temper = random.chance(0.4) ? { spoils: 0.1, silences: 0.004, cuts: 0.01 } : even;
    let silent = false;
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on("error", () => {}).on("close", () => sockets.delete(socket));
    }
    near.on("data", (chunk: Buffer) => far.write(chunk)).on("close", () => far.destroy());
    far
      .on("close", () => near.end())
      .on("data", (chunk: Buffer) => {
        if (!silent && random.chance(temper.silences)) {
          silent = true;
          setTimeout(() => near.resetAndDestroy(), silentMs).unref();
        }
        if (silent) return;
        if (random.chance(temper.cuts)) return void near.resetAndDestroy();
        const spoils = random.chance(temper.spoils);
        if (spoils) spoiled += 1;
        near.write(spoils ? spoil(chunk, random) : chunk);
      });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return { port: (server.address() as AddressInfo).port, spoiled: () => spoiled, close };
}
