// Wires one proxy: bundle, clock, records, listeners. The only long-lived process of Writ.
// It must never listen before a record folder is open, nor keep a session alive past close().

import type { AddressInfo } from "node:net";
import { createServer, type Server, type Socket } from "node:net";
import { BundleState, readFolder } from "@writ/bundle";
import { WritError } from "@writ/contracts";
import { type PostgresServer, postgresProtocol } from "@writ/protocol-postgres";
import { RecordStore } from "@writ/record";
import { loadParser } from "@writ/sql";
import { changedFile } from "./changed-file.ts";
import { ProxyClock } from "./clock.ts";
import type { ListenAddress, ProxyConfiguration } from "./configuration.ts";
import { openControl } from "./control.ts";
import { BundleKeeper, type KeeperStatus } from "./keeper.ts";
import { connectionsMax } from "./limits.ts";
import type { Log } from "./log.ts";
import { openSession } from "./open-session.ts";
import { loadTls } from "./tls.ts";

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
}

export interface RunningProxy {
  /** Where clients connect; the port is the real one when 0 was asked for. */
  readonly postgres: ListenAddress;
  readonly control: ListenAddress | undefined;
  status(): ProxyStatus;
  /** Looks for a new bundle now instead of at the next turn. */
  look(): Promise<void>;
  /** Ends every session, closes records and listeners. */
  close(): Promise<void>;
}

/** Starts a proxy. @throws WritError PROXY_LISTEN, RECORD_…, BUNDLE_… when a part cannot start. */
export async function startProxy(configuration: ProxyConfiguration, options: ProxyOptions): Promise<RunningProxy> {
  await loadParser();
  const clock = new ProxyClock(options.wallMs);
  const store = await RecordStore.open({ folder: configuration.records.folder, key: configuration.records.key });
  const { folder, trust, everyMs } = configuration.bundle;
  const state = await BundleState.open(configuration.stateFolder);
  const read = changedFile(folder, () => readFolder(folder));
  const keeper = await BundleKeeper.start({ trust, read, state, clock, everyMs, log: options.log });
  const protocol = postgresProtocol({
    tls: await loadTls(configuration.listen.postgres.tls),
    openSession: (wish) =>
      openSession(
        {
          authority: keeper,
          store,
          tokenKey: configuration.tokens.key,
          repository: trust.repository,
          acceptTrial: options.acceptTrial === true,
          env: options.env,
          log: options.log,
        },
        wish,
      ),
    log: options.log,
  });
  const server = createServer({ noDelay: true, pauseOnConnect: false }, (socket) => accept(protocol, socket));
  server.maxConnections = connectionsMax;
  const status = () => ({ bundle: keeper.status(), sessions: protocol.sessions, clockBehind: clock.behind() });
  const control = openControl({ status });
  const postgres = await listen(server, configuration.listen.postgres);
  const controlAddress = await listenControl(control, configuration.listen.control);
  options.log.info({ event: "listening", ...postgres }, "listening");
  return {
    postgres,
    control: controlAddress,
    status,
    look: () => keeper.look(),
    async close() {
      keeper.close();
      server.close();
      await Promise.all([protocol.close(), control.close()]);
      await store.close();
    },
  };
}

function accept(protocol: PostgresServer, socket: Socket): void {
  protocol.serve(socket);
}

async function listen(server: Server, address: ListenAddress): Promise<ListenAddress> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(new WritError("PROXY_LISTEN", `${address.host}:${address.port} (${error.code}).`)),
    );
    server.listen(address.port, address.host, resolve);
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
