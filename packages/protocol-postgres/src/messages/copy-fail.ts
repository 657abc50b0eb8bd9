// CopyFail: String message, the reason that the server's error will repeat.
import { cstring, frame } from "../wire/frame.ts";
import { client } from "./type-codes.ts";

export const encodeCopyFail = (message: string): Buffer => frame(client.copyFail, cstring(message));
