// One client connection from accept to close: handshake, session, login upstream, relay. With handshake.ts and
// upstream/ the only place that touches a stream; back-pressure and timeouts are here.
// Whatever happens, both sockets are closed and the session's record is ended, once.
import type { Socket } from "node:net";
import type { SecureContext } from "node:tls";
import { WritError } from "@writ/contracts";
import type { Log, Opened, SessionWish } from "./access.ts";
import { SessionRefused } from "./access.ts";
import { askBearer, failBearer, IssuerTold } from "./bearer-login.ts";
import { type CancelKeys, longKeyBytes, shortKeyBytes } from "./cancel-keys.ts";
import type { CancelRouting } from "./cancel-routing.ts";
import type { Catalogs } from "./catalog.ts";
import { freshOnPath } from "./chosen-path.ts";
import { ClientSide } from "./client-side.ts";
import { Conversation } from "./conversation.ts";
import type { Conversations } from "./conversations.ts";
import { fatalText } from "./errors.ts";
import { HalfClosed } from "./half-closed.ts";
import { askToken, ClientGone, ClientReader, greet } from "./handshake.ts";
import { clientFarewellMs, clientLoginMs, keepAliveMs } from "./limits.ts";
import { type ChosenLogin, chooseLogin, type LoginWays } from "./login-way.ts";
import { MessageDeadline } from "./message-deadline.ts";
import { encodeAuthenticationOk } from "./messages/authentication.ts";
import { encodeBackendKeyData } from "./messages/backend-key-data.ts";
import { encodeErrorResponse } from "./messages/error-response.ts";
import type { BearerIssuer } from "./messages/oauth-bearer.ts";
import { encodeParameterStatus } from "./messages/parameter-status.ts";
import { encodeReadyForQuery } from "./messages/ready-for-query.ts";
import { newestVersion, type StartupMessage, spokenVersion } from "./messages/startup-message.ts";
import { assertNoReplication, boundParameters, freeParameters } from "./parameters.ts";
import { ServerSide } from "./server-side.ts";
import { SocketPorts } from "./socket-ports.ts";
import { needsNoCatalog, StatementCompiler } from "./statement-compiler.ts";
import { ConnectionTrace, type TraceSink } from "./trace/trace-tap.ts";
import { cancelUpstream } from "./upstream/cancel.ts";
import { type LoggedIn, loginUpstream } from "./upstream/login.ts";
import type { UpstreamTarget } from "./upstream/target.ts";

/** What clients see of the listener. Another certificate may come while sessions run: it counts for the next ones. */
export interface CurrentTls {
  readonly current: SecureContext;
}

/** How clients log in. */
export interface LoginOptions {
  readonly ways: LoginWays;
  /** What a client is told that asks for an issuer, by its name or not; undefined: there is none, or not one only. */
  readonly issuer: (name: string | undefined) => BearerIssuer | undefined;
}

export interface ServeContext {
  readonly tls: CurrentTls | undefined;
  /** Absent: with a token of Writ as the password. */
  readonly login?: LoginOptions;
  readonly openSession: (wish: SessionWish) => Promise<Opened>;
  readonly log: Log;
  readonly catalogs: Catalogs;
  readonly cancelKeys: CancelKeys;
  readonly cancels: CancelRouting;
  /** Absent: nothing is traced, and nothing is done for it. */
  readonly trace?: TraceSink;
  /** Conversations under way, so that they can be ended together. */
  readonly conversations: Conversations;
  /** Connections whose session has not begun. */
  readonly handshaking: Set<Socket>;
  /** Open connections that have not shown a token, or were refused, the oldest first. */
  readonly strangers: Set<Socket>;
}

/** Serves one connection to its end. Never throws. */
export async function serveClient(socket: Socket, context: ServeContext): Promise<void> {
  const address = `${socket.remoteAddress ?? "unknown"}:${socket.remotePort ?? 0}`;
  socket.setNoDelay(true).setKeepAlive(true, keepAliveMs).on("error", ignore);
  const reader = new ClientReader(socket);
  const deadline = setTimeout(() => farewell(reader, new WritError("POSTGRES_CLIENT_TIMEOUT")), clientLoginMs);
  let resource: string | undefined;
  context.handshaking.add(socket);
  context.strangers.add(socket);
  // A connection that was ended is not counted, however long it takes until somebody sees it.
  socket.once("close", () => context.strangers.delete(socket));
  try {
    const { cancels, tls } = context;
    const received = await greet(reader, { tls: tls?.current, cancel: (request) => cancels.route(request) });
    if (received === undefined) return leave(reader.socket);
    const login = chooseLogin(received, context.login?.ways ?? "password", reader.secured);
    const { startup } = login;
    const wish = wishOf(startup, address);
    resource = wish.resource;
    const trace = context.trace === undefined ? undefined : new ConnectionTrace(context.trace);
    trace?.client(reader.socket, received, reader.early);
    const token = await tokenBy(reader, login, context);
    clearTimeout(deadline);
    context.strangers.delete(socket);
    const opened = await context
      .openSession({ ...wish, token, ...asLogin[login.way] })
      .catch(async (error: unknown) => {
        // Whoever is told why makes room for others first: until it has left.
        if (!socket.destroyed) context.strangers.add(socket);
        if (login.way === "oauth") await failedBearer(reader, error);
        throw error;
      });
    trace?.session(opened.session.id);
    await runSession(reader, { socket, opened, startup, resource, trace }, context);
  } catch (error) {
    logRefusal(context.log, { address, resource, error });
    // Until it has left: whoever is told why and lingers makes room for others first.
    if (!socket.destroyed) context.strangers.add(socket);
    farewell(reader, error, resource);
  } finally {
    clearTimeout(deadline);
    context.handshaking.delete(socket);
  }
}

