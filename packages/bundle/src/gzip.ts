// One gzip member (RFC 1952), written the same everywhere, read within a bound. Reading must never inflate past the
// limit, and must never leave a byte of the file unaccounted for.
import { crc32, gzipSync, inflateRaw } from "node:zlib";
import { WritError } from "@writ/contracts";
import { limits } from "./limits.ts";

// RFC 1952 §2.3: ID1 ID2 CM FLG MTIME(4) XFL OS … deflate … CRC32(4) ISIZE(4), little endian.
const headerBytes = 10;
const trailerBytes = 8;
const operatingSystemOffset = 9;
const operatingSystemUnknown = 255;

/** Compresses to one member without name or time. */
export function deflate(bytes: Uint8Array): Uint8Array {
  const file = gzipSync(bytes, { level: 9 });
  file[operatingSystemOffset] = operatingSystemUnknown;
  return file;
}

/**
 * Inflates one whole member. Throws BUNDLE_OVERSIZED past a limit (nothing beyond it is inflated) and
 * BUNDLE_MALFORMED for anything but one member with a bare header, a right checksum and no byte after it.
 */
export async function inflate(file: Uint8Array): Promise<Uint8Array> {
  if (file.length > limits.compressedBytesMax) {
    throw new WritError("BUNDLE_OVERSIZED", `${file.length} bytes; ${limits.compressedBytesMax} are allowed.`);
  }
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < headerBytes + trailerBytes || view.getUint32(0) !== 0x1f8b0800) {
    throw new WritError("BUNDLE_MALFORMED", "It is not a plain gzip file.");
  }
  const deflated = file.subarray(headerBytes, file.length - trailerBytes);
  const { bytes, consumed } = await inflateBounded(deflated);
  if (consumed !== deflated.length) throw new WritError("BUNDLE_MALFORMED", "Data follows the end of the archive.");
  if (
    view.getUint32(file.length - 8, true) !== crc32(bytes) ||
    view.getUint32(file.length - 4, true) !== bytes.length
  ) {
    throw new WritError("BUNDLE_MALFORMED", "The checksum of the gzip file does not fit.");
  }
  return bytes;
}

/** What Node hands back when asked for `info`, which its types leave out. */
interface Inflated {
  readonly buffer: Uint8Array;
  readonly engine: { readonly bytesWritten: number };
}

function inflateBounded(deflated: Uint8Array): Promise<{ bytes: Uint8Array; consumed: number }> {
  const options = { maxOutputLength: limits.uncompressedBytesMax, info: true };
  return new Promise((resolve, reject) => {
    inflateRaw(deflated, options, (error, result: unknown) => {
      if (error === null) {
        const { buffer, engine } = result as Inflated;
        resolve({ bytes: buffer, consumed: engine.bytesWritten });
      } else if ("code" in error && error.code === "ERR_BUFFER_TOO_LARGE") {
        const detail = `It inflates to more than ${limits.uncompressedBytesMax} bytes.`;
        reject(new WritError("BUNDLE_OVERSIZED", detail));
      } else {
        reject(new WritError("BUNDLE_MALFORMED", "The gzip file is cut short or damaged."));
      }
    });
  });
}
