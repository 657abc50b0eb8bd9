// The door of protocol-postgres: PostgreSQL to both sides, for sessions that somebody else opens and decides.
import type { Socket } from "node:net";
import type { SecureContext } from "node:tls";
import { type Log, type Opened, SessionRefused, type SessionWish } from "./access.ts";
import { CancelKeys } from "./cancel-keys.ts";
import { Catalogs } from "./catalog.ts";
import { Conversations, type RestLimits } from "./conversations.ts";
import { serveClient } from "./session.ts";

export { type Opened, type RelaySession, SessionRefused, type SessionWish } from "./access.ts";
export type { RestLimits } from "./conversations.ts";

export interface PostgresOptions {
  /** The listener's certificate. Absent: plaintext, which the caller allows on loopback only. */
  readonly tls: SecureContext | undefined;
  /** Identity, decision, record and secret. @throws SessionRefused, WritError */
  readonly openSession: (wish: SessionWish) => Promise<Opened>;
  readonly log: Log;
  /** Connections that have not shown a token. One more ends the oldest. */
  readonly strangersMax: number;
  /** How long sessions may rest. Absent: as long as access lasts. */
  readonly rest?: RestLimits;
}

export interface PostgresServer {
  /** Takes a connection over, to its end. Never throws. */
  serve(socket: Socket): void;
  /** Sessions under way. */
  readonly sessions: number;
  /**
   * No session starts from now on, and each one ends (57P01) once no statement and no transaction is under way in it.
   * Resolves when none is left: how long that may take is for the caller, who then calls `close`.
   */
  drain(): Promise<void>;
  /** Ends every session and resolves when all are closed. */
  close(): Promise<void>;
}

/** The PostgreSQL protocol module. Cancel keys and catalogs are shared by all that one server serves. */
export function postgresProtocol(options: PostgresOptions): PostgresServer {
  const conversations = new Conversations(options.rest ?? {});
  const serving = new Set<Promise<void>>();
  const handshaking = new Set<Socket>();
  const strangers = new Set<Socket>();
  let draining = false;
  const openSession = (wish: SessionWish) => {
    if (draining) throw new SessionRefused("57P03", [drained]);
    return options.openSession(wish);
  };
  const context = {
    ...options,
    openSession: async (wish: SessionWish) => await openSession(wish),
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
    async drain() {
      draining = true;
      // Whoever has not shown a token has nothing to lose.
      for (const socket of strangers) socket.destroy();
      await conversations.drain(drained);
    },
    async close() {
      draining = true;
      conversations.end(drained);
      for (const socket of [...handshaking, ...strangers]) socket.destroy();
      await Promise.allSettled(serving);
      context.catalogs.close();
    },
  };
}

/** What clients are told when the proxy stops. */
const drained = { code: "drained", message: "This proxy is stopping. Connect again." } as const;
