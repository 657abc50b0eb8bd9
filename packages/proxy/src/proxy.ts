// Wires one proxy: bundle, clock, records, listeners. The only long-lived process of Writ.
// It must never listen before a record folder is open, nor keep a session alive past close().
import { type AddressInfo, createServer, type Server } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { BundleState, readFolder } from "@writ/bundle";
import { WritError } from "@writ/contracts";
import { postgresProtocol } from "@writ/protocol-postgres";
import { RecordStore } from "@writ/record";
import { loadParser } from "@writ/sql";
import { changedFile } from "./changed-file.ts";
import { ProxyClock } from "./clock.ts";
import type { ProxyConfiguration } from "./configuration.ts";
import { openControl } from "./control.ts";
import { BundleKeeper, type KeeperStatus } from "./keeper.ts";
import { closeMsMax, connectionsMax, strangersShare } from "./limits.ts";
import type { ListenAddress } from "./listen-address.ts";
import type { Log } from "./log.ts";
import { connectionsFor, openFilesMax } from "./open-files.ts";
import { type OpenSessionContext, openSession } from "./open-session.ts";
import { usualRunning } from "./running.ts";
import { StrangerNotes } from "./stranger-notes.ts";
import { loadTls } from "./tls.ts";
import { watchFolder } from "./watch-folder.ts";

export interface ProxyOptions {
  readonly log: Log;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Only `writ dev` sets it: trial tokens signed by this process's own key are believed. */
  readonly acceptTrial?: boolean;
  readonly wallMs?: () => number;
}

export interface ProxyStatus {
  readonly bundle: KeeperStatus;
  readonly sessions: number;
  readonly clockBehind: boolean;
  /** Told to stop: no session starts any more. */
  readonly draining: boolean;
}

export interface RunningProxy {
  /** Where clients connect; the port is the real one when 0 was asked for. */
  readonly postgres: ListenAddress;
  readonly control: ListenAddress | undefined;
  status(): ProxyStatus;
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
  const { log } = options;
  await loadParser();
  const tls = await loadTls(configuration.listen.postgres.tls);
  const started: (() => Promise<unknown>)[] = [];
  // Last started, first stopped: records close when nothing can append to them any more.
  const stop = async () => {
    for (const end of started.splice(0).reverse()) await withinMs(end(), closeMsMax);
  };
  try {
    const clock = new ProxyClock(options.wallMs);
    const store = await RecordStore.open({ folder: configuration.records.folder, key: configuration.records.key });
    started.push(() => store.close());
    const keeper = await startKeeper(configuration, { clock, log });
    started.push(async () => keeper.close());
    const watcher = watchFolder(configuration.bundle.folder, () => void keeper.look());
    started.push(async () => watcher.close());
    const context: OpenSessionContext = {
      authority: keeper,
      store,
      tokenKey: configuration.tokens.key,
      repository: configuration.bundle.trust.repository,
      acceptTrial: options.acceptTrial === true,
      env: options.env,
      log,
      strangers: new StrangerNotes(),
    };
    const connections = connectionsWithRoom(log);
    const strangersMax = Math.ceil(connections * strangersShare);
    const running = configuration.running ?? usualRunning;
    const protocol = postgresProtocol({
      ...{ tls, log, strangersMax, rest: running.rest },
      openSession: (wish) => openSession(context, wish),
    });
    started.push(() => protocol.close());
    let draining = false;
    const status = () => ({
      ...{ bundle: keeper.status(), sessions: protocol.sessions, clockBehind: clock.behind(), draining },
    });
    const server = createServer({ noDelay: true }, (socket) => protocol.serve(socket));
    server.maxConnections = connections;
    const postgres = await listen(server, configuration.listen.postgres);
    server.on("error", ({ message }) => log.error({ event: "accept-failed", detail: message }, "accept failed"));
    started.push(async () => server.close());
    const control = openControl({ status });
    started.push(() => control.close());
    const controlAddress = await listenControl(control, configuration.listen.control);
    log.info({ event: "listening", ...postgres }, "listening");
    const drain = async () => {
      draining = true;
      server.close();
      log.info({ event: "draining", sessions: protocol.sessions, atMostMs: running.drainMs }, "no new sessions");
      await withinMs(protocol.drain(), running.drainMs);
      log.info({ event: "drained", left: protocol.sessions }, "stopping");
    };
    return { postgres, control: controlAddress, status, look: () => keeper.look(), drain, close: stop };
  } catch (error) {
    await stop();
    throw error;
  }
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

async function startKeeper(
  { bundle, stateFolder }: ProxyConfiguration,
  { clock, log }: { clock: ProxyClock; log: Log },
): Promise<BundleKeeper> {
  const { folder, trust, everyMs } = bundle;
  const state = await BundleState.open(stateFolder);
  const read = changedFile(folder, () => readFolder(folder));
  const readFirst = (digest: string) => readFolder(folder, digest);
  return await BundleKeeper.start({ trust, read, readFirst, state, clock, everyMs, log });
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

async function listen(server: Server, address: ListenAddress): Promise<ListenAddress> {
  await new Promise<void>((resolve, reject) => {
    const failed = ({ code }: NodeJS.ErrnoException) =>
      reject(new WritError("PROXY_LISTEN", `${address.host}:${address.port} (${code}).`));
    server.once("error", failed);
    server.listen(address.port, address.host, () => {
      server.off("error", failed);
      resolve();
    });
  });
  return { host: address.host, port: (server.address() as AddressInfo).port };
}

async function listenControl(
  control: ReturnType<typeof openControl>,
  address: ListenAddress | undefined,
): Promise<ListenAddress | undefined> {
  if (address === undefined) return undefined;
  try {
    await control.listen(address);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new WritError("PROXY_LISTEN", `${address.host}:${address.port} (${code}).`);
  }
  return { host: address.host, port: (control.server.address() as AddressInfo).port };
}
