// Takes policy.wasm out of the bundle that `opa build` wrote. It trusts OPA's output to be a tar, and nothing more:
// it must never read past the buffer, nor unpack without a limit.
import { gunzipSync } from "node:zlib";
import { WritError } from "@writ/contracts";
import { builtBundleBytesMax } from "../limits.ts";

const blockBytes = 512;

/** The bytes of `/policy.wasm` in a gzipped tar. Throws COMPILER_OPA_FAILED when it is not there. */
export function extractWasm(archive: Uint8Array): Uint8Array {
  const tar = unpack(archive);
  // ustar (POSIX.1-2017 pax): name at 0 (100 bytes, NUL-padded), size at 124 (11 octal digits), then the content.
  for (let at = 0; at + blockBytes <= tar.length; ) {
    const name = tar.toString("utf8", at, at + 100).replace(/\0.*$/s, "");
    if (name === "") break;
    const digits = /^[0-7]{11}/.exec(tar.toString("latin1", at + 124, at + 136))?.[0];
    const size = digits === undefined ? Number.NaN : Number.parseInt(digits, 8);
    const start = at + blockBytes;
    if (!Number.isSafeInteger(size) || start + size > tar.length) break;
    if (name === "/policy.wasm") return Uint8Array.from(tar.subarray(start, start + size));
    at = start + Math.ceil(size / blockBytes) * blockBytes;
  }
  throw new WritError("COMPILER_OPA_FAILED", "The bundle that opa build wrote holds no /policy.wasm.");
}

function unpack(archive: Uint8Array): Buffer {
  try {
    return gunzipSync(archive, { maxOutputLength: builtBundleBytesMax });
  } catch (error) {
    throw new WritError("COMPILER_OPA_FAILED", "What opa build wrote does not unpack.", { cause: error });
  }
}
