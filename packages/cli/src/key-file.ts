// Keys on disk: written once, readable by their owner only. It must never print a private key nor overwrite a file.
import { mkdir, open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { generateKey } from "@writ/bundle";
import { assertKeyUse, type KeyUse, WritError } from "@writ/contracts";

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

/** Reads `USE.jwk`. @throws WritError CLI_FILE, or KEY_USE when the key was made for something else. */
export async function readKey(file: string, use: KeyUse): Promise<KeyPair> {
  let jwk: Record<string, unknown>;
  try {
    jwk = JSON.parse(await readFile(file, "utf8")) as Record<string, unknown>;
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? "it is not JSON";
    throw new WritError("CLI_FILE", `${file} (${why}). Make keys with writ keys.`);
  }
  const kid = jwk["kid"];
  if (typeof kid !== "string") throw new WritError("CLI_FILE", `${file} has no kid. Make keys with writ keys.`);
  assertKeyUse({ jwk, kid }, use);
  return { kid, jwk };
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
