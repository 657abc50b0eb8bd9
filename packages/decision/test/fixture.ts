// A small bundle, really signed and opened, for the tests of this package. It must never be used outside tests.
import { readFileSync } from "node:fs";
import {
  type BundleTrust,
  canonicalJson,
  generateKey,
  openBundle,
  signBundle,
  type VerifiedBundle,
} from "@writ/bundle";
import type { BundleData, SessionInput, StatementFacts, StatementInput } from "@writ/contracts";
import { type Evaluator, loadEvaluator } from "../src/index.ts";

export const noon = 1_795_348_800;

/** The product's own module, as committed. */
export const productWasm = readFileSync(new URL("../../compiler/generated/policy.wasm", import.meta.url));

const facts: StatementFacts = {
  kinds: ["select"],
  tags: [],
  reads: ["public.orders"],
  writes: [],
  functions: [],
  masked: false,
  refusals: [],
};

export const question: SessionInput = {
  subject: {
    kind: "user",
    name: "alice@acme.example",
    issuer: "okta",
    subject: "00u1",
    claims: {},
    authenticatedAt: (noon - 60) as SessionInput["subject"]["authenticatedAt"],
  },
  resource: "orders-db",
  role: "read-only",
  now: noon,
};

/** A statement of Alice's, with other facts and another time where given. */
export function statement(changes: Partial<StatementFacts> = {}, now: number = noon): StatementInput {
  const session = {
    grant: "orders-db/alice",
    subject: "alice@acme.example",
    resource: "orders-db",
    role: "read-only",
  };
  return { session, facts: { ...structuredClone(facts), ...changes }, now };
}

/** data.json as the compiler would write it: one person, one resource, one grant around noon. */
export function shopData(changes: Partial<BundleData["writ"]> = {}): BundleData {
  const role = { allow: ["select" as const], functions: [], login: { user: "ro", password: { env: "PASSWORD" } } };
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
          roles: { "read-only": role },
          allowance: { addresses: [{ host: "orders.internal", port: 5432 }], secrets: ["env:PASSWORD"] },
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
      vectors: [{ entrypoint: "session", input: question, expect: { decision: "allow", grant: "orders-db/alice" } }],
      ...changes,
    },
  };
}

export interface Signed {
  readonly bytes: Uint8Array;
  readonly trust: BundleTrust;
}

/** Signs `data` with a module. `exp` is two hours after noon. */
export async function signed(data: object, wasm: Uint8Array = productWasm): Promise<Signed> {
  const key = await generateKey("bundle");
  const manifest = canonicalJson({
    revision: "a".repeat(40),
    roots: ["custom", "policies", "writ"],
    metadata: { format: 1 },
  });
  const claims = {
    epoch: 1,
    seq: 7,
    iat: noon - 3_600,
    exp: noon + 7_200,
    commit: "a".repeat(40),
    repo_id: "1",
    scope: "test",
    prev: null,
    ev: null,
  };
  const bytes = await signBundle({ data: canonicalJson(data), manifest, wasm: Uint8Array.from(wasm) }, claims, {
    kid: key.kid,
    jwk: key.privateJwk,
  });
  const trust = {
    keys: [{ kid: key.kid, jwk: key.publicJwk }],
    repository: "1",
    scope: "test",
    epoch: 1,
    minSequence: 0,
  };
  return { bytes, trust };
}

/** Signs and opens `data` with a module: the only way to a VerifiedBundle. */
export async function verified(data: object, wasm: Uint8Array = productWasm): Promise<VerifiedBundle> {
  const { bytes, trust } = await signed(data, wasm);
  return openBundle(bytes, trust, { nowSeconds: noon });
}

/** An evaluator of the small bundle. */
export async function shop(changes: Partial<BundleData["writ"]> = {}): Promise<Evaluator> {
  return loadEvaluator(await verified(shopData(changes)));
}
