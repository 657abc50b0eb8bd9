// CommandComplete: String tag, such as `SELECT 5` or `INSERT 0 1`.
import { ByteReader } from "../wire/byte-reader.ts";
import { cstring, frame } from "../wire/frame.ts";
import { server } from "./type-codes.ts";

/** @throws WritError POSTGRES_PROTOCOL */
export function decodeCommandComplete(body: Buffer): string {
  const reader = new ByteReader(body, "CommandComplete");
  const tag = reader.cstring();
  reader.end();
  return tag;
}

/** Rows that the tag says were returned or touched; 0 when it names none. */
export function tagRows(tag: string): number {
  const rows = Number(/ (\d{1,15})$/.exec(tag)?.[1] ?? 0);
  return Number.isSafeInteger(rows) ? rows : 0;
}

export const encodeCommandComplete = (tag: string): Buffer => frame(server.commandComplete, cstring(tag));
