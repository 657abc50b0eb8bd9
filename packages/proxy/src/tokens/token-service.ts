// The token endpoint of one process: what its routes ask is answered here, or by a worker's in a supervisor's place.
// It must never answer with anything of a request but the names in it.
import type { WellKnown } from "@writ/contracts";
import type { NamedKey } from "@writ/identity";
import { type ExchangeContext, exchange } from "./exchange.ts";
import { reach } from "./reach.ts";
import { refusal, type TokenReply } from "./token-reply.ts";
import { keySetOf, wellKnownOf } from "./well-known.ts";

/** What somebody asks of the token endpoint. `address` is the client's, with its port. */
export type TokenQuestion =
  | { readonly about: "token"; readonly address: string; readonly form: string }
  | { readonly about: "reach"; readonly address: string; readonly bearer?: string }
  | { readonly about: "well-known" | "keys" };

/** Answers plain data. Rejects for faults of ours only. */
export type TokenAnswers = (question: TokenQuestion) => Promise<TokenReply>;

export interface TokenServiceParts extends ExchangeContext {
  /** Believed beside the key that signs. */
  readonly alsoKeys: readonly NamedKey[];
  readonly postgres?: WellKnown["postgres"];
}

export function tokenService(parts: TokenServiceParts): TokenAnswers {
  const { authority, repository, postgres, tokenKey, alsoKeys } = parts;
  return async (question) => {
    switch (question.about) {
      case "token":
        return await exchange(parts, question.form, question);
      case "reach":
        return await reach(parts, question.bearer, question);
      case "keys":
        return { status: 200, body: await keySetOf([tokenKey, ...alsoKeys]) };
      case "well-known": {
        const evaluator = authority.evaluator();
        if (evaluator === undefined) return unavailable;
        return { status: 200, body: wellKnownOf(evaluator, { repository, ...(postgres && { postgres }) }) };
      }
    }
  };
}

/** Nobody can say now: no bundle is in force, or no worker answers. */
export const unavailable: TokenReply = refusal(503, {
  error: "temporarily_unavailable",
  reasons: [{ code: "unavailable", message: "This proxy cannot answer right now." }],
  next: "Try again in a few seconds.",
  retryAfterSeconds: 5,
});
