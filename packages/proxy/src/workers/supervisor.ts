// Starts several workers that share one port, answers for all of them on one control port, starts again what ended, and
// stops all together. It holds no session, no bundle and no record: it must never do a worker's work itself.
import cluster from "node:cluster";
import { setTimeout as wait } from "node:timers/promises";
import type { CancelKey } from "@writ/protocol-postgres";
import type { FastifyInstance } from "fastify";
import type { ProxyConfiguration } from "../configuration.ts";
import { type ControlAnswers, openControl } from "../control.ts";
import { exposureOf } from "../exposure.ts";
import { withinMs } from "../keep-bundle.ts";
import { drainAnswerMs, startMsMax, tokenAnswerMsMax } from "../limits.ts";
import type { ListenAddress } from "../listen-address.ts";
import { listenControl } from "../listening.ts";
import type { Log } from "../log.ts";
import { type Family, joinFamilies, split } from "../metrics/exposition.ts";
import { ProcessMetrics } from "../metrics/process-metrics.ts";
import { openFilesMax } from "../open-files.ts";
import { usualRunning } from "../running.ts";
import { processStatus } from "../status.ts";
import { openTls, type ServedTls } from "../tls.ts";
import type { TokenReply } from "../tokens/token-reply.ts";
import { type TokenQuestion, unavailable } from "../tokens/token-service.ts";
import { type FleetStatus, fleetStatusOf } from "./fleet-status.ts";
import { seedMark, seedStates, stateFolderOf } from "./seed-state.ts";
import { WorkerProcess } from "./worker-process.ts";

export interface SupervisorOptions {
  readonly log: Log;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export class Supervisor implements ControlAnswers {
  readonly #configuration: ProxyConfiguration;
  readonly #log: Log;
  readonly #workers: readonly WorkerProcess[];
  readonly #process = new ProcessMetrics(openFilesMax());
  #tls: ServedTls | undefined;
  #control: FastifyInstance | undefined;
  #draining = false;
  postgres: ListenAddress;
  control: ListenAddress | undefined;

  /** @throws WritError of whichever part cannot start; then none is left running. */
  static async start(configuration: ProxyConfiguration, options: SupervisorOptions): Promise<Supervisor> {
    const { workers } = configuration.running ?? usualRunning;
    await seedStates(configuration.stateFolder, workers);
    const supervisor = new Supervisor(configuration, options);
    try {
      await supervisor.#start();
      return supervisor;
    } catch (error) {
      await supervisor.close();
      throw error;
    }
  }

  private constructor(configuration: ProxyConfiguration, { log, env }: SupervisorOptions) {
    this.#configuration = configuration;
    this.#log = log;
    this.postgres = configuration.listen.postgres;
    const { workers } = configuration.running ?? usualRunning;
    this.#workers = Array.from({ length: workers }, (_, index) => {
      const worker = index + 1;
      const mine = workerConfiguration(configuration, worker);
      const toWorker = async (at: number, request: CancelKey) =>
        void (await this.#workers[at]?.ask("cancel", { request }));
      const beforeAgain = () => withinMs(seedMark(configuration.stateFolder, { worker, workers }), startMsMax);
      return new WorkerProcess({ worker, configuration: mine, env, log, toWorker, beforeAgain });
    });
  }

  async #start(): Promise<void> {
    cluster.setupPrimary({
      exec: new URL("./worker-main.ts", import.meta.url).pathname,
      ...{ args: [], execArgv: [], serialization: "advanced", stdio: ["ignore", "ignore", "inherit", "ipc"] },
    });
    const [first] = await Promise.all(this.#workers.map((worker) => worker.start()));
    if (first !== undefined) this.postgres = first;
    const { control } = this.#configuration.listen;
    this.#tls = await openTls(control?.tls, this.#log);
    const tokens = (question: TokenQuestion) => this.#tokens(question);
    const options = { exposed: exposureOf(this.#configuration), tls: this.#tls, tokens, log: this.#log };
    this.#control = openControl(this, options);
    this.control = await listenControl(this.#control, control);
    this.#log.info({ event: "workers-ready", workers: this.#workers.length, ...this.postgres }, "workers ready");
  }

  /** The first worker that is up: it alone then has the providers' keys, and counts how often a subject asks. */
  async #tokens(question: TokenQuestion): Promise<TokenReply> {
    const worker = this.#workers.find(({ up }) => up);
    return (await worker?.ask("tokens", { question, msMax: tokenAnswerMsMax })) ?? unavailable;
  }

  async ready(): Promise<boolean> {
    return !this.#draining && (await this.status()).ready;
  }

  async status(): Promise<FleetStatus> {
    const workers = await Promise.all(
      this.#workers.map(async (process) => {
        const status = (await process.ask("status")) ?? null;
        const { worker, pid, up, restarted: restarts } = process;
        return { worker, pid, up, restarts, status };
      }),
    );
    return fleetStatusOf({ ...processStatus(), draining: this.#draining }, workers);
  }

  async metrics(): Promise<readonly Family[]> {
    const asked = this.#workers.map(async (process) => {
      return { worker: String(process.worker), families: (await process.ask("metrics")) ?? [] };
    });
    const own = { worker: "supervisor", families: await this.#process.families() };
    return [...joinFamilies([own, ...(await Promise.all(asked))]), ...this.#families()];
  }

  #families(): readonly Family[] {
    const by = (value: (process: WorkerProcess) => number) =>
      Object.fromEntries(this.#workers.map((process) => [String(process.worker), value(process)]));
    const up = { name: "writ_worker_up", help: "0 while a worker is being started again.", type: "gauge" } as const;
    const help = "How often a worker was started again.";
    const restarts = { name: "writ_worker_restarts_total", help, type: "counter" } as const;
    return [
      split(
        up,
        "worker",
        by((process) => Number(process.up)),
      ),
      split(
        restarts,
        "worker",
        by((process) => process.restarted),
      ),
    ];
  }

  async look(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.ask("look")));
  }

  /** As a proxy's: each worker takes nothing new and ends its sessions at rest. */
  async drain(): Promise<void> {
    this.#draining = true;
    const { drainMs } = this.#configuration.running ?? usualRunning;
    for (const worker of this.#workers) worker.retire();
    // A worker bounds its drain itself; one that hangs is not waited for much longer.
    const drained = this.#workers.map((worker) => worker.ask("drain", { msMax: drainMs + drainAnswerMs }));
    await Promise.all(drained);
  }

  async close(): Promise<void> {
    this.#draining = true;
    await Promise.all(this.#workers.map((worker) => worker.close()));
    await Promise.race([this.#control?.close(), wait(drainAnswerMs, undefined, { ref: false })]);
    this.#tls?.close();
    this.#process.close();
  }
}

/** A worker has no control port: the supervisor answers for it. */
function workerConfiguration(configuration: ProxyConfiguration, worker: number): ProxyConfiguration {
  const { postgres } = configuration.listen;
  return { ...configuration, listen: { postgres }, stateFolder: stateFolderOf(configuration.stateFolder, worker) };
}
