// The other thread's side of a take-over: opens one bundle, prepares it, and gives its memory away part by part.
// It must never say that a bundle is ready which openBundle did not verify and whose test vectors it did not ask.
import { handOver, openBundle } from "@writ/bundle";
import { WritError } from "@writ/contracts";
import type { Engine } from "./engine.ts";
import { vectorsAgainMax } from "./limits.ts";
import { prepareBundle } from "./prepare.ts";
import type { FromWorker, TakeOverRequest, ToWorker } from "./takeover-messages.ts";

/** As much of a MessagePort as is used. */
export interface TakeOverPort {
  on(event: "message", listener: (message: ToWorker) => void): unknown;
  postMessage(message: FromWorker, transfer: readonly ArrayBuffer[]): void;
}

/** Serves one take-over; the thread ends with it. */
export function serveTakeOver(port: TakeOverPort): void {
  let engine: Engine | undefined;
  let at = 0;
  port.on("message", (message) => {
    if (message.kind === "take") {
      void take(port, message.bytes, message.request).then((prepared) => {
        engine = prepared;
      });
      return;
    }
    const length = engine?.read(at, new Uint8Array(message.buffer)) ?? 0;
    port.postMessage({ kind: "filled", buffer: message.buffer, at, length }, [message.buffer]);
    at += length;
  });
}

/** Never rejects: what is wrong is said, and the bytes are given back. */
async function take(port: TakeOverPort, bytes: Uint8Array, request: TakeOverRequest): Promise<Engine | undefined> {
  const back = [bytes.buffer as ArrayBuffer];
  try {
    const verified = await openBundle(bytes, request.trust, request.state);
    const bundle = handOver(verified);
    if (bundle.digest === request.inForce) {
      port.postMessage({ kind: "same", bundle }, back);
      return undefined;
    }
    const { engine, resources, issuers, trialIssuers, vectors } = await prepareBundle(verified);
    const { shape } = engine;
    const asked = vectors.slice(0, vectorsAgainMax);
    port.postMessage({ kind: "ready", bundle, shape, resources, issuers, trialIssuers, vectors: asked }, back);
    return engine;
  } catch (error) {
    const { code, detail } =
      error instanceof WritError ? error : { code: "WRIT_INVARIANT" as const, detail: `${error}` };
    port.postMessage({ kind: "refused", code, detail, bytes }, back);
    return undefined;
  }
}
