// Execute: String portal · Int32 most rows to return, 0 for all.
import { ByteReader } from "../wire/byte-reader.ts";
import { cstring, frame, int32 } from "../wire/frame.ts";
import { client } from "./type-codes.ts";

export interface Execute {
  readonly portal: string;
  readonly rowsMax: number;
}

/** @throws WritError POSTGRES_PROTOCOL */
export function decodeExecute(body: Buffer): Execute {
  const reader = new ByteReader(body, "Execute");
  const portal = reader.cstring();
  const rowsMax = reader.int32();
  reader.end();
  return { portal, rowsMax };
}

export const encodeExecute = ({ portal, rowsMax }: Execute): Buffer =>
  frame(client.execute, cstring(portal), int32(rowsMax));
