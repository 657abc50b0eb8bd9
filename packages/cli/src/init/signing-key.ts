// The public SSH key that a person's git signs with, for people.yaml of a repository without GitHub. It must never read
// a private key: what is not one public key on one line is passed over.
import { open } from "node:fs/promises";
import { homedir } from "node:os";
import { parseSshKey } from "@writ/model";
import { git } from "@writ/repository";

const twoWords = /^((?:ssh|ecdsa|sk)-\S{1,64} [A-Za-z0-9+/]{40,2900}={0,2})(?:\s|$)/;
const keyBytesMax = 8_192;

/** `ssh-ed25519 AAAA…` of `user.signingkey`, or undefined when git signs otherwise or not at all. */
export async function signingKey(folder: string): Promise<string | undefined> {
  const format = await setting(folder, "gpg.format");
  const named = await setting(folder, "user.signingkey");
  if (format !== "ssh" || named === undefined) return undefined;
  const literal = publicKeyIn(named.replace(/^key::/, ""));
  if (literal !== undefined) return literal;
  const path = named.replace(/^~\//, `${homedir()}/`);
  return publicKeyIn(await startOf(path.endsWith(".pub") ? path : `${path}.pub`));
}

/** One that people.yaml takes: a weak one is none. */
function publicKeyIn(text: string): string | undefined {
  const found = twoWords.exec(text)?.[1];
  return found !== undefined && parseSshKey(found).ok ? found : undefined;
}

async function setting(folder: string, name: string): Promise<string | undefined> {
  const said = await git(folder, ["config", "--get", name]).catch(() => undefined);
  const text = said?.toString("utf8").trim();
  return text === "" ? undefined : text;
}

/** Empty when the file cannot be read. */
async function startOf(path: string): Promise<string> {
  try {
    const file = await open(path);
    try {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(keyBytesMax), 0, keyBytesMax, 0);
      return buffer.toString("utf8", 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    return "";
  }
}
