// A server of this package on loopback, its sessions scripted, and a raw client that speaks bytes.
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { createSecureContext } from "node:tls";
import type { ResourceData } from "@writ/contracts";
import { makeCertificates, type startPostgres } from "@writ/testkit";
import {
  type Opened,
  type PostgresOptions,
  type PostgresServer,
  postgresProtocol,
  type SessionWish,
} from "../src/index.ts";
import type { FakeSession } from "./fake-session.ts";

type TestPostgres = Awaited<ReturnType<typeof startPostgres>>;

export interface Served {
  readonly port: number;
  readonly certificates: ReturnType<typeof makeCertificates>;
  readonly wishes: SessionWish[];
  readonly logs: string[];
  readonly protocol: PostgresServer;
  close(): Promise<void>;
}

export async function serve(options: {
  readonly tls: boolean;
  readonly strangersMax?: number;
  readonly port?: number | undefined;
  readonly open: (wish: SessionWish) => Promise<Opened>;
  /** Place, peers, workers, trace. */
  readonly more?: Partial<PostgresOptions>;
}): Promise<Served> {
  const certificates = makeCertificates({ hosts: ["localhost", "127.0.0.1"] });
  const { certificate: cert, key } = certificates;
  const wishes: SessionWish[] = [];
  const logs: string[] = [];
  const write = (fields: object, message: string) => void logs.push(`${message} ${JSON.stringify(fields)}`);
  const protocol = postgresProtocol({
    tls: options.tls ? { current: createSecureContext({ cert, key }) } : undefined,
    openSession: (wish) => {
      wishes.push(wish);
      return options.open(wish);
    },
    strangersMax: options.strangersMax ?? 100,
    log: { info: write, warn: write, error: write },
    ...options.more,
  });
  const server = createServer((socket) => protocol.serve(socket)).listen(options.port ?? 0, "127.0.0.1");
  await once(server, "listening");
  const close = async () => {
    server.close();
    await protocol.close();
  };
  return { port: (server.address() as AddressInfo).port, certificates, wishes, logs, protocol, close };
}

export function resourceOf(postgres: TestPostgres, changes: Partial<ResourceData> = {}): ResourceData {
  return {
    kind: "postgres",
    host: "127.0.0.1",
    port: postgres.port,
    database: "postgres",
    tls: { mode: "verify-full", ca: postgres.ca },
    record: { results: "digest", rows: 0, durable: "before" },
    roles: {},
    allowance: { addresses: [{ host: "127.0.0.1", port: postgres.port }], secrets: [] },
    ...changes,
  };
}

export function opened(postgres: TestPostgres, session: FakeSession, changes: Partial<ResourceData> = {}): Opened {
  const credential = { user: postgres.user, password: { reveal: () => postgres.password } };
  return { session, resource: resourceOf(postgres, changes), credential };
}

/** A connection on which a test says bytes and reads what comes. */
export class RawClient {
  readonly socket: Socket;
  #bytes: Buffer = Buffer.alloc(0);
  #ended = false;
  #wake = (): void => {};

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.on("data", (chunk: Buffer) => {
      this.#bytes = Buffer.concat([this.#bytes, chunk]);
      this.#wake();
    });
    const end = () => {
      this.#ended = true;
      this.#wake();
    };
    socket.on("end", end).on("close", end).on("error", end);
  }

  static async connect(port: number): Promise<RawClient> {
    const socket = connect({ port, host: "127.0.0.1", noDelay: true });
    await once(socket, "connect");
    return new RawClient(socket);
  }

  send(...messages: Buffer[]): void {
    this.socket.write(Buffer.concat(messages));
  }

  /** All that came, once `enough` says so or the connection ended. */
  async until(enough: (bytes: Buffer) => boolean): Promise<Buffer> {
    const timer = setTimeout(() => this.socket.destroy(), 10_000);
    while (!enough(this.#bytes) && !this.#ended) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    clearTimeout(timer);
    const bytes = this.#bytes;
    this.#bytes = Buffer.alloc(0);
    return bytes;
  }

  /** All that came until the other side ended. */
  async untilEnd(): Promise<string> {
    return (await this.until(() => false)).toString("latin1");
  }

  close(): void {
    this.socket.destroy();
  }
}
