// proxy.yaml → a configuration with every key read and every path made absolute. Trust is pinned here, not in the repository.
// It must never go on with a file it did not understand in full, nor print what a key file holds.
import { readFile, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { BundleTrust } from "@writ/bundle";
import { assertKeyUse, type KeyUse, type ProxyDocument, validateDocument, WritError } from "@writ/contracts";
import { LineCounter, parseDocument } from "yaml";
import { configurationBytesMax, pollMsMin } from "./limits.ts";

/** A key that signs: kept in memory only. */
export interface SigningKey {
  readonly kid: string;
  readonly jwk: Readonly<Record<string, unknown>>;
}

export interface ListenAddress {
  readonly host: string;
  readonly port: number;
}

export interface ProxyConfiguration {
  readonly bundle: { readonly folder: string; readonly trust: BundleTrust; readonly everyMs: number };
  readonly listen: {
    readonly postgres: ListenAddress & {
      /** Absent: plaintext, which only a loopback address may ask for. */
      readonly tls?: { readonly certificate: string; readonly key: string };
    };
    readonly control?: ListenAddress;
  };
  readonly records: { readonly folder: string; readonly key: SigningKey };
  readonly tokens: { readonly key: SigningKey };
  /** Where the watermark and the last good bundle are kept. */
  readonly stateFolder: string;
}

/** Loads proxy.yaml. @throws WritError PROXY_CONFIGURATION naming file, line, column and what to write instead. */
export async function loadConfiguration(file: string): Promise<ProxyConfiguration> {
  const document = await readDocument(file);
  const base = dirname(resolve(file));
  const at = (path: string) => resolve(base, path);
  const { bundle, listen, records, tokens } = document;
  if (/^[a-z0-9]+:\/\//i.test(bundle.from)) {
    throw new WritError("PROXY_CONFIGURATION", `${file}: bundle.from: this version reads bundles from a folder only.`);
  }
  const recordsFolder = at(records.folder);
  return {
    bundle: {
      folder: at(bundle.from),
      trust: trustOf(document),
      everyMs: Math.max(pollMsMin, durationMs(bundle.every ?? "2s")),
    },
    listen: {
      postgres: postgresListen(listen.postgres, { file, at }),
      ...(listen.control === undefined ? {} : { control: parseAddress(listen.control.address, file) }),
    },
    records: { folder: recordsFolder, key: await loadKey(at(records.key.file), "record") },
    tokens: { key: await loadKey(at(tokens.key.file), "token") },
    stateFolder: document.state === undefined ? resolve(recordsFolder, "state") : at(document.state),
  };
}

async function readDocument(file: string): Promise<ProxyDocument> {
  const text = await readBounded(file);
  const lines = new LineCounter();
  const yaml = parseDocument(text, {
    version: "1.2",
    strict: true,
    uniqueKeys: true,
    lineCounter: lines,
    stringKeys: true,
  });
  const fault = yaml.errors[0] ?? yaml.warnings[0];
  if (fault !== undefined) {
    const { line, col } = lines.linePos(fault.pos[0]);
    throw new WritError("PROXY_CONFIGURATION", `${file}:${line}:${col}: ${fault.message.split("\n")[0]}`);
  }
  const checked = validateDocument("proxy", yaml.toJS({ maxAliasCount: 0 }));
  if (checked.ok) return checked.value;
  const said = checked.faults.map((entry) => {
    const node = yaml.getIn(pathOf(entry.pointer), true) as { range?: [number, number, number] } | undefined;
    const { line, col } = lines.linePos(node?.range?.[0] ?? 0);
    return `${file}:${line}:${col}: ${entry.message}${entry.instead === undefined ? "" : ` Write instead: ${entry.instead}`}`;
  });
  throw new WritError("PROXY_CONFIGURATION", said.join("\n"));
}

function pathOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

async function readBounded(file: string): Promise<string> {
  try {
    const { size } = await stat(file);
    if (size > configurationBytesMax) throw new WritError("PROXY_CONFIGURATION", `${file} is larger than 1 MiB.`);
    return await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof WritError) throw error;
    throw new WritError("PROXY_CONFIGURATION", `${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
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
    epoch: bundle.epoch ?? 1,
    minSequence: bundle.minSequence ?? 0,
    ...(bundle.first === undefined ? {} : { first: bundle.first }),
  };
}

function postgresListen(
  listen: ProxyDocument["listen"]["postgres"],
  where: { file: string; at: (path: string) => string },
): ProxyConfiguration["listen"]["postgres"] {
  const address = parseAddress(listen.address, where.file);
  const tls = "tls" in listen ? listen.tls : undefined;
  if (tls !== undefined) {
    return { ...address, tls: { certificate: where.at(tls.certificate), key: where.at(tls.key) } };
  }
  if (isLoopback(address.host)) return address;
  throw new WritError(
    "PROXY_CONFIGURATION",
    `${where.file}: listen.postgres has no tls and ${address.host} is not a loopback address: tokens would cross the network in the clear.`,
  );
}

/** `HOST:PORT`, IPv6 in brackets. */
export function parseAddress(text: string, file: string): ListenAddress {
  const found = /^(?:\[([0-9a-fA-F:.]+)\]|([^:\s]+)):(\d{1,5})$/.exec(text);
  const port = Number(found?.[3]);
  const host = found?.[1] ?? found?.[2];
  if (host === undefined || port > 65_535) {
    throw new WritError(
      "PROXY_CONFIGURATION",
      `${file}: "${text}" is not HOST:PORT, such as 127.0.0.1:5432 or [::1]:5432.`,
    );
  }
  return { host, port };
}

export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(?:\.\d{1,3}){3}$/.test(host);
}

const unitMs = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

function durationMs(text: string): number {
  return Number(text.slice(0, -1)) * unitMs[text.slice(-1) as keyof typeof unitMs];
}

/** Loads a private key file as `writ keys` writes it. A key made for another use is refused. */
export async function loadKey(file: string, use: KeyUse): Promise<SigningKey> {
  const text = await readBounded(file);
  let jwk: Record<string, unknown>;
  try {
    jwk = JSON.parse(text) as Record<string, unknown>;
  } catch {
    throw new WritError("PROXY_CONFIGURATION", `${file} is not a key: make one with writ keys.`);
  }
  if (typeof jwk["kid"] !== "string" || typeof jwk["d"] !== "string") {
    throw new WritError("PROXY_CONFIGURATION", `${file} is not a private key with a kid: make one with writ keys.`);
  }
  const key = { kid: jwk["kid"], jwk };
  assertKeyUse(key, use);
  return key;
}
