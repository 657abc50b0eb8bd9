// From a reference that this machine answers itself to the credential it names: the environment, or a file. It must
// never put a value into an error, and never guess: an empty credential is refused, a reference with two places is
// refused.
import { type SecretReference, WritError } from "@writ/contracts";
import type { SecretSources } from "./configuration.ts";
import { limits } from "./limits.ts";
import { Secret } from "./secret.ts";
import { place, readSecretFile } from "./secret-file.ts";

export interface LocalSources extends SecretSources {
  /** For tokens that a platform mounts so: every user of the container may read them, and they end soon. */
  readonly othersMayRead?: true;
}

/**
 * Reads a credential anew at every call, so that a changed one is used without a restart.
 * Throws SECRETS_…; the detail names the kind of reference and the place, never the value.
 */
export async function openSecret(reference: SecretReference, from: LocalSources): Promise<Secret> {
  const [kind, ...more] = Object.keys(reference);
  if (more.length > 0) throw new WritError("SECRETS_REFERENCE", "It names more than one place.");
  if ("env" in reference && typeof reference.env === "string") return fromEnvironment(reference.env, from.env);
  if ("file" in reference && typeof reference.file === "string") return fromFile(reference.file, from.othersMayRead);
  if (kind === "vault" || kind === "aws") {
    throw new WritError("SECRETS_UNSUPPORTED", `The reference is of kind ${kind}; possible here are file and env.`);
  }
  throw new WritError("SECRETS_REFERENCE", "It names no place that Writ knows; possible are file, env, vault and aws.");
}

function fromEnvironment(name: string, env: SecretSources["env"]): Secret {
  const value = Object.hasOwn(env, name) ? env[name] : undefined;
  const where = `The environment variable ${JSON.stringify(name)}`;
  if (value === undefined) throw new WritError("SECRETS_ABSENT", `${where} is not set.`);
  return secretOf(value, where);
}

async function fromFile(path: string, othersMayRead?: true): Promise<Secret> {
  const bytes = await readSecretFile(path, othersMayRead);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new WritError("SECRETS_UNFIT", `${place(path)} is not UTF-8.`);
  } finally {
    bytes.fill(0);
  }
  // Editors and `echo` end a file with one line break; it is not part of the credential. A second one is.
  return secretOf(text.replace(/\r?\n$/, ""), place(path));
}

/** `where` begins the detail of the error. @throws WritError SECRETS_UNFIT */
export function secretOf(value: string, where: string): Secret {
  if (value === "") throw new WritError("SECRETS_UNFIT", `${where} is empty.`);
  if (Buffer.byteLength(value) > limits.secretBytesMax) {
    throw new WritError("SECRETS_UNFIT", `${where} has more than ${limits.secretBytesMax} bytes.`);
  }
  // No login that Writ speaks can carry a zero byte; PostgreSQL would cut the credential there.
  if (value.includes("\u0000")) throw new WritError("SECRETS_UNFIT", `${where} holds a zero byte.`);
  return new Secret(value);
}
