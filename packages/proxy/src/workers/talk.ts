// What supervisor and worker say to each other, over the pipe that Node makes between them. Types only.
// Nothing of a session but its number may be said here: no token, no subject, no statement.
import type { ProxyConfiguration } from "../configuration.ts";
import type { ListenAddress } from "../listen-address.ts";
import type { Family } from "../metrics/exposition.ts";
import type { ProxyStatus } from "../status.ts";

export type ToWorker =
  | { readonly type: "start"; readonly worker: number; readonly configuration: ProxyConfiguration }
  | { readonly type: "ask"; readonly id: number; readonly what: "status" | "metrics" | "look" | "drain" }
  | { readonly type: "close" };

export interface Answers {
  readonly status: ProxyStatus;
  readonly metrics: readonly Family[];
  readonly look: null;
  readonly drain: null;
}

export type FromWorker =
  | { readonly type: "ready"; readonly postgres: ListenAddress }
  | { readonly type: "failed"; readonly code: string; readonly detail: string }
  | { readonly type: "answer"; readonly id: number; readonly value: Answers[keyof Answers] };
