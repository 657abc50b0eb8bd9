// The other proxies behind the same balancer, as places to send CancelRequests to.
// A cancel key is a secret: it must never go over a network in the clear, nor into a log.
import type { Log } from "./access.ts";
import { peerCancelMs } from "./limits.ts";
import type { CancelKey } from "./messages/backend-key-data.ts";
import { sendCancel } from "./upstream/cancel.ts";
import type { UpstreamTarget } from "./upstream/target.ts";

/** Another proxy, as proxy.yaml names it. */
export interface CancelPeer {
  readonly instance: number;
  readonly host: string;
  readonly port: number;
  /** Absent: its listener is on loopback and speaks plaintext. */
  readonly tls?: {
    /** PEM of the authority that vouches for it. Absent: those of the system. */
    readonly ca?: string;
    /** The name its certificate is for. Absent: the host. */
    readonly name?: string;
  };
}

/** Sends requests to `peers`. What is for none of them is dropped. */
export function cancelPeers(peers: readonly CancelPeer[], log: Log) {
  const targets = new Map(peers.map((peer) => [peer.instance, targetOf(peer)]));
  return async (instance: number, request: CancelKey): Promise<void> => {
    const target = targets.get(instance);
    if (target === undefined) return;
    const times = { connectMs: peerCancelMs, tlsMs: peerCancelMs, answerMs: peerCancelMs };
    const failure = await sendCancel(target, request, times);
    if (failure !== undefined) {
      log.warn({ event: "cancel-not-forwarded", instance, detail: failure.message }, "a peer took no cancel request");
    }
  };
}

function targetOf({ instance, host, port, tls }: CancelPeer): UpstreamTarget {
  const { ca, name } = tls ?? {};
  return {
    name: `peer ${instance}`,
    ...(name === undefined ? {} : { serverName: name }),
    resource: {
      ...{ host, port, database: "" },
      tls: tls === undefined ? { mode: "disable" } : { mode: "verify-full", ...(ca === undefined ? {} : { ca }) },
    },
  };
}
