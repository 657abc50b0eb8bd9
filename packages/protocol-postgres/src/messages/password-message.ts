// PasswordMessage: String password. Here it carries the token, so it must never be logged or kept.
import { ByteReader } from "../wire/byte-reader.ts";
import { cstring, frame } from "../wire/frame.ts";
import { client } from "./type-codes.ts";

/** The password in a body without its head. @throws WritError POSTGRES_PROTOCOL */
export function decodePasswordMessage(body: Buffer): string {
  const reader = new ByteReader(body, "PasswordMessage");
  const password = reader.cstring();
  reader.end();
  return password;
}

export const encodePasswordMessage = (password: string): Buffer => frame(client.password, cstring(password));
