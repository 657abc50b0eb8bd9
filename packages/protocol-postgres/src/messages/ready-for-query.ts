// ReadyForQuery: Byte1 status: 'I' idle, 'T' in a transaction block, 'E' in a failed one.
import { WritError } from "@writ/contracts";
import { ByteReader } from "../wire/byte-reader.ts";
import { frame } from "../wire/frame.ts";
import { server } from "./type-codes.ts";

export type TransactionStatus = "I" | "T" | "E";

/** @throws WritError POSTGRES_PROTOCOL */
export function decodeReadyForQuery(body: Buffer): TransactionStatus {
  const reader = new ByteReader(body, "ReadyForQuery");
  const status = String.fromCharCode(reader.uint8());
  reader.end();
  if (status === "I" || status === "T" || status === "E") return status;
  throw new WritError("POSTGRES_PROTOCOL", "ReadyForQuery holds an unknown status.");
}

export const encodeReadyForQuery = (status: TransactionStatus): Buffer =>
  frame(server.readyForQuery, Buffer.from(status));
