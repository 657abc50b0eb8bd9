// Where a login lies: in a file that only its owner reads, sealed by a key in the system's keyring where there is one.
// A key, not the login itself: keyrings take 2.5 KB (Windows) or 4 KB (macOS), and tokens are larger. It must never be
// printed or logged, nor be written where others may read it.
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { parseSecretObject, WritError } from "@writ/contracts";
import type { Keyring } from "./keyring.ts";
import { privateFolder, readPrivate, writePrivate } from "./private-file.ts";
import type { ProfilePlace } from "./profile.ts";

/** What a provider gave us. Instants are whole seconds since 1970. */
export interface Login {
  readonly issuerUrl: string;
  readonly issuerName: string;
  readonly client: string;
  /** Only where a provider wants one of its public clients, as Google does. */
  readonly clientSecret?: string;
  /** The provider's own id of the person, to hold renewals against. */
  readonly subject: string;
  /** As the provider calls the person: for `writ whoami` only; the proxy says who it is. */
  readonly shown: string;
  /** What goes to the proxy: the ID token, or an access token for Writ's audience. */
  readonly token: string;
  readonly tokenKind: "id_token" | "jwt";
  readonly endsAt: number;
  readonly loggedInAt: number;
  readonly refreshToken?: string;
}

export type KeptIn = { readonly keyring: string } | { readonly file: string };

interface Sealed {
  readonly writ: 1;
  readonly keyring: string;
  readonly nonce: string;
  readonly sealed: string;
}

const cipher = "aes-256-gcm";
const tagBytes = 16;
const nonceBytes = 12;

/** Keeps the login. With a keyring that does not work it lies in the file alone: the answer says where. */
export async function saveLogin(place: ProfilePlace, login: Login, keyring: Keyring | undefined): Promise<KeptIn> {
  await privateFolder(place.folder);
  const key = keyring === undefined ? undefined : await sealingKey(keyring, place.name);
  if (keyring === undefined || key === undefined) {
    await writePrivate(place.login, `${JSON.stringify({ writ: 1, login })}\n`);
    return { file: place.login };
  }
  await writePrivate(place.login, `${JSON.stringify(seal(login, { key, keyring: keyring.name, name: place.name }))}\n`);
  return { keyring: keyring.name };
}

export interface KeptLogin {
  readonly login: Login;
  readonly keptIn: KeptIn;
}

/** @throws WritError CLI_KEEPING when it is there and cannot be opened. */
export async function loadLogin(place: ProfilePlace, keyring: Keyring | undefined): Promise<KeptLogin | undefined> {
  const text = await readPrivate(place.login);
  if (text === undefined) return undefined;
  const kept = parseSecretObject(text);
  const plain = kept?.["login"];
  if (isLogin(plain)) return { login: plain, keptIn: { file: place.login } };
  if (!isSealed(kept)) throw unopened(place, "it is none of this version");
  if (keyring === undefined)
    throw unopened(place, `its key is in the keyring (${kept.keyring}), which is not there now`);
  const key = await keyring.load(place.name);
  if (key === undefined) throw unopened(place, `the keyring (${keyring.name}) does not give its key`);
  const login = open(kept, { key, name: place.name });
  if (login === undefined) throw unopened(place, "the key in the keyring is another one's");
  return { login, keptIn: { keyring: keyring.name } };
}

export async function removeLogin(place: ProfilePlace, keyring: Keyring | undefined): Promise<void> {
  await rm(place.login, { force: true });
  await keyring?.remove(place.name);
}

/** The key that is there, or a new one; undefined when the keyring keeps none. */
async function sealingKey(keyring: Keyring, account: string): Promise<string | undefined> {
  try {
    const kept = await keyring.load(account);
    if (kept !== undefined && Buffer.from(kept, "base64url").byteLength === 32) return kept;
    const made = randomBytes(32).toString("base64url");
    await keyring.store(account, made);
    return made;
  } catch {
    return undefined;
  }
}

function seal(login: Login, by: { readonly key: string; readonly keyring: string; readonly name: string }): Sealed {
  const nonce = randomBytes(nonceBytes);
  const made = createCipheriv(cipher, Buffer.from(by.key, "base64url"), nonce, { authTagLength: tagBytes });
  made.setAAD(Buffer.from(`writ login ${by.name}`));
  const sealed = Buffer.concat([made.update(JSON.stringify(login), "utf8"), made.final(), made.getAuthTag()]);
  return { writ: 1, keyring: by.keyring, nonce: nonce.toString("base64url"), sealed: sealed.toString("base64url") };
}

function open(kept: Sealed, by: { readonly key: string; readonly name: string }): Login | undefined {
  try {
    const bytes = Buffer.from(kept.sealed, "base64url");
    const [nonce, key] = [Buffer.from(kept.nonce, "base64url"), Buffer.from(by.key, "base64url")];
    const opened = createDecipheriv(cipher, key, nonce, { authTagLength: tagBytes });
    opened.setAAD(Buffer.from(`writ login ${by.name}`));
    opened.setAuthTag(bytes.subarray(-tagBytes));
    const text = Buffer.concat([opened.update(bytes.subarray(0, -tagBytes)), opened.final()]).toString("utf8");
    const login = parseSecretObject(text);
    return isLogin(login) ? login : undefined;
  } catch {
    return undefined;
  }
}

function isSealed(value: unknown): value is Sealed {
  const { keyring, nonce, sealed } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return [keyring, nonce, sealed].every((text) => typeof text === "string");
}

function isLogin(value: unknown): value is Login {
  if (typeof value !== "object" || value === null) return false;
  const login = value as Readonly<Record<string, unknown>>;
  const texts = ["issuerUrl", "issuerName", "client", "subject", "shown", "token", "tokenKind"];
  const maybe = ["refreshToken", "clientSecret"];
  return (
    texts.every((name) => typeof login[name] === "string") &&
    maybe.every((name) => login[name] === undefined || typeof login[name] === "string") &&
    ["endsAt", "loggedInAt"].every((name) => Number.isSafeInteger(login[name]))
  );
}

function unopened({ login }: ProfilePlace, what: string): WritError {
  return new WritError("CLI_KEEPING", `${login}: ${what}. writ logout, then writ login, makes a new one.`);
}
