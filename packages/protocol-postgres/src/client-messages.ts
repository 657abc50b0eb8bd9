// A client's bytes as whole messages, one at a time, as far as they are wanted.
// What is too long to be held must never be held: it goes by, and only its length and digest are kept.
import { createHash, type Hash } from "node:crypto";
import { aheadBytesMax, clientFrames } from "./limits.ts";
import { client } from "./messages/type-codes.ts";
import { FrameWalker } from "./wire/frame-walker.ts";

export interface ClientMessage {
  readonly type: number;
  /** Type, length and body, as they came; undefined when the message was too long to be held. */
  readonly bytes: Buffer | undefined;
  /** Empty when the message was too long. */
  readonly body: Buffer;
  readonly tooLong?: { readonly bytes: number; readonly digest: string };
  /** CopyData only: `bytes` are one or more whole messages, or a piece of one that is longer than what has come. */
  readonly piece?: CopyPiece;
}

export interface CopyPiece {
  /** It begins with the head of a message, else it goes on with the one before. */
  readonly first: boolean;
  /** It ends with the end of a message. */
  readonly last: boolean;
}

const nothing = Buffer.alloc(0);
const headBytes = 5;
/** What a chunk costs beside its bytes: a client may send one byte at a time. */
const chunkBytes = 128;

export class ClientMessages {
  readonly #walker = new FrameWalker(clientFrames);
  #chunks: Buffer[] = [];
  /** What the chunks cost that nobody has begun to look at. */
  #aheadBytes = 0;
  /** Digest of a message that is too long to be held, while it goes by. */
  #passing: Hash | undefined;

  /** A message has begun, and its rest has not come. */
  get midway(): boolean {
    return this.#walker.midway && this.#walker.unread === 0 && this.#chunks.length === 0;
  }

  /** Bytes have come that are no whole message yet, or have not been asked for. */
  get begun(): boolean {
    return this.#walker.midway || this.#walker.unread > 0 || this.#chunks.length > 0;
  }

  /**
   * As much has come that nobody has begun to look at as is taken. A client that pipelines sends message by message,
   * and TLS hands on what came in one record: what gathers while a batch waits for the disk is the next batch.
   */
  get hasEnough(): boolean {
    return this.#aheadBytes >= aheadBytesMax;
  }

  /** Chunks are kept until they are wanted: the caller stops reading meanwhile. */
  push(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#aheadBytes += chunk.length + chunkBytes;
  }

  /**
   * The next message, or undefined until more bytes are pushed. @throws WritError POSTGRES_PROTOCOL, POSTGRES_TOO_LARGE
   */
  next(): ClientMessage | undefined {
    for (;;) {
      while (this.#walker.next()) {
        const message = this.#piece();
        if (message !== undefined) return message;
      }
      const chunk = this.#chunks.shift();
      if (chunk === undefined) return undefined;
      this.#aheadBytes -= chunk.length + chunkBytes;
      this.#walker.push(chunk);
    }
  }

  #piece(): ClientMessage | undefined {
    const { type, bytes, start, end, first, last, length } = this.#walker;
    if (type === client.copyData) return this.#copyData();
    if (first && last && length <= (clientFrames.wholeMax[type] ?? 0)) {
      return { type, bytes: bytes.subarray(start, end), body: bytes.subarray(start + headBytes, end) };
    }
    this.#passing ??= createHash("sha256");
    this.#passing.update(bytes.subarray(start, end));
    if (!last) return undefined;
    const digest = this.#passing.digest("hex");
    this.#passing = undefined;
    return { type, bytes: undefined, body: nothing, tooLong: { bytes: length, digest } };
  }

  /** Data of a COPY is never held, whatever its size: it goes on as it comes, as many messages at once as there are. */
  #copyData(): ClientMessage {
    this.#walker.extend(Number.POSITIVE_INFINITY);
    const { type, bytes, start, end, first, last } = this.#walker;
    return { type, bytes: bytes.subarray(start, end), body: nothing, piece: { first, last } };
  }
}
