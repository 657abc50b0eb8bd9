// What is remembered of a proxy under a name: its address, its authority, its repository, the issuer. No secret is in
// it. It must never be changed by what a proxy says without the user's login.
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { WritError } from "@writ/contracts";
import { profilesMax } from "./limits.ts";
import { privateFolder, readPrivate, writePrivate } from "./private-file.ts";

/** The issuer as it was when the user logged in: where tokens are renewed. */
export interface ProfileIssuer {
  readonly name: string;
  readonly url: string;
  readonly audience: string;
  readonly client: string;
}

export interface Profile {
  readonly writ: 1;
  /** The proxy's control port: https://HOST:PORT. */
  readonly proxy: string;
  /** The access repository's id. A proxy of another one is not asked with this profile. */
  readonly repository: string;
  /** PEM of the authority that was named with --ca: for the proxy alone. */
  readonly ca?: string;
  /** PEM of the authority that was named with --issuer-ca: for the issuer alone. */
  readonly issuerCa?: string;
  readonly issuer?: ProfileIssuer;
  /** Words of `scope` beyond those that Writ asks for. */
  readonly scope?: string;
  /** The port of the loopback address, where the provider knows but one. */
  readonly port?: number;
}

export const profileDefault = "default";

/** @throws WritError WRIT_USAGE: it becomes a file name. */
export function assertProfileName(name: string): void {
  if (/^[a-z0-9][a-z0-9._-]{0,62}$/i.test(name)) return;
  throw new WritError(
    "WRIT_USAGE",
    `--profile ${JSON.stringify(name)}: letters, digits, dots, - and _ name a profile.`,
  );
}

/** Files of one profile, in the user's config folder. */
export interface ProfilePlace {
  readonly name: string;
  readonly folder: string;
  readonly file: string;
  /** The login, sealed by a key in the keyring, or plain where there is none. */
  readonly login: string;
  readonly lock: string;
  /** Authorities, for libpq. */
  readonly authorities: string;
  /** Access tokens for `--service`, `--env` and `--keep`. */
  readonly passwords: string;
}

export function profilePlace(config: string, name: string): ProfilePlace {
  assertProfileName(name);
  const folder = join(config, "profiles");
  const at = (ending: string) => join(folder, `${name}.${ending}`);
  return {
    name,
    folder,
    file: at("json"),
    login: at("login"),
    lock: at("lock"),
    authorities: at("authorities.pem"),
    passwords: at("pgpass"),
  };
}

export async function loadProfile(place: ProfilePlace): Promise<Profile | undefined> {
  const text = await readPrivate(place.file);
  if (text === undefined) return undefined;
  const profile = parseProfile(text);
  if (profile !== undefined) return profile;
  throw new WritError("CLI_KEEPING", `${place.file} is no profile of this version: remove it, then writ login.`);
}

export async function saveProfile(place: ProfilePlace, profile: Profile): Promise<void> {
  await privateFolder(place.folder);
  await writePrivate(place.file, `${JSON.stringify(profile, null, 2)}\n`);
}

/** Removes the profile and every file of it. */
export async function removeProfile(place: ProfilePlace): Promise<void> {
  for (const file of [place.login, place.passwords, place.authorities, place.file]) await rm(file, { force: true });
}

/** Names of the profiles there are, sorted. */
export async function profileNames(config: string): Promise<readonly string[]> {
  const names = await readdir(join(config, "profiles")).catch(() => []);
  const found = names.filter((name) => name.endsWith(".json")).map((name) => name.slice(0, -".json".length));
  return found.sort().slice(0, profilesMax);
}

function parseProfile(text: string): Profile | undefined {
  try {
    const value = JSON.parse(text) as Partial<Profile> | null;
    if (typeof value !== "object" || value === null || value.writ !== 1) return undefined;
    const { proxy, repository, issuer, ca, issuerCa, scope, port } = value;
    const texts = [
      proxy,
      repository,
      ...(issuer === undefined ? [] : [issuer.name, issuer.url, issuer.audience, issuer.client]),
    ];
    const good = texts.every((text) => typeof text === "string" && text !== "");
    const maybe = [ca, issuerCa, scope].every((text) => text === undefined || typeof text === "string");
    const numbers = port === undefined || Number.isSafeInteger(port);
    return good && maybe && numbers ? (value as Profile) : undefined;
  } catch {
    return undefined;
  }
}
