// Listens at a socket for a trace: each message that passes becomes a line. Only where tracing is on is there a tap.
// It must never change, hold up or end what passes: what it does not understand ends the tap alone.
import type { Socket } from "node:net";
import { tracedWholeBytesMax } from "../limits.ts";
import { encodeStartupMessage, type StartupMessage } from "../messages/startup-message.ts";
import { FrameWalker } from "../wire/frame-walker.ts";
import type { Direction } from "./message-fields.ts";
import { traceLine } from "./trace-line.ts";

/** Takes one line, without its end. */
export type TraceSink = (line: string) => void;

/** All types, any length; the first so many bytes of each message are enough. */
const anyFrames = {
  side: "A traced side",
  wholeMax: new Uint32Array(256).fill(tracedWholeBytesMax),
  lengthMax: new Uint32Array(256).fill(0xffff_ffff),
};

let connections = 0;

/** One client connection and what is spoken upstream for it. */
export class ConnectionTrace {
  readonly #sink: TraceSink;
  readonly #number = ++connections;

  constructor(sink: TraceSink) {
    this.#sink = sink;
  }

  /** The client's start-up packet, then everything that passes `client`; `early` came before. */
  client(client: Socket, startup: StartupMessage, early: Buffer): void {
    const line = this.#liner("client");
    line(startupLine(startup));
    const heard = tap("F", line);
    heard(early);
    client.on("data", heard);
    spoken(client, tap("B", line));
  }

  /** Everything that passes `server`, from the end of the login. */
  server(server: Socket): void {
    const line = this.#liner("server");
    server.on("data", tap("B", line));
    spoken(server, tap("F", line));
  }

  /** Leads from the trace to the records. */
  session(id: string): void {
    this.#liner("client")(`-\t0\tSession\t ${id}`);
  }

  #liner(side: "client" | "server"): TraceSink {
    return (line) => this.#sink(`${timestamp()}\t${this.#number} ${side}\t${line}`);
  }
}

/** Cuts what passes in one direction into messages. */
function tap(direction: Direction, line: TraceSink): (chunk: Buffer) => void {
  const walker = new FrameWalker(anyFrames);
  let lost = false;
  return (chunk) => {
    if (lost) return;
    try {
      walker.push(chunk);
      while (walker.next()) {
        const { type, length, bytes, start, end, first } = walker;
        if (first) line(traceLine(direction, { type, length, body: bytes.subarray(start + 5, end) }));
      }
    } catch {
      // Lengths that cannot be: where the next message begins is not known.
      lost = true;
      line(`${direction}\t0\tNo messages can be told apart from here`);
    }
  };
}

/** Hears what is written to `socket`, which is otherwise as it was. */
function spoken(socket: Socket, heard: (chunk: Buffer) => void): void {
  const own = { write: socket.write, end: socket.end };
  const hearing = <Call extends (...given: never[]) => unknown>(call: Call) =>
    function (this: Socket, ...given: Parameters<Call>) {
      const [chunk] = given as unknown[];
      if (Buffer.isBuffer(chunk)) heard(chunk);
      return call.apply(this, given);
    };
  Object.assign(socket, { write: hearing(own.write), end: hearing(own.end) });
}

/** libpq: `StartupMessage⇥ 3 0 "user" "alice" …`; the values are left out. */
function startupLine(startup: StartupMessage): string {
  const { minor, parameters, options } = startup;
  const { length } = encodeStartupMessage([...parameters, ...options.map((name) => [name, ""] as const)]);
  const named = [...parameters].map(([name, value]) => ` ${plain(name)} <${Buffer.byteLength(value)}>`);
  const fields = [...named, ...options.map((name) => ` ${plain(name)}`)];
  return `F\t${length}\tStartupMessage\t 3 ${minor}${fields.join("")}`;
}

function plain(name: string): string {
  return /^[A-Za-z0-9_.]{1,63}$/.test(name) ? `"${name}"` : `<${Buffer.byteLength(name)}>`;
}

/** As libpq prints it, but in UTC. */
function timestamp(): string {
  const ms = performance.timeOrigin + performance.now();
  const micros = String(Math.floor((ms % 1) * 1000)).padStart(3, "0");
  return `${new Date(ms).toISOString().slice(0, 23).replace("T", " ")}${micros}`;
}
