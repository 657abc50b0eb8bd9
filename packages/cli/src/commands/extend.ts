// writ extend: more time for a grant of one's own, as a new grant beside it with a later end. It must never change the
// old one: what was approved keeps standing for itself.
import { WritError } from "@writ/contracts";
import { ownGrant, personOfAccount, wishToExtend } from "@writ/request";
import type { Command, Invocation } from "../command.ts";
import { callerOptions } from "../connect/caller.ts";
import { textOption } from "../options.ts";
import { askAndFollow, followOptions } from "../request/ask-and-follow.ts";
import { askingOptions } from "../request/asking-options.ts";
import { openSession, type Session, signingOptions } from "../request/session.ts";
import { readEnd, timeOptions, wishOptions } from "../request/wish-options.ts";

export const extendCommand: Command = {
  name: "extend",
  summary: "ask for more time: a new grant beside yours, with a later end",
  usage: "GRANT (--for DURATION | --until TIME) [--why TEXT]",
  example: "writ extend orders-db/alice-inc-4312 --for 2h",
  notes: [
    "--for counts from the end of the grant, or from now when it has ended. Role, tables and sessions are the old.",
    "A connection that is open ends with the old grant: connect again, and the new one answers.",
    "Exit status: as writ request.",
  ],
  options: {
    ...timeOptions,
    why: { ...wishOptions.why, description: "the reason (default: the old one)" },
    ...askingOptions,
    ...signingOptions,
    ...followOptions,
    ...callerOptions,
  },
  async run(invocation) {
    const nowSeconds = Math.floor(Date.now() / 1000);
    const id = grantWord(invocation);
    if (readEnd(invocation, nowSeconds) === undefined) {
      throw new WritError("WRIT_USAGE", "--for or --until is needed: how much longer.");
    }
    const session = await openSession(invocation, nowSeconds);
    const grant = ownGrant(session.head.model, { person: personIn(session), id });
    const untilSeconds = readEnd(invocation, Math.max(nowSeconds, grant.untilSeconds)) ?? 0;
    if (untilSeconds <= grant.untilSeconds) {
      throw new WritError(
        "WRIT_USAGE",
        `${grant.id} lasts until then anyway: ${grant.value.until}. Say a later --until.`,
      );
    }
    const why = textOption(invocation, "why");
    const wish = wishToExtend(grant, { untilSeconds, ...(why === undefined ? {} : { why }) });
    return await askAndFollow(invocation, session, wish);
  },
};

/** The grant that is named. @throws WritError WRIT_USAGE. */
export function grantWord({ positionals: [id, tooMany] }: Invocation): string {
  if (tooMany !== undefined) throw new WritError("WRIT_USAGE", `${JSON.stringify(tooMany)} is one word too many.`);
  if (id !== undefined) return id;
  throw new WritError("WRIT_USAGE", "Name a grant, such as orders-db/alice-inc-4312; writ status lists yours.");
}

/** @throws WritError REQUEST_WHO. */
export function personIn(session: Session): string {
  return session.on === "git" ? session.head.person : personOfAccount(session.head.model, session.asking.account);
}
