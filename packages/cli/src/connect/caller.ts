// Who asks which proxy: the profile, the proxy's pages, and a provider's token that lasts a while. It must never use a
// profile with a proxy of another repository than the one the user logged in to.
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type WellKnown, WritError } from "@writ/contracts";
import type { Invocation, Option } from "../command.ts";
import { type BoundedFetch, boundedFetch } from "../login/bounded-fetch.ts";
import { configFolder } from "../login/config-folder.ts";
import { type Keyring, systemKeyring } from "../login/keyring.ts";
import { keptBytesMax, tokenCharactersMax } from "../login/limits.ts";
import { loadProfile, type Profile, type ProfilePlace, profileDefault, profilePlace } from "../login/profile.ts";
import { freshLogin } from "../login/renew-login.ts";
import { textOption } from "../options.ts";
import { askWellKnown, type ProxyDoor, proxyAddress } from "./proxy-door.ts";

/** A provider's token, and how it was come by. */
export interface SubjectToken {
  readonly token: string;
  readonly kind: "id_token" | "jwt";
}

export interface Caller {
  readonly place: ProfilePlace;
  readonly door: ProxyDoor;
  readonly known: WellKnown;
  /** PEM of the authority that the user named. */
  readonly ca: string | undefined;
  subjectToken(): Promise<SubjectToken>;
}

/** Options of every command that asks a proxy. */
export const callerOptions = {
  profile: {
    type: "string",
    value: "NAME",
    description: "which remembered proxy (default: $WRIT_PROFILE, or default)",
  },
  proxy: {
    type: "string",
    value: "URL",
    description: "the proxy's control port (default: the profile's, $WRIT_PROXY)",
  },
  ca: {
    type: "string",
    value: "FILE",
    description: "PEM of an authority to believe for the proxy, beside the system's",
  },
} as const satisfies Record<string, Option>;

export function placeOf(invocation: Invocation): ProfilePlace {
  const name = textOption(invocation, "profile") ?? (invocation.env["WRIT_PROFILE"] || profileDefault);
  return profilePlace(configFolder(invocation.env), name);
}

export function keyringOf({ env }: Invocation): Keyring | undefined {
  return systemKeyring(env);
}

/** @throws WritError CLI_NOT_LOGGED_IN, CLI_PROXY, CLI_UNREACHABLE, CLI_KEEPING. */
export async function openCaller(invocation: Invocation): Promise<Caller> {
  const { env, stop } = invocation;
  const place = placeOf(invocation);
  const profile = await loadProfile(place);
  const address = addressFor(invocation, profile);
  const ca = (await authorityOf(invocation)) ?? profile?.ca;
  const fetch = boundedFetch({ ca, stop, env });
  const door = { address, fetch };
  const known = await askWellKnown(door);
  const given = await givenToken(invocation);
  if (given !== undefined) return { place, door, known, ca, subjectToken: async () => given };
  const { issuer } = profile ?? {};
  if (profile === undefined || issuer === undefined || profile.proxy !== address.href) {
    throw new WritError("CLI_NOT_LOGGED_IN", `Profile ${place.name} has no login for ${address.host}.`);
  }
  assertSameRepository(known, profile, address);
  const keyring = keyringOf(invocation);
  // Who vouches for the proxy does not vouch for the provider: else it could read logins on their way.
  const provider = providerFetch(invocation, (await issuerAuthorityOf(invocation)) ?? profile.issuerCa);
  const nowSeconds = () => Math.floor(Date.now() / 1000);
  const subjectToken = async () => {
    const { login } = await freshLogin({ place, issuer, keyring, fetch: provider, nowSeconds });
    return { token: login.token, kind: login.tokenKind };
  };
  return { place, door, known, ca, subjectToken };
}

/** @throws WritError CLI_PROXY: another repository means other people's rules. */
export function assertSameRepository(known: WellKnown, profile: Profile, { host }: URL): void {
  if (known.repository === profile.repository) return;
  const [now, before] = [known.repository, profile.repository].map((id) => JSON.stringify(id));
  const next = "If that is meant: writ logout --forget, then writ login.";
  throw new WritError("CLI_PROXY", `${host} serves repository ${now}; this profile was made for ${before}. ${next}`);
}

/** @throws WritError WRIT_USAGE, CLI_NOT_LOGGED_IN. */
export function addressFor(invocation: Invocation, profile: Profile | undefined): URL {
  const text = textOption(invocation, "proxy") ?? profile?.proxy ?? (invocation.env["WRIT_PROXY"] || undefined);
  if (text !== undefined) return proxyAddress(text);
  throw new WritError("CLI_NOT_LOGGED_IN", "No proxy is known yet: name it with --proxy.");
}

/** The way to the identity provider; `ca` vouches for it beside the system's authorities. */
export function providerFetch({ env, stop }: Pick<Invocation, "env" | "stop">, ca: string | undefined): BoundedFetch {
  return boundedFetch({ ca, stop, env, caOption: "--issuer-ca" });
}

/** The text of --ca, or of $WRIT_CA: who vouches for the proxy. */
export async function authorityOf(invocation: Invocation): Promise<string | undefined> {
  return await authorityIn(invocation, textOption(invocation, "ca") ?? invocation.env["WRIT_CA"]);
}

/** The text of --issuer-ca, or of $WRIT_ISSUER_CA: who vouches for the identity provider. */
export async function issuerAuthorityOf(invocation: Invocation): Promise<string | undefined> {
  return await authorityIn(invocation, textOption(invocation, "issuer-ca") ?? invocation.env["WRIT_ISSUER_CA"]);
}

async function authorityIn(invocation: Invocation, file: string | undefined): Promise<string | undefined> {
  if (file === undefined || file === "") return undefined;
  const text = await readFile(resolve(invocation.folder, file), "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new WritError("CLI_FILE", `${file} (${error.code}).`);
  });
  if (text.length <= keptBytesMax && text.includes("-----BEGIN CERTIFICATE-----")) return text;
  throw new WritError("CLI_FILE", `${file} holds no certificate in PEM.`);
}

/** A job's own token, in a variable (GitLab) or a file that is kept fresh (Kubernetes). */
export async function givenToken({ env }: Invocation): Promise<SubjectToken | undefined> {
  const file = env["WRIT_ID_TOKEN_FILE"];
  const text = env["WRIT_ID_TOKEN"] || (file ? await tokenFile(file) : undefined);
  if (text === undefined) return undefined;
  const token = text.trim();
  if (token.length <= tokenCharactersMax && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(token)) return { token, kind: "jwt" };
  throw new WritError("WRIT_USAGE", `${file ? "WRIT_ID_TOKEN_FILE" : "WRIT_ID_TOKEN"} holds no token (JWT).`);
}

async function tokenFile(file: string): Promise<string> {
  return await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new WritError("CLI_FILE", `WRIT_ID_TOKEN_FILE: ${file} (${error.code}).`);
  });
}