const asLogin = { password: {}, oauth: { login: "oauth" } } as const;

async function tokenBy(reader: ClientReader, login: ChosenLogin, context: ServeContext): Promise<string> {
  if (login.way === "password") return await askToken(reader, login.startup);
  return await askBearer(reader, login.startup, () => context.login?.issuer(login.issuer));
}

/** A token that was not taken fails the exchange first. Whatever becomes of that, the refusal is what is told. */
async function failedBearer(reader: ClientReader, error: unknown): Promise<void> {
  if (error instanceof SessionRefused && error.sqlstate === "28P01") await failBearer(reader).catch(ignore);
}

/** What start-up asks for. @throws WritError POSTGRES_PROTOCOL, POSTGRES_UNSUPPORTED */
function wishOf({ parameters }: StartupMessage, clientAddress: string): Omit<SessionWish, "token"> {
  const role = parameters.get("user") ?? "";
  const resource = parameters.get("database") ?? role;
  if (role === "") throw new WritError("POSTGRES_PROTOCOL", "The start-up packet names no user.");
  assertNoReplication(parameters);
  const applicationName = parameters.get("application_name")?.slice(0, applicationNameCharactersMax);
  return { resource, role, clientAddress, ...(applicationName === undefined ? {} : { applicationName }) };
}

/** PostgreSQL cuts it at NAMEDATALEN - 1. */
const applicationNameCharactersMax = 63;

interface Begun {
  /** As it was accepted, beneath TLS. */
  readonly socket: Socket;
  readonly opened: Opened;
  readonly startup: StartupMessage;
  readonly resource: string;
  readonly trace: ConnectionTrace | undefined;
}

async function runSession(reader: ClientReader, begun: Begun, context: ServeContext): Promise<void> {
  const { session, resource, credential } = begun.opened;
  const target: UpstreamTarget = { name: begun.resource, resource };
  try {
    const { compiler, parameters } = await prepare(begun, target, context.catalogs);
    // Access may have ended while the catalog was read.
    if (session.ended !== undefined) throw new SessionRefused("28000", [session.ended]);
    const upstream = await loginUpstream({ target, credential, parameters });
    await relay(reader, { begun, target, compiler, upstream }, context);
  } catch (error) {
    const code = error instanceof ClientGone ? "client-left" : "upstream-failed";
    session.end({ code, message: fatalText(error, begun.resource).message });
    throw error;
  } finally {
    await session.close();
    if (credential.single === true) context.catalogs.forget(target, credential);
    await begun.opened.release?.();
  }
}

async function prepare({ opened, startup }: Begun, target: UpstreamTarget, catalogs: Catalogs) {
  const { view } = opened.session;
  const fresh = catalogs.of(target, opened.credential);
  if (needsNoCatalog(view)) {
    const compiler = new StatementCompiler(view, { fresh, first: undefined });
    return { compiler, parameters: freeParameters(startup.parameters) };
  }
  const onPath = freshOnPath(fresh, startup.parameters, view);
  const first = onPath.current() ?? (await onPath.refresh());
  const parameters = boundParameters(startup.parameters, view, first);
  return { compiler: new StatementCompiler(view, { fresh: onPath, first }), parameters };
}

interface Joined {
  readonly begun: Begun;
  readonly target: UpstreamTarget;
  readonly compiler: StatementCompiler;
  readonly upstream: LoggedIn;
}

