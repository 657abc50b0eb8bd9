// Whether a secret can be a password at all. It must never say more of a secret than what is wrong with it.
import { limits } from "./limits.ts";
import type { Secret } from "./secret.ts";

/** What keeps it from being one, as the end of a sentence about it; undefined: nothing. */
export function passwordFault(secret: Secret): string | undefined {
  const value = secret.reveal();
  if (/[\r\n]$/.test(value)) return "ends in a line break, which whoever put it there did not mean: store it without";
  // RFC 4013 prohibits them, and no server takes a line for a password that has two.
  if (/[\u0000-\u001f\u007f]/.test(value)) return "holds a control character, such as a line break or a tab";
  if (Buffer.byteLength(value) > limits.passwordBytesMax) return `has more than ${limits.passwordBytesMax} bytes`;
  return undefined;
}
