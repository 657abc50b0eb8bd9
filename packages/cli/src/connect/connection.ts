// One connection that the proxy gave a token for: which role, through which grant, until when, what is hidden. It must
// never choose among roles by itself.
import { type TokenAccess, type TokenAnswer, WritError } from "@writ/contracts";
import { formatInstant } from "@writ/model";
import { writeAuthorities } from "./authorities.ts";
import type { Caller } from "./caller.ts";
import { rolesShownMax } from "./limits.ts";
import { type PostgresSettings, postgresTarget } from "./postgres-settings.ts";
import { AccessRefused, askReach, exchangeToken } from "./proxy-door.ts";

export interface ConnectionWish {
  readonly resource: string;
  readonly role: string | undefined;
  readonly grant: string | undefined;
  readonly address: string | undefined;
}

export interface Connection {
  readonly settings: PostgresSettings;
  readonly access: TokenAccess;
  readonly token: string;
  /** When the token ends, in seconds since 1970. What is connected by then stays. */
  readonly endsAt: number;
  readonly lifeSeconds: number;
  /** What is hidden, in one line; undefined when the proxy could not be asked. */
  readonly masks: string | undefined;
  renew(): Promise<{ readonly token: string; readonly lifeSeconds: number }>;
}

/** @throws AccessRefused with choices, WritError. */
export async function openConnection(caller: Caller, wish: ConnectionWish): Promise<Connection> {
  const target = postgresTarget(caller.known, wish.address);
  const answer = await exchange(caller, wish, scopeOf(wish));
  const access = chosen(answer, wish);
  const masks = masksOf(caller, { resource: wish.resource, role: access.role });
  const authorities = await writeAuthorities(caller.place, caller.known, caller.ca);
  return {
    settings: { ...target, resource: wish.resource, role: access.role, authorities },
    access,
    token: answer.access_token,
    endsAt: answer.expires_at,
    lifeSeconds: answer.expires_in,
    masks: await masks,
    // The same role, but any grant that gives it, unless one was asked for: access may have been prolonged.
    async renew() {
      const next = await exchange(caller, wish, scopeOf(wish) ?? `role:${access.role}`);
      return { token: next.access_token, lifeSeconds: next.expires_in };
    },
  };
}

async function exchange(caller: Caller, { resource }: ConnectionWish, scope: string | undefined): Promise<TokenAnswer> {
  const subject = await caller.subjectToken();
  return await exchangeToken(caller.door, { ...subject, resource, ...(scope === undefined ? {} : { scope }) });
}

function scopeOf({ role, grant }: ConnectionWish): string | undefined {
  if (role !== undefined && grant !== undefined) {
    throw new WritError("WRIT_USAGE", "Say --role or --grant: a grant has one role.");
  }
  if (grant !== undefined) return `grant:${grant}`;
  return role === undefined ? undefined : `role:${role}`;
}

/** Roles differ in what they may do: somebody who holds several says which. @throws WritError WRIT_USAGE. */
function chosen({ access }: TokenAnswer, { resource, role }: ConnectionWish): TokenAccess {
  const fitting = role === undefined ? access : access.filter((each) => each.role === role);
  const [only, ...more] = fitting;
  if (only !== undefined && more.length === 0) return only;
  if (only === undefined) throw new WritError("CLI_PROXY", `The proxy gave a token for other roles than ${role}.`);
  const words = `writ connect ${resource} --role`;
  throw new WritError("WRIT_USAGE", [`You hold several roles; say which:`, ...choiceLines(access, words)].join("\n"));
}

/** One line for each role, with the command that takes it. */
export function choiceLines(choices: readonly TokenAccess[], words: string): readonly string[] {
  const shown = choices.slice(0, rolesShownMax);
  return shown.map(({ role, grant, until }) => `  ${words} ${role}   (until ${formatInstant(until)}, ${grant})`);
}

/** A line for the reader, never a reason not to connect. */
async function masksOf(caller: Caller, on: { resource: string; role: string }): Promise<string | undefined> {
  try {
    const { reach } = await askReach(caller.door, (await caller.subjectToken()).token);
    return reach.find(({ resource, role }) => resource === on.resource && role === on.role)?.masks;
  } catch (error) {
    if (error instanceof AccessRefused || error instanceof WritError) return undefined;
    throw error;
  }
}
