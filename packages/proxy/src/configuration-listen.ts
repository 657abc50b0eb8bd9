// `listen` of proxy.yaml → addresses: where to listen, and what clients are told. It must never let another machine
// reach what nobody said may be reached, nor let tokens cross a network in the clear.
import { X509Certificate } from "node:crypto";
import { type ConfigurationDocument, readText, unusable } from "./configuration-document.ts";
import { isLoopback, type ListenAddress, parseAddress } from "./listen-address.ts";
import type { TlsFiles } from "./tls.ts";

export interface ControlListen extends ListenAddress {
  /** Absent: this machine alone. */
  readonly exposed?: "tokens" | "unauthenticated";
  readonly tls?: TlsFiles;
}

type Path = (named: string) => string;

/** @throws WritError PROXY_CONFIGURATION */
export function controlListen(document: ConfigurationDocument, path: Path): ControlListen {
  const address = addressAt(document, "/listen/control/address");
  const { exposed, tls } = document.value.listen.control ?? {};
  if (exposed === "tokens" && tls === undefined) {
    throw unusable([
      `${document.at("/listen/control/exposed")}: without tls, tokens would cross the network in the clear. ` +
        "Write tls: { certificate: PATH, key: PATH } beside it.",
    ]);
  }
  if (exposed === undefined && !isLoopback(address.host)) {
    throw unusable([
      `${document.at("/listen/control/address")}: other machines could reach the control port at ${address.host}. ` +
        "Listen on 127.0.0.1 or [::1]; or write exposed: tokens and tls beside it, for tokens and health alone, " +
        "or exposed: unauthenticated, for everything.",
    ]);
  }
  return {
    ...address,
    ...(exposed === undefined ? {} : { exposed }),
    ...(tls === undefined ? {} : { tls: { certificate: path(tls.certificate), key: path(tls.key) } }),
  };
}

/** What clients are told of where PostgreSQL is. @throws WritError PROXY_CONFIGURATION */
export async function advertised(
  document: ConfigurationDocument,
  path: Path,
): Promise<{ readonly advertised?: ListenAddress & { readonly ca?: string } }> {
  const { postgres } = document.value.listen;
  const ca = "ca" in postgres ? postgres.ca : undefined;
  if (postgres.name === undefined) {
    if (ca === undefined) return {};
    throw unusable([
      `${document.at("/listen/postgres/ca")}: ca is told to clients beside name, and there is no name. ` +
        "Write name: HOST:PORT.",
    ]);
  }
  const address = parseAddress(postgres.name);
  if (address === undefined || address.port === 0) {
    throw unusable([
      `${document.at("/listen/postgres/name")}: ${JSON.stringify(postgres.name)} is no address that clients can ` +
        "connect to. Write HOST:PORT, such as gateway.acme.example:5432.",
    ]);
  }
  if (ca === undefined) return { advertised: address };
  return { advertised: { ...address, ca: await authority(path(ca), document.at("/listen/postgres/ca")) } };
}

/** PEM text in which a certificate can be read. @throws WritError PROXY_CONFIGURATION */
export async function authority(file: string, where: string): Promise<string> {
  const text = await readText(file).catch((error: Error) => {
    throw unusable([`${where}: ${error.message.replace(/^The proxy's configuration is not usable\. /, "")}`]);
  });
  try {
    return new X509Certificate(text) && text;
  } catch {
    throw unusable([`${where}: ${file} is no certificate as PEM.`]);
  }
}

/** @throws WritError PROXY_CONFIGURATION */
export function addressAt({ value, at }: ConfigurationDocument, pointer: `/listen/${"postgres" | "control"}/address`) {
  const text = pointer === "/listen/postgres/address" ? value.listen.postgres.address : value.listen.control?.address;
  const address = parseAddress(text ?? "");
  if (address !== undefined) return address;
  throw unusable([
    `${at(pointer)}: ${JSON.stringify(text)} is no address to listen on. Write 127.0.0.1:5432 or [::1]:5432.`,
  ]);
}
