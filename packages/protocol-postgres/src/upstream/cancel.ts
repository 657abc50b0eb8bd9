// Asks a server to cancel what a session of ours is running: a connection of its own, TLS as well.
// The key is a secret; whether anything was cancelled is never known, by design of the protocol.
import { upstreamCancelMs } from "../limits.ts";
import type { CancelKey } from "../messages/backend-key-data.ts";
import { encodeCancelRequest } from "../messages/cancel-request.ts";
import { type ConnectTimes, connectUpstream, upstreamTimes } from "./connect.ts";
import type { UpstreamTarget } from "./target.ts";

interface CancelTimes extends ConnectTimes {
  /** From the request to the end of the connection. */
  readonly answerMs: number;
}

/**
 * Resolves when the server has closed the connection, which it does after the signal is sent, or when time is up. Never
 * throws.
 */
export async function cancelUpstream(target: UpstreamTarget, key: CancelKey): Promise<void> {
  // Where the server cannot be reached the session's own connection will show it.
  await sendCancel(target, key, { ...upstreamTimes, answerMs: upstreamCancelMs });
}

/** As `cancelUpstream`, within `times`; resolves to what went wrong, if the request could not be sent. */
export async function sendCancel(
  target: UpstreamTarget,
  { processId, key }: CancelKey,
  times: CancelTimes,
): Promise<Error | undefined> {
  try {
    const socket = await connectUpstream(target, times);
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => socket.destroy(), times.answerMs);
      const done = () => {
        clearTimeout(timer);
        resolve();
      };
      socket.on("error", done).on("close", done).resume();
      socket.end(encodeCancelRequest(processId, key));
    });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
