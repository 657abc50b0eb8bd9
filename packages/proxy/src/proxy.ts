// Wires one proxy: bundle, clock, records, listeners. The only long-lived process of Writ.
// It must never listen before a record folder is open, nor keep a session alive past close().
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { BreakGlassMarks, BundleState } from "@writ/bundle";
import { type CancelKey, type LoginOptions, type PostgresServer, postgresProtocol } from "@writ/protocol-postgres";
import { RecordStore } from "@writ/record";
import { openSecrets, type Secrets, secretsLimits } from "@writ/secrets";
import type { Authority } from "@writ/session";
import { loadParser } from "@writ/sql";
import { BreakGlass } from "./break-glass.ts";
import { type BundleSource, openBundlePlace } from "./bundle-place.ts";
import { ProxyClock } from "./clock.ts";
import type { ProxyConfiguration } from "./configuration.ts";
import { openControl } from "./control.ts";
import { exposureOf } from "./exposure.ts";
import { BundleKeeper } from "./keeper.ts";
import { closeMsMax, connectionsMax, strangersShare } from "./limits.ts";
import type { ListenAddress } from "./listen-address.ts";
import { listen, listenControl } from "./listening.ts";
import type { Log } from "./log.ts";
import { ClientConnections } from "./metrics/client-connections.ts";
import type { Family } from "./metrics/exposition.ts";
import { Meter } from "./metrics/meter.ts";
import { meteredLog } from "./metrics/metered-log.ts";
import { MeteredAuthority, MeteredStore } from "./metrics/metered-session.ts";
import { connectionsFor, openFilesMax } from "./open-files.ts";
import { openSession } from "./open-session.ts";
import { issuerForClients } from "./provider-login.ts";
import { usualRunning } from "./running.ts";
import { Seen } from "./seen.ts";
import type { ProxyStatus } from "./status.ts";
import { StrangerNotes } from "./stranger-notes.ts";
import { openTls } from "./tls.ts";
import { startIssuers, startTokens } from "./tokens/start-tokens.ts";
import type { TokenAnswers } from "./tokens/token-service.ts";
import { openTraceFile } from "./trace-file.ts";
import { watchFolder } from "./watch-folder.ts";

export interface ProxyOptions {
  readonly log: Log;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Only `writ dev` sets it: trial tokens signed by this process's own key are believed. */
  readonly acceptTrial?: boolean;
  readonly wallMs?: () => number;
  /** Which of several processes on one port this is. Absent: the only one. */
  readonly fleet?: FleetPlace;
}

export interface FleetPlace {
  /** From 0. */
  readonly worker: number;
  /** Hands a CancelRequest to the worker whose session it names. */
  readonly toWorker: (worker: number, request: CancelKey) => Promise<void>;
}

export interface RunningProxy {
  /** Where clients connect; the port is the real one when 0 was asked for. */
  readonly postgres: ListenAddress;
  readonly control: ListenAddress | undefined;
  status(): ProxyStatus;
  /** What Prometheus is shown. */
  metrics(): Promise<readonly Family[]>;
  /** The token endpoint, for whoever has its pages. */
  readonly tokens: TokenAnswers;
  /** Cancels what the session with that key runs, if it is one of this process. */
  cancel(request: CancelKey): void;
  /** Looks for a new bundle now instead of at the next turn. */
  look(): Promise<void>;
  /**
   * Takes no connection any more and ends each session once no statement and no transaction is under way in it.
   * Resolves when none is left, or when `drain` of proxy.yaml has passed; `close` then cuts what is left.
   */
  drain(): Promise<void>;
  /** Ends every session, closes records and listeners. */
  close(): Promise<void>;
}

/**
 * Starts a proxy. @throws WritError PROXY_…, RECORD_…, BUNDLE_… when a part cannot start; then none is left running.
 */
