// What supervisor and worker say to each other, over the pipe that Node makes between them. Types only.
// No token, no subject and no statement is said here; a cancel key is, to whoever made it.
import type { CancelKey } from "@writ/protocol-postgres";
import type { ProxyConfiguration } from "../configuration.ts";
import type { ListenAddress } from "../listen-address.ts";
import type { Family } from "../metrics/exposition.ts";
import type { ProxyStatus } from "../status.ts";

export type ToWorker =
  | { readonly type: "start"; readonly worker: number; readonly configuration: ProxyConfiguration }
  | { readonly type: "ask"; readonly id: number; readonly what: keyof Answers; readonly request?: CancelKey }
  | { readonly type: "cancelled"; readonly id: number }
  | { readonly type: "close" };

export interface Answers {
  readonly status: ProxyStatus;
  readonly metrics: readonly Family[];
  readonly look: null;
  readonly drain: null;
  /** The request was for this worker, and is done. */
  readonly cancel: null;
}

export type FromWorker =
  | { readonly type: "ready"; readonly postgres: ListenAddress }
  | { readonly type: "failed"; readonly code: string; readonly detail: string }
  | { readonly type: "cancel"; readonly id: number; readonly worker: number; readonly request: CancelKey }
  | { readonly type: "answer"; readonly id: number; readonly value: Answers[keyof Answers] };
