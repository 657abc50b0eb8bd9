// The server's side of a connection that psql opens: says hello, then hands over what psql sends, message by message.
// For tests on loopback only: it asks for no password.
import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { encodeFrame, type Frame, FrameReader } from "./raw-session.ts";

export interface Guest {
  readonly user: string;
  readonly database: string;
  readonly socket: Socket;
}

export interface PsqlDoor {
  readonly port: number;
  close(): Promise<void>;
}

const sslRequestCode = 80_877_103;
const gssRequestCode = 80_877_104;
const cancelRequestCode = 80_877_102;

/** Opens a door on a free port; `serve` is called for each connection that has named its user. */
export async function openDoor(serve: (guest: Guest) => Promise<void>): Promise<PsqlDoor> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket)).on("error", () => socket.destroy());
    greet(socket, serve);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const close = async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, "close");
  };
  return { port: typeof address === "object" && address !== null ? address.port : 0, close };
}

function greet(socket: Socket, serve: (guest: Guest) => Promise<void>): void {
  let seen: Buffer = Buffer.alloc(0);
  const onData = (chunk: Buffer): void => {
    seen = Buffer.concat([seen, chunk]);
    if (seen.length < 8 || seen.length < seen.readInt32BE(0)) return;
    const code = seen.readInt32BE(4);
    const body = seen.subarray(8, seen.readInt32BE(0));
    seen = Buffer.alloc(0);
    if (code === sslRequestCode || code === gssRequestCode) {
      socket.write("N");
      return;
    }
    socket.off("data", onData);
    if (code === cancelRequestCode) {
      socket.destroy();
      return;
    }
    const words = body.toString("utf8").split("\0");
    const said = (name: string): string => words[words.indexOf(name) + 1] ?? "";
    serve({ user: said("user"), database: said("database"), socket }).catch((error) => {
      console.error(error);
      socket.destroy();
    });
  };
  socket.on("data", onData);
}

/** AuthenticationOk, parameters, a key, ReadyForQuery. */
export function hello(parameters: ReadonlyMap<string, string>): Buffer {
  const said = [...parameters].map(([name, value]) => ({ type: "S", body: Buffer.from(`${name}\0${value}\0`) }));
  const frames: Frame[] = [
    { type: "R", body: Buffer.alloc(4) },
    ...said,
    { type: "K", body: Buffer.alloc(8) },
    { type: "Z", body: Buffer.from("I") },
  ];
  return Buffer.concat(frames.map(encodeFrame));
}

/** Messages of a guest, one after the other. */
export async function* framesOf(socket: Socket): AsyncGenerator<Frame> {
  const reader = new FrameReader();
  for await (const chunk of socket) yield* reader.take(chunk as Buffer);
}