/** Joins both sides; resolves when both sockets are closed. */
async function relay(reader: ClientReader, joined: Joined, context: ServeContext): Promise<void> {
  const { session } = joined.begun.opened;
  const early = reader.release();
  const client = reader.socket;
  const server = joined.upstream.messages.release();
  if (client.destroyed) {
    server.destroy();
    throw new ClientGone();
  }
  joined.begun.trace?.server(server);
  const ports = new SocketPorts(client, server, () => cancel(joined));
  const conversation = new Conversation({ session, compiler: joined.compiler, ports, log: context.log });
  const clientSide = new ClientSide(conversation);
  context.handshaking.delete(joined.begun.socket);
  const long = spokenVersion(joined.begun.startup) === newestVersion;
  const key = context.cancelKeys.add(() => conversation.cancel(), long ? longKeyBytes : shortKeyBytes);
  const { cancelKey, parameters } = joined.upstream;
  const ids = cancelKey === undefined ? undefined : { server: cancelKey.processId, client: key.processId };
  const serverSide = new ServerSide(conversation, parameters, ids);
  context.conversations.add(conversation, { accepted: joined.begun.socket, writing: client });
  context.log.info({ event: "session-start", session: session.id, resource: joined.begun.resource }, "session started");
  ports.toClient(welcome(joined.upstream, key));
  const slow = new MessageDeadline(conversation, () => !client.isPaused());
  /** A fault in a turn of this session ends this session, and not the process of all the others. */
  const contained = (turn: () => void) => {
    try {
      turn();
    } catch (error) {
      logRefusal(context.log, { address: session.id, resource: joined.begun.resource, error });
      client.destroy();
      server.destroy();
    }
  };
  const take = (chunk: Buffer) => {
    ports.together(() => clientSide.take(chunk));
    slow.watch(clientSide.midway, chunk.length);
  };
  const listening = new HalfClosed({ conversation, heardBytes: () => server.bytesRead, reported: parameters });
  /** The client sends no more; it may still want to read what it asked for last. */
  const halfClosed = () => {
    contained(() => clientSide.noMore());
    listening.begin();
  };
  const left = () => contained(() => conversation.end(clientLeft));
  const lost = () => contained(() => conversation.end(serverLeft));
  client.on("data", (chunk: Buffer) => contained(() => take(chunk)));
  server.on("data", (chunk: Buffer) => {
    contained(() => ports.together(() => serverSide.take(chunk)));
    ports.finished(chunk);
  });
  // Else the socket would close itself when the client is done with sending.
  client.allowHalfOpen = true;
  client.on("end", halfClosed).on("close", left);
  server.on("end", lost).on("close", lost);
  session.onEnd((ended) => conversation.end(ended));
  if (early.length > 0) clientSide.take(early);
  ports.start();
  await ports.closed;
  slow.stop();
  listening.stop();
  context.cancelKeys.remove(key);
  context.conversations.delete(conversation);
}

const clientLeft = { code: "client-left", message: "The client left." } as const;
const serverLeft = { code: "upstream-failed", message: "The database closed the connection." } as const;

async function cancel({ target, upstream }: Joined): Promise<void> {
  if (upstream.cancelKey !== undefined) await cancelUpstream(target, upstream.cancelKey);
}

/** What a client hears after its token was taken: the server's settings, a cancel key of ours, ready. */
function welcome(upstream: LoggedIn, key: Parameters<typeof encodeBackendKeyData>[0]): Buffer {
  const settings = [...upstream.parameters].map(([name, value]) => encodeParameterStatus(name, value));
  return Buffer.concat([encodeAuthenticationOk(), ...settings, encodeBackendKeyData(key), encodeReadyForQuery("I")]);
}

/** Says why, and closes. */
function farewell(reader: ClientReader, error: unknown, resource?: string): void {
  const { socket } = reader;
  if (socket.destroyed) return;
  if (error instanceof ClientGone || !socket.writable) return void socket.destroy();
  leave(socket, reader.lastWords ?? encodeErrorResponse(fatalText(error, resource)));
}

/** Closes, after some last bytes. What the client still sends is read away, and it is not waited for long. */
function leave(socket: Socket, words?: Buffer): void {
  socket.end(words ?? nothing);
  const timer = setTimeout(() => socket.destroy(), clientFarewellMs);
  socket.resume().once("close", () => clearTimeout(timer));
}

const nothing = Buffer.alloc(0);

function logRefusal(log: Log, refused: { address: string; resource: string | undefined; error: unknown }): void {
  const { address, resource, error } = refused;
  if (error instanceof ClientGone || error instanceof IssuerTold) return;
  if (error instanceof SessionRefused) {
    const reasons = error.reasons.map((reason) => reason.code);
    return log.info({ event: "session-refused", address, resource, reasons }, "session refused");
  }
  if (error instanceof WritError) {
    return log.warn(
      { event: "connection-failed", address, resource, code: error.code, detail: error.detail },
      "connection failed",
    );
  }
  const stack = error instanceof Error ? error.stack : String(error);
  log.error({ event: "fault", address, resource, stack }, "fault in a connection");
}

function ignore(): void {
  // Seen again as "close".
}
