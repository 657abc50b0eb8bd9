// Token and wishes in, a session with its credential out: identity, decision, record, secret, in this order.
// It must never fetch a credential before the session is allowed and its record has begun.
import {
  type ErrorCode,
  errorTable,
  type ProvedSubject,
  type Reason,
  type SessionDeny,
  type Subject,
  WritError,
} from "@writ/contracts";
import { type Issuers, type NamedKey, openToken } from "@writ/identity";
import { type Opened, SessionRefused, type SessionWish } from "@writ/protocol-postgres";
import type { RecordStore } from "@writ/record";
import { AccessSession, type Authority, onDisk, type RecorderStore } from "@writ/session";
import { assertAllowed } from "./allowance.ts";
import type { Log } from "./log.ts";
import { proveProviderToken } from "./provider-login.ts";
import type { SigningKey } from "./signing-key.ts";
import type { StrangerNotes } from "./stranger-notes.ts";
import { openCredential, type Stores } from "./upstream-credential.ts";

export interface OpenSessionContext {
  readonly authority: Authority;
  readonly store: RecorderStore & Pick<RecordStore, "refuse">;
  readonly tokenKey: SigningKey;
  /** Believed beside it. */
  readonly alsoKeys?: readonly NamedKey[];
  readonly repository: string;
  /** Proves providers' tokens, for clients that show one by OAUTHBEARER. Absent: none is taken. */
  readonly issuers?: Pick<Issuers, "prove">;
  /** `writ dev` believes its own trial tokens whatever issuers the repository names; a proxy never does. */
  readonly acceptTrial: boolean;
  readonly secrets: Stores;
  readonly log: Log;
  readonly strangers: StrangerNotes;
}

/** @throws SessionRefused with what the client may know, WritError for faults of ours. */
export async function openSession(context: OpenSessionContext, wish: SessionWish): Promise<Opened> {
  const { authority } = context;
  const proved = await proveToken(context, wish);
  // Without a bundle nobody's issuer is known: AccessSession says that there is none.
  if (proved.trial && !context.acceptTrial && authority.evaluator()?.trialIssuers === false) {
    return await refuse(context, wish, { sqlstate: "28000", reasons: [trialRefused], subject: proved.subject });
  }
  const opened = await AccessSession.open(authority, context.store, {
    subject: proved.subject,
    resource: wish.resource,
    role: wish.role,
    ...(proved.grant === undefined ? {} : { grant: proved.grant }),
    ...(proved.issuerUrl === undefined ? {} : { issuerUrl: proved.issuerUrl }),
    client: {
      address: wish.clientAddress,
      protocol: "postgres",
      tokenId: proved.tokenId,
      ...(proved.trial ? { trial: true as const } : {}),
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

async function proveToken(context: OpenSessionContext, wish: SessionWish): Promise<ProvedSubject> {
  if (wish.login === "oauth") return await proveProviders(context, wish);
  const nowSeconds = Math.floor(context.authority.nowMs() / 1000);
  const { tokenKey, alsoKeys: also = [], repository } = context;
  const trust = { ...tokenKey, also, repository, resource: wish.resource };
  try {
    return await openToken(wish.token, trust, nowSeconds);
  } catch (error) {
    // Only what is meant for clients goes to one; a fault of ours is logged, and the client is told that there is one.
    if (!(error instanceof WritError) || errorTable[error.code].audience !== "client") throw error;
    const { code, message } = error;
    const told = [{ code: toldCode(code), message }];
    return await refuse(context, wish, { sqlstate: "28P01", reasons: [{ code, message }], told });
  }
}

async function proveProviders(context: OpenSessionContext, wish: SessionWish): Promise<ProvedSubject> {
  const { authority, issuers, log } = context;
  if (issuers === undefined) throw new WritError("WRIT_INVARIANT", "A provider's token came where none is taken.");
  const answer = await proveProviderToken({ authority, issuers }, wish);
  if (answer.ok) return answer.proved;
  const { sqlstate, reasons, logged } = answer;
  log.info({ event: "provider-token-refused", resource: wish.resource, ...logged }, "a provider's token was not taken");
  return await refuse(context, wish, { sqlstate, reasons });
}

interface Refused {
  readonly sqlstate: string;
  readonly reasons: readonly Reason[];
  readonly hint?: string;
  /** What the client is told, when that is less than the journal keeps. */
  readonly told?: readonly Reason[];
  /** Only when the token was good. */
  readonly subject?: Subject;
}

/** Notes the attempt in the journal, then refuses. A journal that cannot be written changes nothing: nothing ran. */
async function refuse(context: OpenSessionContext, wish: SessionWish, refused: Refused): Promise<never> {
  const { sqlstate, reasons, hint, subject } = refused;
  if (subject !== undefined || mayNoteStranger(context)) await note(context, wish, refused);
  throw new SessionRefused(sqlstate, refused.told ?? reasons, hint);
}

function mayNoteStranger({ strangers, log }: OpenSessionContext): boolean {
  const { note, leftOut } = strangers.take();
  if (leftOut > 0) log.warn({ event: "refusals-not-noted", count: leftOut }, "too many refused logins to note each");
  return note;
}

async function note(context: OpenSessionContext, wish: SessionWish, { reasons, subject }: Refused): Promise<void> {
  const { clientAddress: address, resource, role } = wish;
  const noted = {
    address,
    protocol: "postgres",
    resource,
    role,
    reasons,
    ...(subject === undefined ? {} : { subject }),
  };
  await onDisk(context.store.refuse(noted)).catch((error: unknown) => {
    const code = error instanceof WritError ? error.code : "RECORD_FAILED";
    context.log.error({ event: "refusal-unrecorded", code }, "a refused login could not be noted in the journal");
  });
}

/** Who has no good signature learns one thing only, whatever was wrong with the token. */
function toldCode(code: ErrorCode): string {
  if (code === "IDENTITY_TOKEN_EXPIRED") return "token-ended";
  return code === "IDENTITY_TOKEN_FOREIGN" ? "token-elsewhere" : "token-refused";
}

async function withCredential(context: OpenSessionContext, session: AccessSession): Promise<Opened> {
  const resource = context.authority.evaluator()?.resource(session.view.resource);
  const login = resource?.roles[session.view.role]?.login;
  try {
    if (resource === undefined || login === undefined) {
      throw new WritError("WRIT_INVARIANT", `resource ${session.view.resource} went away while a session started`);
    }
    assertAllowed(resource, session.view.role);
    return { session, resource, ...(await openCredential(context.secrets, login, session)) };
  } catch (error) {
    const { resource: name } = session.view;
    const [code, detail] = error instanceof WritError ? [error.code, error.detail] : ["WRIT_INVARIANT", undefined];
    const fields = { event: "credential-unavailable", resource: name, session: session.id, code, detail };
    context.log.error(fields, "no credential");
    const message = `The proxy cannot get the credential of ${name}. Tell those who run it; they find why in its log.`;
    session.end({ code: "upstream-failed", message });
    await session.close();
    throw new SessionRefused("08006", [{ code: "credential-unavailable", message }]);
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