export async function startProxy(configuration: ProxyConfiguration, options: ProxyOptions): Promise<RunningProxy> {
  await loadParser();
  const started: (() => Promise<unknown>)[] = [];
  // Last started, first stopped: records close when nothing can append to them any more.
  const stop = async () => {
    for (const end of started.splice(0).reverse()) await withinMs(end(), closeMsMax);
  };
  try {
    const meter = new Meter();
    const log = meteredLog(options.log, meter);
    const tls = await openTls(configuration.listen.postgres.tls, log);
    started.push(async () => tls?.close());
    const clock = new ProxyClock(options.wallMs);
    const records = await RecordStore.open({ folder: configuration.records.folder, key: configuration.records.key });
    started.push(() => records.close());
    const source = openBundlePlace(configuration.bundle, options.env);
    started.push(async () => source.close());
    const keeper = await startKeeper(configuration, { clock, log, source });
    started.push(() => keeper.close());
    started.push(watchPlaces(configuration, () => void keeper.look(), source));
    const secrets = startSecrets(configuration, options.env, log);
    started.push(() => secrets.close());
    const store = new MeteredStore(records, { meter, nowMs: () => clock.nowMs() });
    const authority = new MeteredAuthority(keeper, meter, (configuration.running ?? usualRunning).workers);
    const issuers = startIssuers(configuration, { authority, log, started });
    const context = { ...trusted(configuration, options), authority, store, issuers, secrets, log };
    const connectionsMost = connectionsWithRoom(log);
    const { rest, drainMs } = configuration.running ?? usualRunning;
    const { fleet } = options;
    const { instance = 0, peers } = configuration.balanced ?? { peers: [] };
    const protocol = postgresProtocol({
      ...{ tls, log, rest, strangersMax: Math.ceil(connectionsMost * strangersShare) },
      ...{ place: { instance, worker: fleet?.worker ?? 0 }, peers },
      ...(fleet === undefined ? {} : { toWorker: fleet.toWorker }),
      ...tracing(configuration, { fleet, log, started }),
      login: loginOptions(configuration, authority),
      openSession: (wish) => openSession(context, wish),
    });
    started.push(() => protocol.close());
    const clients = new ClientConnections();
    const server = acceptor({ protocol, meter, clients, connectionsMost, log });
    const postgres = await listen(server, configuration.listen.postgres);
    started.push(async () => server.close());
    const seen = new Seen({ meter, keeper, clock, store, clients, protocol });
    started.push(async () => seen.close());
    const tokens = startTokens(configuration, { ...context, records: store });
    const controlTls = await openTls(configuration.listen.control?.tls, log);
    started.push(async () => controlTls?.close());
    const control = openControl(seen, { exposed: exposureOf(configuration), tls: controlTls, tokens, log });
    started.push(() => control.close());
    const controlAddress = await listenControl(control, configuration.listen.control);
    log.info({ event: "listening", ...postgres }, "listening");
    const drain = async () => {
      seen.draining = true;
      server.close();
      log.info({ event: "draining", sessions: protocol.sessions, atMostMs: drainMs }, "no new sessions");
      await withinMs(protocol.drain(), drainMs);
      log.info({ event: "drained", left: protocol.sessions }, "stopping");
    };
    return {
      ...{ postgres, control: controlAddress, drain, close: stop, look: () => keeper.look() },
      ...{ status: () => seen.status(), metrics: () => seen.families(), cancel: (key) => protocol.cancel(key) },
      tokens,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Whose tokens are believed, and strangers counted. */
function trusted({ tokens, bundle }: ProxyConfiguration, { acceptTrial = false }: ProxyOptions) {
  const { key: tokenKey, also: alsoKeys = [] } = tokens;
  return { tokenKey, alsoKeys, repository: bundle.trust.repository, acceptTrial, strangers: new StrangerNotes() };
}

/** Without TLS no token of a provider is taken, whatever is asked for. */
function loginOptions({ listen: { postgres } }: ProxyConfiguration, authority: Authority): LoginOptions {
  const ways = postgres.tls === undefined ? "password" : (postgres.login ?? "either");
  return { ways, issuer: (name) => issuerForClients(authority.evaluator()?.issuers ?? {}, name) };
}

/** Each of several workers has a file of its own. */
function tracing({ trace }: ProxyConfiguration, parts: TracingParts): { trace?: (line: string) => void } {
  const { fleet, log, started } = parts;
  if (trace === undefined) return {};
  const file = openTraceFile(fleet === undefined ? trace : `${trace}.worker-${fleet.worker + 1}`, log);
  started.push(async () => file.close());
  return { trace: (line) => file.line(line) };
}

interface TracingParts {
  readonly fleet: FleetPlace | undefined;
  readonly log: Log;
  readonly started: (() => Promise<unknown>)[];
}

/** Takes connections, as many as there is room for. */
function acceptor(parts: {
  readonly protocol: PostgresServer;
  readonly meter: Meter;
  readonly clients: ClientConnections;
  readonly connectionsMost: number;
  readonly log: Log;
}): Server {
  const { protocol, meter, clients, connectionsMost, log } = parts;
  const server = createServer({ noDelay: true }, (socket) => {
    meter.accepted.add();
    clients.add(socket);
    protocol.serve(socket);
  });
  // Beyond the most: one of several workers would hand the connection on to the next, which is as full.
  Object.assign(server, { maxConnections: connectionsMost, dropMaxConnection: true });
  server.on("drop", () => meter.dropped.add());
  server.on("error", ({ message }) => log.error({ event: "accept-failed", detail: message }, "accept failed"));
  return server;
}

/** Fewer than usual where the process may not open enough files, and says so. */
function connectionsWithRoom(log: Log): number {
  const openFiles = openFilesMax();
  const connections = connectionsFor(openFiles);
  if (connections < connectionsMax) {
    const fields = { event: "connections-limited", connections, openFiles };
    log.warn(fields, "few files may be open, so few clients may connect: raise the limit (ulimit -n, LimitNOFILE=)");
  }
  return connections;
}

/** Where leases of users per session are noted while they are in use. */
export function leaseFolderOf({ stateFolder }: Pick<ProxyConfiguration, "stateFolder">): string {
  return join(stateFolder, "leases");
}

/** Nothing is fetched yet; what a crash left behind in a store is ended beside everything else. */
function startSecrets({ secrets, stateFolder }: ProxyConfiguration, env: ProxyOptions["env"], log: Log): Secrets {
  const configuration = secrets ?? { keepForMs: secretsLimits.keepForMsDefault };
  const opened = openSecrets(configuration, { env, leaseFolder: leaseFolderOf({ stateFolder }) });
  void opened.sweepUsers().then(({ revoked, left }) => {
    if (revoked > 0) log.info({ event: "users-revoked", count: revoked }, "database users of a crash were revoked");
    if (left > 0) log.warn({ event: "users-left", count: left }, "database users of a crash are left until they end");
  });
  return opened;
}

async function startKeeper(
  { bundle: { trust, everyMs, breakGlassFolder: folder }, stateFolder }: ProxyConfiguration,
  { clock, log, source }: { clock: ProxyClock; log: Log; source: BundleSource },
): Promise<BundleKeeper> {
  const state = await BundleState.open(stateFolder);
  const { read, readFirst } = source;
  const marks = folder === undefined ? undefined : await BreakGlassMarks.open(stateFolder);
  const added =
    folder === undefined || marks === undefined
      ? {}
      : { breakGlass: new BreakGlass({ trust, folder, marks, clock, log }) };
  return await BundleKeeper.start({ trust, read, readFirst, state, clock, everyMs, log, ...added });
}

/** Looks at once where a place can tell that something came. Returns the way to stop. */
function watchPlaces(
  { bundle: { breakGlassFolder } }: ProxyConfiguration,
  look: () => void,
  source: BundleSource,
): () => Promise<void> {
  source.watch(look);
  const watcher = breakGlassFolder === undefined ? undefined : watchFolder(breakGlassFolder, look);
  return async () => watcher?.close();
}

/** Waits no longer than `ms`: what hangs must not keep a process from ending. */
async function withinMs(work: Promise<unknown>, ms: number): Promise<void> {
  const enough = new AbortController();
  try {
    await Promise.race([work, wait(ms, undefined, { signal: enough.signal, ref: false })]);
  } finally {
    enough.abort();
  }
}
