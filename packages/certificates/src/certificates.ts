// Makes a throw-away certificate authority and one server certificate from it: ECDSA P-256 with SHA-256 (RFC 5280,
// RFC 5758). For trials and tests only: it must never be used where a real authority is meant to vouch.
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import { isIP, isIPv4 } from "node:net";
import { bits, element, identifier, integer, octets, sequence, set, text, time, yes } from "./der.ts";

export interface Certificates {
  /** PEM texts. The authority's key is thrown away. */
  readonly ca: string;
  readonly certificate: string;
  readonly key: string;
}

export interface CertificateOptions {
  /** DNS names and IP addresses that the server certificate is for; the first is its common name. */
  readonly hosts: readonly [string, ...string[]];
  readonly lifeSeconds?: number;
  readonly nowMs?: number;
}

interface Party {
  readonly name: Buffer;
  readonly privateKey: KeyObject;
  /** SubjectPublicKeyInfo, and its key identifier (RFC 5280 4.2.1.2, method 1). */
  readonly publicInfo: Buffer;
  readonly keyId: Buffer;
}

const ecdsaWithSha256 = sequence(identifier("1.2.840.10045.4.3.2"));
const clockSlackMs = 5 * 60_000;
const lifeSecondsDefault = 7 * 24 * 3600;

/** A fresh authority and a server certificate that clients with `ca` accept for `hosts`. */
export function makeCertificates(options: CertificateOptions): Certificates {
  const nowMs = options.nowMs ?? Date.now();
  const validity = sequence(
    time(nowMs - clockSlackMs),
    time(nowMs + (options.lifeSeconds ?? lifeSecondsDefault) * 1000),
  );
  const authority = makeParty("Writ trial authority");
  const server = makeParty(options.hosts[0]);
  const caExtensions = [
    extension("2.5.29.19", sequence(yes), true),
    extension("2.5.29.15", bits(Buffer.from([0b0000_0110]), 1), true), // keyCertSign, cRLSign
  ];
  const serverExtensions = [
    extension("2.5.29.19", sequence(), true),
    extension("2.5.29.15", bits(Buffer.from([0b1000_0000]), 7), true), // digitalSignature
    extension("2.5.29.37", sequence(identifier("1.3.6.1.5.5.7.3.1"))), // serverAuth
    extension("2.5.29.17", sequence(...options.hosts.map(alternativeName))),
  ];
  return {
    ca: certify(authority, authority, validity, caExtensions),
    certificate: certify(server, authority, validity, serverExtensions),
    key: server.privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

function makeParty(commonName: string): Party {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const publicInfo = publicKey.export({ type: "spki", format: "der" });
  // An uncompressed P-256 point is the last 65 bytes of its SubjectPublicKeyInfo (RFC 5480 2.2).
  const keyId = createHash("sha1").update(publicInfo.subarray(-65)).digest();
  const name = sequence(set(sequence(identifier("2.5.4.3"), text(commonName))));
  return { name, privateKey, publicInfo, keyId };
}

// TBSCertificate: version, serial, signature, issuer, validity, subject, subjectPublicKeyInfo, extensions (RFC 5280
// 4.1).
function certify(subject: Party, issuer: Party, validity: Buffer, extensions: readonly Buffer[]): string {
  const serial = randomBytes(16);
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
  const keyIds = [
    extension("2.5.29.14", octets(subject.keyId)),
    extension("2.5.29.35", sequence(element(0x80, issuer.keyId))),
  ];
  const body = sequence(
    element(0xa0, integer(Buffer.from([2]))),
    integer(serial),
    ecdsaWithSha256,
    issuer.name,
    validity,
    subject.name,
    subject.publicInfo,
    element(0xa3, sequence(...extensions, ...keyIds)),
  );
  const signature = sign("sha256", body, { key: issuer.privateKey, dsaEncoding: "der" });
  return pem(sequence(body, ecdsaWithSha256, bits(signature)));
}

function extension(oid: string, value: Buffer, critical = false): Buffer {
  return sequence(identifier(oid), ...(critical ? [yes] : []), octets(value));
}

// GeneralName: dNSName [2], iPAddress [7] (RFC 5280 4.2.1.6).
function alternativeName(host: string): Buffer {
  if (isIP(host) === 0) return element(0x82, Buffer.from(host, "latin1"));
  return element(0x87, isIPv4(host) ? Buffer.from(host.split(".").map(Number)) : ipv6Bytes(host));
}

function ipv6Bytes(host: string): Buffer {
  const [head = "", tail] = host.split("::", 2);
  const groups = (part: string): string[] => part.split(":").filter((group) => group !== "");
  const [before, after] = [groups(head), groups(tail ?? "")];
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => "0");
  const bytes = Buffer.alloc(16);
  for (const [at, group] of [...before, ...zeros, ...after].entries()) {
    bytes.writeUInt16BE(Number.parseInt(group, 16), at * 2);
  }
  return bytes;
}

function pem(der: Buffer): string {
  const lines = der.toString("base64").match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`;
}
