// One public SSH key of people.yaml, looked into (RFC 4253 section 6.6, RFC 5656, RFC 8709, OpenSSH's PROTOCOL.u2f). It
// must never take a key whose bytes are not exactly one key of the type that stands before them: whoever compares two
// keys compares these texts.
import { createHash } from "node:crypto";

export type ParsedSshKey =
  /** `fingerprint` as ssh-keygen writes it: SHA256: and base64 without padding. */
  | { readonly ok: true; readonly fingerprint: string }
  /** `message` fits behind "the key". */
  | { readonly ok: false; readonly message: string };

/** RSA keys: ssh-keygen makes 3072 bits since OpenSSH 8.0, and takes no more than 16384 (sshkey.h). */
const rsaBitsMin = 3072;
const rsaBitsMax = 16_384;

/** Reads `TYPE BASE64`. Never throws. */
export function parseSshKey(text: string): ParsedSshKey {
  const [type = "", base64 = "", ...more] = text.split(" ");
  const bytes = Buffer.from(base64, "base64");
  if (more.length > 0 || bytes.toString("base64") !== base64)
    return fault("is no base64, or something is missing of it");
  const fields = fieldsOf(bytes);
  if (fields === undefined) return fault("is cut off, or holds more than a key");
  const [named = Buffer.alloc(0), ...parts] = fields;
  if (named.toString("latin1") !== type) return fault("is of another type than the word before it");
  const message = faultOf(type, parts);
  if (message !== undefined) return fault(message);
  const digest = createHash("sha256").update(bytes).digest("base64").replace(/=+$/, "");
  return { ok: true, fingerprint: `SHA256:${digest}` };
}

function fault(message: string): ParsedSshKey {
  return { ok: false, message };
}

/** Fields with a length of 4 bytes before each; undefined when they do not fill the bytes exactly. At most five. */
function fieldsOf(bytes: Buffer): Buffer[] | undefined {
  const fields: Buffer[] = [];
  let at = 0;
  while (at < bytes.length) {
    if (fields.length === 5 || bytes.length - at < 4) return undefined;
    const length = bytes.readUInt32BE(at);
    at += 4;
    if (length > bytes.length - at) return undefined;
    fields.push(bytes.subarray(at, at + length));
    at += length;
  }
  return fields.length === 0 ? undefined : fields;
}

const pointBytes: Readonly<Record<string, number>> = { nistp256: 65, nistp384: 97, nistp521: 133 };

function faultOf(type: string, parts: readonly Buffer[]): string | undefined {
  const wrong = "is not what its type needs";
  const [first = Buffer.alloc(0), second = Buffer.alloc(0)] = parts;
  switch (type) {
    case "ssh-ed25519":
      return parts.length === 1 && first.length === 32 ? undefined : wrong;
    case "sk-ssh-ed25519@openssh.com":
      return parts.length === 2 && first.length === 32 && isApplication(second) ? undefined : wrong;
    case "ssh-rsa":
      return parts.length === 2 ? faultOfRsa(first, second) : wrong;
    case "sk-ecdsa-sha2-nistp256@openssh.com":
      return parts.length === 3 && isPoint("nistp256", parts) && isApplication(parts[2]) ? undefined : wrong;
    default: {
      const curve = type.replace("ecdsa-sha2-", "");
      return parts.length === 2 && isPoint(curve, parts) ? undefined : wrong;
    }
  }
}

/** What a key in hardware is for; `ssh:` where nobody chose otherwise. */
function isApplication(field: Buffer | undefined): boolean {
  return field !== undefined && /^ssh:[\x21-\x7e]{0,64}$/.test(field.toString("latin1"));
}

/** An uncompressed point, the one form that OpenSSH takes. */
function isPoint(curve: string, [name, point]: readonly Buffer[]): boolean {
  return name?.toString("latin1") === curve && point?.[0] === 4 && point.length === pointBytes[curve];
}

function faultOfRsa(exponent: Buffer, modulus: Buffer): string | undefined {
  if (!isPositive(exponent) || !isPositive(modulus)) return "is not what its type needs";
  const bits = BigInt(`0x${modulus.toString("hex")}`).toString(2).length;
  if (bits < rsaBitsMin) return `has ${bits} bits, and RSA needs ${rsaBitsMin} at least`;
  if (bits > rsaBitsMax) return `has ${bits} bits, and ${rsaBitsMax} is the most`;
  const small = exponent.length < 3 && exponent.readUIntBE(0, exponent.length) < 3;
  return small || (exponent.at(-1) ?? 0) % 2 === 0 ? "is not what its type needs" : undefined;
}

/** A positive number in its shortest form (RFC 4251, mpint): one key has one text. */
function isPositive(number: Buffer): boolean {
  const [first = 0x80, second = 0] = number;
  return first < 0x80 && !(first === 0 && (number.length < 2 || second < 0x80));
}
