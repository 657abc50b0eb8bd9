// One simple query of our own, its rows as text. It must never run a statement that a client wrote.
import { WritError } from "@writ/contracts";
import { catalogBytesMax, catalogRowsMax } from "../limits.ts";
import { decodeDataRow } from "../messages/data-row.ts";
import { decodeErrorResponse } from "../messages/error-response.ts";
import { encodeQuery } from "../messages/query.ts";
import { server } from "../messages/type-codes.ts";
import type { MessageSocket } from "./message-socket.ts";

const passedOver: ReadonlySet<number> = new Set([
  server.rowDescription,
  server.commandComplete,
  server.noticeResponse,
  server.parameterStatus,
  server.notificationResponse,
]);

/** Rows of `text`. @throws WritError POSTGRES_CATALOG for an error of the server or too much of it */
export async function queryRows(messages: MessageSocket, text: string): Promise<(string | null)[][]> {
  messages.send(encodeQuery(Buffer.from(text, "utf8")));
  const rows: (string | null)[][] = [];
  let bytes = 0;
  let failure: string | undefined;
  for (;;) {
    const { type, body } = await messages.receive();
    bytes += body.length;
    if (bytes > catalogBytesMax || rows.length > catalogRowsMax)
      throw new WritError("POSTGRES_CATALOG", "It is too large.");
    if (type === server.dataRow) rows.push(decodeDataRow(body).map((value) => value?.toString("utf8") ?? null));
    else if (type === server.errorResponse) failure = decodeErrorResponse(body).get("C") ?? "unknown";
    else if (type === server.readyForQuery) break;
    else if (!passedOver.has(type)) throw new WritError("POSTGRES_CATALOG", "The server answered out of order.");
  }
  if (failure !== undefined) throw new WritError("POSTGRES_CATALOG", `SQLSTATE ${failure.slice(0, 5)}.`);
  return rows;
}
