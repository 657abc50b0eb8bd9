// StartupMessage: Int32 protocol version (major << 16 | minor) · pairs of String name, String value · NUL.
// A parameter given twice must never be resolved by guessing: it is refused.
import { WritError } from "@writ/contracts";
import { startupParametersMax } from "../limits.ts";
import type { ByteReader } from "../wire/byte-reader.ts";
import { cstring, frame, int32 } from "../wire/frame.ts";

/** Protocol 3.0, the one spoken here. */
export const protocolVersion = 3 << 16;
const nul = Buffer.alloc(1);

export interface StartupMessage {
  readonly kind: "startup";
  readonly minor: number;
  /** Parameters as sent, without protocol options. */
  readonly parameters: ReadonlyMap<string, string>;
  /** Names that begin with `_pq_.`: protocol options, none of which is known here. */
  readonly options: readonly string[];
}

export function decodeStartupMessage(version: number, reader: ByteReader): StartupMessage {
  if (version >>> 16 !== 3) {
    throw new WritError(
      "POSTGRES_PROTOCOL",
      `Protocol ${version >>> 16}.${version & 0xffff} is not spoken here, 3.0 is.`,
    );
  }
  const parameters = new Map<string, string>();
  const options: string[] = [];
  for (let count = 0; ; count++) {
    const name = reader.cstring();
    if (name === "") break;
    if (count === startupParametersMax) throw new WritError("POSTGRES_PROTOCOL", "Too many start-up parameters.");
    const value = reader.cstring();
    if (name.startsWith("_pq_.")) options.push(name);
    else if (parameters.has(name)) throw new WritError("POSTGRES_PROTOCOL", "A start-up parameter is given twice.");
    else parameters.set(name, value);
  }
  reader.end();
  return { kind: "startup", minor: version & 0xffff, parameters, options };
}

export function encodeStartupMessage(
  parameters: Iterable<readonly [string, string]>,
  version = protocolVersion,
): Buffer {
  const fields: Buffer[] = [int32(version)];
  for (const [name, value] of parameters) fields.push(cstring(name), cstring(value));
  return frame(0, ...fields, nul);
}
