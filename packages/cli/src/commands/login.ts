// writ login: who you are, by your company's provider, kept where only you reach it. It must never print or log a
// token, nor keep one that the proxy does not take.
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { WritError } from "@writ/contracts";
import { formatInstant } from "@writ/model";
import type { Command, Invocation } from "../command.ts";
import {
  addressFor,
  assertSameRepository,
  authorityOf,
  callerOptions,
  issuerAuthorityOf,
  keyringOf,
  placeOf,
  providerFetch,
} from "../connect/caller.ts";
import { askReach, askWellKnown } from "../connect/proxy-door.ts";
import { boundedFetch } from "../login/bounded-fetch.ts";
import { assertSameIssuer, chooseIssuer } from "../login/choose-issuer.ts";
import { logInByCode } from "../login/code-flow.ts";
import { hasDeviceFlow, logInByDevice } from "../login/device-flow.ts";
import { loginMsMax } from "../login/limits.ts";
import { type KeptIn, saveLogin } from "../login/login-store.ts";
import { makeLogin } from "../login/make-login.ts";
import { hasBrowser, openBrowser } from "../login/open-browser.ts";
import { privateFolder } from "../login/private-file.ts";
import { loadProfile, saveProfile } from "../login/profile.ts";
import { underLock } from "../login/profile-lock.ts";
import { openProvider, type Provider, type ProviderTokens } from "../login/provider.ts";
import { scopeFor } from "../login/provider-habits.ts";
import { assertNoPositionals, countOption, flagOption, textOption } from "../options.ts";

export const loginCommand: Command = {
  name: "login",
  summary: "log in with your company's identity provider",
  usage: "--proxy URL [--issuer NAME] [--device | --no-browser]",
  example: "writ login --proxy https://gateway.acme.example:8443",
  notes: [
    "Opens your browser; without one, or with --device, it prints a code for a browser anywhere.",
    "The login is sealed by a key in the system's keyring, or lies in a file that only you read: see writ whoami.",
    "WRIT_KEYRING=off asks no keyring. Ctrl-C ends; nothing is kept then.",
  ],
  options: {
    ...callerOptions,
    "issuer-ca": {
      type: "string",
      value: "FILE",
      description: "PEM of an authority to believe for the identity provider, beside the system's",
    },
    issuer: { type: "string", value: "NAME", description: "an issuer of writ.yaml, where there are several" },
    device: { type: "boolean", description: "log in on another device, by a code" },
    "no-browser": { type: "boolean", description: "print the address instead of opening a browser" },
    port: { type: "string", value: "N", description: "the port to come back to, where the provider knows but one" },
    scope: {
      type: "string",
      value: "WORDS",
      description: "further scopes, such as that of the API behind the audience",
    },
    client: { type: "string", value: "ID", description: "another public client at the provider than writ.yaml names" },
    "client-secret": { type: "string", value: "FILE", description: "its so-called secret, where a provider wants one" },
  },
  async run(invocation) {
    assertNoPositionals(invocation);
    try {
      return await logIn(invocation);
    } catch (error) {
      if (!invocation.stop.aborted) throw error;
      invocation.terminal.progress("stopped; nothing was kept");
      return interruptedExit;
    }
  },
};

/** As a shell reports a program that Ctrl-C ended. */
const interruptedExit = 130;

