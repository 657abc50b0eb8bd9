// Collects the faults of one document while it is walked. Bounded. It must never hold a secret value.
import type { Fault } from "./fault.ts";
import { hints } from "./generated/hints.js";
import type { Hint } from "./hint.ts";
import { pointerOf } from "./wording.ts";

/** A document with more faults than this says so by its first ones. */
const faultsMax = 50;

export type Path = readonly (string | number)[];

/** Where in the document and in the schema the walk stands. */
export interface Spot {
  readonly hint: Hint;
  readonly value: unknown;
  readonly path: Path;
  /** Something at this place may be a secret: neither the value nor its line may be shown. */
  readonly secret?: boolean;
}

export class Explanation {
  readonly faults: Fault[] = [];

  get full(): boolean {
    return this.faults.length >= faultsMax;
  }

  /** Adds one fault at `spot`, or at the key `key` inside it. */
  add(spot: Spot, fault: Omit<Fault, "pointer" | "secret"> & { readonly key?: string }): void {
    if (this.full) return;
    const { key, ...said } = fault;
    const pointer = pointerOf(key === undefined ? spot.path : [...spot.path, key]);
    this.faults.push({ pointer, ...said, ...(spot.secret === true ? { secret: true } : {}) });
  }
}

/** The hint itself, with what its reference names put in place. */
export function resolve(hint: Hint): Hint {
  if (hint.$ref === undefined) return hint;
  const { $ref: reference, ...own } = hint;
  const target = hints[reference];
  if (target === undefined) throw new Error(`no definition ${reference}`);
  return { ...resolve(target), ...own };
}

/** True where the schema expects a secret, or somebody has pasted a private key (`d`, `k`: RFC 7518, RFC 8037). */
export function isSecret(hint: Hint, value: unknown): boolean {
  if (hint["x-secret"] === true) return true;
  if (typeof value !== "object" || value === null) return false;
  const { jwk } = value as { readonly jwk?: unknown };
  return holdsPrivateKey(value) || (typeof jwk === "object" && jwk !== null && holdsPrivateKey(jwk));
}

function holdsPrivateKey(value: object): boolean {
  return Object.hasOwn(value, "kty") && (Object.hasOwn(value, "d") || Object.hasOwn(value, "k"));
}

/** `instead` as a member, when there is something to say. */
export function insteadOf(text: string | undefined): { readonly instead?: string } {
  return text === undefined ? {} : { instead: text };
}
