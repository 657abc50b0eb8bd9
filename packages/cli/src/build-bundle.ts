// A model into signed bundle bytes: what writ build, writ dev and the demo share.
// It must never sign anything that the compiler did not make from a valid model.
import { type BundleClaims, signBundle, type UnsignedBundle } from "@writ/bundle";
import { compileModel, type OpaBinary } from "@writ/compiler";
import type { Model } from "@writ/model";
import type { KeyPair } from "./key-file.ts";

export interface BuildWishes {
  readonly commit: string;
  readonly seq: number;
  readonly nowSeconds: number;
  readonly repository: string;
  readonly scope: string;
  readonly epoch: number;
  readonly lifeSeconds: number;
  readonly prev: string | null;
  /** Digest of the evidence of who approved; absent: none was gathered. */
  readonly ev?: string;
  readonly opa?: OpaBinary;
}

export async function buildBundle(model: Model, key: KeyPair, wishes: BuildWishes): Promise<Uint8Array> {
  const { commit, nowSeconds, opa } = wishes;
  const unsigned: UnsignedBundle = await compileModel(model, {
    commit,
    ...(opa === undefined ? {} : { opa }),
  });
  const claims: BundleClaims = {
    epoch: wishes.epoch,
    seq: wishes.seq,
    iat: nowSeconds,
    exp: nowSeconds + wishes.lifeSeconds,
    commit,
    repo_id: wishes.repository,
    scope: wishes.scope,
    prev: wishes.prev,
    ev: wishes.ev ?? null,
  };
  return await signBundle(unsigned, claims, key);
}
