// ErrorResponse and NoticeResponse: fields of Byte1 code · String value, then NUL.
// Documentation: "Error and Notice Message Fields". Never put a credential, a token or an internal path into one.
import { WritError } from "@writ/contracts";
import { ByteReader } from "../wire/byte-reader.ts";
import { cstring, frame } from "../wire/frame.ts";
import { server } from "./type-codes.ts";

/** The fields by their code letter: S and V severity, C SQLSTATE, M message, D detail, H hint, P position … */
export type ErrorFields = ReadonlyMap<string, string>;

export interface ErrorText {
  readonly severity: "ERROR" | "FATAL" | "WARNING" | "NOTICE";
  readonly sqlstate: string;
  readonly message: string;
  readonly detail?: string;
  readonly hint?: string;
  /** 1-based, in characters of the statement's text. */
  readonly position?: number;
}

const nul = Buffer.alloc(1);

export function encodeErrorResponse(error: ErrorText): Buffer {
  const fields: [string, string][] = [
    ["S", error.severity],
    ["V", error.severity],
    ["C", error.sqlstate],
    ["M", error.message],
  ];
  if (error.detail !== undefined) fields.push(["D", error.detail]);
  if (error.hint !== undefined) fields.push(["H", error.hint]);
  if (error.position !== undefined) fields.push(["P", String(error.position)]);
  return encodeErrorFields(server.errorResponse, fields);
}

/** `type` is that of ErrorResponse or NoticeResponse. */
export function encodeErrorFields(type: number, fields: Iterable<readonly [string, string]>): Buffer {
  const parts: Buffer[] = [];
  for (const [code, value] of fields) parts.push(Buffer.from(code, "latin1"), cstring(value));
  return frame(type, ...parts, nul);
}

/** @throws WritError POSTGRES_PROTOCOL */
export function decodeErrorResponse(body: Buffer): ErrorFields {
  const reader = new ByteReader(body, "ErrorResponse");
  const fields = new Map<string, string>();
  for (let code = reader.uint8(); code !== 0; code = reader.uint8()) {
    const letter = String.fromCharCode(code);
    if (fields.has(letter)) throw new WritError("POSTGRES_PROTOCOL", "ErrorResponse holds a field twice.");
    fields.set(letter, reader.cstring());
  }
  reader.end();
  return fields;
}
