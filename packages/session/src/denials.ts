// Why a session does not start, or ends: codes that are stable, and messages that say what to do.
// They must never name another subject, nor anything of a resource that is not granted.
import type { Reason, SessionDeny, SessionView } from "@writ/contracts";
import type { Ended } from "./admission.ts";
import type { Authority } from "./authority.ts";

/** Why nothing is allowed when there is no bundle to ask. */
export function noBundle(authority: Authority): SessionDeny {
  const reason = authority.clockBehind()
    ? {
        code: "clock-behind",
        message: "This proxy's clock is behind its bundle, so nothing is allowed. Tell those who run it.",
      }
    : { code: "no-bundle", message: "This proxy has no valid bundle, so nothing is allowed. Tell those who run it." };
  return { decision: "deny", reasons: [reason], choices: [], until: 0 };
}

/** Under the same name stands another issuer now: what the one before said of anybody counts no more. */
export function issuerMoved(issuer: string): SessionDeny {
  const message = `Issuer ${issuer} is at another address now, so your token counts no more. Log in again: writ login`;
  return { decision: "deny", reasons: [{ code: "issuer-moved", message }], choices: [], until: 0 };
}

/** A grant for so many sessions, all of them used. */
export function spent(view: SessionView): SessionDeny {
  const count = view.sessions === 1 ? "its one session is" : `its ${view.sessions} sessions are`;
  const ask = `writ request ${view.resource} --role ${view.role}`;
  const message = `Grant ${view.grant} is spent: ${count} used. Ask again: ${ask}`;
  return { decision: "deny", reasons: [{ code: "sessions-spent", message }], choices: [], until: view.grantUntil };
}

/** A denial of the session itself, as the reason why it ends. */
export function accessEnded(denied: SessionDeny, authority: Authority): Ended {
  const message = denied.reasons.map((reason) => reason.message).join(" ");
  if (authority.clockBehind()) return { code: "clock-behind", message };
  if (authority.evaluator() === undefined) return { code: "bundle-ended", message };
  return { code: "access-ended", message: message === "" ? "Your access has ended." : message };
}

/** Under a grant that only a break-glass bundle held: whoever has it must not take its end for a mistake. */
export function breakGlassEnded(view: SessionView, denied: SessionDeny): Ended {
  const why = denied.reasons.map((reason) => reason.message).join(" ");
  const message = `This was break-glass access (${view.grant}), signed with GitHub down, and it has ended. ${why}`;
  return { code: "break-glass-ended", message: message.trimEnd() };
}

export const accessChanged: Ended = {
  code: "access-changed",
  message: "What this session may do or see has changed. Connect again to go on under the new rules.",
};

export function sessionLimit(view: SessionView): Ended {
  const hours = Math.round(view.limits.sessionSeconds / 360) / 10;
  return { code: "session-limit", message: `A session may last ${hours} h at most. Connect again to go on.` };
}

/** An allow that was over by the time it was given. */
export const overAlready: Reason = {
  code: "moved",
  message: "What allows this statement ended while it was being recorded. Try it again.",
};
