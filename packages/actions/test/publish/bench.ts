// A committed access repository, a folder store and a key: what the actions publish and renew are given in tests.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { generateKey, openBundle, readFolder, type VerifiedBundle } from "@writ/bundle";
import { commit, committed } from "@writ/testkit";
import { publishActionAt } from "../../src/publish/publish.ts";
import type { Outcome } from "../../src/run/action-run.ts";
import { type ScriptedRun, scriptedRun } from "../scripted-run.ts";

export const bundleKey = await generateKey("bundle");
export const keyText = JSON.stringify(bundleKey.privateJwk);
export const publicKeys = JSON.stringify(bundleKey.publicJwk);

export type Inputs = Readonly<Record<string, string>>;

export interface Step {
  readonly run: ScriptedRun;
  readonly outcome: Outcome;
}

export interface Bench {
  readonly workspace: string;
  readonly bundles: string;
  readonly folder: string;
  nowMs: number;
  commit(message: string): string;
  head(): string;
  env(): Record<string, string>;
  step(name: "build" | "sign" | "store", inputs?: Inputs, env?: Inputs): Promise<Step>;
  /** Build, sign and store, each by the outputs of the one before. */
  publish(inputs?: Inputs): Promise<Step>;
  latest(): Promise<VerifiedBundle>;
}

export async function bench(context: TestContext): Promise<Bench> {
  const place = mkdtempSync(join(tmpdir(), "writ-actions-publish-"));
  context.after(() => rmSync(place, { recursive: true, force: true }));
  const [workspace, bundles, folder] = ["access", "bundles", "handover"].map((name) => join(place, name)) as [
    string,
    string,
    string,
  ];
  execFileSync("mkdir", [workspace]);
  await committed(workspace);
  const head = (): string => execFileSync("git", ["-C", workspace, "rev-parse", "HEAD"], { encoding: "utf8" }).trim();
  const env = (): Record<string, string> => ({
    ...{ PATH: process.env["PATH"] ?? "", GITHUB_REPOSITORY: "acme/access", GITHUB_REPOSITORY_ID: "777" },
    ...{ GITHUB_REF: "refs/heads/main", GITHUB_SHA: head() },
  });
  const always = { folder, store: bundles, "public-keys": publicKeys, provider: "none", compile: "false" };
  const made: Bench = {
    ...{ workspace, bundles, folder, nowMs: Date.now(), head, env },
    commit: (message) => commit(workspace, message),
    async step(name, inputs = {}, more = {}) {
      const key: Inputs = name === "sign" ? { key: keyText } : {};
      const run = scriptedRun({
        workspace,
        inputs: { ...always, ...key, step: name, ...inputs },
        env: { ...env(), ...more },
      });
      return { run, outcome: await publishActionAt(() => made.nowMs).run(run) };
    },
    async publish(inputs = {}) {
      rmSync(folder, { recursive: true, force: true });
      rmSync(`${folder}-signed`, { recursive: true, force: true });
      const built = await made.step("build", inputs);
      if (built.run.outputs["publish"] !== "true") return built;
      const signed = await made.step("sign", { ...inputs, digest: built.run.outputs["digest"] ?? "" });
      return await made.step("store", { ...inputs, digest: signed.run.outputs["digest"] ?? "" });
    },
    latest: async () => {
      const keys = [{ kid: bundleKey.kid, jwk: bundleKey.publicJwk }];
      const trust = { keys, repository: "777", scope: "production", epoch: 1, minSequence: 0 };
      return await openBundle(await readFolder(bundles), trust, { nowSeconds: Math.floor(made.nowMs / 1000) });
    },
  };
  return made;
}

/** Names in the store. */
export function stored({ bundles }: Bench): readonly string[] {
  return readdirSync(bundles).sort();
}
