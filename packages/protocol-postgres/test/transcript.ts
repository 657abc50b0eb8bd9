// A relay between two scripted sides, without sockets, and its conversation as text: what a reviewer reads is what
// passed.
// C: the client sends · U: goes upstream · S: the server sends · R: the client receives.
import { WritError } from "@writ/contracts";
import { type Catalog, emptyCatalog, loadParser } from "@writ/sql";
import { ClientSide } from "../src/client-side.ts";
import { Conversation, type RelayPorts } from "../src/conversation.ts";
import { clientFrames, serverFrames } from "../src/limits.ts";
import { bindFormat, decodeBind } from "../src/messages/bind.ts";
import { decodeCommandComplete } from "../src/messages/command-complete.ts";
import { decodeDataRow } from "../src/messages/data-row.ts";
import { decodeTarget } from "../src/messages/describe.ts";
import { decodeErrorResponse } from "../src/messages/error-response.ts";
import { decodeExecute } from "../src/messages/execute.ts";
import { decodeParse } from "../src/messages/parse.ts";
import { decodeQuery } from "../src/messages/query.ts";
import { decodeRowDescription } from "../src/messages/row-description.ts";
import { client as clientTypes, server as serverTypes } from "../src/messages/type-codes.ts";
import { ServerSide } from "../src/server-side.ts";
import { StatementCompiler } from "../src/statement-compiler.ts";
import { type FrameTable, FrameWalker } from "../src/wire/frame-walker.ts";
import { type FakeOptions, FakeSession } from "./fake-session.ts";

await loadParser();

export interface ScriptOptions extends FakeOptions {
  /** Bytes a chunk is cut into; absent: as given. */
  readonly cut?: number;
  readonly catalog?: Catalog;
  /** The catalog is too old, and cannot be read again. */
  readonly noCatalog?: boolean;
  /** What the server sends is spoiled: bodies that the relay need not understand pass as they are. */
  readonly spoiledServer?: boolean;
  /** Hears what leaves, and what is logged as an error. */
  readonly tap?: {
    upstream(bytes: Buffer): void;
    client(bytes: Buffer): void;
    error(fields: object): void;
  };
}

const reported = new Map([
  ["client_encoding", "UTF8"],
  ["standard_conforming_strings", "on"],
]);

export class Script {
  readonly session: FakeSession;
  readonly conversation: Conversation;
  readonly lines: string[] = [];
  readonly clientSide: ClientSide;
  readonly serverSide: ServerSide;
  /** What the tables are now. */
  catalog: Catalog;
  cancels = 0;
  closed = false;
  reading = true;
  readingServer = true;
  /** Settles the cancel under way. */
  finishCancel: () => void = () => {};
  readonly #cut: number | undefined;
  #gathered: Buffer[] = [];
  readonly #received: FrameText;
  readonly #forwarded = new FrameText("U", clientFrames);

  constructor(options: ScriptOptions = {}) {
    this.session = new FakeSession(options);
    this.#cut = options.cut;
    this.#received = new FrameText("R", serverFrames, options.spoiledServer === true);
    const { view } = this.session;
    this.catalog = options.catalog ?? emptyCatalog;
    const fresh = {
      current: () => (options.noCatalog === true ? undefined : this.catalog),
      refresh: async () => {
        if (options.noCatalog === true) throw new WritError("POSTGRES_CATALOG");
        return this.catalog;
      },
      expire: () => void this.lines.push("-- catalog expired"),
    };
    const free = view.allow.includes("all") && view.masks === undefined;
    const compiler = new StatementCompiler(view, { fresh, first: free ? undefined : this.catalog });
    const log = { info: () => {}, warn: () => {}, error: (fields: object) => options.tap?.error(fields) };
    const ports = this.#ports(options.tap);
    this.conversation = new Conversation({ session: this.session, compiler, ports, log });
    this.clientSide = new ClientSide(this.conversation);
    this.serverSide = new ServerSide(this.conversation, reported);
    this.session.onEnd((ended) => this.conversation.end(ended));
  }

