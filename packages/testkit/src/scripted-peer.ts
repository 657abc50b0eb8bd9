// A server that plays a script of bytes to one connection: expects, sends, closes. It must never be lenient: the
// first byte that differs from the script fails it, and so does silence.
import { once } from "node:events";
import { createServer, type Socket } from "node:net";

export type Step =
  /** The next bytes must be exactly these. */
  | { readonly expect: Uint8Array }
  /** So many bytes come; the function may throw. */
  | { readonly take: number; readonly check?: (bytes: Buffer) => void }
  | { readonly send: Uint8Array }
  | { readonly close: "end" | "reset" };

export interface ScriptedPeer {
  readonly host: "127.0.0.1";
  readonly port: number;
  /** Resolves when the whole script has been played; rejects with what differed. */
  readonly played: Promise<void>;
  close(): Promise<void>;
}

const stepTimeoutMs = 5_000;

/** Listens on a free port of loopback and plays `steps` to the first connection. */
export async function scriptedPeer(steps: readonly Step[]): Promise<ScriptedPeer> {
  const server = createServer();
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("error", () => {
      // The script says what matters; a reset shows as missing bytes.
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const played = once(server, "connection").then(([socket]) => play(socket as Socket, steps));
  // The caller may look at it later than it fails.
  played.catch(() => {});
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { host: "127.0.0.1", port, played, close };
}

async function play(socket: Socket, steps: readonly Step[]): Promise<void> {
  const inbox = new Inbox(socket);
  for (const [at, step] of steps.entries()) {
    if ("send" in step) socket.write(step.send);
    else if ("close" in step) closeSocket(socket, step.close);
    else {
      const wanted = "expect" in step ? step.expect.length : step.take;
      const bytes = await inbox.take(wanted, at);
      if ("expect" in step && !bytes.equals(step.expect)) {
        const [is, want] = [bytes.toString("hex"), Buffer.from(step.expect).toString("hex")];
        throw new Error(`step ${at}: expected ${want}, got ${is}`);
      }
      if ("take" in step) step.check?.(bytes);
    }
  }
}

function closeSocket(socket: Socket, how: "end" | "reset"): void {
  if (how === "end") socket.end();
  else socket.resetAndDestroy();
}

/** Collects what comes, and hands it out in the amounts that the script asks for. */
class Inbox {
  #bytes: Buffer = Buffer.alloc(0);
  #closed = false;
  #wake: () => void = () => {};

  constructor(socket: Socket) {
    socket.on("data", (chunk: Buffer) => {
      this.#bytes = Buffer.concat([this.#bytes, chunk]);
      this.#wake();
    });
    for (const event of ["end", "close"]) {
      socket.on(event, () => {
        this.#closed = true;
        this.#wake();
      });
    }
  }

  async take(count: number, at: number): Promise<Buffer> {
    const until = Date.now() + stepTimeoutMs;
    while (this.#bytes.length < count) {
      if (this.#closed) throw new Error(`step ${at}: ${this.#bytes.length} of ${count} bytes, then the end`);
      if (Date.now() >= until) throw new Error(`step ${at}: ${count} bytes did not come in time`);
      await this.#more(until - Date.now());
    }
    const taken = this.#bytes.subarray(0, count);
    this.#bytes = this.#bytes.subarray(count);
    return taken;
  }

  #more(withinMs: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, withinMs);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
