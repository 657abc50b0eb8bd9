// The door of protocol-postgres: PostgreSQL to both sides, for sessions that somebody else opens and decides.
import type { Socket } from "node:net";
import { type Log, type Opened, SessionRefused, type SessionWish } from "./access.ts";
import { CancelKeys, type KeyPlace } from "./cancel-keys.ts";
import { type CancelPeer, cancelPeers } from "./cancel-peers.ts";
import { CancelRouting } from "./cancel-routing.ts";
import { Catalogs } from "./catalog.ts";
import { Conversations, type RestLimits } from "./conversations.ts";
import type { CancelKey } from "./messages/backend-key-data.ts";
import { type CurrentTls, type LoginOptions, serveClient } from "./session.ts";
import type { TraceSink } from "./trace/trace-tap.ts";

export { type Opened, type RelaySession, SessionRefused, type SessionWish } from "./access.ts";
export { instanceMax, type KeyPlace, workerMax } from "./cancel-keys.ts";
export type { CancelPeer } from "./cancel-peers.ts";
export type { RestLimits } from "./conversations.ts";
export type { LoginWays } from "./login-way.ts";
export type { CancelKey } from "./messages/backend-key-data.ts";
export type { BearerIssuer } from "./messages/oauth-bearer.ts";
export type { CurrentTls, LoginOptions } from "./session.ts";
export type { TraceSink } from "./trace/trace-tap.ts";

export interface PostgresOptions {
  /** The listener's certificate. Absent: plaintext, which the caller allows on loopback only. */
  readonly tls: CurrentTls | undefined;
  /** How clients log in. Absent: with a token of Writ as the password. */
  readonly login?: LoginOptions;
  /** Identity, decision, record and secret. @throws SessionRefused, WritError */
  readonly openSession: (wish: SessionWish) => Promise<Opened>;
  readonly log: Log;
  /** Connections that have not shown a token. One more ends the oldest. */
  readonly strangersMax: number;
  /** How long sessions may rest. Absent: as long as access lasts. */
  readonly rest?: RestLimits;
  /** Which process this is, among those that a client's CancelRequest may come to. Absent: the only one. */
  readonly place?: KeyPlace;
  /** The other proxies behind the same balancer. */
  readonly peers?: readonly CancelPeer[];
  /** Takes a line for each message that passes, values left out. Absent: nothing is traced. */
  readonly trace?: TraceSink;
  /** Hands a CancelRequest to another worker of this machine, which calls `cancel`. Calls are bounded in number. */
  readonly toWorker?: (worker: number, request: CancelKey) => Promise<void> | void;
}

export interface PostgresServer {
  /** Takes a connection over, to its end. Never throws. */
  serve(socket: Socket): void;
  /** Sessions under way. */
  readonly sessions: number;
  /** Cancels what the session of this process with that key runs: for requests that another worker hands over. */
  cancel(request: CancelKey): void;
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
  const place = options.place ?? { instance: 0, worker: 0 };
  const cancelKeys = new CancelKeys(place);
  const { log, toWorker, peers = [] } = options;
  const cancels = new CancelRouting({
    ...{ place, keys: cancelKeys, log },
    ...(toWorker === undefined ? {} : { toWorker }),
    ...(peers.length === 0 ? {} : { toPeer: cancelPeers(peers, log) }),
  });
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
    cancelKeys,
    cancels,
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
    cancel: (request) => cancelKeys.cancel(request),
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