  /** The client sends, and everything that follows from it happens. */
  async client(...messages: readonly Buffer[]): Promise<void> {
    for (const line of new FrameText("C", clientFrames).take(Buffer.concat(messages))) this.lines.push(line);
    for (const chunk of this.#chunks(messages)) this.clientSide.take(chunk);
    await settled();
  }

  async server(...messages: readonly Buffer[]): Promise<void> {
    for (const line of new FrameText("S", serverFrames).take(Buffer.concat(messages))) this.lines.push(line);
    for (const chunk of this.#chunks(messages)) this.serverSide.take(chunk);
    await settled();
  }

  note(text: string): void {
    this.lines.push(`-- ${text}`);
  }

  text(): string {
    return `${this.lines.join("\n")}\n\n${this.session.events.join("\n")}\n`;
  }

  /** Lines of one letter. */
  only(letter: "C" | "U" | "S" | "R"): string[] {
    return this.lines.filter((line) => line.startsWith(`${letter}: `)).map((line) => line.slice(3));
  }

  #chunks(messages: readonly Buffer[]): Buffer[] {
    const whole = Buffer.concat(messages);
    const size = this.#cut ?? Math.max(whole.length, 1);
    return Array.from({ length: Math.ceil(whole.length / size) }, (_, at) =>
      Buffer.from(whole.subarray(at * size, (at + 1) * size)),
    );
  }

  #ports(tap: ScriptOptions["tap"]): RelayPorts {
    return {
      toClient: (bytes) => {
        tap?.client(Buffer.from(bytes));
        this.lines.push(...this.#received.take(Buffer.from(bytes)));
      },
      toUpstream: (bytes) => void this.#gathered.push(Buffer.from(bytes)),
      sendUpstream: () => {
        for (const bytes of this.#gathered.splice(0)) {
          tap?.upstream(bytes);
          this.lines.push(...this.#forwarded.take(bytes));
        }
      },
      readClient: (wanted) => {
        this.reading = wanted;
      },
      readServer: (wanted) => {
        this.readingServer = wanted;
      },
      cancelUpstream: () => {
        this.cancels += 1;
        this.lines.push("-- cancel is sent upstream");
        return new Promise((resolve) => {
          this.finishCancel = resolve;
        });
      },
      close: () => {
        this.closed = true;
        this.#gathered = [];
        this.lines.push("-- both sides are closed");
      },
    };
  }
}

/** Lets every promise that is ready run. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 40; turn++) await Promise.resolve();
}

class FrameText {
  readonly #letter: string;
  readonly #spoiled: boolean;
  readonly #walker: FrameWalker;
  readonly #fromClient: boolean;
  #open: Buffer[] = [];

  constructor(letter: string, table: FrameTable, spoiled = false) {
    this.#letter = letter;
    this.#spoiled = spoiled;
    this.#walker = new FrameWalker(table);
    this.#fromClient = table === clientFrames;
  }

  take(bytes: Buffer): string[] {
    const lines: string[] = [];
    try {
      this.#walk(bytes, lines);
    } catch {
      // What is sent may be malformed on purpose; what is received may not.
      if (!this.#spoiled && (this.#letter === "R" || this.#letter === "U"))
        throw new Error("the relay let something malformed pass");
      lines.push(`${this.#letter}: [malformed]`);
    }
    return lines;
  }

  #walk(bytes: Buffer, lines: string[]): void {
    this.#walker.push(bytes);
    while (this.#walker.next()) {
      const { type, start, end, last, length } = this.#walker;
      this.#open.push(Buffer.from(this.#walker.bytes.subarray(start, end)));
      if (!last) continue;
      const body = Buffer.concat(this.#open).subarray(5);
      this.#open = [];
      const name = this.#fromClient ? clientName(type) : serverName(type);
      const what = this.#fromClient ? clientBody(type, body) : serverBody(type, body);
      lines.push(`${this.#letter}: ${name}${length > 300 ? ` (${length} bytes)` : what}`);
    }
  }
}

const nameOf = (table: Readonly<Record<string, number>>) => (type: number) => {
  const name = Object.entries(table).find(([, code]) => code === type)?.[0] ?? `0x${type.toString(16)}`;
  return name.charAt(0).toUpperCase() + name.slice(1);
};
const clientName = nameOf(clientTypes);
const serverName = nameOf(serverTypes);
const quoted = JSON.stringify;

function clientBody(type: number, body: Buffer): string {
  switch (type) {
    case clientTypes.query:
      return ` ${quoted(decodeQuery(body).toString())}`;
    case clientTypes.parse: {
      const { name, text } = decodeParse(body);
      return ` ${quoted(name)} ${quoted(text.toString())}`;
    }
    case clientTypes.bind: {
      const bind = decodeBind(body);
      const values = bind.values.map((value, at) =>
        bindFormat(bind, at) === 0 ? String(value) : `0x${value?.toString("hex")}`,
      );
      return ` portal ${quoted(bind.portal)} of ${quoted(bind.statement)} [${values.join(", ")}]`;
    }
    case clientTypes.execute: {
      const { portal, rowsMax } = decodeExecute(body);
      return ` ${quoted(portal)}${rowsMax === 0 ? "" : ` up to ${rowsMax}`}`;
    }
    case clientTypes.describe:
    case clientTypes.close: {
      const { kind, name } = decodeTarget(body, "It");
      return ` ${kind} ${quoted(name)}`;
    }
    case clientTypes.copyData:
      return ` ${quoted(body.toString("latin1"))}`;
    default:
      return "";
  }
}

function serverBody(type: number, body: Buffer): string {
  switch (type) {
    case serverTypes.errorResponse:
    case serverTypes.noticeResponse: {
      const fields = decodeErrorResponse(body);
      const rest = ["M", "D", "H", "P"].map((code) => (fields.has(code) ? `\n     ${code} ${fields.get(code)}` : ""));
      return ` ${fields.get("S")} ${fields.get("C")}${rest.join("")}`;
    }
    case serverTypes.dataRow:
      return ` [${decodeDataRow(body).join(", ")}]`;
    case serverTypes.rowDescription:
      return ` [${decodeRowDescription(body).map((field) => field.name)}]`;
    case serverTypes.commandComplete:
      return ` ${quoted(decodeCommandComplete(body))}`;
    case serverTypes.readyForQuery:
      return ` ${body.toString("latin1")}`;
    case serverTypes.copyData:
      return ` ${quoted(body.toString("latin1"))}`;
    default:
      return "";
  }
}
