// writ whoami: who is logged in here, by whom, until when, and where the login lies. It must never show a token, and
// asks nobody: it works without a network.
import { WritError } from "@writ/contracts";
import { formatInstant } from "@writ/model";
import type { Command } from "../command.ts";
import { callerOptions, givenToken, keyringOf, placeOf } from "../connect/caller.ts";
import { remaining } from "../connect/remaining.ts";
import { configFolder } from "../login/config-folder.ts";
import { loadLogin } from "../login/login-store.ts";
import { loadProfile, profileNames } from "../login/profile.ts";
import { assertNoPositionals } from "../options.ts";
import { keptInWords } from "./login.ts";

export const whoamiCommand: Command = {
  name: "whoami",
  summary: "who is logged in here, by which issuer, until when, and where the login lies",
  usage: "[--profile NAME]",
  example: "writ whoami",
  options: { profile: callerOptions.profile },
  async run(invocation) {
    assertNoPositionals(invocation);
    const { terminal, env } = invocation;
    const place = placeOf(invocation);
    const [profile, kept] = [await loadProfile(place), await loadLogin(place, keyringOf(invocation))];
    if ((await givenToken(invocation)) !== undefined) {
      terminal.progress("WRIT_ID_TOKEN (or its _FILE) is set: writ list and writ connect use that token instead");
    }
    if (profile === undefined || kept === undefined) {
      const others = (await profileNames(configFolder(env))).filter((name) => name !== place.name).join(", ");
      const known = others === "" ? "" : ` Other profiles: ${others}.`;
      throw new WritError("CLI_NOT_LOGGED_IN", `Profile ${place.name} has no login.${known}`);
    }
    const { login, keptIn } = kept;
    const renews = login.refreshToken !== undefined;
    const left = login.endsAt - Math.floor(Date.now() / 1000);
    const until = `${formatInstant(login.endsAt)} (${remaining(left)}${left > 0 ? " left" : ""})`;
    terminal.print(`${terminal.style("strong", login.shown)} by ${login.issuerName} (${login.issuerUrl})`);
    terminal.print(`  proxy    ${profile.proxy} (profile ${place.name}, repository ${profile.repository})`);
    terminal.print(`  token    until ${until}${renews ? "; renewed when it is needed" : "; not renewed"}`);
    terminal.print(`  since    ${formatInstant(login.loggedInAt)}`);
    terminal.print(`  kept in  ${keptInWords(keptIn)}`);
    const { shown, issuerName: issuer, issuerUrl, endsAt, loggedInAt } = login;
    const told = { shown, issuer, issuerUrl, endsAt, loggedInAt, renews, keptIn };
    terminal.json({ whoami: { ...told, profile: place.name, proxy: profile.proxy, repository: profile.repository } });
    terminal.next(left > 0 || renews ? "writ list" : "the login has ended: writ login");
    return left > 0 || renews ? 0 : 1;
  },
};
