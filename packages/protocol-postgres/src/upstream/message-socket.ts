// Message by message over a socket, for conversations of our own with a server: login and catalog.
// It must never hold more than one chunk and one message, nor wait without a deadline.
import type { Socket } from "node:net";
import { WritError } from "@writ/contracts";
import { serverWholeFrames } from "../limits.ts";
import { FrameWalker } from "../wire/frame-walker.ts";

export interface ServerMessage {
  readonly type: number;
  /** Without type and length; valid until the next `receive`. */
  readonly body: Buffer;
}

export class MessageSocket {
  readonly socket: Socket;
  readonly #walker = new FrameWalker(serverWholeFrames);
  readonly #name: string;
  #chunks: Buffer[] = [];
  #failure: Error | undefined;
  #wake: (() => void) | undefined;
  #deadline: NodeJS.Timeout | undefined;

  /** `name` is the resource's, for errors. The socket must be paused. */
  constructor(socket: Socket, name: string) {
    this.socket = socket;
    this.#name = name;
    socket.on("data", this.#onData).on("error", this.#onError).on("close", this.#onClose);
    socket.pause();
  }

  /** All that is received from here on must have come within `ms`. */
  within(ms: number, what: string): void {
    clearTimeout(this.#deadline);
    this.#deadline = setTimeout(() => {
      this.#fail(new WritError("POSTGRES_UPSTREAM_TIMEOUT", `Resource ${this.#name} took too long ${what}.`));
      this.socket.destroy();
    }, ms);
  }

  send(bytes: Buffer): void {
    this.socket.write(bytes);
  }

  /** @throws WritError POSTGRES_UPSTREAM_… */
  async receive(): Promise<ServerMessage> {
    for (;;) {
      if (this.#next()) {
        const { type, bytes, start, end } = this.#walker;
        return { type, body: bytes.subarray(start + 5, end) };
      }
      const chunk = this.#chunks.shift();
      if (chunk !== undefined) this.#walker.push(chunk);
      else if (this.#failure !== undefined) throw this.#failure;
      else await this.#more();
    }
  }

  /** Gives the socket up, paused, to another reader. @throws WritError when the server sent more than was asked for. */
  release(): Socket {
    this.#detach();
    if (this.#chunks.length > 0 || this.#walker.unread > 0 || this.#walker.midway) {
      this.socket.destroy();
      throw new WritError("POSTGRES_UPSTREAM_PROTOCOL", `Resource ${this.#name} spoke before it was asked.`);
    }
    return this.socket;
  }

  close(): void {
    this.#detach();
    this.socket.on("error", ignore).destroy();
  }

  #next(): boolean {
    try {
      return this.#walker.next();
    } catch (error) {
      const detail = error instanceof WritError ? error.detail : "";
      throw new WritError("POSTGRES_UPSTREAM_PROTOCOL", `Resource ${this.#name}: ${detail}`);
    }
  }

  #more(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
      this.socket.resume();
    });
  }

  #detach(): void {
    clearTimeout(this.#deadline);
    this.socket.pause().off("data", this.#onData).off("error", this.#onError).off("close", this.#onClose);
  }

  readonly #onData = (chunk: Buffer): void => {
    this.#chunks.push(chunk);
    this.socket.pause();
    this.#wake?.();
  };

  readonly #onError = (error: NodeJS.ErrnoException): void => {
    this.#fail(new WritError("POSTGRES_UPSTREAM_DOWN", `Resource ${this.#name}: ${error.code ?? "connection lost"}.`));
  };

  readonly #onClose = (): void => {
    this.#fail(new WritError("POSTGRES_UPSTREAM_DOWN", `Resource ${this.#name}: it closed the connection.`));
  };

  #fail(failure: Error): void {
    this.#failure ??= failure;
    this.#wake?.();
  }
}

function ignore(): void {
  // Given up.
}
