// Whether the proxy that one is logged in to has a grant. It must never start a login, nor fail a request because a
// proxy does not answer.
import { WritError } from "@writ/contracts";
import type { Invocation } from "../command.ts";
import { openCaller } from "../connect/caller.ts";
import { askReach } from "../connect/proxy-door.ts";

/** undefined: there is no login. The answer's undefined: it could not be asked this time. */
export async function openInForce(
  invocation: Invocation,
): Promise<((grant: string) => Promise<boolean | undefined>) | undefined> {
  try {
    const { door, subjectToken } = await openCaller(invocation);
    await subjectToken();
    return async (grant) => {
      try {
        const { reach } = await askReach(door, (await subjectToken()).token);
        return reach.some((entry) => entry.grant === grant);
      } catch (fault) {
        if (fault instanceof WritError) return undefined;
        throw fault;
      }
    };
  } catch (fault) {
    if (fault instanceof WritError) return undefined;
    throw fault;
  }
}
