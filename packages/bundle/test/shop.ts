// A base bundle with people, roles, grants and masks, and break-glass bundles over it. Never used outside tests.
import {
  type BundleClaims,
  type BundleTrust,
  generateKey,
  type NamedKey,
  openBundle,
  signBundle,
  type UnsignedBundle,
  type Watermark,
  withGrants,
} from "@writ/bundle";
import type { GrantData } from "@writ/contracts";
import { claims, nowSeconds, signer, trust, unsignedBundle } from "./fixture.ts";

export const offlineKey = await generateKey("break-glass");
export const offline: NamedKey = { kid: offlineKey.kid, jwk: offlineKey.privateJwk };

export const shop = {
  writ: {
    format: 1,
    people: {
      "alice@acme.example": { issuer: "okta", subject: "1" },
      "bob@acme.example": { issuer: "okta", subject: "2" },
    },
    resources: {
      "orders-db": {
        host: "orders.internal",
        roles: { "read-only": { allow: ["select"] }, owner: { allow: ["all"] } },
      },
    },
    grants: {
      "orders-db/alice": { to: { user: "alice@acme.example" }, resource: "orders-db", role: "read-only", until: 9 },
      "orders-db/job": { to: { workload: { sub: 'a"b\\c' } }, resource: "orders-db", role: "read-only", until: 9 },
    },
    index: {
      "user:alice@acme.example": { "orders-db": ["orders-db/alice"] },
      'workload:ci:a"b\\c': { "orders-db": ["orders-db/job"] },
    },
    masks: { "orders-db": { unlisted: "show", rules: [{ table: "customers", column: "ssn" }] } },
    vectors: [],
  },
};

export const base = await signBundle(unsignedBundle(shop), claims, signer);
export const opened = await openBundle(base, trust, { nowSeconds });
export const watermark: Watermark = {
  ...{ epoch: claims.epoch, seq: claims.seq, iat: claims.iat, commit: claims.commit },
  ...{ digest: opened.digest, content: opened.content },
};

export const pinned: BundleTrust = {
  ...trust,
  breakGlass: { kid: offlineKey.kid, jwk: offlineKey.publicJwk, longestSeconds: 4 * 3600 },
};

export const bobsGrant: GrantData = {
  to: { user: "bob@acme.example" },
  resource: "orders-db",
  role: "owner",
  until: nowSeconds + 3600,
};
export const bobsId = "orders-db/break-glass-bob";

export const brokenClaims: BundleClaims = {
  ...{ ...claims, iat: nowSeconds - 10, exp: nowSeconds + 7200, prev: opened.digest },
  breakGlass: [bobsId],
};

export function brokenParts(grants: Readonly<Record<string, GrantData>> = { [bobsId]: bobsGrant }): UnsignedBundle {
  return { ...unsignedBundle(shop), data: withGrants(opened.data, grants) };
}

export function signBroken(changes: Partial<BundleClaims> = {}, parts = brokenParts()): Promise<Uint8Array> {
  return signBundle(parts, { ...brokenClaims, ...changes }, offline);
}
