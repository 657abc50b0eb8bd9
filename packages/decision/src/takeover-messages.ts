// What the main thread and the thread that prepares a bundle say to each other. Types only: everything is plain data,
// and what is large is transferred, not copied.
import type { BundleTrust, HandedBundle, OpenState } from "@writ/bundle";
import type { ErrorCode, IssuerData, TestVector } from "@writ/contracts";
import type { EngineShape } from "./engine.ts";

/** What a bundle is opened with; see openBundle. */
export interface TakeOverRequest {
  readonly trust: BundleTrust;
  readonly state: OpenState;
  /** Digest of the bundle in force: the same again is opened, and not prepared. */
  readonly inForce?: string;
}

export type ToWorker =
  | { readonly kind: "take"; readonly bytes: Uint8Array; readonly request: TakeOverRequest }
  /** Fill this with the next part of the memory, and send it back. */
  | { readonly kind: "fill"; readonly buffer: ArrayBuffer };

export type FromWorker =
  | { readonly kind: "refused"; readonly code: ErrorCode; readonly detail: string; readonly bytes: Uint8Array }
  | { readonly kind: "same"; readonly bundle: HandedBundle }
  | {
      readonly kind: "ready";
      readonly bundle: HandedBundle;
      readonly shape: EngineShape;
      readonly resources: ReadonlyMap<string, string>;
      readonly issuers: Readonly<Record<string, IssuerData>>;
      readonly trialIssuers: boolean;
      /** The first few, asked again after the copy. */
      readonly vectors: readonly TestVector[];
    }
  | { readonly kind: "filled"; readonly buffer: ArrayBuffer; readonly at: number; readonly length: number };
