// StartupMessage: Int32 protocol version (major << 16 | minor) · pairs of String name, String value · NUL.
// A parameter given twice must never be resolved by guessing: it is refused.
import { WritError } from "@writ/contracts";
import { startupParametersMax } from "../limits.ts";
import type { ByteReader } from "../wire/byte-reader.ts";
import { cstring, frame, int32 } from "../wire/frame.ts";

/** Protocol 3.0, spoken with everybody. */
export const protocolVersion = 3 << 16;
/** Protocol 3.2, of PostgreSQL 18: 3.0 with longer cancel keys. */
export const newestVersion = (3 << 16) | 2;
const nul = Buffer.alloc(1);

export interface StartupMessage {
  readonly kind: "startup";
  /** As asked for; see `spokenVersion`. */
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
      `Protocol ${version >>> 16}.${version & 0xffff} is not spoken here, 3.0 and 3.2 are.`,
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

/**
 * What is spoken with a client that asks for 3.`minor`: the newest that is not above it. 3.1 was never used by any
 * PostgreSQL (documentation, Protocol Versions), so who asks for it gets 3.0.
 */
export function spokenVersion({ minor }: Pick<StartupMessage, "minor">): number {
  return minor >= (newestVersion & 0xffff) ? newestVersion : protocolVersion;
}

/** Whether the client must hear which version is spoken, or which of its protocol options are not known. */
export function mustNegotiate(startup: Pick<StartupMessage, "minor" | "options">): boolean {
  return ((3 << 16) | startup.minor) !== spokenVersion(startup) || startup.options.length > 0;
}

export function encodeStartupMessage(
  parameters: Iterable<readonly [string, string]>,
  version = protocolVersion,
): Buffer {
  const fields: Buffer[] = [int32(version)];
  for (const [name, value] of parameters) fields.push(cstring(name), cstring(value));
  return frame(0, ...fields, nul);
}
