// writ logout: removes the login from this machine, and tells the provider where it can be told. It must never leave a
// token behind because the provider does not answer.
import { rm } from "node:fs/promises";
import { WritError } from "@writ/contracts";
import type { Command, Invocation } from "../command.ts";
import { callerOptions, keyringOf, placeOf, providerFetch } from "../connect/caller.ts";
import { loadLogin, removeLogin } from "../login/login-store.ts";
import { loadProfile, type ProfilePlace, removeProfile } from "../login/profile.ts";
import { underLock } from "../login/profile-lock.ts";
import { revokeLogin } from "../login/renew-login.ts";
import { assertNoPositionals, flagOption } from "../options.ts";

export const logoutCommand: Command = {
  name: "logout",
  summary: "remove the login from this machine, and revoke it where the provider can",
  usage: "[--forget]",
  example: "writ logout",
  options: {
    profile: callerOptions.profile,
    forget: { type: "boolean", description: "forget the proxy as well" },
  },
  async run(invocation) {
    assertNoPositionals(invocation);
    const { terminal } = invocation;
    const place = placeOf(invocation);
    const keyring = keyringOf(invocation);
    const profile = await loadProfile(place).catch(() => undefined);
    const kept = await alone(place, async () => {
      // What cannot be opened is removed all the same.
      const found = await loadLogin(place, keyring).catch(() => "unreadable" as const);
      await removeLogin(place, keyring);
      await rm(place.passwords, { force: true });
      return found;
    });
    const revoked = typeof kept === "object" && (await revoke(invocation, kept.login, profile?.issuerCa));
    if (flagOption(invocation, "forget")) await removeProfile(place);
    const was = kept === undefined ? "There was no login" : "Logged out";
    terminal.print(`${was} (profile ${place.name})${revoked ? "; the provider revoked it" : ""}`);
    terminal.json({ loggedOut: { profile: place.name, wasLoggedIn: kept !== undefined, revoked } });
    terminal.next("open sessions go on until they end; writ login logs in again");
    return 0;
  },
};

/**
 * Not while another command renews the login: it would write the renewed one after this had removed the old. A lock
 * that cannot be had keeps nothing here.
 */
async function alone<Result>(place: ProfilePlace, work: () => Promise<Result>): Promise<Result> {
  let began = false;
  try {
    return await underLock(place.lock, async () => {
      began = true;
      return await work();
    });
  } catch (error) {
    if (began) throw error;
    return await work();
  }
}

async function revoke(
  invocation: Invocation,
  login: Parameters<typeof revokeLogin>[0],
  ca: string | undefined,
): Promise<boolean> {
  try {
    return await revokeLogin(login, providerFetch(invocation, ca));
  } catch (error) {
    if (!(error instanceof WritError)) throw error;
    invocation.terminal.progress(`the provider was not told: ${error.message} What this machine held is removed.`);
    return false;
  }
}
