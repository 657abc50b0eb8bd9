// Public SSH keys: those that ssh-keygen makes are taken, and every other text is refused without a throw.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { parseSshKey } from "../src/index.ts";

const ed25519 = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFZYI5+yhhy2igidLd7NBzfsElQBbIwv5yBQ8vCE+UeZ";

function field(value: string | Uint8Array): Buffer {
  const bytes = Buffer.from(value);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** A key of these fields, the type named before and in it. */
function keyOf(type: string, ...fields: readonly (string | Uint8Array)[]): string {
  return `${type} ${Buffer.concat([type, ...fields].map(field)).toString("base64")}`;
}

/** A number of so many bits as OpenSSH writes it: positive, shortest. */
function odd(bits: number): Uint8Array {
  const hex = ((1n << BigInt(bits - 1)) | 1n).toString(16);
  const bytes = Buffer.from(hex.padStart(hex.length + (hex.length % 2), "0"), "hex");
  return (bytes[0] ?? 0) < 0x80 ? bytes : Buffer.concat([Buffer.from([0]), bytes]);
}

const point = (bytes: number) => Buffer.concat([Buffer.from([4]), Buffer.alloc(bytes - 1, 7)]);
const exponent = Buffer.from([1, 0, 1]);

for (const [what, words] of [
  ["ed25519", ["-t", "ed25519"]],
  ["ecdsa of 256 bits", ["-t", "ecdsa", "-b", "256"]],
  ["ecdsa of 384 bits", ["-t", "ecdsa", "-b", "384"]],
  ["ecdsa of 521 bits", ["-t", "ecdsa", "-b", "521"]],
  ["RSA of 3072 bits", ["-t", "rsa", "-b", "3072"]],
] as const) {
  test(`a key that ssh-keygen makes is taken, with its fingerprint: ${what}`, () => {
    const folder = mkdtempSync(join(tmpdir(), "writ-key-"));
    try {
      const path = join(folder, "key");
      execFileSync("ssh-keygen", ["-q", ...words, "-N", "", "-C", "", "-f", path]);
      const [, fingerprint] = execFileSync("ssh-keygen", ["-l", "-f", path], { encoding: "utf8" }).split(" ");
      const [type = "", base64 = ""] = readFileSync(`${path}.pub`, "utf8").trim().split(" ");
      assert.deepEqual(parseSshKey(`${type} ${base64}`), { ok: true, fingerprint });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

test("keys in hardware are taken", () => {
  const sk = keyOf("sk-ssh-ed25519@openssh.com", Buffer.alloc(32, 1), "ssh:");
  assert.ok(parseSshKey(sk).ok);
  const skEcdsa = keyOf("sk-ecdsa-sha2-nistp256@openssh.com", "nistp256", point(65), "ssh:writ");
  assert.ok(parseSshKey(skEcdsa).ok);
});

for (const [what, text] of [
  ["nothing", ""],
  ["a type alone", "ssh-ed25519"],
  ["a comment behind it", `${ed25519} alice@laptop`],
  ["a space behind it", `${ed25519} `],
  ["two spaces", ed25519.replace(" ", "  ")],
  ["a line break", `${ed25519}\n`],
  ["base64 of URLs", ed25519.replaceAll("+", "-")],
  ["another type before it", ed25519.replace("ssh-ed25519", "ssh-rsa")],
  ["a byte too many in the point", keyOf("ssh-ed25519", Buffer.alloc(33))],
  ["a field too many", keyOf("ssh-ed25519", Buffer.alloc(32), "more")],
  ["RSA of 2048 bits", keyOf("ssh-rsa", exponent, odd(2048))],
  ["RSA of 3071 bits", keyOf("ssh-rsa", exponent, odd(3071))],
  ["RSA of 20000 bits", keyOf("ssh-rsa", exponent, odd(20_000))],
  ["RSA with the exponent 1", keyOf("ssh-rsa", Buffer.from([1]), odd(3072))],
  ["RSA with an even exponent", keyOf("ssh-rsa", Buffer.from([1, 0, 0]), odd(3072))],
  ["RSA spelled longer", keyOf("ssh-rsa", exponent, Buffer.concat([Buffer.alloc(1), odd(3072)]))],
  ["a negative number in RSA", keyOf("ssh-rsa", exponent, Buffer.alloc(400, 0xff))],
  ["a point that is compressed", keyOf("ecdsa-sha2-nistp256", "nistp256", Buffer.alloc(33, 2))],
  ["the point of another curve", keyOf("ecdsa-sha2-nistp256", "nistp384", point(97))],
  ["a curve that nobody knows", keyOf("ecdsa-sha2-nistp192", "nistp192", point(49))],
  ["a key for something else in hardware", keyOf("sk-ssh-ed25519@openssh.com", Buffer.alloc(32), "webauthn")],
  ["a type that nobody knows", keyOf("ssh-dss", "a", "b", "c", "d")],
  ["a certificate", keyOf("ssh-ed25519-cert-v01@openssh.com", "nonce", Buffer.alloc(32))],
] as const) {
  test(`a key is refused: ${what}`, () => {
    const parsed = parseSshKey(text);
    assert.ok(!parsed.ok);
    assert.match(parsed.message, /^(is|has) /);
  });
}

test("RSA of 3072 bits is taken when it is spelled in its shortest form", () => {
  assert.ok(parseSshKey(keyOf("ssh-rsa", exponent, odd(3072))).ok);
});

test("no text makes it throw, and a key with one character changed is another or none", () => {
  fc.assert(fc.property(fc.string(), (text) => void parseSshKey(text)));
  fc.assert(fc.property(fc.uint8Array(), (bytes) => !parseSshKey(keyOf("ssh-rsa", bytes, bytes)).ok));
  const good = parseSshKey(ed25519);
  const place = fc.nat(ed25519.length - 13).map((at) => at + 12);
  const changed = fc.tuple(place, fc.constantFrom(..."ABCDwxyz0123+/")).filter(([at, by]) => ed25519[at] !== by);
  fc.assert(
    fc.property(changed, ([at, by]) => {
      const other = parseSshKey(`${ed25519.slice(0, at)}${by}${ed25519.slice(at + 1)}`);
      return !other.ok || (good.ok && other.fingerprint !== good.fingerprint);
    }),
  );
});
