// Token and wishes in, a session with its credential out: identity, decision, record, secret, in this order.
// It must never fetch a credential before the session is allowed and its record has begun.
import { errorTable, type Reason, type SessionDeny, type Subject, WritError } from "@writ/contracts";
import { openToken } from "@writ/identity";
import { type Opened, SessionRefused, type SessionWish } from "@writ/protocol-postgres";
import type { RecordStore } from "@writ/record";
import { openSecret } from "@writ/secrets";
import { AccessSession, type Authority } from "@writ/session";
import type { SigningKey } from "./configuration.ts";

export interface OpenSessionContext {
  readonly authority: Authority;
  readonly store: Pick<RecordStore, "start" | "claim" | "refuse">;
  readonly tokenKey: SigningKey;
  readonly repository: string;
  /** `writ dev` believes its own trial tokens whatever issuers the repository names; a proxy never does. */
  readonly acceptTrial: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** @throws SessionRefused with what the client may know, WritError for faults of ours. */
export async function openSession(context: OpenSessionContext, wish: SessionWish): Promise<Opened> {
  const { authority } = context;
  const proved = await proveToken(context, wish);
  if (proved.trial && !context.acceptTrial && authority.evaluator()?.trialIssuers !== true) {
    return await refuse(context, wish, { sqlstate: "28000", reasons: [trialRefused], subject: proved.subject });
  }
  const opened = await AccessSession.open(authority, context.store, {
    subject: proved.subject,
    resource: wish.resource,
    role: wish.role,
    ...(proved.grant === undefined ? {} : { grant: proved.grant }),
    client: {
      address: wish.clientAddress,
      protocol: "postgres",
      tokenId: proved.tokenId,
      ...(wish.applicationName === undefined ? {} : { application: wish.applicationName }),
    },
  });
  if (!opened.ok) {
    const { reasons } = opened.denied;
    const hint = choicesHint(opened.denied);
    return await refuse(context, wish, {
      sqlstate: "28000",
      reasons,
      subject: proved.subject,
      ...(hint === undefined ? {} : { hint }),
    });
  }
  return withCredential(context, opened.session);
}

async function proveToken(context: OpenSessionContext, wish: SessionWish) {
  const nowSeconds = Math.floor(context.authority.nowMs() / 1000);
  const trust = { ...context.tokenKey, repository: context.repository, resource: wish.resource };
  try {
    return await openToken(wish.token, trust, nowSeconds);
  } catch (error) {
    // Only what is meant for clients goes to one; a fault of ours is logged, and the client is told that there is one.
    if (!(error instanceof WritError) || errorTable[error.code].audience !== "client") throw error;
    return await refuse(context, wish, { sqlstate: "28P01", reasons: [{ code: error.code, message: error.message }] });
  }
}

interface Refused {
  readonly sqlstate: string;
  readonly reasons: readonly Reason[];
  readonly hint?: string;
  /** Only when the token was good. */
  readonly subject?: Subject;
}

/** Notes the attempt in the journal, then refuses. A journal that cannot be written changes nothing: nothing ran. */
async function refuse(context: OpenSessionContext, wish: SessionWish, refused: Refused): Promise<never> {
  const { sqlstate, reasons, hint, subject } = refused;
  const { clientAddress: address, resource, role } = wish;
  const noted = {
    address,
    protocol: "postgres",
    resource,
    role,
    reasons,
    ...(subject === undefined ? {} : { subject }),
  };
  await context.store.refuse(noted).catch(() => {});
  throw new SessionRefused(sqlstate, reasons, hint);
}

async function withCredential(context: OpenSessionContext, session: AccessSession): Promise<Opened> {
  const resource = context.authority.evaluator()?.resource(session.view.resource);
  const login = resource?.roles[session.view.role]?.login;
  try {
    if (resource === undefined || login === undefined) {
      throw new WritError("WRIT_INVARIANT", `resource ${session.view.resource} went away while a session started`);
    }
    const password = await openSecret(login.password, { env: context.env });
    return { session, resource, credential: { user: login.user, password } };
  } catch (error) {
    session.end({ code: "upstream-failed", message: "The credential of this resource could not be had." });
    await session.close();
    throw error;
  }
}

function choicesHint(denied: SessionDeny): string | undefined {
  if (denied.choices.length === 0) return undefined;
  const roles = denied.choices.map(({ role, until }) => `${role} (until ${new Date(until * 1000).toISOString()})`);
  return `You hold on this resource: ${roles.join(", ")}. Connect with that role as the user name.`;
}

const trialRefused = {
  code: "trial-token",
  message:
    "This is a trial token, and the access repository names no trial issuer. Log in with your identity provider.",
};
