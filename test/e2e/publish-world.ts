// An access repository on the GitHub double, published into a folder as the workflow does it: build, sign and store,
// each from what the step before wrote.
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { generateKey, openBundle, readFolder, type VerifiedBundle } from "@writ/bundle";
import { commands, run as runWrit } from "@writ/cli";
import { openGitHub } from "@writ/github";
import {
  type Preparation,
  type PrepareOptions,
  type PublishTrust,
  preparePublication,
  readPublication,
  readSigned,
  type Stored,
  signPublication,
  storePublication,
  writePublication,
  writeSigned,
} from "@writ/publish";
import { assertPlace, type BundleStore, openStore } from "@writ/store";
import { EvidenceWorld, nowSeconds } from "./evidence-world.ts";

const run = promisify(execFile);
const bundleKey = await generateKey("bundle");

export class PublishWorld {
  readonly github: EvidenceWorld;
  readonly folder: string;
  readonly storeFolder: string;
  readonly store: BundleStore;
  readonly key = { kid: bundleKey.kid, jwk: bundleKey.privateJwk };
  trust: PublishTrust = {
    keys: [{ kid: bundleKey.kid, jwk: bundleKey.publicJwk }],
    repository: "777",
    scope: "production",
    epoch: 1,
  };
  /** Requests to GitHub of the last run. */
  requests: readonly string[] = [];
  #runs = 0;

  private constructor(github: EvidenceWorld, folder: string) {
    this.github = github;
    this.folder = folder;
    this.storeFolder = join(folder, "bundles");
    this.store = openStore(assertPlace({ address: this.storeFolder }), { env: {} });
  }

  static async open(): Promise<PublishWorld> {
    return new PublishWorld(await EvidenceWorld.open(), await mkdtemp(join(tmpdir(), "writ-publish-e2e-")));
  }

  async close(): Promise<void> {
    this.store.close();
    await this.github.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** A fresh clone of main, as a job checks it out. */
  async clone(): Promise<string> {
    this.#runs += 1;
    const clone = join(this.folder, `clone-${this.#runs}`);
    await run("git", ["clone", "-q", this.github.hub.bare, clone]);
    return clone;
  }

  async prepare(options: Partial<PrepareOptions> = {}): Promise<Preparation> {
    const { double, hub } = this.github;
    const { owner, name, id: repositoryId } = hub.repository;
    const where = { owner, repository: name, repositoryId, branch: "main" };
    const clock = { wait: async () => {}, nowMs: () => nowSeconds * 1000 };
    const provider = openGitHub({ token: double.token, apiUrl: double.url, ...where, ...clock });
    const before = double.requests.length;
    try {
      return await preparePublication({
        ...{ folder: options.folder ?? (await this.clone()), provider, store: this.store, trust: this.trust },
        ...{ branch: "main", nowSeconds, opa: { always: false, find: () => Promise.reject(new Error("no OPA")) } },
        ...options,
      });
    } finally {
      this.requests = double.requests.slice(before);
    }
  }

  /** Signs and stores what was prepared, by the folders that steps hand to each other. */
  async finish(preparation: Preparation, at = nowSeconds): Promise<Stored> {
    if (preparation.status !== "prepared") throw new Error(`nothing was prepared: ${JSON.stringify(preparation)}`);
    const { repository, scope, epoch } = this.trust;
    const folder = await mkdtemp(join(this.folder, "handover-"));
    const digest = await writePublication(folder, preparation.publication);
    const publication = await readPublication(folder, digest);
    const expected = { repository, scope, epoch };
    const signed = await signPublication(publication, { expected, key: this.key, nowSeconds: at });
    await writeSigned(`${folder}-signed`, signed);
    const taken = await readSigned(`${folder}-signed`, signed.digest, { trust: this.trust, nowSeconds: at });
    return await storePublication(this.store, taken, { trust: this.trust, nowSeconds: at });
  }

  async publish(options: Partial<PrepareOptions> = {}): Promise<Preparation> {
    const preparation = await this.prepare(options);
    if (preparation.status === "prepared") await this.finish(preparation);
    return preparation;
  }

  /** `writ publish` as a person runs it, in a fresh clone. */
  async writPublish(): Promise<{ readonly status: number; readonly out: string; readonly err: string }> {
    const { double, hub } = this.github;
    const key = join(this.folder, "bundle.jwk");
    await writeFile(key, JSON.stringify(bundleKey.privateJwk));
    const said = { out: "", err: "" };
    const stream = (name: "out" | "err") => ({
      write(text: string) {
        said[name] += text;
      },
    });
    const github = ["--provider", "github", "--github", `${hub.repository.owner}/${hub.repository.name}`];
    const status = await runWrit(
      commands,
      ["publish", "--store", this.storeFolder, "--repository", "777", "--key", key, ...github],
      {
        ...{ out: stream("out"), err: stream("err"), folder: await this.clone(), stop: new AbortController().signal },
        env: { GITHUB_TOKEN: double.token, GITHUB_API_URL: double.url },
      },
    );
    return { status, ...said };
  }

  /** The newest bundle as a proxy opens it. */
  async newest(at = nowSeconds): Promise<VerifiedBundle> {
    const bytes = await readFolder(this.storeFolder);
    return await openBundle(bytes, { ...this.trust, minSequence: 0 }, { nowSeconds: at });
  }

  /** Everything that lies in the store, to compare with later. */
  async snapshot(): Promise<ReadonlyMap<string, string>> {
    const names = (await readdir(this.storeFolder)).sort();
    const read = async (name: string) => [name, await readFile(join(this.storeFolder, name), "base64")] as const;
    return new Map(await Promise.all(names.map(read)));
  }
}
