// The proxies behind the same balancer, from proxy.yaml: this one's number, and where the others are.
// It must never take one number for two proxies, nor plaintext to another machine: cancel keys are secrets.
import type { ProxyDocument } from "@writ/contracts";
import type { CancelPeer } from "@writ/protocol-postgres";
import { type ConfigurationDocument, unusable } from "./configuration-document.ts";
import { authority } from "./configuration-listen.ts";
import { isLoopback, type ListenAddress, parseAddress } from "./listen-address.ts";

/** This proxy among others. */
export interface Balanced {
  /** 1 to 255; absent where proxy.yaml gives none. */
  readonly instance?: number;
  /** All but this proxy itself. */
  readonly peers: readonly CancelPeer[];
}

type PeerDocument = NonNullable<ProxyDocument["peers"]>[number];

/** `path` makes a path absolute. @throws WritError PROXY_CONFIGURATION */
export async function balancedOf(document: ConfigurationDocument, path: (named: string) => string): Promise<Balanced> {
  const { instance, peers = [] } = document.value;
  if (instance === undefined) {
    if (peers.length === 0) return { peers: [] };
    throw unusable([
      `${document.at("/peers")}: peers are named, and this proxy has no number of its own. Write instance: NUMBER.`,
    ]);
  }
  const seen = new Set<number>();
  const others: CancelPeer[] = [];
  for (const [index, peer] of peers.entries()) {
    const pointer = `/peers/${index}`;
    if (seen.has(peer.instance)) {
      throw unusable([
        `${document.at(`${pointer}/instance`)}: instance ${peer.instance} stands here twice. ` +
          "Give each proxy a number of its own.",
      ]);
    }
    seen.add(peer.instance);
    const other = await peerOf(document, { pointer, peer, path });
    // The same list may stand in every proxy's file.
    if (peer.instance !== instance) others.push(other);
  }
  return { instance, peers: others };
}

async function peerOf(
  document: ConfigurationDocument,
  { pointer, peer, path }: { pointer: string; peer: PeerDocument; path: (named: string) => string },
): Promise<CancelPeer> {
  const address = addressOf(document, `${pointer}/address`, peer.address);
  if (!("tls" in peer)) {
    if (isLoopback(address.host)) return { instance: peer.instance, ...address };
    throw unusable([
      `${document.at(`${pointer}/address`)}: without tls, cancel keys would cross the network to ${address.host} ` +
        "in the clear. Write tls: {}, or tls: { ca: PATH, name: NAME }.",
    ]);
  }
  const { ca, name } = peer.tls;
  const tls = {
    ...(name === undefined ? {} : { name }),
    ...(ca === undefined ? {} : { ca: await authority(path(ca), document.at(`${pointer}/tls/ca`)) }),
  };
  return { instance: peer.instance, ...address, tls };
}

function addressOf({ at }: ConfigurationDocument, pointer: string, text: string): ListenAddress {
  const address = parseAddress(text);
  if (address !== undefined && address.port > 0) return address;
  throw unusable([
    `${at(pointer)}: ${JSON.stringify(text)} is no address to connect to. Write HOST:PORT, such as 10.0.0.2:5432.`,
  ]);
}
