// Asks a server to cancel what a session of ours is running: a connection of its own, TLS as well.
// The key is a secret; whether anything was cancelled is never known, by design of the protocol.
import { upstreamCancelMs } from "../limits.ts";
import type { CancelKey } from "../messages/backend-key-data.ts";
import { encodeCancelRequest } from "../messages/cancel-request.ts";
import { connectUpstream } from "./connect.ts";
import type { UpstreamTarget } from "./target.ts";

/**
 * Resolves when the server has closed the connection, which it does after the signal is sent, or when time is up. Never
 * throws.
 */
export async function cancelUpstream(target: UpstreamTarget, { processId, key }: CancelKey): Promise<void> {
  try {
    const socket = await connectUpstream(target);
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => socket.destroy(), upstreamCancelMs);
      const done = () => {
        clearTimeout(timer);
        resolve();
      };
      socket.on("error", done).on("close", done).resume();
      socket.end(encodeCancelRequest(processId, key));
    });
  } catch {
    // The server cannot be reached: the session's own connection will show it.
  }
}
