// One connection of a client that talks at random, spoiled or not, and reads what comes. It must never wait for ever.
import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { RandomClient } from "../../packages/protocol-postgres/test/fuzz/random-client.ts";
import type { Randomness } from "../../packages/protocol-postgres/test/fuzz/randomness.ts";
import { spoil } from "../../packages/protocol-postgres/test/fuzz/spoil.ts";

export interface WireClientOptions {
  readonly port: number;
  readonly user: string;
  readonly database: string;
  readonly token: string;
  readonly random: Randomness;
  /** How much of what it says is spoiled. */
  readonly spoils: number;
}

/** How long after its last word a client waits for the other side to close: a spoiled length may be waited for. */
const patienceMs = 2_000;
const turnsMax = 8;

/** Talks and leaves. Resolves with all it received. */
export async function talk(options: WireClientOptions): Promise<Buffer> {
  const { port, random } = options;
  const chunks: Buffer[] = [];
  const socket = connect(port, "127.0.0.1").on("error", () => {});
  const closed = once(socket, "close");
  socket.on("data", (chunk: Buffer) => void chunks.push(chunk));
  const say = (bytes: Buffer) => {
    if (!socket.destroyed) socket.write(random.chance(options.spoils) ? spoil(bytes, random) : bytes);
  };
  say(startup(options));
  say(framed(0x70, `${options.token}\0`));
  const client = new RandomClient(random);
  for (let turn = random.below(turnsMax); turn >= 0 && !socket.destroyed; turn--) {
    say(Buffer.concat(client.turn()));
    if (random.chance(0.3)) await wait(random.below(20));
  }
  if (random.chance(0.1)) socket.destroy();
  else if (random.chance(0.5)) socket.end();
  else say(framed(0x58, ""));
  await Promise.race([closed, wait(patienceMs, undefined, { ref: false })]);
  socket.destroy();
  return Buffer.concat(chunks);
}

function startup({ user, database }: WireClientOptions): Buffer {
  const body = Buffer.from(`\0\x03\0\0user\0${user}\0database\0${database}\0\0`, "latin1");
  return Buffer.concat([uint32(body.length + 4), body]);
}

function framed(type: number, body: string): Buffer {
  return Buffer.concat([Buffer.of(type), uint32(body.length + 4), Buffer.from(body)]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
