// Puts counting between a session and what it asks and writes: decisions on one side, its record on the other.
// It must never change an answer, an error or an order, nor let a session see two evaluators where there is one.
import { WritError } from "@writ/contracts";
import type { RecordStore } from "@writ/record";
import type { Authority, Recorder, RecorderStore } from "@writ/session";
import { timedOneIn } from "../limits.ts";
import type { Meter } from "./meter.ts";

type Evaluator = NonNullable<ReturnType<Authority["evaluator"]>>;
type RecordEvent = Parameters<Recorder["append"]>[0];

/** Sessions compare evaluators by identity: one comes out for each that goes in. */
export class MeteredAuthority implements Authority {
  readonly processes: number;
  readonly #inner: Authority;
  readonly #meter: Meter;
  #plain: Evaluator | undefined;
  #metered: Evaluator | undefined;

  /** `processes`: how many workers this proxy has. */
  constructor(inner: Authority, meter: Meter, processes = 1) {
    this.processes = processes;
    this.#inner = inner;
    this.#meter = meter;
  }

  evaluator(): Evaluator | undefined {
    const plain = this.#inner.evaluator();
    if (plain === undefined) return undefined;
    if (plain !== this.#plain || this.#metered === undefined) {
      this.#plain = plain;
      this.#metered = meteredEvaluator(plain, this.#meter);
    }
    return this.#metered;
  }

  nowMs(): number {
    return this.#inner.nowMs();
  }

  clockBehind(): boolean {
    return this.#inner.clockBehind();
  }

  onSwap(listener: () => void): () => void {
    return this.#inner.onSwap(listener);
  }
}

/** True for the first of every so many: reading the clock costs more than a cached decision. */
class Turn {
  #left = 1;

  take(): boolean {
    this.#left -= 1;
    if (this.#left > 0) return false;
    this.#left = timedOneIn;
    return true;
  }
}

function meteredEvaluator(plain: Evaluator, { decisionSeconds }: Meter): Evaluator {
  const turn = new Turn();
  const { revision, seq, iat, exp, digest, breakGlass, trialIssuers, issuers } = plain;
  return {
    ...{ revision, seq, iat, exp, digest, trialIssuers, issuers },
    ...(breakGlass === undefined ? {} : { breakGlass }),
    get faults() {
      return plain.faults;
    },
    session: (input) => plain.session(input),
    statement(input) {
      if (!turn.take()) return plain.statement(input);
      const startMs = performance.now();
      const decision = plain.statement(input);
      decisionSeconds.observe((performance.now() - startMs) / 1000);
      return decision;
    },
    person: (input, nowSeconds) => plain.person(input, nowSeconds),
    reach: (input) => plain.reach(input),
    resource: (name) => plain.resource(name),
  };
}

/** Whether records can be written, as far as the last try showed. */
export interface RecordsState {
  readonly working: boolean;
  readonly lastFailure: { readonly code: string; readonly at: string } | null;
}

type Store = Pick<RecordStore, "start" | "claim" | "refuse" | "exchange">;

export class MeteredStore implements RecorderStore {
  readonly #inner: Store;
  readonly #meter: Meter;
  readonly #nowMs: () => number;
  readonly #turn = new Turn();
  #state: RecordsState = { working: true, lastFailure: null };

  constructor(inner: Store, { meter, nowMs }: { meter: Meter; nowMs: () => number }) {
    this.#inner = inner;
    this.#meter = meter;
    this.#nowMs = nowMs;
  }

  get state(): RecordsState {
    return this.#state;
  }

  async start(header: Parameters<RecorderStore["start"]>[0]): Promise<Recorder> {
    try {
      const recorder = await this.#inner.start(header);
      this.#worked();
      this.#meter.sessionsOpened.of(header.resource, header.role).add();
      return this.#metered(recorder);
    } catch (error) {
      throw this.#failed(error);
    }
  }

  async claim(grant: string, sessions: number): Promise<boolean> {
    try {
      return await this.#inner.claim(grant, sessions);
    } catch (error) {
      throw this.#failed(error);
    }
  }

  refuse(refusal: Parameters<Store["refuse"]>[0]): Promise<void> {
    return this.#inner.refuse(refusal);
  }

  async exchange(exchange: Parameters<Store["exchange"]>[0]): Promise<void> {
    try {
      await this.#inner.exchange(exchange);
    } catch (error) {
      throw this.#failed(error);
    }
  }

  #metered(inner: Recorder): Recorder {
    const [meter, turn] = [this.#meter, this.#turn];
    const failed = (error: unknown) => this.#failed(error);
    return {
      id: inner.id,
      append(event) {
        countEvent(event, meter);
        return inner.append(event);
      },
      durable() {
        const durable = inner.durable();
        if (!turn.take()) {
          durable.catch(failed);
          return durable;
        }
        const startMs = performance.now();
        durable.then(() => meter.recordWaitSeconds.observe((performance.now() - startMs) / 1000), failed);
        return durable;
      },
      flushSoon: () => inner.flushSoon(),
      end: (event) => inner.end(event),
    };
  }

  #worked(): void {
    if (!this.#state.working) this.#state = { ...this.#state, working: true };
  }

  #failed(error: unknown): unknown {
    const code = error instanceof WritError ? error.code : "RECORD_FAILED";
    this.#meter.recordFailures.of(code).add();
    this.#state = { working: false, lastFailure: { code, at: new Date(this.#nowMs()).toISOString() } };
    return error;
  }
}

function countEvent(event: RecordEvent, meter: Meter): void {
  if (event.type === "outcome") {
    meter.rows.add(event.rows);
    meter.statementSeconds.observe(event.durationMs / 1000);
    if (event.error !== undefined) meter.statementErrors.add();
  } else if (event.type === "statement") {
    if (event.decision === "allow") return meter.allowed.add();
    (event.decision === "deny" ? meter.denied : meter.held).add();
    for (const { code } of event.reasons) meter.denials.of(code).add();
  }
}
