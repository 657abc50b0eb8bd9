// The door of protocol-postgres: PostgreSQL to both sides, for sessions that somebody else opens and decides.
import type { Socket } from "node:net";
import type { SecureContext } from "node:tls";
import type { Log, Opened, SessionWish } from "./access.ts";
import { CancelKeys } from "./cancel-keys.ts";
import { Catalogs } from "./catalog.ts";
import type { Conversation } from "./conversation.ts";
import { serveClient } from "./session.ts";

export { type Opened, type RelaySession, SessionRefused, type SessionWish } from "./access.ts";

export interface PostgresOptions {
  /** The listener's certificate. Absent: plaintext, which the caller allows on loopback only. */
  readonly tls: SecureContext | undefined;
  /** Identity, decision, record and secret. @throws SessionRefused, WritError */
  readonly openSession: (wish: SessionWish) => Promise<Opened>;
  readonly log: Log;
  /** Connections that have not shown a token. One more ends the oldest. */
  readonly strangersMax: number;
}

export interface PostgresServer {
  /** Takes a connection over, to its end. Never throws. */
  serve(socket: Socket): void;
  /** Sessions under way. */
  readonly sessions: number;
  /** Ends every session and resolves when all are closed. */
  close(): Promise<void>;
}

/** The PostgreSQL protocol module. Cancel keys and catalogs are shared by all that one server serves. */
export function postgresProtocol(options: PostgresOptions): PostgresServer {
  const conversations = new Set<Conversation>();
  const serving = new Set<Promise<void>>();
  const handshaking = new Set<Socket>();
  const strangers = new Set<Socket>();
  const context = {
    ...options,
    conversations,
    handshaking,
    strangers,
    catalogs: new Catalogs(),
    cancelKeys: new CancelKeys(),
  };
  return {
    serve(socket) {
      // Whoever logs in takes a moment; whoever only connects makes room for them, the oldest first.
      const [oldest] = strangers.size >= options.strangersMax ? strangers : [];
      if (oldest !== undefined) strangers.delete(oldest.destroy());
      const served = serveClient(socket, context).finally(() => serving.delete(served));
      serving.add(served);
    },
    get sessions() {
      return conversations.size;
    },
    async close() {
      const drained = { code: "drained", message: "This proxy is stopping. Connect again." } as const;
      for (const conversation of [...conversations]) conversation.end(drained);
      for (const socket of [...handshaking, ...strangers]) socket.destroy();
      await Promise.allSettled(serving);
      context.catalogs.close();
    },
  };
}
