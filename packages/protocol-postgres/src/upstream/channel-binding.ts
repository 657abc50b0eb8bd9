// What a login is bound to, so that a proof made for one TLS channel is worth nothing on another: RFC 5929 section 4.1,
// tls-server-end-point. It must never bind to a hash that the server would not compute too.
import { createHash } from "node:crypto";
import type { Socket } from "node:net";
import { TLSSocket } from "node:tls";

export interface ChannelBinding {
  readonly type: "tls-server-end-point";
  /** Hash of the server's certificate. */
  readonly data: Buffer;
}

/** Undefined without TLS, or where the certificate's signature names no hash that is known here. */
export function channelBinding(socket: Socket): ChannelBinding | undefined {
  if (!(socket instanceof TLSSocket)) return undefined;
  const certificate = socket.getPeerX509Certificate();
  const hash = hashes.get(certificate?.signatureAlgorithmOid ?? "");
  if (certificate === undefined || hash === undefined) return undefined;
  return { type: "tls-server-end-point", data: createHash(hash).update(certificate.raw).digest() };
}

/**
 * The hash of the signature, but SHA-256 for MD5 and SHA-1: src/backend/libpq/be-secure-openssl.c,
 * be_tls_get_certificate_hash.
 */
const hashes: ReadonlyMap<string, "sha256" | "sha384" | "sha512"> = new Map([
  // RFC 8017, appendix A.2.4: RSA with MD5, SHA-1, SHA-256, SHA-384, SHA-512.
  ["1.2.840.113549.1.1.4", "sha256"],
  ["1.2.840.113549.1.1.5", "sha256"],
  ["1.2.840.113549.1.1.11", "sha256"],
  ["1.2.840.113549.1.1.12", "sha384"],
  ["1.2.840.113549.1.1.13", "sha512"],
  // RFC 5758, section 3.2: ECDSA with SHA-1, SHA-256, SHA-384, SHA-512.
  ["1.2.840.10045.4.1", "sha256"],
  ["1.2.840.10045.4.3.2", "sha256"],
  ["1.2.840.10045.4.3.3", "sha384"],
  ["1.2.840.10045.4.3.4", "sha512"],
]);
