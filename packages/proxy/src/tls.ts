// The certificate that clients see, read from disk. It must never print a key, nor accept a protocol below TLS 1.2.
import { readFile } from "node:fs/promises";
import { createSecureContext, type SecureContext } from "node:tls";
import { WritError } from "@writ/contracts";

/** @throws WritError PROXY_CONFIGURATION when a file cannot be read or certificate and key do not belong together. */
export async function loadTls(
  files: { readonly certificate: string; readonly key: string } | undefined,
): Promise<SecureContext | undefined> {
  if (files === undefined) return undefined;
  try {
    const [cert, key] = await Promise.all([readFile(files.certificate), readFile(files.key)]);
    return createSecureContext({ cert, key, minVersion: "TLSv1.2" });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "unknown";
    throw new WritError("PROXY_CONFIGURATION", `certificate ${files.certificate} with key ${files.key}: ${code}.`);
  }
}
