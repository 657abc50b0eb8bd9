// proxy.yaml → a configuration with every key read and every path made absolute. Trust is pinned here, not in the
// repository.
// It must never go on with a file it did not understand in full, nor print what a key file holds.
import { dirname, resolve } from "node:path";
import type { BundleTrust } from "@writ/bundle";
import type { ProxyDocument } from "@writ/contracts";
import type { LoginWays } from "@writ/protocol-postgres";
import type { SecretsConfiguration } from "@writ/secrets";
import type { StorePlace } from "@writ/store";
import { breakGlassOf, bundlePlace } from "./configuration-bundle.ts";
import { type ConfigurationDocument, readConfigurationDocument, unusable } from "./configuration-document.ts";
import { addressAt, advertised, type ControlListen, controlListen } from "./configuration-listen.ts";
import { secretsOf } from "./configuration-secrets.ts";
import { type TokenKeys, tokenKeysOf } from "./configuration-tokens.ts";
import { durationMs } from "./duration-ms.ts";
import { pollMsMax, pollMsMin } from "./limits.ts";
import { isLoopback, type ListenAddress } from "./listen-address.ts";
import { type Balanced, balancedOf } from "./peers.ts";
import { type Running, runningOf } from "./running.ts";
import { loadKey, type SigningKey } from "./signing-key.ts";

export interface ProxyConfiguration {
  readonly bundle: StorePlace & {
    readonly trust: BundleTrust;
    readonly everyMs: number;
    /** Where a break-glass bundle is looked for; absent without the key that signs one. */
    readonly breakGlassFolder?: string;
  };
  readonly listen: {
    readonly postgres: ListenAddress & {
      /** Absent: plaintext, which only a loopback address may ask for. */
      readonly tls?: { readonly certificate: string; readonly key: string };
      /** How clients log in, where there is TLS. Absent: either. */
      readonly login?: LoginWays;
      /** Where clients connect, as they know it; `ca` is PEM text. */
      readonly advertised?: ListenAddress & { readonly ca?: string };
    };
    readonly control?: ControlListen;
  };
  readonly records: { readonly folder: string; readonly key: SigningKey };
  readonly tokens: TokenKeys;
  /** Where the watermark and the last good bundle are kept. */
  readonly stateFolder: string;
  /** How secret stores are reached. Absent: no store is. */
  readonly secrets?: SecretsConfiguration;
  /** Absent: as usual. */
  readonly running?: Running;
  /** Absent: it is alone. */
  readonly balanced?: Balanced;
  /** Where messages are traced to; each of several workers adds its number. Asked for on the command line only. */
  readonly trace?: string;
}

/** Loads proxy.yaml. @throws WritError PROXY_CONFIGURATION naming file, line, column and what to write instead. */
export async function loadConfiguration(file: string): Promise<ProxyConfiguration> {
  const document = await readConfigurationDocument(file);
  const base = dirname(resolve(file));
  const path = (named: string) => resolve(base, named);
  const { listen, records, state } = document.value;
  const recordsFolder = path(records.folder);
  return {
    bundle: await bundleOf(document, path),
    listen: {
      postgres: { ...postgresListen(document, path), ...(await advertised(document, path)) },
      ...(listen.control === undefined ? {} : { control: controlListen(document, path) }),
    },
    records: {
      folder: recordsFolder,
      key: await loadKey(path(records.key.file), "record", document.at("/records/key/file")),
    },
    tokens: await tokenKeysOf(document, path),
    secrets: await secretsOf(document, path),
    running: runningOf(document),
    balanced: await balancedOf(document, path),
    stateFolder: state === undefined ? resolve(recordsFolder, "state") : path(state),
  };
}

async function bundleOf(
  document: ConfigurationDocument,
  path: (named: string) => string,
): Promise<ProxyConfiguration["bundle"]> {
  const place = await bundlePlace(document, path);
  const [trust, everyMs] = [trustOf(document.value), everyMsOf(document)];
  const broken = breakGlassOf(document, path);
  if (broken === undefined) return { ...place, trust, everyMs };
  return { ...place, trust: { ...trust, breakGlass: broken.trust }, everyMs, breakGlassFolder: broken.folder };
}

function trustOf({ bundle }: ProxyDocument): BundleTrust {
  return {
    keys: bundle.keys.map((key) => ({
      kid: key.kid,
      jwk: key.jwk,
      ...(key.notAfter === undefined ? {} : { notAfter: key.notAfter }),
    })),
    repository: String(bundle.repository),
    scope: bundle.scope,
    epoch: bundle.epoch,
    minSequence: bundle.minSequence,
    ...(bundle.first === undefined ? {} : { first: bundle.first }),
  };
}

function everyMsOf({ value, at }: ConfigurationDocument): number {
  const { every } = value.bundle;
  const ms = durationMs(every);
  if (ms <= pollMsMax) return Math.max(pollMsMin, ms);
  throw unusable([`${at("/bundle/every")}: ${every} is too long: a revert would wait for it. Write 1h at most.`]);
}

function postgresListen(
  document: ConfigurationDocument,
  path: (named: string) => string,
): ProxyConfiguration["listen"]["postgres"] {
  const { postgres } = document.value.listen;
  const address = addressAt(document, "/listen/postgres/address");
  if ("tls" in postgres) {
    const { tls, login } = postgres;
    const files = { certificate: path(tls.certificate), key: path(tls.key) };
    return { ...address, tls: files, ...(login === undefined ? {} : { login }) };
  }
  if (isLoopback(address.host)) return address;
  throw unusable([
    `${document.at("/listen/postgres/address")}: without tls, tokens would cross the network to ${address.host} ` +
      "in the clear. Write tls: { certificate: PATH, key: PATH }, or listen on 127.0.0.1 or [::1].",
  ]);
}
