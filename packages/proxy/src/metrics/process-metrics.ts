// This process as Prometheus knows processes: CPU, memory, open files, how late its event loop runs.
// It must never cost anything between two looks, but for the event loop's own sampling.
import { readdir } from "node:fs/promises";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { eventLoopSampleMs } from "../limits.ts";
import { counter, type Family, gauge, split } from "./exposition.ts";

export class ProcessMetrics {
  readonly #delay = monitorEventLoopDelay({ resolution: eventLoopSampleMs });
  readonly #openFilesMax: number;

  constructor(openFilesMax: number) {
    this.#openFilesMax = openFilesMax;
    this.#delay.enable();
  }

  close(): void {
    this.#delay.disable();
  }

  /** Delays are those since the last look. */
  async families(): Promise<readonly Family[]> {
    const { user, system } = process.cpuUsage();
    const memory = memoryUsage();
    const startedSeconds = Math.round(Date.now() / 1000 - process.uptime());
    return [
      counter({ name: "process_cpu_seconds_total", help: "CPU time used." }, { value: (user + system) / 1e6 }),
      gauge({ name: "process_resident_memory_bytes", help: "Resident memory." }, memory.rss),
      gauge({ name: "process_start_time_seconds", help: "When the process started." }, startedSeconds),
      gauge({ name: "process_open_fds", help: "Open files." }, await openFiles()),
      gauge({ name: "process_max_fds", help: "Most files that may be open." }, this.#openFilesMax),
      gauge({ name: "nodejs_heap_used_bytes", help: "JavaScript heap in use." }, memory.heapUsed),
      gauge(
        { name: "nodejs_external_memory_bytes", help: "Buffers and other memory outside the heap." },
        memory.external,
      ),
      this.#delays(),
    ];
  }

  #delays(): Family {
    const { min, max, mean } = this.#delay;
    const measured = Number.isFinite(mean) && min <= max;
    // What is sampled is the whole pause between two samples: the pause that was asked for is no delay.
    const delay = (nanoseconds: number) => (measured ? Math.max(0, nanoseconds / 1e9 - eventLoopSampleMs / 1000) : 0);
    const values = {
      "0.5": delay(this.#delay.percentile(50)),
      "0.99": delay(this.#delay.percentile(99)),
      "1": delay(max),
    };
    this.#delay.reset();
    const help = "How late the event loop was, since the last look.";
    return split({ name: "nodejs_eventloop_delay_seconds", help, type: "gauge" }, "quantile", values);
  }
}

/** NaN where the system does not say: libuv reads the resident memory from a file, and none may be left to open. */
function memoryUsage(): Pick<NodeJS.MemoryUsage, "rss" | "heapUsed" | "external"> {
  try {
    return process.memoryUsage();
  } catch {
    return { rss: Number.NaN, heapUsed: Number.NaN, external: Number.NaN };
  }
}

/** NaN where the system does not say. */
async function openFiles(): Promise<number> {
  try {
    return (await readdir("/proc/self/fd")).length;
  } catch {
    return Number.NaN;
  }
}
