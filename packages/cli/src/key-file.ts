// Keys on disk: written once, readable by their owner only. It must never print a private key nor overwrite a file.
import { lstat, mkdir, open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { generateKey } from "@writ/bundle";
import { assertKeyUse, type KeyUse, parseSecretObject, WritError } from "@writ/contracts";

export interface KeyPair {
  readonly kid: string;
  readonly jwk: Readonly<Record<string, unknown>>;
}

export interface WrittenKey {
  readonly use: KeyUse;
  readonly kid: string;
  readonly privateFile: string;
  readonly publicFile: string;
  readonly publicJwk: Readonly<Record<string, unknown>>;
}

/** Refuses before the first key is made, so that no half set stays behind. @throws WritError CLI_EXISTS */
export async function assertNoKeys(folder: string, uses: readonly KeyUse[]): Promise<void> {
  for (const name of uses.flatMap((use) => [`${use}.jwk`, `${use}.public.jwk`])) {
    const file = join(folder, name);
    if (await exists(file)) throw new WritError("CLI_EXISTS", file);
  }
}

/** Makes a key pair and writes `USE.jwk` (0600) and `USE.public.jwk` into `folder`. */
export async function writeKey(folder: string, use: KeyUse): Promise<WrittenKey> {
  const { privateJwk, publicJwk, kid } = await generateKey(use);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const privateFile = join(folder, `${use}.jwk`);
  const publicFile = join(folder, `${use}.public.jwk`);
  await writeNew(privateFile, privateJwk, 0o600);
  await writeNew(publicFile, publicJwk, 0o644);
  return { use, kid, privateFile, publicFile, publicJwk: { ...publicJwk } };
}

/** Reads the private `USE.jwk`. @throws WritError CLI_FILE, or KEY_USE when the key was made for something else. */
export async function readKey(file: string, use: KeyUse): Promise<KeyPair> {
  const key = await readJwk(file);
  assertKeyUse(key, use);
  if (typeof key.jwk["d"] !== "string") {
    throw new WritError("CLI_FILE", `${file} is a public key; this needs ${use}.jwk, its private half.`);
  }
  return key;
}

/** Reads the public `USE.public.jwk`. A private one is refused: it should not lie where this one is needed. */
export async function readPublicKey(file: string, use: KeyUse): Promise<KeyPair> {
  const key = await readJwk(file);
  assertKeyUse(key, use);
  if (key.jwk["d"] === undefined) return key;
  throw new WritError("CLI_FILE", `${file} is a private key; this needs ${use}.public.jwk, its public half.`);
}

async function readJwk(file: string): Promise<KeyPair> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    throw new WritError("CLI_FILE", `${file} (${(error as NodeJS.ErrnoException).code}). writ keys makes keys.`);
  }
  const jwk = parseSecretObject(text);
  const kid = jwk?.["kid"];
  if (jwk === undefined || typeof kid !== "string") {
    throw new WritError("CLI_FILE", `${file} is no key with a kid. writ keys makes keys.`);
  }
  return { kid, jwk };
}

async function exists(file: string): Promise<boolean> {
  return await lstat(file).then(
    () => true,
    () => false,
  );
}

async function writeNew(file: string, value: object, mode: number): Promise<void> {
  try {
    const handle = await open(file, "wx", mode);
    try {
      await handle.writeFile(`${JSON.stringify(value, null, 2)}\n`);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw new WritError("CLI_EXISTS", file);
    throw error;
  }
}
