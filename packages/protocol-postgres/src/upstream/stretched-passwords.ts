// Passwords as SCRAM stretches them, kept so that each new connection does not pay thousands of hashes again: RFC 5802
// section 5.1 allows a client that. What is kept opens the same doors as the password, so it must never leave memory,
// and nothing here may be found by somebody who does not have the password already.
import { createHmac, pbkdf2, randomBytes } from "node:crypto";
import { promisify } from "node:util";
import { stretchedPasswordsMax } from "../limits.ts";

const stretch = promisify(pbkdf2);
/** Of this process: the names under which stretched passwords are kept tell nothing of the passwords. */
const namingKey = randomBytes(32);
const kept = new Map<string, Promise<Buffer>>();

/** SaltedPassword of RFC 5802, by PBKDF2 with SHA-256. */
export function stretched(password: string, salt: Buffer, iterations: number): Promise<Buffer> {
  const asked = JSON.stringify([password, salt.toString("base64"), iterations]);
  const name = createHmac("sha256", namingKey).update(asked).digest("base64");
  const known = kept.get(name);
  // The one used last goes last.
  kept.delete(name);
  const made = known ?? stretch(password, salt, iterations, 32, "sha256");
  kept.set(name, made);
  made.catch(() => kept.delete(name));
  const [oldest] = kept.size > stretchedPasswordsMax ? kept.keys() : [];
  if (oldest !== undefined) kept.delete(oldest);
  return made;
}
