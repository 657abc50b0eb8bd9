// The certificate that clients see, read from disk. It must never print a key, nor accept a protocol below TLS 1.2.
import { readFile } from "node:fs/promises";
import { createSecureContext, type SecureContext } from "node:tls";
import { WritError } from "@writ/contracts";

/** @throws WritError PROXY_CONFIGURATION when a file cannot be read or certificate and key do not belong together. */
export async function loadTls(
  files: { readonly certificate: string; readonly key: string } | undefined,
): Promise<SecureContext | undefined> {
  if (files === undefined) return undefined;
  const [cert, key] = [await readPem(files.certificate), await readPem(files.key)];
  try {
    return createSecureContext({ cert, key, minVersion: "TLSv1.2" });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "no PEM";
    throw new WritError(
      "PROXY_CONFIGURATION",
      `${files.certificate} and ${files.key} are not a certificate and its own private key, both as PEM (${code}).`,
    );
  }
}

async function readPem(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new WritError("PROXY_CONFIGURATION", `${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}
