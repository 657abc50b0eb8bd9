// What the tests of the proxy share: keys, real signed bundles, folders that go away, a log that can be read.
// It must never be used outside tests.
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import {
  type BundleClaims,
  type BundleTrust,
  canonicalJson,
  generateKey,
  openPublished,
  signBundle,
  withGrants,
} from "@writ/bundle";
import type { BundleData, EpochSeconds, GrantData, UserSubject } from "@writ/contracts";
import { named } from "@writ/contracts";
import type { Log } from "../src/log.ts";

export const noon = 1_795_348_800;
export const noonMs = noon * 1000;

const productWasm = readFileSync(new URL("../../compiler/generated/policy.wasm", import.meta.url));

export const [bundleKey, tokenKey, recordKey] = await Promise.all([
  generateKey("bundle"),
  generateKey("token"),
  generateKey("record"),
]);

export const trust: BundleTrust = {
  keys: [{ kid: bundleKey.kid, jwk: bundleKey.publicJwk }],
  repository: "1",
  scope: "test",
  epoch: 1,
  minSequence: 0,
};

export const alice: UserSubject = {
  kind: "user",
  name: "alice@acme.example",
  issuer: "okta",
  subject: "00u1",
  claims: {},
  authenticatedAt: named<EpochSeconds>(noon - 60),
};

/** data.json: alice may read orders-db around noon. */
export function shopData(changes: Partial<BundleData["writ"]> = {}): BundleData {
  const login = { user: "ro", password: { env: "ORDERS_PASSWORD" } };
  return {
    writ: {
      format: 1,
      name: "acme",
      issuers: { okta: { trial: false, workloads: false } },
      limits: { sessionSeconds: 28_800, groupsFreshSeconds: 3_600 },
      people: { "alice@acme.example": { issuer: "okta", subject: "00u1" } },
      accounts: { okta: { "00u1": "alice@acme.example" } },
      memberships: {},
      claimed: {},
      resources: {
        "orders-db": {
          kind: "postgres",
          host: "orders.internal",
          port: 5432,
          database: "orders",
          tls: { mode: "verify-full" },
          record: { results: "digest", rows: 0, durable: "before" },
          roles: { "read-only": { allow: ["select"], functions: [], login } },
          allowance: { addresses: [{ host: "orders.internal", port: 5432 }], secrets: ["env:ORDERS_PASSWORD"] },
        },
      },
      grants: {
        "orders-db/alice": {
          to: { user: "alice@acme.example" },
          resource: "orders-db",
          role: "read-only",
          from: noon - 1_800,
          until: noon + 1_800,
        },
      },
      index: { "user:alice@acme.example": { "orders-db": ["orders-db/alice"] } },
      masks: {},
      guards: {},
      vectors: [],
      ...changes,
    },
  };
}

export interface BundleWishes extends Partial<BundleClaims> {
  readonly data?: BundleData;
}

/** A signed bundle, right in everything that is not given. `seq` also makes the commit. */
export async function bundleBytes({ data = shopData(), ...claims }: BundleWishes = {}): Promise<Uint8Array> {
  const seq = claims.seq ?? 7;
  const commit = claims.commit ?? seq.toString(16).padStart(40, "0");
  const manifest = canonicalJson({ revision: commit, roots: ["policies", "writ"], metadata: { format: 1 } });
  const bytes = await signBundle(
    { data: canonicalJson(data), manifest, wasm: Uint8Array.from(productWasm) },
    {
      epoch: 1,
      seq,
      iat: noon - 3_600,
      exp: noon + 7_200,
      commit,
      repo_id: "1",
      scope: "test",
      prev: null,
      ev: null,
      ...claims,
    },
    { kid: bundleKey.kid, jwk: bundleKey.privateJwk },
  );
  // No Buffer, so that it compares with what is read from disk.
  return Uint8Array.from(bytes);
}

export const offlineKey = await generateKey("break-glass");

/** Trust with the offline key pinned. */
export const pinnedTrust: BundleTrust = {
  ...trust,
  breakGlass: { kid: offlineKey.kid, jwk: offlineKey.publicJwk, longestSeconds: 4 * 3600 },
};

export interface BrokenWishes extends Partial<BundleClaims> {
  readonly grants?: Readonly<Record<string, GrantData>>;
}

/** A break-glass bundle over `base`, for alice to write from an instant before noon on. */
export async function brokenBytes(base: Uint8Array, { grants, ...changes }: BrokenWishes = {}): Promise<Uint8Array> {
  const opened = await openPublished(base, trust, noon);
  const until = Math.min(changes.exp ?? noon + 600, noon + 600);
  const added = grants ?? {
    "orders-db/break-glass-alice": {
      ...{ to: { user: "alice@acme.example" }, resource: "orders-db", role: "read-write", until },
    },
  };
  const claims = { ...opened.claims, iat: noon - 30, exp: noon + 600, prev: opened.digest, ev: null };
  const bytes = await signBundle(
    { ...opened, data: withGrants(opened.data, added) },
    { ...claims, breakGlass: Object.keys(added).sort(), ...changes },
    { kid: offlineKey.kid, jwk: offlineKey.privateJwk },
  );
  return Uint8Array.from(bytes);
}

export async function temporaryFolder(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "writ-proxy-"));
  context.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a JWK as `writ keys` does, and returns its name. */
export async function writeKeyFile(folder: string, name: string, jwk: object): Promise<string> {
  await writeFile(join(folder, name), `${JSON.stringify(jwk, null, 2)}\n`, { mode: 0o600 });
  return name;
}

/** The whole of each error thrown here is looked through for these: private halves never show. */
export const privateHalves: readonly string[] = [bundleKey, tokenKey, recordKey].map(({ privateJwk }) =>
  String(Reflect.get(privateJwk, "d")),
);

export class KeptLog implements Log {
  readonly lines: { level: string; message: string; [field: string]: unknown }[] = [];
  info(fields: Readonly<Record<string, unknown>>, message: string): void {
    this.lines.push({ ...fields, level: "info", message });
  }
  warn(fields: Readonly<Record<string, unknown>>, message: string): void {
    this.lines.push({ ...fields, level: "warn", message });
  }
  error(fields: Readonly<Record<string, unknown>>, message: string): void {
    this.lines.push({ ...fields, level: "error", message });
  }
  of(event: string): { level: string; message: string; [field: string]: unknown }[] {
    return this.lines.filter((line) => line["event"] === event);
  }
}
