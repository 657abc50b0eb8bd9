// Memory that a plain connection is read into: the same few buffers again and again, instead of a new one for each
// chunk. V8 counts each new one, and after some tens of MiB of rows collects its whole heap for them.
// A buffer must never be read into before whoever was given its bytes has said that they are done with.
import type { Socket, SocketConstructorOpts } from "node:net";

/** One read; as Node itself reads. */
const bufferBytes = 65_536;
/** Kept of one connection; more wait for the collector as all did before. */
const freeBuffersMax = 4;

const ofSockets = new WeakMap<Socket, ReadBuffers>();

type OnRead = NonNullable<SocketConstructorOpts["onread"]>;

export class ReadBuffers {
  readonly #free: Uint8Array[] = [];
  /** Buffers that were read into and handed on, by their memory. */
  readonly #lent = new WeakMap<ArrayBufferLike, Uint8Array>();
  #socket: Socket | undefined;

  /** For the options of `net.connect`. Chunks come as "data", as ever. TLS over such a socket is not possible. */
  get onread(): OnRead {
    return {
      buffer: () => this.#free.pop() ?? Buffer.allocUnsafeSlow(bufferBytes),
      callback: (length, buffer) => {
        this.#lent.set(buffer.buffer, buffer);
        this.#socket?.emit("data", Buffer.from(buffer.buffer, buffer.byteOffset, length));
        return true;
      },
    };
  }

  /** The connection that was made with `onread`. */
  serve(socket: Socket): void {
    this.#socket = socket;
    ofSockets.set(socket, this);
  }

  /** The whole buffer in which this chunk lies, if it is one of these and was not given back before. */
  giveBack({ buffer }: Buffer): void {
    const lent = this.#lent.get(buffer);
    if (lent === undefined) return;
    this.#lent.delete(buffer);
    if (this.#free.length < freeBuffersMax) this.#free.push(lent);
  }
}

/** Nobody looks at a chunk of this connection any more: what comes next may be read over it. */
export function giveBack(socket: Socket, chunk: Buffer): void {
  ofSockets.get(socket)?.giveBack(chunk);
}
