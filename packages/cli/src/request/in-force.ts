// Whether the proxy that one is logged in to has a grant. It must never start a login, nor fail a request because a
// proxy does not answer.
import { WritError } from "@writ/contracts";
import type { Invocation } from "../command.ts";
import { openCaller } from "../connect/caller.ts";
import { askReach } from "../connect/proxy-door.ts";

export interface GrantAtProxy {
  /** RESOURCE/NAME. */
  readonly grant: string;
  readonly resource: string;
  readonly role: string;
  readonly untilSeconds: number;
}

/** undefined: it could not be asked, or cannot tell: of two grants for a role it names the one that ends last. */
export type InForce = (grant: GrantAtProxy) => Promise<boolean | undefined>;

/** undefined: there is no login, or its proxy is of another repository than `repositoryId`. */
export async function openInForce(
  invocation: Invocation,
  repositoryId: string | undefined,
): Promise<InForce | undefined> {
  const tried = async <Answer>(ask: () => Promise<Answer>): Promise<Answer | undefined> => {
    try {
      return await ask();
    } catch (fault) {
      if (fault instanceof WritError) return undefined;
      throw fault;
    }
  };
  const caller = await tried(async () => {
    const opened = await openCaller(invocation);
    await opened.subjectToken();
    return opened;
  });
  if (caller === undefined) return undefined;
  const { known, door, subjectToken } = caller;
  if (repositoryId !== undefined && known.repository !== repositoryId) {
    invocation.terminal.progress(`${door.address.host} serves another repository, so it is not asked`);
    return undefined;
  }
  return async ({ grant, resource, role, untilSeconds }) => {
    const answer = await tried(async () => await askReach(door, (await subjectToken()).token));
    if (answer === undefined) return undefined;
    if (answer.reach.some((entry) => entry.grant === grant)) return true;
    const hides = answer.reach.some((entry) => {
      return entry.resource === resource && entry.role === role && entry.until >= untilSeconds;
    });
    return hides || answer.more ? undefined : false;
  };
}
