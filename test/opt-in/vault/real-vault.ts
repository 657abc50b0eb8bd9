// HashiCorp's own server in its mode for development: WRIT_VAULT names the program (README.md). It must never be part
// of the ordinary suite, which nobody could wait for, nor outlive its test.
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "@writ/testkit";

const readyMsMax = 30_000;

export class RealVault {
  /** The token of its administrator. */
  static readonly token = "root";
  readonly program: string;
  readonly address: string;
  readonly folder: string;
  readonly #child: ChildProcess;

  static async start(): Promise<RealVault> {
    const program = process.env["WRIT_VAULT"];
    assert.ok(program !== undefined, "WRIT_VAULT names a vault program: see README.md");
    const folder = await mkdtemp(join(tmpdir(), "writ-real-vault-"));
    const port = await freePort();
    const words = ["-dev", "-dev-no-store-token", `-dev-root-token-id=${RealVault.token}`];
    const env = { VAULT_DISABLE_MLOCK: "true", HOME: folder };
    const listen = `-dev-listen-address=127.0.0.1:${port}`;
    const child = spawn(program, ["server", ...words, listen], { env, stdio: "ignore" });
    const vault = new RealVault({ program, folder, child, address: `http://127.0.0.1:${port}` });
    const endMs = Date.now() + readyMsMax;
    while (!(await vault.#answers())) {
      assert.ok(Date.now() < endMs, "Vault did not start");
      await wait(100);
    }
    return vault;
  }

  private constructor(parts: { program: string; folder: string; child: ChildProcess; address: string }) {
    this.program = parts.program;
    this.folder = parts.folder;
    this.address = parts.address;
    this.#child = parts.child;
  }

  async admin(method: string, path: string, body?: object): Promise<Readonly<Record<string, unknown>>> {
    const said = body === undefined ? {} : { body: JSON.stringify(body) };
    const headers = { "x-vault-token": RealVault.token };
    const answer = await fetch(`${this.address}/v1/${path}`, { method, headers, ...said });
    const text = await answer.text();
    assert.ok(answer.ok, `${method} ${path}: ${answer.status} ${text}`);
    return text === "" ? {} : (JSON.parse(text) as Record<string, unknown>);
  }

  async stop(): Promise<void> {
    this.#child.kill("SIGKILL");
    if (this.#child.exitCode === null) await once(this.#child, "exit");
    await rm(this.folder, { recursive: true, force: true });
  }

  #answers(): Promise<boolean> {
    return fetch(`${this.address}/v1/sys/health`).then(
      ({ ok }) => ok,
      () => false,
    );
  }
}
