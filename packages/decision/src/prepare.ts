// A verified bundle → an engine with its data, its own test vectors asked, and what is known beside it.
// It must never take a bundle that openBundle did not make.
import { type BundleClaims, VerifiedBundle } from "@writ/bundle";
import { entrypoints, WritError } from "@writ/contracts";
import { type ReadData, readData, readGrants } from "./bundle-data.ts";
import { Engine } from "./engine.ts";
import { assertVectors, vectorsBeside } from "./vectors.ts";

export interface Prepared extends ReadData {
  readonly engine: Engine;
}

/** Which bundle an evaluator answers from. */
export interface BundleName {
  readonly digest: string;
  readonly claims: BundleClaims;
}

/**
 * Blocks its thread for about 20 ms for each MB of data.
 * Throws DECISION_DATA, DECISION_FORMAT, DECISION_SIZE, DECISION_ENGINE, DECISION_VECTOR or DECISION_FAULT.
 */
export async function prepareBundle(bundle: VerifiedBundle): Promise<Prepared> {
  if (!VerifiedBundle.is(bundle)) throw new WritError("DECISION_ENGINE", "Only a verified bundle is evaluated.");
  const read = readData(bundle.data);
  const engine = await Engine.start(bundle);
  const missing = Object.values(entrypoints).filter((name) => !engine.entrypoints().includes(name));
  if (missing.length > 0) throw new WritError("DECISION_ENGINE", `The module does not answer ${missing.join(", ")}.`);
  const added = bundle.claims.breakGlass;
  const vectors = added === undefined ? read.vectors : vectorsBeside(read.vectors, readGrants(bundle.data, added));
  assertVectors(engine, vectors);
  return { ...read, vectors, engine };
}
