// What one proxy process shows of itself on the control port, read off its parts when somebody asks.
import type { PostgresServer } from "@writ/protocol-postgres";
import type { ProxyClock } from "./clock.ts";
import type { ControlAnswers } from "./control.ts";
import type { BundleKeeper } from "./keeper.ts";
import type { ClientConnections } from "./metrics/client-connections.ts";
import { type Family, gauge, joinFamilies } from "./metrics/exposition.ts";
import type { Meter } from "./metrics/meter.ts";
import type { RecordsState } from "./metrics/metered-session.ts";
import { ProcessMetrics } from "./metrics/process-metrics.ts";
import { openFilesMax } from "./open-files.ts";
import { type ProxyStatus, statusOf } from "./status.ts";

export interface SeenParts {
  readonly meter: Meter;
  readonly keeper: Pick<BundleKeeper, "status">;
  readonly clock: Pick<ProxyClock, "behind" | "nowMs">;
  readonly store: { readonly state: RecordsState };
  readonly clients: Pick<ClientConnections, "open" | "bytes">;
  readonly protocol: Pick<PostgresServer, "sessions">;
}

export class Seen implements ControlAnswers {
  /** Set once: no session starts any more. */
  draining = false;
  readonly #parts: SeenParts;
  readonly #process = new ProcessMetrics(openFilesMax());

  constructor(parts: SeenParts) {
    this.#parts = parts;
  }

  close(): void {
    this.#process.close();
  }

  ready(): boolean {
    return this.status().ready;
  }

  status(): ProxyStatus {
    const { keeper, clock, store, clients, protocol } = this.#parts;
    return statusOf({
      bundle: keeper.status(),
      sessions: protocol.sessions,
      connections: clients.open,
      clockBehind: clock.behind(),
      draining: this.draining,
      records: store.state,
      nowMs: clock.nowMs(),
    });
  }

  /** Of this process alone. */
  async families(): Promise<readonly Family[]> {
    const { meter, clients, clock } = this.#parts;
    const status = this.status();
    const working = gauge(
      { name: "writ_records_working", help: "0 when records cannot be written." },
      Number(status.records.working),
    );
    const own = meter.families({ ...status, bytes: clients.bytes(), nowSeconds: Math.floor(clock.nowMs() / 1000) });
    return [...own, working, ...(await this.#process.families())];
  }

  async metrics(): Promise<readonly Family[]> {
    return joinFamilies([{ worker: "1", families: await this.families() }]);
  }
}
