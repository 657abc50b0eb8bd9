// An answer of the token endpoint as plain data, so that a worker can give it to its supervisor.
// It must never hold a credential but an access token that was just issued, nor characters that RFC 6749 forbids.
import type { Reason, TokenErrorCode, TokenRefusal } from "@writ/contracts";
import { descriptionCharactersMax } from "../limits.ts";

export interface TokenReply {
  readonly status: number;
  readonly body: object;
  /** With 429 and 503. */
  readonly retryAfterSeconds?: number;
}

export interface Refusal extends TokenReply {
  readonly body: TokenRefusal;
}

export interface RefusalWords {
  readonly error: TokenErrorCode;
  readonly reasons: readonly Reason[];
  readonly next: string;
  readonly choices?: TokenRefusal["choices"];
  readonly retryAfterSeconds?: number;
}

export function refusal(status: number, words: RefusalWords): Refusal {
  const { error, reasons, next, choices = [], retryAfterSeconds } = words;
  const [first] = reasons;
  const description = first === undefined ? next : `${first.code}: ${first.message}`;
  return {
    status,
    body: { error, error_description: printable(description), reasons, choices, next },
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
  };
}

/** RFC 6749 §5.2: %x20-21 / %x23-5B / %x5D-7E. */
function printable(text: string): string {
  const plain = text
    .replaceAll('"', "'")
    .replaceAll("\\", "/")
    .replaceAll(/[^ -~]/g, "?");
  return plain.slice(0, descriptionCharactersMax);
}
