// A local AWS: moto's server, from the checkout's cache. It checks no signature: what is signed is held elsewhere
// (packages/store against versitygw, which does). It must never outlive its test, nor answer another machine.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "@writ/testkit";
import { cached } from "../../runner/client-cache.ts";
import { pip, python3 } from "../../runner/python.ts";

const requirements = fileURLToPath(new URL("./requirements.txt", import.meta.url));
const readyMsMax = 60_000;

export interface Moto {
  /** `http://127.0.0.1:PORT`. */
  readonly endpoint: string;
  /** One request to Secrets Manager, as `CreateSecret`. */
  secretsManager(action: string, body: object): Promise<Readonly<Record<string, unknown>>>;
  stop(): Promise<void>;
}

export async function startMoto(): Promise<Moto> {
  const { python, version } = await python3();
  const libraries = await cached(`moto-python${version}`, [requirements], (folder) =>
    pip(python, ["install", "--no-deps", "--target", folder, "-r", requirements]),
  );
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const env = { PATH: process.env["PATH"] ?? "", PYTHONPATH: libraries, PYTHONDONTWRITEBYTECODE: "1" };
  const args = ["-m", "moto.server", "-H", "127.0.0.1", "-p", String(port)];
  const child = spawn(python, args, { env, stdio: ["ignore", "ignore", "pipe"] });
  await untilReady(child, endpoint);
  return {
    endpoint,
    async secretsManager(action, body) {
      const credential = "Credential=test/20260101/eu-central-1/secretsmanager/aws4_request";
      const answer = await fetch(endpoint, {
        method: "POST",
        headers: {
          "content-type": "application/x-amz-json-1.1",
          "x-amz-target": `secretsmanager.${action}`,
          authorization: `AWS4-HMAC-SHA256 ${credential}, SignedHeaders=host, Signature=0`,
        },
        body: JSON.stringify(body),
      });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${action}: ${answer.status} ${text.slice(0, 500)}`);
      return JSON.parse(text) as Record<string, unknown>;
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}

async function untilReady(child: ChildProcess, endpoint: string): Promise<void> {
  let said = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    said = (said + text).slice(-4_000);
  });
  const endMs = Date.now() + readyMsMax;
  while (child.exitCode === null && Date.now() < endMs) {
    const well = await fetch(`${endpoint}/moto-api/`).then(
      ({ status }) => status < 500,
      () => false,
    );
    if (well) return;
    await wait(100);
  }
  child.kill("SIGKILL");
  throw new Error(`moto did not start: ${said}`);
}
