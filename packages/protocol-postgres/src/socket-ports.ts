// Both sockets of a relay: what is written to each, and when each is read.
// It must never read from one side what the other does not take, nor send what access has ended for.
import type { Socket } from "node:net";
import type { RelayPorts } from "./conversation.ts";
import { clientFarewellMs } from "./limits.ts";
import { encodeBare } from "./messages/bare.ts";
import { client as clientTypes } from "./messages/type-codes.ts";
import { Outgoing } from "./outgoing.ts";
import { giveBack } from "./upstream/read-buffers.ts";

/** Both sockets of a relay: each is read only while the other takes what comes. */
export class SocketPorts implements RelayPorts {
  readonly #client: Socket;
  readonly #server: Socket;
  readonly #cancel: () => Promise<void>;
  readonly closed: Promise<unknown>;
  #clientWanted = true;
  #serverWanted = true;
  #started = false;
  #closing = false;
  /** For the server, not sent yet: what access has ended for must never leave. */
  readonly #toServer = new Outgoing();
  /** For the client, of the turn under way. */
  readonly #toClient = new Outgoing();
  #inTurn = false;
  /** Chunks of the server that the client's socket may not have taken yet. */
  #lent: Buffer[] = [];

  constructor(client: Socket, server: Socket, cancelServer: () => Promise<void>) {
    this.#client = client;
    this.#server = server;
    this.#cancel = cancelServer;
    client.on("error", ignore).on("drain", () => this.#drained());
    server.on("error", ignore).on("drain", () => this.#flow());
    this.closed = Promise.all([closing(client), closing(server)]);
  }

  start(): void {
    this.#started = true;
    this.#flow();
  }

  /** Writes to the client made by `turn` leave together. */
  together(turn: () => void): void {
    this.#inTurn = true;
    try {
      turn();
    } finally {
      this.#inTurn = false;
      this.#toClient.writeTo(this.#client);
      this.#flow();
    }
  }

  /**
   * A chunk of the server has been looked at to its end. What of it passed may still lie in the client's socket: its
   * memory is free when that is empty.
   */
  finished(chunk: Buffer): void {
    if (this.#client.writableLength === 0) {
      if (this.#lent.length > 0) this.#takeBack();
      giveBack(this.#server, chunk);
    } else if (this.#lent.length < lentMax) this.#lent.push(chunk);
  }

  toClient(bytes: Buffer): void {
    if (this.#closing) return;
    this.#toClient.add(bytes);
    if (!this.#inTurn) this.#toClient.writeTo(this.#client);
  }

  toUpstream(bytes: Buffer): void {
    if (!this.#closing) this.#toServer.add(bytes);
  }

  sendUpstream(): void {
    this.#toServer.writeTo(this.#server);
  }

  readClient(wanted: boolean): void {
    if (wanted === this.#clientWanted) return;
    this.#clientWanted = wanted;
    this.#flow();
  }

  readServer(wanted: boolean): void {
    if (wanted === this.#serverWanted) return;
    this.#serverWanted = wanted;
    this.#flow();
  }

  cancelUpstream(): Promise<void> {
    return this.#cancel();
  }

  close(): void {
    if (this.#closing) return;
    this.#closing = true;
    this.#toServer.clear();
    this.#toClient.writeTo(this.#client);
    this.#server.end(encodeBare(clientTypes.terminate));
    this.#client.end();
    // A client that does not read, or a server that does not answer, is not waited for.
    const timer = setTimeout(() => {
      this.#client.destroy();
      this.#server.destroy();
    }, clientFarewellMs);
    void this.closed.then(() => clearTimeout(timer));
    // What still comes from either side is read away, so that their closing is seen.
    this.#client.resume();
    this.#server.resume();
  }

  #takeBack(): void {
    for (const chunk of this.#lent) giveBack(this.#server, chunk);
    this.#lent = [];
  }

  #drained(): void {
    if (this.#client.writableLength === 0) this.#takeBack();
    this.#flow();
  }

  #flow(): void {
    if (!this.#started || this.#closing) return;
    set(this.#client, this.#clientWanted && !this.#server.writableNeedDrain);
    set(this.#server, this.#serverWanted && !this.#client.writableNeedDrain);
  }
}

/** More are left to the collector. */
const lentMax = 16;

function set(socket: Socket, reading: boolean): void {
  if (reading === !socket.isPaused()) return;
  if (reading) socket.resume();
  else socket.pause();
}

function closing(socket: Socket): Promise<void> {
  if (socket.closed) return Promise.resolve();
  return new Promise((resolve) => {
    socket.once("close", () => resolve());
  });
}

function ignore(): void {
  // Seen again as "close".
}
