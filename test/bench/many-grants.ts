// Bundles of ever more grants, really signed, for what the bench measures about bundles. It must never be used outside
// the bench.
import { type BundleTrust, canonicalJson, generateKey, signBundle, type UnsignedBundle } from "@writ/bundle";
import { compileModel } from "@writ/compiler";
import type { BundleData } from "@writ/contracts";
import type { Model } from "@writ/model";

const grantsPerPerson = 10;
const commit = "a".repeat(40);

/** Person `n` of those whom grants were added for, as writ.yaml's issuer knows them. */
export function person(n: number): { readonly name: string; readonly subject: string } {
  return { name: `person${n}@acme.example`, subject: `person${n}` };
}

/**
 * The model's bundle with grants added until there are `count`, ten a person; persons below `without` are known, and
 * hold none.
 */
export async function manyGrants(model: Model, count: number, without = 0): Promise<UnsignedBundle> {
  const unsigned = await compileModel(model, { commit });
  const { writ } = JSON.parse(Buffer.from(unsigned.data).toString("utf8")) as BundleData;
  const first = Object.values(writ.grants).find(
    ({ resource, role }) => resource === "orders-db" && role === "read-only",
  );
  if (first === undefined) throw new Error("The world has no grant to read orders-db.");
  const grants = { ...writ.grants };
  const index: Record<string, Record<string, string[]>> = JSON.parse(JSON.stringify(writ.index));
  const people = { ...writ.people };
  for (let n = Object.keys(grants).length; n < count; n++) {
    const { name, subject } = person(Math.floor(n / grantsPerPerson));
    const id = `orders-db/grant-${n}`;
    people[name] ??= { issuer: "dev", subject };
    if (n < without * grantsPerPerson) continue;
    grants[id] = { ...first, to: { user: name } };
    const mine = index[`user:${name}`] ?? { "orders-db": [] };
    index[`user:${name}`] = mine;
    mine["orders-db"]?.push(id);
  }
  for (const byResource of Object.values(index)) for (const ids of Object.values(byResource)) ids.sort();
  return { ...unsigned, data: canonicalJson({ writ: { ...writ, grants, index, people } }) };
}

/** One key's signatures, and what a proxy pins to believe them. Each bundle is newer than the one before. */
export async function makeSigner() {
  const key = await generateKey("bundle");
  const place = { epoch: 1, repository: "1", scope: "bench" };
  const trust: BundleTrust = { ...place, keys: [{ kid: key.kid, jwk: key.publicJwk }], minSequence: 0 };
  let seq = 0;
  const sign = (unsigned: UnsignedBundle): Promise<Uint8Array> => {
    const iat = Math.floor(Date.now() / 1000);
    seq += 1;
    const claims = { epoch: 1, seq, iat, exp: iat + 7200, commit, repo_id: "1", scope: "bench", prev: null, ev: null };
    return signBundle(unsigned, claims, { kid: key.kid, jwk: key.privateJwk });
  };
  return { trust, sign };
}
