// Spoiled clients and a spoiled server around a real proxy and a real PostgreSQL. Whatever they say: the proxy lives,
// no session is left over, no masked value comes out, and nothing is a fault of our own.
import { readFile, writeFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { Randomness } from "../../packages/protocol-postgres/test/fuzz/randomness.ts";
import { processState } from "../bench/process-state.ts";
import { secrets } from "../e2e/shop.ts";
import { grant, World } from "../e2e/world.ts";
import { type SpoilingRelay, startSpoilingRelay } from "./spoiling-relay.ts";
import { talk } from "./wire-client.ts";

export interface WireFuzzOptions {
  readonly seed: number;
  readonly seconds: number;
  readonly atOnce: number;
  /** Waits at the end until no session is left; how long that may take depends on where servers went silent. */
  readonly settles: boolean;
  /** Called about once a minute, and at the end. */
  readonly report?: (line: string) => void;
}

export interface WireFuzzResult {
  readonly connections: number;
  readonly spoiledByServer: number;
  /** What went wrong; empty is good. */
  readonly findings: readonly string[];
}

const reportMs = 60_000;
/** A silent server may be waited for so long: 60 s for its catalog, then as long as a login takes. */
const drainMs = 100_000;
const freeResource = { "guards/free-db.yaml": undefined, "masks/free-db.yaml": undefined };

export async function fuzzWire(options: WireFuzzOptions): Promise<WireFuzzResult> {
  const world = await World.start({ files: freeResource });
  const relay = await startSpoilingRelay(world.postgres.port, new Randomness(options.seed));
  try {
    await throughRelay(world, relay);
    return await new WireFuzz(world, relay, options).run();
  } finally {
    relay.close();
    await world.stop();
  }
}

/** Both resources behind the relay, in the clear, so that bytes can be spoiled; the listener too. */
async function throughRelay(world: World, { port }: SpoilingRelay): Promise<void> {
  const resource = world.files.get("resources/orders-db.yaml") ?? "";
  const address = `127.0.0.1:${port}`;
  const spoiled = resource
    .replace(/address: .*/, `address: ${address}`)
    .replace(/tls:\n(?: {2}.*\n)+/, "tls: disable\n");
  const secretNames = '["env:RO_PASSWORD", "env:RW_PASSWORD"]';
  const lines = ["orders-db", "free-db"].map(
    (name) => `  ${name}: { addresses: ["${address}"], secrets: ${secretNames} }\n`,
  );
  const writ = world.files.get("writ.yaml") ?? "";
  world.files.set("writ.yaml", writ.replace(/ {2}orders-db: .*\n/, lines.join("")));
  world.files.set("resources/orders-db.yaml", spoiled);
  world.files.set("resources/free-db.yaml", spoiled.replace("[select, insert, update, delete]", "[all]"));
  world.files.set("grants/free-db/alice.yaml", grant({ role: "read-write" }));
  const path = world.at("proxy.yaml");
  const configuration = (await readFile(path, "utf8")).replace(/, tls: \{.*?\} \}/, ", plaintext: loopback-only }");
  await writeFile(path, configuration, { mode: 0o600 });
  await world.publish();
  await world.killProxy("SIGTERM");
  await world.startProxy();
}

class WireFuzz {
  readonly #world: World;
  readonly #relay: SpoilingRelay;
  readonly #options: WireFuzzOptions;
  readonly #findings: string[] = [];
  #connections = 0;
  #endMs = 0;
  #tokens: Readonly<Record<string, string>> = {};

  constructor(world: World, relay: SpoilingRelay, options: WireFuzzOptions) {
    this.#world = world;
    this.#relay = relay;
    this.#options = options;
  }

  async run(): Promise<WireFuzzResult> {
    const { seconds, atOnce, seed } = this.#options;
    this.#endMs = Date.now() + seconds * 1000;
    const reporting = this.#reportOn();
    await Promise.all(Array.from({ length: atOnce }, (_, at) => this.#talkOn(new Randomness(seed + 1 + at))));
    await reporting;
    if (this.#options.settles) await this.#settle();
    await this.#look();
    this.#readLog();
    return { connections: this.#connections, spoiledByServer: this.#relay.spoiled(), findings: this.#findings };
  }

  get #over(): boolean {
    return Date.now() >= this.#endMs || this.#findings.length > 0;
  }

  async #talkOn(random: Randomness): Promise<void> {
    while (!this.#over) {
      const [database, user] = random.pick<readonly [string, string]>([
        ["orders-db", "read-only"],
        ["orders-db", "read-write"],
        ["free-db", "read-write"],
      ] as const);
      const token = this.#tokens[database] ?? "";
      const spoils = random.pick([0, 0.05, 0.2] as const);
      const received = await talk({ port: this.#world.port, user, database, token, random, spoils });
      this.#connections += 1;
      if (database === "orders-db" && secrets.some((secret) => received.includes(secret))) {
        this.#findings.push(`a masked value came out:\n${received.toString("latin1")}`);
      }
    }
  }

  /** Fresh tokens and a line, every minute. */
  async #reportOn(): Promise<void> {
    for (let nextMs = 0; !this.#over; await wait(100)) {
      if (Date.now() < nextMs) continue;
      nextMs = Date.now() + reportMs;
      const resources = ["orders-db", "free-db"];
      const tokens = await Promise.all(
        resources.map(async (resource) => [resource, await this.#world.token({ resource })]),
      );
      this.#tokens = Object.fromEntries(tokens) as Record<string, string>;
      await this.#look();
    }
  }

  async #look(): Promise<void> {
    const state = await processState(this.#world.proxyPid);
    if (state === undefined) this.#findings.push(`the proxy is gone: ${this.#world.proxyLog.slice(-5).join("")}`);
    const mib = Math.round((state?.residentKib ?? 0) / 1024);
    const sums = `${this.#connections} connections, ${this.#relay.spoiled()} pieces spoiled by the server`;
    this.#options.report?.(`${sums}; the proxy holds ${mib} MiB, ${state?.descriptors} descriptors`);
  }

  /** Every session ends once its client has left, whatever its server does. */
  async #settle(): Promise<void> {
    const endMs = Date.now() + drainMs;
    for (;;) {
      const { sessions } = await this.#world.status().catch(() => ({ sessions: 0 }));
      if (sessions === 0) return;
      if (Date.now() > endMs) return void this.#findings.push(`${sessions} sessions are left over`);
      await wait(100);
    }
  }

  #readLog(): void {
    const lines = this.#world.proxyLog.join("").split("\n");
    const faults = lines.filter((line) => /"event":"fault"|a fault in reading/.test(line));
    this.#findings.push(...faults.slice(0, 3));
  }
}
