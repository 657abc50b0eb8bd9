// writ proxy: runs the proxy of proxy.yaml until it is told to stop.
import { flushCompileCache } from "node:module";
import { resolve } from "node:path";
import { loadConfiguration, openLog, runProxy } from "@writ/proxy";
import type { Command } from "../command.ts";
import { assertNoPositionals, neededOption } from "../options.ts";

export const proxyCommand: Command = {
  name: "proxy",
  summary: "run the proxy",
  usage: "--config proxy.yaml [--trace FILE]",
  example: "writ proxy --config /etc/writ/proxy.yaml",
  options: {
    config: { type: "string", value: "FILE", description: "the proxy's configuration" },
    trace: { type: "string", value: "FILE", description: "write a line for each message, values left out" },
  },
  async run(invocation) {
    const { terminal, env, stop, stopNow = new AbortController().signal } = invocation;
    assertNoPositionals(invocation);
    const written = await loadConfiguration(resolve(invocation.folder, neededOption(invocation, "config")));
    const trace = invocation.options["trace"];
    const configuration =
      typeof trace === "string" ? { ...written, trace: resolve(invocation.folder, trace) } : written;
    const proxy = await runProxy(configuration, { log: openLog(), env });
    const { host, port } = proxy.postgres;
    const { bundle } = await proxy.status();
    const processes = configuration.running?.workers ?? 1;
    const shared = processes === 1 ? "" : ` with ${processes} processes`;
    terminal.progress(`listening on ${host}:${port}${shared}; bundle ${bundle.revision ?? "none yet"}; Ctrl-C stops`);
    terminal.json({ ready: true, listen: proxy.postgres, control: proxy.control ?? null });
    // Usually that happens when the process ends; who is killed would leave nothing for the next start.
    flushCompileCache();
    await stopped(stop);
    const { sessions } = await proxy.status();
    terminal.progress(
      `stopping: no new sessions; ${sessions} under way end after their transaction; again ends them now`,
    );
    await Promise.race([proxy.drain(), stopped(stopNow)]);
    await proxy.close();
    terminal.progress("stopped: sessions have ended and records are closed");
    return 0;
  },
};

export function stopped(stop: AbortSignal): Promise<void> {
  if (stop.aborted) return Promise.resolve();
  return new Promise((resolve) => stop.addEventListener("abort", () => resolve(), { once: true }));
}
