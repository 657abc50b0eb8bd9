// Takes from data.json what the proxy itself needs, without unfolding the rest: grants are most of the bytes and only
// the engine reads them. It must never use a document of a format it does not know, nor one that is not canonical:
// where a key stood twice, this reader and the engine could each believe another.
import { isUtf8 } from "node:buffer";
import { membersOf, type Span } from "@writ/bundle";
import {
  bundleFormat,
  type GrantData,
  type IssuerData,
  type ResourceData,
  type TestVector,
  WritError,
} from "@writ/contracts";
import { partBytesMax, testVectorsMax } from "./limits.ts";

/** The part of a bundle's data that stays on this side of the engine. Plain, so that it can cross to another thread. */
export interface ReadData {
  /** Each resource's own JSON, by name: read when it is asked for. */
  readonly resources: ReadonlyMap<string, string>;
  readonly issuers: Readonly<Record<string, IssuerData>>;
  readonly trialIssuers: boolean;
  readonly vectors: readonly TestVector[];
}

/** Reads the text of data.json. Throws DECISION_FORMAT for an unknown format, DECISION_DATA for anything ill-shaped. */
export function readData(bytes: Uint8Array): ReadData {
  if (!isUtf8(bytes)) throw new WritError("DECISION_DATA", "It is not UTF-8.");
  const document = membersOf(bytes, { from: 0, to: bytes.length });
  const writ = document.get("writ");
  if (writ === undefined) throw new WritError("DECISION_DATA", "It holds no object `writ`.");
  const members = membersOf(bytes, writ);
  const value = (name: string): unknown => parse(bytes, members.get(name));
  const format = value("format");
  if (format !== bundleFormat) {
    throw new WritError("DECISION_FORMAT", `It has format ${JSON.stringify(format)}; this one reads ${bundleFormat}.`);
  }
  const issuers = value("issuers");
  const resources = value("resources");
  const openers = ["grants", "index"].map((name) => bytes[members.get(name)?.from ?? bytes.length]);
  if (!isObject(resources) || !isObject(issuers) || !openers.every((opener) => opener === curlyBracket)) {
    throw new WritError("DECISION_DATA", "resources, issuers, grants or index is missing.");
  }
  const vectors = value("vectors");
  if (!Array.isArray(vectors) || vectors.length > testVectorsMax) throw new WritError("DECISION_DATA", "vectors.");
  return {
    resources: new Map(Object.entries(resources).map(([name, resource]) => [name, JSON.stringify(resource)])),
    issuers: issuers as Readonly<Record<string, IssuerData>>,
    trialIssuers: Object.values(issuers).some((issuer) => isObject(issuer) && issuer["trial"] === true),
    vectors: vectors as TestVector[],
  };
}

/** Grants by id, of a document that readData took. Throws DECISION_DATA where one is missing. */
export function readGrants(bytes: Uint8Array, ids: readonly string[]): readonly GrantData[] {
  const inside = (span: Span, name: string): Span => {
    const found = membersOf(bytes, span).get(name);
    if (found === undefined) throw new WritError("DECISION_DATA", "It lacks a grant that its signature names.");
    return found;
  };
  const grants = membersOf(bytes, inside(inside({ from: 0, to: bytes.length }, "writ"), "grants"));
  return ids.map((id) => {
    const grant = parse(bytes, grants.get(id));
    if (isObject(grant) && isObject(grant["to"])) return grant as unknown as GrantData;
    throw new WritError("DECISION_DATA", "It lacks a grant that its signature names.");
  });
}

/** A resource as `ReadData` keeps it. */
export function parseResource(text: string): ResourceData {
  return JSON.parse(text) as ResourceData;
}

const curlyBracket = 0x7b;

function parse(bytes: Uint8Array, span: Span | undefined): unknown {
  if (span === undefined) return undefined;
  if (span.to - span.from > partBytesMax) {
    const detail = `A part of it has ${span.to - span.from} bytes; ${partBytesMax} are allowed.`;
    throw new WritError("DECISION_SIZE", detail);
  }
  try {
    return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset + span.from, span.to - span.from).toString("utf8"));
  } catch (error) {
    throw new WritError("DECISION_DATA", "It is not JSON.", { cause: error });
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
