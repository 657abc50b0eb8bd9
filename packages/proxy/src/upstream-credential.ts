// How the proxy logs in to a resource's database for one session: as the role's user, or as one made for the session.
// It must never be asked before the resource's allowance was, nor hand out a secret that can be no password.
import { type LoginData, WritError } from "@writ/contracts";
import type { Opened } from "@writ/protocol-postgres";
import { passwordFault, type Secret, type Secrets } from "@writ/secrets";
import type { AccessSession } from "@writ/session";

export type Stores = Pick<Secrets, "open" | "openAnew" | "openUser">;
type Session = Pick<AccessSession, "view" | "end">;

/** @throws WritError SECRETS_… */
export async function openCredential(
  secrets: Stores,
  login: LoginData,
  session: Session,
): Promise<Pick<Opened, "credential" | "release">> {
  if (!("dynamic" in login)) {
    const password = fit(await secrets.open(login.password));
    return { credential: new RoleCredential(secrets, login, password) };
  }
  const made = await secrets.openUser(login.dynamic.vault, {
    untilSeconds: () => session.view.grantUntil,
    onLost: () => session.end(userLost),
  });
  return { credential: { user: made.user, password: made.password, single: true }, release: () => made.release() };
}

const userLost = {
  code: "upstream-failed",
  message: "The database user of this session has ended, and Vault did not renew it. Connect again.",
} as const;

/** The role's own user. Connections that are opened later use the password that was good last. */
class RoleCredential {
  readonly user: string;
  readonly #secrets: Stores;
  readonly #reference: Extract<LoginData, { password: unknown }>["password"];
  #password: Secret;

  constructor(secrets: Stores, login: Extract<LoginData, { password: unknown }>, password: Secret) {
    this.#secrets = secrets;
    this.user = login.user;
    this.#reference = login.password;
    this.#password = password;
  }

  get password(): Secret {
    return this.#password;
  }

  async anew(): Promise<RoleCredential | undefined> {
    const other = await this.#secrets.openAnew(this.#reference, this.#password);
    if (other === undefined) return undefined;
    this.#password = fit(other);
    return this;
  }
}

function fit(secret: Secret): Secret {
  const fault = passwordFault(secret);
  if (fault !== undefined) throw new WritError("SECRETS_UNFIT", `The password of the role ${fault}.`);
  return secret;
}
