// One process that tries an access repository: trial keys, bundles of the working tree, a proxy, tokens for one person.
// Its keys are trusted by itself alone. It must never accept a token or a bundle of anybody else's key.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { publishToFolder } from "@writ/bundle";
import { makeCertificates } from "@writ/certificates";
import type { OpaBinary } from "@writ/compiler";
import type { Model } from "@writ/model";
import { isLoopback, type ListenAddress, type Log, type RunningProxy, startProxy } from "@writ/proxy";
import { buildBundle } from "../build-bundle.ts";
import { makeTrialKeys, type TrialKeys } from "./trial-keys.ts";

export const trialRepository = "trial";
export const trialScope = "trial";
/** How often the proxy looks for a new bundle; each build also tells it at once. */
const everyMs = 500;

export interface TrialOptions {
  /** Bundles, records and the CA go here; made with mode 0700. */
  readonly folder: string;
  readonly listen: ListenAddress;
  readonly log: Log;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export class Trial {
  readonly keys: TrialKeys;
  readonly proxy: RunningProxy;
  readonly caFile: string;
  readonly recordsFolder: string;
  readonly recordKeyFile: string;
  readonly #bundlesFolder: string;
  #seq = 0;

  static async start(options: TrialOptions): Promise<Trial> {
    const { folder, listen } = options;
    const keys = await makeTrialKeys();
    const place = (name: string) => join(folder, name);
    await mkdir(place("bundles"), { recursive: true, mode: 0o700 });
    const { ca, certificate, key } = makeCertificates({ hosts: certificateHosts(listen.host) });
    await writeFile(place("ca.pem"), ca, { mode: 0o644 });
    await writeFile(place("proxy.crt"), certificate, { mode: 0o644 });
    await writeFile(place("proxy.key"), key, { mode: 0o600 });
    await writeFile(place("record.public.jwk"), `${JSON.stringify(keys.record.publicJwk, null, 2)}\n`);
    const trust = {
      keys: [{ kid: keys.bundle.kid, jwk: keys.bundle.publicJwk }],
      repository: trialRepository,
      scope: trialScope,
      epoch: 1,
      minSequence: 0,
    };
    const proxy = await startProxy(
      {
        bundle: { folder: place("bundles"), trust, everyMs },
        listen: { postgres: { ...listen, tls: { certificate: place("proxy.crt"), key: place("proxy.key") } } },
        records: { folder: place("records"), key: keys.record },
        tokens: { key: keys.token },
        stateFolder: place("state"),
      },
      { log: options.log, env: options.env, acceptTrial: true },
    );
    return new Trial(keys, proxy, folder);
  }

  private constructor(keys: TrialKeys, proxy: RunningProxy, folder: string) {
    this.keys = keys;
    this.proxy = proxy;
    this.caFile = join(folder, "ca.pem");
    this.recordsFolder = join(folder, "records");
    this.recordKeyFile = join(folder, "record.public.jwk");
    this.#bundlesFolder = join(folder, "bundles");
  }

  /** Builds, signs and publishes `model` with the next sequence, and waits until the proxy has taken or refused it. */
  async publish(model: Model, commit: string, opa?: OpaBinary): Promise<{ seq: number; bytes: number }> {
    const seq = ++this.#seq;
    const bytes = await buildBundle(model, this.keys.bundle, {
      commit,
      seq,
      nowSeconds: Math.floor(Date.now() / 1000),
      repository: trialRepository,
      scope: trialScope,
      epoch: 1,
      lifeSeconds: model.writ.bundleLifeSeconds,
      prev: null,
      ...(opa === undefined ? {} : { opa }),
    });
    await publishToFolder(this.#bundlesFolder, bytes);
    await this.proxy.look();
    return { seq, bytes: bytes.byteLength };
  }
}

function certificateHosts(host: string): readonly [string, ...string[]] {
  return isLoopback(host) ? [host, "localhost", "127.0.0.1", "::1"] : [host];
}
