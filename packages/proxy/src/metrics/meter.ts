// Everything the proxy counts about its work, by name. Its labels are bounded: resources and roles of the bundle, codes
// of ours. It must never count by subject, address or statement, nor hold anything a client said.
import type { KeeperStatus } from "../keeper.ts";
import { reasonSeriesMax, roleSeriesMax } from "../limits.ts";
import { Counter, Counters, Histogram } from "./counter.ts";
import { counter, counters, type Family, gauge, histogram, split } from "./exposition.ts";

/** Seconds. Decisions take microseconds, disks milliseconds, statements anything. */
const decisionBounds = [0.000_001, 0.000_005, 0.000_02, 0.000_1, 0.001, 0.01];
const waitBounds = [0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.1, 0.5, 2.5];
const statementBounds = [0.001, 0.005, 0.025, 0.1, 0.5, 2.5, 10, 60, 300];

/** What is read off elsewhere when somebody looks. */
export interface Gauges {
  readonly bundle: KeeperStatus;
  readonly sessions: number;
  readonly connections: number;
  readonly bytes: { readonly fromClients: number; readonly toClients: number };
  readonly ready: boolean;
  readonly draining: boolean;
  readonly clockBehind: boolean;
  readonly nowSeconds: number;
}

export class Meter {
  readonly accepted = new Counter();
  readonly dropped = new Counter();
  readonly sessionsOpened = new Counters(["resource", "role"], roleSeriesMax);
  readonly sessionsRefused = new Counters(["reason"], reasonSeriesMax);
  readonly sessionsEnded = new Counters(["reason"], reasonSeriesMax);
  readonly connectionsFailed = new Counters(["code"], reasonSeriesMax);
  readonly tokensIssued = new Counters(["issuer"], reasonSeriesMax);
  readonly tokensRefused = new Counters(["reason"], reasonSeriesMax);
  readonly bundlesRefused = new Counters(["code"], reasonSeriesMax);
  readonly faults = new Counter();
  readonly allowed = new Counter();
  readonly denied = new Counter();
  readonly held = new Counter();
  readonly denials = new Counters(["reason"], reasonSeriesMax);
  readonly rows = new Counter();
  readonly statementErrors = new Counter();
  readonly recordFailures = new Counters(["code"], reasonSeriesMax);
  readonly decisionSeconds = new Histogram(decisionBounds);
  readonly recordWaitSeconds = new Histogram(waitBounds);
  readonly statementSeconds = new Histogram(statementBounds);

  families(now: Gauges): readonly Family[] {
    return [...this.#clients(now), ...this.#statements(), ...bundleFamilies(now, this.bundlesRefused)];
  }

  #clients({ sessions, connections, bytes, ready, draining }: Gauges): readonly Family[] {
    const { fromClients: from_clients, toClients: to_clients } = bytes;
    return [
      gauge({ name: "writ_ready", help: "1 when new sessions are taken." }, Number(ready)),
      gauge({ name: "writ_draining", help: "1 when told to stop." }, Number(draining)),
      gauge({ name: "writ_sessions_open", help: "Sessions under way." }, sessions),
      gauge(
        { name: "writ_connections_open", help: "Client connections, those without a session included." },
        connections,
      ),
      counter({ name: "writ_connections_accepted_total", help: "Client connections accepted." }, this.accepted),
      counter({ name: "writ_connections_dropped_total", help: "Connections beyond the most allowed." }, this.dropped),
      counters({ name: "writ_sessions_opened_total", help: "Sessions opened." }, this.sessionsOpened),
      counters({ name: "writ_sessions_refused_total", help: "Logins refused, by reason." }, this.sessionsRefused),
      counters({ name: "writ_sessions_ended_total", help: "Sessions ended, by reason." }, this.sessionsEnded),
      counters(
        { name: "writ_connections_failed_total", help: "Connections that failed, by code." },
        this.connectionsFailed,
      ),
      counters({ name: "writ_tokens_issued_total", help: "Tokens issued for providers' tokens." }, this.tokensIssued),
      counters(
        { name: "writ_tokens_refused_total", help: "Exchanges and pages of reach refused, by reason." },
        this.tokensRefused,
      ),
      counter({ name: "writ_faults_total", help: "Broken rules of Writ's own: each is a bug to report." }, this.faults),
      split(
        { name: "writ_client_bytes_total", help: "Bytes on client connections, TLS included.", type: "counter" },
        "direction",
        { from_clients, to_clients },
      ),
    ];
  }

  #statements(): readonly Family[] {
    const decided = { allow: this.allowed.value, deny: this.denied.value, hold: this.held.value };
    return [
      split({ name: "writ_statements_total", help: "Statements, by decision.", type: "counter" }, "decision", decided),
      counters({ name: "writ_denials_total", help: "Reasons of denied statements." }, this.denials),
      counter({ name: "writ_rows_total", help: "Rows returned or changed." }, this.rows),
      counter(
        { name: "writ_statement_errors_total", help: "Allowed statements that ended in an error." },
        this.statementErrors,
      ),
      histogram(
        { name: "writ_statement_seconds", help: "Allowed statements, from sent to done." },
        this.statementSeconds,
      ),
      histogram(
        { name: "writ_decision_seconds", help: "Decisions about statements, one in 16." },
        this.decisionSeconds,
      ),
      histogram(
        { name: "writ_record_wait_seconds", help: "How long statements waited for the disk, one in 16." },
        this.recordWaitSeconds,
      ),
      counters(
        { name: "writ_record_failures_total", help: "Records that could not be written, by code." },
        this.recordFailures,
      ),
    ];
  }
}

function bundleFamilies({ bundle, clockBehind, nowSeconds }: Gauges, refused: Counters): readonly Family[] {
  const { inForce, seq, issuedAt, endsAt, halfLifePassed } = bundle;
  const age = issuedAt === null ? Number.NaN : nowSeconds - issuedAt;
  return [
    gauge({ name: "writ_bundle_in_force", help: "0 when everything is denied for want of a bundle." }, Number(inForce)),
    gauge({ name: "writ_bundle_sequence", help: "Sequence of the bundle in force." }, seq ?? Number.NaN),
    gauge({ name: "writ_bundle_age_seconds", help: "Since the bundle was signed." }, age),
    gauge({ name: "writ_bundle_end_time_seconds", help: "When the bundle ends." }, endsAt ?? Number.NaN),
    gauge(
      { name: "writ_bundle_half_life_passed", help: "1 from half of its life on: nobody renews it." },
      Number(halfLifePassed),
    ),
    gauge(
      { name: "writ_break_glass_in_force", help: "1 while grants that an offline key added are in force." },
      Number(bundle.breakGlass?.inForce ?? false),
    ),
    gauge(
      { name: "writ_break_glass_end_time_seconds", help: "When the break-glass bundle in force ends." },
      bundle.breakGlass?.endsAt ?? Number.NaN,
    ),
    counters(
      { name: "writ_bundle_refusals_total", help: "Bundles refused, by code; the same again counts once." },
      refused,
    ),
    gauge(
      { name: "writ_clock_behind", help: "1 when the clock is behind the bundle and everything is denied." },
      Number(clockBehind),
    ),
  ];
}
