// A session of a real server, message by message: what the rewriting oracles compare is what the server sends. It must
// never outlive its `end`.

import type { Duplex } from "node:stream";
import type { LocalPostgres } from "@writ/testkit";
import type { Client } from "pg";

/** One message of the protocol, in either direction. */
export interface Frame {
  readonly type: string;
  readonly body: Buffer;
}

const headerBytes = 5;

/** Takes whole messages from bytes as they come. */
export class FrameReader {
  #rest: Buffer = Buffer.alloc(0);

  /** The messages that are whole now. */
  take(chunk: Buffer): Frame[] {
    let bytes = Buffer.concat([this.#rest, chunk]);
    const frames: Frame[] = [];
    while (bytes.length >= headerBytes) {
      const length = bytes.readInt32BE(1) + 1;
      if (bytes.length < length) break;
      frames.push({ type: bytes.toString("latin1", 0, 1), body: bytes.subarray(headerBytes, length) });
      bytes = bytes.subarray(length);
    }
    this.#rest = bytes;
    return frames;
  }
}

export function encodeFrame({ type, body }: Frame): Buffer {
  const header = Buffer.alloc(headerBytes);
  header.write(type, 0, "latin1");
  header.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([header, body]);
}

export function queryFrame(text: string): Frame {
  return { type: "Q", body: Buffer.from(`${text}\0`) };
}

/** ReadyForQuery ends an answer; a COPY begins before it. */
const lastTypes = new Set(["Z", "G", "W"]);

export class RawSession {
  readonly #client: Client;
  readonly #stream: Duplex;
  readonly #reader = new FrameReader();
  #frames: Frame[] = [];
  #waiting: ((frames: Frame[]) => void) | undefined;

  constructor(client: Client) {
    this.#client = client;
    // The driver has logged in; from here on its own reader is not wanted.
    this.#stream = (client as unknown as { connection: { stream: Duplex } }).connection.stream;
    this.#stream.removeAllListeners("data");
    this.#stream.on("data", (chunk: Buffer) => this.#note(chunk));
    this.#stream.on("error", () => this.#close());
    this.#stream.on("close", () => this.#close());
    client.on("error", () => undefined);
  }

  #note(chunk: Buffer): void {
    for (const frame of this.#reader.take(chunk)) {
      this.#frames.push(frame);
      if (lastTypes.has(frame.type)) this.#deliver();
    }
  }

  #deliver(): void {
    const frames = this.#frames;
    this.#frames = [];
    this.#waiting?.(frames);
    this.#waiting = undefined;
  }

  #close(): void {
    this.#frames.push({ type: "Z", body: Buffer.from("X") });
    this.#deliver();
  }

  write(frame: Frame): void {
    this.#stream.write(encodeFrame(frame));
  }

  /** Everything up to ReadyForQuery or the start of a COPY. */
  answer(): Promise<Frame[]> {
    return new Promise((resolve) => {
      this.#waiting = resolve;
    });
  }

  async exchange(frame: Frame): Promise<Frame[]> {
    const answer = this.answer();
    this.write(frame);
    return await answer;
  }

  /** The rows of a query as text. Throws what the server says. */
  async rows(text: string): Promise<(string | null)[][]> {
    const frames = await this.exchange(queryFrame(text));
    const failed = frames.find(({ type }) => type === "E");
    if (failed !== undefined) throw new Error(`${fieldsOf(failed).get("M")} in ${text}`);
    return frames.filter(({ type }) => type === "D").map(valuesOf);
  }

  async end(): Promise<void> {
    this.#stream.destroy();
    await this.#client.end().catch(() => undefined);
  }
}

/** A superuser's session, or one of `user`. */
export async function openRaw(server: LocalPostgres, database: string, user = server.user): Promise<RawSession> {
  const session = new RawSession(await server.connect({ database }));
  if (user !== server.user) await session.rows(`SET SESSION AUTHORIZATION "${user.replaceAll('"', '""')}"`);
  return session;
}

/** The fields of an ErrorResponse or NoticeResponse. */
export function fieldsOf({ body }: Frame): ReadonlyMap<string, string> {
  const fields = body
    .toString("utf8")
    .split("\0")
    .filter((field) => field !== "");
  return new Map(fields.map((field) => [field.slice(0, 1), field.slice(1)]));
}

/** The values of a DataRow. */
export function valuesOf({ body }: Frame): (string | null)[] {
  const values: (string | null)[] = [];
  for (let at = 2, left = body.readInt16BE(0); left > 0; left--) {
    const length = body.readInt32BE(at);
    at += 4;
    values.push(length < 0 ? null : body.toString("utf8", at, at + length));
    at += Math.max(0, length);
  }
  return values;
}

/** Names and types of a RowDescription: `name type`. */
export function columnsOf({ body }: Frame): string[] {
  const columns: string[] = [];
  for (let at = 2, left = body.readInt16BE(0); left > 0; left--) {
    const end = body.indexOf(0, at);
    columns.push(`${body.toString("utf8", at, end)} ${body.readUInt32BE(end + 7)}`);
    at = end + 19;
  }
  return columns;
}
