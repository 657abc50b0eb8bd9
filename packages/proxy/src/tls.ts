// The certificate that clients see, read from disk, and read again when it is renewed there.
// It must never print a key, accept a protocol below TLS 1.2, nor give up a certificate that works for one that does
// not. Sessions under way keep the one they began with.
import { X509Certificate } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { createSecureContext, type SecureContext } from "node:tls";
import { WritError } from "@writ/contracts";
import type { CurrentTls } from "@writ/protocol-postgres";
import { certificateBytesMax, certificateLookMs } from "./limits.ts";
import type { Log } from "./log.ts";
import { watchFolder } from "./watch-folder.ts";

export interface TlsFiles {
  readonly certificate: string;
  readonly key: string;
}

/** As Node's servers take them. */
export interface TlsPem {
  readonly cert: Buffer;
  readonly key: Buffer;
}

export interface ServedTls extends CurrentTls {
  /** What `current` was made of. */
  readonly pem: TlsPem;
  /** Called after each renewal. */
  onRenewed(listener: (pem: TlsPem) => void): void;
  /** Reads the files again if they changed. Never rejects. */
  look(): Promise<void>;
  close(): void;
}

/**
 * The files' certificate, and from then on whatever good one takes its place. Undefined without files. @throws
 * WritError PROXY_CONFIGURATION when a file cannot be read or certificate and key do not belong together.
 */
export async function openTls(files: TlsFiles | undefined, log: Log): Promise<ServedTls | undefined> {
  if (files === undefined) return undefined;
  let seen = await markOf(files);
  let loaded = await loadTls(files);
  const listeners: ((pem: TlsPem) => void)[] = [];
  let looking: Promise<void> | undefined;
  const lookOnce = async () => {
    const mark = await markOf(files);
    if (mark === seen) return;
    // Once for each change: files that stay bad are not told of again and again.
    seen = mark;
    try {
      loaded = await loadTls(files, Date.now());
      for (const listener of listeners) listener(loaded.pem);
      log.info({ event: "certificate-renewed", file: files.certificate }, "new connections see the new certificate");
    } catch (error) {
      const detail = error instanceof WritError ? error.detail : String(error);
      log.error({ event: "certificate-kept", detail }, "the new certificate cannot be served; the old one stays");
    }
  };
  const look = async () => {
    looking ??= lookOnce().finally(() => {
      looking = undefined;
    });
    await looking;
  };
  const watchers = [...new Set([dirname(files.certificate), dirname(files.key)])].map((folder) =>
    watchFolder(folder, () => void look()),
  );
  // Where the system tells of no change, such as on a network's file system.
  const timer = setInterval(() => void look(), certificateLookMs).unref();
  return {
    get current() {
      return loaded.context;
    },
    get pem() {
      return loaded.pem;
    },
    onRenewed(listener) {
      listeners.push(listener);
    },
    look,
    close() {
      clearInterval(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}

/** `validAtMs`: the certificate must be valid then. */
async function loadTls(
  files: TlsFiles,
  validAtMs?: number,
): Promise<{ readonly context: SecureContext; readonly pem: TlsPem }> {
  const [cert, key] = [await readPem(files.certificate), await readPem(files.key)];
  try {
    const context = createSecureContext({ cert, key, minVersion: "TLSv1.2" });
    if (validAtMs !== undefined) assertValid(cert, files, validAtMs);
    return { context, pem: { cert, key } };
  } catch (error) {
    if (error instanceof WritError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? "no PEM";
    throw new WritError(
      "PROXY_CONFIGURATION",
      `${files.certificate} and ${files.key} are not a certificate and its own private key, both as PEM (${code}).`,
    );
  }
}

function assertValid(pem: Buffer, { certificate }: TlsFiles, nowMs: number): void {
  const { validFromDate, validToDate } = new X509Certificate(pem);
  if (nowMs >= validFromDate.getTime() && nowMs < validToDate.getTime()) return;
  const span = `${validFromDate.toISOString()} to ${validToDate.toISOString()}`;
  throw new WritError("PROXY_CONFIGURATION", `${certificate} is valid from ${span}, not now.`);
}

async function readPem(file: string): Promise<Buffer> {
  let code = "EFBIG";
  try {
    if ((await stat(file)).size <= certificateBytesMax) return await readFile(file);
  } catch (error) {
    code = (error as NodeJS.ErrnoException).code ?? "unknown";
  }
  throw new WritError("PROXY_CONFIGURATION", `${file} cannot be read (${code}).`);
}

/** Another one whenever either file is another. */
async function markOf({ certificate, key }: TlsFiles): Promise<string> {
  const marks = [certificate, key].map(async (file) => {
    try {
      const { ino, size, mtimeNs, ctimeNs } = await stat(file, { bigint: true });
      return `${ino}:${size}:${mtimeNs}:${ctimeNs}`;
    } catch {
      return "none";
    }
  });
  return (await Promise.all(marks)).join(" ");
}
