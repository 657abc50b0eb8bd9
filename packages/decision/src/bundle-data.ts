// Takes from data.json what the proxy itself needs, once. It must never use a document of a format it does not know.
import { type BundleData, bundleFormat, type ResourceData, type TestVector, WritError } from "@writ/contracts";
import { deepFreeze } from "./freeze.ts";
import { testVectorsMax } from "./limits.ts";

/** The part of a bundle's data that stays on this side of the engine. */
export interface ReadData {
  readonly resources: ReadonlyMap<string, ResourceData>;
  readonly trialIssuers: boolean;
  readonly vectors: readonly TestVector[];
}

/** Reads the text of data.json. Throws DECISION_FORMAT for an unknown format, DECISION_DATA for anything ill-shaped. */
export function readData(bytes: Uint8Array): ReadData {
  const writ = parse(bytes);
  if (writ.format !== bundleFormat) {
    throw new WritError(
      "DECISION_FORMAT",
      `It has format ${JSON.stringify(writ.format)}; this one reads ${bundleFormat}.`,
    );
  }
  const { resources, issuers, vectors } = writ;
  if (!isObject(resources) || !isObject(issuers) || !isObject(writ.grants) || !isObject(writ.index)) {
    throw new WritError("DECISION_DATA", "resources, issuers, grants or index is missing.");
  }
  if (!Array.isArray(vectors) || vectors.length > testVectorsMax) throw new WritError("DECISION_DATA", "vectors.");
  return {
    resources: new Map(Object.entries(deepFreeze(resources))),
    trialIssuers: Object.values(issuers).some((issuer) => issuer.trial === true),
    vectors,
  };
}

function parse(bytes: Uint8Array): BundleData["writ"] {
  let document: unknown;
  try {
    document = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    throw new WritError("DECISION_DATA", "It is not JSON.", { cause: error });
  }
  const writ: unknown = isObject(document) ? document["writ"] : undefined;
  if (!isObject(writ)) throw new WritError("DECISION_DATA", "It holds no object `writ`.");
  return writ as unknown as BundleData["writ"];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
