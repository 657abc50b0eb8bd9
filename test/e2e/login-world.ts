// A person before a terminal: a world whose people log in with a real provider, a home of their own, the command writ.
// It must never use the home or the keyring of whoever runs the tests.
import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { freePort, psqlPath } from "@writ/testkit";
import { type IdentityProvider, startIdentityProvider } from "./identity-provider.ts";
import { World } from "./world.ts";

const main = join(import.meta.dirname, "../../packages/cli/src/main.ts");
const waitMsMax = 90_000;

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Running {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  /** Resolves to the first group once the pattern was seen in what it wrote. */
  seen(pattern: RegExp): Promise<string>;
  readonly ended: Promise<Ended>;
}

export class LoginWorld {
  readonly world: World;
  readonly provider: IdentityProvider;
  readonly home: string;
  /** Everything that commands wrote, for a search at the end. */
  readonly written: string[] = [];
  readonly #env: NodeJS.ProcessEnv;

  static async start(): Promise<LoginWorld> {
    const provider = await startIdentityProvider();
    try {
      const port = await freePort();
      const world = await World.start({ prepare: (made) => prepare(made, provider, port) });
      const home = world.at("home");
      await mkdir(join(home, "run"), { recursive: true, mode: 0o700 });
      return new LoginWorld({ world, provider, home, psql: await psqlPath() });
    } catch (error) {
      await provider.stop();
      throw error;
    }
  }

  private constructor(parts: { world: World; provider: IdentityProvider; home: string; psql: string }) {
    const { world, provider, home, psql } = parts;
    this.world = world;
    this.provider = provider;
    this.home = home;
    this.#env = {
      PATH: [dirname(psql), dirname(process.execPath), process.env["PATH"] ?? ""].join(delimiter),
      HOME: home,
      XDG_RUNTIME_DIR: join(home, "run"),
      PSQLRC: "/dev/null",
      NO_COLOR: "1",
      WRIT_CONFIG: join(home, "writ"),
      WRIT_KEYRING: "off",
    };
  }

  get proxy(): string {
    return `https://127.0.0.1:${this.world.controlPort}`;
  }

  get configFolder(): string {
    return join(this.home, "writ", "profiles");
  }

  /** Starts `writ WORDS…`. */
  start(words: readonly string[], env: NodeJS.ProcessEnv = {}): Running {
    const options = { env: { ...this.#env, ...env }, cwd: this.home, stdio: ["ignore", "pipe", "pipe"] } as const;
    const child = spawn(process.execPath, [main, ...words], { ...options, stdio: ["ignore", "pipe", "pipe"] });
    const texts = { out: "", err: "" };
    const news = new EventTarget();
    for (const [name, stream] of [
      ["out", child.stdout],
      ["err", child.stderr],
    ] as const) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        texts[name] += text;
        news.dispatchEvent(new Event("text"));
      });
    }
    const ended = once(child, "close").then(([code]: unknown[]) => {
      this.written.push(texts.out, texts.err);
      return { code: code as number | null, ...texts };
    });
    const seen = async (pattern: RegExp): Promise<string> => {
      const endMs = Date.now() + waitMsMax;
      for (;;) {
        const found = pattern.exec(texts.out + texts.err);
        if (found !== null) return found[1] ?? found[0];
        if (Date.now() > endMs || child.exitCode !== null) throw new Error(`not seen: ${texts.out}${texts.err}`);
        await Promise.race([once(news, "text"), new Promise((resolve) => setTimeout(resolve, 200))]);
      }
    };
    return { child, seen, ended };
  }

  async run(words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
    return await this.start(words, env).ended;
  }

  /** What `writ list --json` says; throws when it says no. */
  async list(): Promise<{
    reach: Record<string, unknown>[];
    open: { resource: string; roles: string[]; ask: string[] }[];
  }> {
    const { out, err, code } = await this.run(["list", "--json"]);
    if (code !== 0) throw new Error(err);
    return JSON.parse(out) as Awaited<ReturnType<LoginWorld["list"]>>;
  }

  /** Publishes the world's files, and waits until the proxy lists what the test wants. */
  async publishUntil(wanted: (listed: Awaited<ReturnType<LoginWorld["list"]>>) => boolean): Promise<void> {
    await this.world.publish();
    const endMs = Date.now() + waitMsMax;
    while (!wanted(await this.list())) {
      if (Date.now() > endMs) throw new Error("the list did not change");
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }

  async stop(): Promise<void> {
    await this.world.stop();
    await this.provider.stop();
  }
}

/** An issuer for people instead of the trial one; tokens over TLS; where PostgreSQL clients connect. */
async function prepare(world: World, provider: IdentityProvider, port: number): Promise<void> {
  const writ = world.files.get("writ.yaml") ?? "";
  const issuer = `  okta: { url: "${provider.url}", audience: writ, user: email, groups: groups }`;
  world.files.set("writ.yaml", writ.replace("  dev: { trial: true }", issuer));
  const people = "alice@acme.example: { issuer: okta, subject: alice, github: 1001 }\n";
  world.files.set("people.yaml", people);
  await writeFile(world.at("provider.pem"), provider.ca);
  const usual = await readFile(world.at("proxy.yaml"), "utf8");
  const tls = "tls: { certificate: proxy.crt, key: proxy.key }";
  const changed = usual
    .replace('address: "127.0.0.1:0", tls', `address: "127.0.0.1:${port}", name: "127.0.0.1:${port}", ca: ca.pem, tls`)
    .replace('control: { address: "127.0.0.1:0" }', `control: { address: "127.0.0.1:0", exposed: tokens, ${tls} }`)
    .replace("key: { file: token.jwk } }", "key: { file: token.jwk }, issuers: { okta: { ca: provider.pem } } }");
  await writeFile(world.at("proxy.yaml"), changed);
}
