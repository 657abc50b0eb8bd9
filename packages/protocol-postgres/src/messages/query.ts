// Query: String text. The text may hold several statements.
// Its bytes must never be changed on the way between what was compiled and what is sent.
import { ByteReader } from "../wire/byte-reader.ts";
import { frame } from "../wire/frame.ts";
import { client } from "./type-codes.ts";

const nul = Buffer.alloc(1);

/** The text's bytes in a body without its head, not copied. @throws WritError POSTGRES_PROTOCOL */
export function decodeQuery(body: Buffer): Buffer {
  const reader = new ByteReader(body, "Query");
  const text = reader.cstringBytes();
  reader.end();
  return text;
}

export const encodeQuery = (text: Buffer): Buffer => frame(client.query, text, nul);
