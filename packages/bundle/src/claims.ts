// What a bundle's signature says beside the hashes of its files: OPA ignores these claims, a proxy lives by them.
// Reading them must never guess: a claim that is missing, of another type or unknown is refused.
import { WritError } from "@writ/contracts";
import { isDigest } from "./digest.ts";
import { limits } from "./limits.ts";
import { shown } from "./shown.ts";

/** The claims of one bundle. Times in seconds since 1970; digests as `sha256:` and 64 hex digits. */
export interface BundleClaims {
  /** Raised when the repository's history was rewritten on purpose. */
  readonly epoch: number;
  /** Commits on first-parent history. */
  readonly seq: number;
  readonly iat: number;
  readonly exp: number;
  readonly commit: string;
  readonly repo_id: string;
  readonly scope: string;
  /** Digest of the bundle published before this one, null for the first. */
  readonly prev: string | null;
  /** Digest of the evidence of who approved, null where none was gathered. */
  readonly ev: string | null;
  /** Of a break-glass bundle alone: the ids of the grants that it adds to the bundle `prev`, sorted. */
  readonly breakGlass?: readonly string[];
}

/** One line of the signature's list of files, as OPA reads it. `hash` is lower-case hex. */
export interface SignedFile {
  readonly name: string;
  readonly hash: string;
  readonly algorithm: "SHA-256";
}

export type SignedPayload = BundleClaims & { readonly files: readonly SignedFile[] };

type Check = (value: unknown) => boolean;

const isCount: Check = (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
const isText: Check = (value) =>
  typeof value === "string" && value.length <= limits.claimCharactersMax && /^[\x21-\x7e]+$/.test(value);
const isDigestOrNull: Check = (value) => value === null || isDigest(value);

/** Each id once, in the order of their bytes. */
const areAddedGrants: Check = (value) =>
  Array.isArray(value) &&
  value.length >= 1 &&
  value.length <= limits.addedGrantsMax &&
  value.every((id, at) => isText(id) && (at === 0 || String(value[at - 1]) < String(id)));

const claimChecks: Readonly<Record<RegularClaim, Check>> = {
  epoch: isCount,
  seq: isCount,
  iat: isCount,
  exp: isCount,
  commit: isText,
  repo_id: isText,
  scope: isText,
  prev: isDigestOrNull,
  ev: isDigestOrNull,
};
type RegularClaim = Exclude<keyof BundleClaims, "breakGlass">;
const claimNames = Object.keys(claimChecks) as RegularClaim[];

const named: ReadonlySet<string> = new Set([...claimNames, "breakGlass", "files"]);

/** The name of the first claim that is not as it must be, or undefined when all are. */
export function faultyClaim(value: Readonly<Record<string, unknown>>): string | undefined {
  const faulty = claimNames.find((name) => !Object.hasOwn(value, name) || !claimChecks[name](value[name]));
  if (faulty !== undefined) return faulty;
  if (Object.hasOwn(value, "breakGlass") && !areAddedGrants(value["breakGlass"])) return "breakGlass";
  return Number(value["exp"]) <= Number(value["iat"]) ? "exp" : undefined;
}

/** Reads a payload whose signature has been verified. Throws BUNDLE_MALFORMED with the name of the claim. */
export function parsePayload(bytes: Uint8Array): SignedPayload {
  const value = parseObject(bytes, "The signed claims");
  const unknown = Object.keys(value).find((name) => !named.has(name));
  if (unknown !== undefined) throw malformed(`The signature carries the unknown claim ${shown(unknown)}.`);
  const faulty = faultyClaim(value);
  if (faulty !== undefined) throw malformed(`The claim ${faulty} is missing or not as it must be.`);
  if (!isFileList(value["files"])) throw malformed("The signature's list of files is not as it must be.");
  return value as unknown as SignedPayload;
}

/** The claims alone, in a fixed order and frozen. */
export function claimsOf(payload: BundleClaims): BundleClaims {
  const { epoch, seq, iat, exp, commit, repo_id, scope, prev, ev, breakGlass } = payload;
  const regular = { epoch, seq, iat, exp, commit, repo_id, scope, prev, ev };
  return Object.freeze(breakGlass === undefined ? regular : { ...regular, breakGlass: Object.freeze([...breakGlass]) });
}

function isFileList(value: unknown): value is readonly SignedFile[] {
  return Array.isArray(value) && value.length <= limits.entriesMax && value.every(isSignedFile);
}

function isSignedFile(value: unknown): value is SignedFile {
  if (!isRecord(value) || Object.keys(value).length !== 3) return false;
  const { name, hash, algorithm } = value;
  return typeof name === "string" && isDigest(`sha256:${String(hash)}`) && algorithm === "SHA-256";
}

/** A JSON object from bytes, or BUNDLE_MALFORMED. */
export function parseObject(bytes: Uint8Array, what: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    throw malformed(`${what} are no JSON.`);
  }
  if (!isRecord(value)) throw malformed(`${what} are no JSON object.`);
  return value;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function malformed(detail: string): WritError {
  return new WritError("BUNDLE_MALFORMED", detail);
}