async function logIn(invocation: Invocation): Promise<number> {
  const { terminal, stop, env } = invocation;
  const place = placeOf(invocation);
  const before = await loadProfile(place);
  const address = addressFor(invocation, before);
  const same = before !== undefined && before.proxy === address.href;
  const ca = (await authorityOf(invocation)) ?? (same ? before.ca : undefined);
  const fetch = boundedFetch({ ca, stop, env });
  const door = { address, fetch };
  const known = await askWellKnown(door);
  // Remembered too: a proxy does not choose for whom the provider makes tokens.
  const client = textOption(invocation, "client") ?? (same ? before.issuer?.client : undefined);
  const wanted = textOption(invocation, "issuer") ?? (same ? before.issuer?.name : undefined);
  const issuer = chooseIssuer(known, { wanted, client });
  if (same) {
    assertSameRepository(known, before, address);
    assertSameIssuer(issuer, before);
  }
  const clientSecret = await clientSecretOf(invocation);
  const issuerCa = (await issuerAuthorityOf(invocation)) ?? (same ? before.issuerCa : undefined);
  const providers = providerFetch(invocation, issuerCa);
  const provider = await openProvider({ url: issuer.url, client: issuer.client, clientSecret, fetch: providers });
  const ownScope = textOption(invocation, "scope") ?? (same ? before.scope : undefined);
  const port = countOption(invocation, "port", 1) ?? (same ? before.port : undefined);
  const tokens = await tokensOf(invocation, provider, { scope: scopeFor(provider.server, ownScope), port });
  const nowSeconds = Math.floor(Date.now() / 1000);
  const login = makeLogin({ issuer, tokens, nowSeconds, clientSecret });
  // The proxy says who this is, before anything is kept: a person whom nobody knows there has no use for a login.
  const reach = await askReach(door, login.token);
  const keptIn = await underFolderLock(place, () => saveLogin(place, login, keyringOf(invocation)));
  await saveProfile(place, {
    writ: 1,
    proxy: address.href,
    repository: known.repository,
    issuer,
    ...(ca === undefined ? {} : { ca }),
    ...(issuerCa === undefined ? {} : { issuerCa }),
    ...(ownScope === undefined ? {} : { scope: ownScope }),
    ...(port === undefined ? {} : { port }),
  });
  const renews = login.refreshToken !== undefined;
  terminal.print(`Logged in as ${terminal.style("strong", reach.subject)} by ${issuer.name} at ${address.host}`);
  terminal.print(
    renews ? "It is renewed as long as the provider allows" : `It lasts until ${formatInstant(login.endsAt)}`,
  );
  terminal.print(`Kept in ${keptInWords(keptIn)}`);
  terminal.json({
    loggedIn: { subject: reach.subject, issuer: issuer.name, proxy: address.href, profile: place.name, keptIn, renews },
  });
  terminal.next(`writ list shows what you reach now (${reach.reach.length})`);
  return 0;
}

export function keptInWords(keptIn: KeptIn): string {
  if ("file" in keptIn) return `${keptIn.file} (only you may read it; there is no keyring)`;
  return `a file sealed by a key in the ${keptIn.keyring}`;
}

async function underFolderLock<Result>(
  place: ReturnType<typeof placeOf>,
  work: () => Promise<Result>,
): Promise<Result> {
  await privateFolder(place.folder);
  return await underLock(place.lock, work);
}

async function tokensOf(
  invocation: Invocation,
  provider: Provider,
  { scope, port }: { readonly scope: string; readonly port: number | undefined },
): Promise<ProviderTokens> {
  const { terminal, stop, env } = invocation;
  const printed = flagOption(invocation, "no-browser");
  const byDevice = flagOption(invocation, "device") || (!printed && !hasBrowser(env) && hasDeviceFlow(provider));
  if (byDevice) return await logInByDevice(provider, { scope, signal: stop, show: (device) => say(terminal, device) });
  const late = AbortSignal.timeout(loginMsMax);
  const signal = AbortSignal.any([stop, late]);
  const open = async ({ start, provider: page }: { readonly start: string; readonly provider: string }) => {
    const opened = !printed && hasBrowser(env) && (await openBrowser(start, env));
    terminal.progress(
      opened ? `your browser opens; if it does not: ${start}` : `open this in a browser here:\n${page}`,
    );
  };
  try {
    return await logInByCode(provider, { scope, port, signal, open });
  } catch (error) {
    if (!late.aborted || stop.aborted) throw error;
    throw new WritError("CLI_LOGIN", `Nobody came back from the browser within ${loginMsMax / 60_000} minutes.`);
  }
}

function say(
  { progress }: Invocation["terminal"],
  device: Parameters<Parameters<typeof logInByDevice>[1]["show"]>[0],
): void {
  progress(`open ${device.address} in a browser on any device, and enter the code there:`);
  progress(`    ${device.code}`);
  progress(`waiting, ${device.minutes} min at most. Never enter a code that somebody else gave you.`);
}

/** By a file: what stands in arguments is read by every user of the machine. */
async function clientSecretOf(invocation: Invocation): Promise<string | undefined> {
  const file = textOption(invocation, "client-secret");
  if (file === undefined) return undefined;
  const text = await readFile(resolve(invocation.folder, file), "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new WritError("CLI_FILE", `${file} (${error.code}).`);
  });
  const secret = text.trim();
  if (/^[\x21-\x7e]{1,512}$/.test(secret)) return secret;
  throw new WritError("CLI_FILE", `${file} holds no client secret on one line.`);
}
