// The policy's own answers for a working tree: what is decided here is decided as in a proxy, by the same module over
// the same data. Its key is made for this one look; it must never sign anything that leaves the process.
import { generateKey, openBundle, type VerifiedBundle } from "@writ/bundle";
import type { OpaBinary } from "@writ/compiler";
import { type BundleData, WritError } from "@writ/contracts";
import { type Evaluator, loadEvaluator } from "@writ/decision";
import type { Model } from "@writ/model";
import { buildBundle } from "../build-bundle.ts";

export interface LocalEvaluator {
  readonly evaluator: Evaluator;
  readonly data: BundleData;
}

const repository = "explain";
const lifeSeconds = 3600;

/** Builds, signs and opens a bundle of `model` as of an instant, and loads it. @throws WritError as building does. */
export async function localEvaluator(
  model: Model,
  { nowSeconds, opa }: { readonly nowSeconds: number; readonly opa?: OpaBinary },
): Promise<LocalEvaluator> {
  const { kid, privateJwk, publicJwk } = await generateKey("bundle");
  const bytes = await buildBundle(
    model,
    { kid, jwk: { ...privateJwk } },
    {
      ...{ commit: `worktree-${"0".repeat(64)}`, seq: 1, nowSeconds, lifeSeconds, epoch: 1, prev: null },
      ...{ repository, scope: repository },
      ...(opa === undefined ? {} : { opa }),
    },
  );
  const trust = {
    ...{ keys: [{ kid, jwk: { ...publicJwk } }], repository, scope: repository },
    ...{ epoch: 1, minSequence: 0 },
  };
  const bundle = await openBundle(bytes, trust, { nowSeconds });
  return { evaluator: await loadEvaluator(bundle), data: dataOf(bundle) };
}

function dataOf({ data }: VerifiedBundle): BundleData {
  try {
    return JSON.parse(Buffer.from(data).toString("utf8")) as BundleData;
  } catch (error) {
    throw new WritError("WRIT_INVARIANT", "What was compiled here cannot be read.", { cause: error });
  }
}
