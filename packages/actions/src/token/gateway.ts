// Where a proxy's PostgreSQL port is, as its control port says (`/.well-known/writ`), for what the workflow does not
// say. It must never lead a token to another machine in clear, nor weaken what the workflow says.
import { tokenPaths } from "@writ/contracts";
import { splitAddress } from "@writ/model";
import { ask, fieldsIn, recordIn } from "./ask.ts";
import { isLoopbackHost } from "./exchange.ts";
import { authorityCharactersMax } from "./limits.ts";

export interface Gateway {
  readonly host: string;
  readonly port: number;
  /** PEM of the authority of its certificate; absent: the system's. */
  readonly ca: string | undefined;
  /** False on loopback only. */
  readonly tls: boolean;
}

export interface GatewayWish {
  readonly proxy: URL;
  /** HOST:PORT as the workflow says it; absent: as the proxy does. */
  readonly address: string | undefined;
  /** PEM as the workflow says it, for both ports. */
  readonly ca: string | undefined;
}

const hostPort = /^(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9][A-Za-z0-9._-]*):\d{1,5}$/;

/** The parts of HOST:PORT; undefined: it is none. */
export function parseGateway(address: string): { readonly host: string; readonly port: number } | undefined {
  if (!hostPort.test(address)) return undefined;
  const { host, port } = splitAddress(address);
  return port >= 1 && port <= 65_535 ? { host, port } : undefined;
}

/** Without a word of anybody: port 5432 of the proxy. */
export async function findGateway({ proxy, address, ca }: GatewayWish): Promise<Gateway> {
  const said = await gatewaySaid(proxy, ca);
  const named = address === undefined ? undefined : parseGateway(address);
  const { host, port } = named ?? said ?? { host: proxy.hostname.replace(/^\[|\]$/g, ""), port: 5432 };
  return { host, port, ca: ca ?? said?.ca, tls: said?.tls !== false || !isLoopbackHost(host) };
}

/** A page that is not there, or not as it should be, says nothing. */
async function gatewaySaid(proxy: URL, ca: string | undefined): Promise<Gateway | undefined> {
  const url = new URL(tokenPaths.wellKnown, proxy);
  const trust = ca === undefined ? {} : { ca };
  const answer = await ask({ url, method: "GET", headers: { accept: "application/json" }, ...trust }).catch(() => {});
  if (answer?.status !== 200) return undefined;
  const { host, port, tls, ca: authority } = recordIn(fieldsIn(answer.text)?.["postgres"]) ?? {};
  if (typeof host !== "string" || typeof port !== "number" || typeof tls !== "boolean") return undefined;
  const place = parseGateway(`${host.includes(":") ? `[${host}]` : host}:${port}`);
  if (place === undefined) return undefined;
  return { ...place, tls, ca: isAuthority(authority) ? authority : undefined };
}

function isAuthority(value: unknown): value is string {
  return typeof value === "string" && value.length <= authorityCharactersMax && value.includes("BEGIN CERTIFICATE");
}
