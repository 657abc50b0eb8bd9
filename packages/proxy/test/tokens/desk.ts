// A token endpoint for tests: real bundles, policies, keys and journal; of the provider only its answer is made up.
// It must never be used outside tests.
import type { TestContext } from "node:test";
import {
  type BundleData,
  type EpochSeconds,
  named,
  type TokenAnswer,
  type TokenRefusal,
  tokenExchange,
} from "@writ/contracts";
import type { Evaluator } from "@writ/decision";
import { IdentityRefused, type ProvedIdentity, type ProvedPerson } from "@writ/identity";
import { StrangerNotes } from "../../src/stranger-notes.ts";
import type { Asked } from "../../src/tokens/exchange.ts";
import { RateLimit } from "../../src/tokens/rate-limit.ts";
import { type TokenServiceParts, tokenService } from "../../src/tokens/token-service.ts";
import { KeptLog, noon, noonMs, shopData, tokenKey } from "../fixture.ts";
import { evaluatorOf as evaluatorFor, keptJournal } from "../kept-journal.ts";

export const address: Asked = { address: "10.0.0.9:51234" };

export async function evaluatorOf(changes: Partial<BundleData["writ"]> = {}): Promise<Evaluator> {
  return await evaluatorFor(shopData(changes));
}

export const alicesIdentity: ProvedPerson = {
  kind: "person",
  issuer: "okta",
  subject: "00u1",
  claims: {},
  authenticatedAt: named<EpochSeconds>(noon - 60),
  expiresAt: named<EpochSeconds>(noon + 3_600),
};

export interface DeskWishes extends Partial<TokenServiceParts> {
  readonly evaluator?: Evaluator | undefined;
  /** What each provider's token proves; others are refused. */
  readonly proves?: Readonly<Record<string, ProvedIdentity>>;
  readonly nowMs?: () => number;
}

export const providerToken = "provider-token-of-alice";

export async function openDesk(context: TestContext, wishes: DeskWishes = {}) {
  const { proves = { [providerToken]: alicesIdentity }, nowMs = () => noonMs, ...over } = wishes;
  const evaluator = "evaluator" in wishes ? wishes.evaluator : await evaluatorOf();
  const { folder, store, journal } = await keptJournal(context);
  const log = new KeptLog();
  const prove = async (token: string): Promise<ProvedIdentity> => {
    const proved = proves[token];
    if (proved === undefined) throw new IdentityRefused(token === "down" ? "keys-unavailable" : "signature", "okta");
    return proved;
  };
  const answers = tokenService({
    authority: { evaluator: () => evaluator, nowMs },
    issuers: { prove },
    tokenKey: { kid: tokenKey.kid, jwk: { ...tokenKey.privateJwk } },
    alsoKeys: [],
    repository: "1",
    store,
    subjects: new RateLimit({ burst: 5, perSecond: 1 }, 10, () => 0),
    strangers: new StrangerNotes(),
    log,
    ...over,
  });
  return { answers, log, journal, folder };
}

type Desk = Awaited<ReturnType<typeof openDesk>>;

export function formOf(over: Readonly<Record<string, string>> = {}): string {
  const usual = {
    grant_type: tokenExchange.grantType,
    subject_token: providerToken,
    subject_token_type: tokenExchange.subjectTokenTypes[0],
    audience: "orders-db",
  };
  return new URLSearchParams({ ...usual, ...over }).toString();
}

export async function ask(desk: Desk, over: Readonly<Record<string, string>> = {}) {
  const reply = await desk.answers({ about: "token", ...address, form: formOf(over) });
  return { ...reply, issued: reply.body as TokenAnswer, refused: reply.body as TokenRefusal };
}
