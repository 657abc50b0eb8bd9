// What supervisor and worker say to each other, over the pipe that Node makes between them. Types only.
// No statement is said here; a cancel key is, to whoever made it, and what the token endpoint is asked and answers: the
// pipe is this proxy's own, and nothing of it is kept.
import type { CancelKey } from "@writ/protocol-postgres";
import type { ProxyConfiguration } from "../configuration.ts";
import type { ListenAddress } from "../listen-address.ts";
import type { Family } from "../metrics/exposition.ts";
import type { ProxyStatus } from "../status.ts";
import type { TokenReply } from "../tokens/token-reply.ts";
import type { TokenQuestion } from "../tokens/token-service.ts";

export type ToWorker =
  | { readonly type: "start"; readonly worker: number; readonly configuration: ProxyConfiguration }
  | ({ readonly type: "ask"; readonly id: number; readonly what: keyof Answers } & AskedFor)
  | { readonly type: "cancelled"; readonly id: number }
  | { readonly type: "close" };

/** What an ask is about, where its name does not say it all. */
export interface AskedFor {
  readonly request?: CancelKey;
  readonly question?: TokenQuestion;
}

export interface Answers {
  readonly status: ProxyStatus;
  readonly metrics: readonly Family[];
  readonly look: null;
  readonly drain: null;
  /** The request was for this worker, and is done. */
  readonly cancel: null;
  readonly tokens: TokenReply;
}

export type FromWorker =
  | { readonly type: "ready"; readonly postgres: ListenAddress }
  | { readonly type: "failed"; readonly code: string; readonly detail: string }
  | { readonly type: "cancel"; readonly id: number; readonly worker: number; readonly request: CancelKey }
  | { readonly type: "answer"; readonly id: number; readonly value: Answers[keyof Answers] };
