// A provider's token → the subject that the bundle in force knows, or an answer that says little. It must never let
// the token into an answer, a log or a note, nor why its signature failed into an answer.
import { errorTable, type Reason, type Subject, WritError } from "@writ/contracts";
import type { Evaluator } from "@writ/decision";
import { IdentityRefused, type Issuers, type ProvedIdentity } from "@writ/identity";
import type { Authority } from "@writ/session";
import { bundleMovesMax } from "../limits.ts";
import { subjectOf } from "./proved-subject.ts";

export interface ProvingContext {
  readonly authority: Pick<Authority, "evaluator" | "nowMs">;
  readonly issuers: Pick<Issuers, "prove">;
}

export type Proved =
  | {
      readonly ok: true;
      readonly evaluator: Evaluator;
      readonly identity: ProvedIdentity;
      readonly subject: Subject;
      readonly nowSeconds: number;
    }
  | {
      readonly ok: false;
      /** `down`: nobody can say now. `unknown`: proved, and in no line of people.yaml. */
      readonly why: "down" | "token" | "unknown";
      readonly reasons: readonly Reason[];
      /** For the operator's log. */
      readonly logged: { readonly code: string; readonly why?: string; readonly issuer?: string };
    };

/** Asks the bundle that is in force when the provider's keys have come, however long that took. */
export async function proveSubject(context: ProvingContext, token: string): Promise<Proved> {
  for (let moves = 0; moves < bundleMovesMax; moves += 1) {
    const evaluator = context.authority.evaluator();
    if (evaluator === undefined) return noBundle;
    const nowSeconds = Math.floor(context.authority.nowMs() / 1000);
    const proved = await identityOf(context, token, { evaluator, nowSeconds });
    if (context.authority.evaluator() !== evaluator) continue;
    if (!proved.ok) return proved;
    const found = subjectOf(evaluator, proved.identity, nowSeconds);
    const { identity } = proved;
    if (found.ok) return { ok: true, evaluator, identity, subject: found.subject, nowSeconds };
    const code = found.reasons[0]?.code ?? "unknown-subject";
    return { ok: false, why: "unknown", reasons: found.reasons, logged: { code, issuer: identity.issuer } };
  }
  return noBundle;
}

async function identityOf(
  { issuers }: ProvingContext,
  token: string,
  { evaluator, nowSeconds }: { readonly evaluator: Evaluator; readonly nowSeconds: number },
): Promise<{ readonly ok: true; readonly identity: ProvedIdentity } | Extract<Proved, { ok: false }>> {
  try {
    return { ok: true, identity: await issuers.prove(token, evaluator.issuers, nowSeconds) };
  } catch (error) {
    if (!(error instanceof WritError) || errorTable[error.code].audience !== "client") throw error;
    const { code, message } = error;
    const why = code === "IDENTITY_PROVIDER_DOWN" ? "down" : "token";
    const { issuer, why: reason } = error instanceof IdentityRefused ? error : { issuer: undefined, why: undefined };
    const logged = {
      code,
      ...(reason === undefined ? {} : { why: reason }),
      ...(issuer === undefined ? {} : { issuer }),
    };
    return { ok: false, why, reasons: [{ code: why === "down" ? "provider-down" : "token-refused", message }], logged };
  }
}

const noBundle: Proved = {
  ok: false,
  why: "down",
  reasons: [
    { code: "no-bundle", message: "This proxy has no bundle in force, so it lets nobody in. Tell those who run it." },
  ],
  logged: { code: "no-bundle" },
};
