// Messages without a body: Sync, Flush, Terminate, CopyDone of clients; ParseComplete, BindComplete, CloseComplete,
// NoData, EmptyQueryResponse, PortalSuspended of servers.
import { WritError } from "@writ/contracts";
import { frame } from "../wire/frame.ts";

/** @throws WritError POSTGRES_PROTOCOL when a body came all the same. */
export function assertBare(body: Buffer, what: string): void {
  if (body.length !== 0) throw new WritError("POSTGRES_PROTOCOL", `${what} has no body, but one came.`);
}

export const encodeBare = (type: number): Buffer => frame(type);
