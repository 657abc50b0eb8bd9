// The public half of the SSH key that git signs with, where its settings or a name lead to one. It must never read a
// private half.
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { resolve } from "node:path";
import { git } from "@writ/repository";

/** `ssh-ed25519 AAAA…`; undefined: none is set, or it cannot be read. */
export async function ownKey(folder: string, keyFile: string | undefined): Promise<string | undefined> {
  const named = keyFile ?? (await signingKey(folder));
  if (named === undefined || named === "") return undefined;
  if (/^(?:key::)?(?:ssh-|ecdsa-|sk-)/.test(named)) return named.replace(/^key::/, "");
  const path = resolve(folder, named.replace(/^~(?=\/)/, homedir()));
  const file = path.endsWith(".pub") ? path : `${path}.pub`;
  return await readFile(file, "utf8").catch(() => undefined);
}

async function signingKey(folder: string): Promise<string | undefined> {
  const found = await git(folder, ["config", "user.signingkey"]).catch(() => undefined);
  return found?.toString("utf8").trim();
}
