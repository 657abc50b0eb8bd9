// The few tar archives that are bundles: plain files with POSIX ustar headers, written the same everywhere. Reading
// must never accept what Writ would not have written: a header that differs in one byte is refused, so links, devices,
// pax and GNU extensions have no reader here that could be fooled.
import { WritError } from "@writ/contracts";
import { limits } from "./limits.ts";
import { shown } from "./shown.ts";

const blockBytes = 512;
// POSIX.1-1988 ustar: name 0+100, mode 100+8, uid 108+8, gid 116+8, size 124+12, mtime 136+12, checksum 148+8,
// typeflag 156, linkname 157+100, magic 257+6, version 263+2, uname 265+32, gname 297+32, devmajor 329+8,
// devminor 337+8, prefix 345+155. Numbers are octal digits that end with a zero.
const field = { mode: 100, uid: 108, gid: 116, size: 124, mtime: 136, checksum: 148, type: 156, magic: 257 } as const;

export interface TarEntry {
  /** Without the leading slash. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One archive of plain files, each named with a leading slash as OPA names them; time, owner and group are zero. */
export function encodeTar(entries: readonly TarEntry[]): Uint8Array {
  const blocks = entries.flatMap((entry) => [
    encodeHeader(`/${entry.name}`, entry.bytes.length),
    entry.bytes,
    new Uint8Array(paddingBytes(entry.bytes.length)),
  ]);
  return Buffer.concat([...blocks, new Uint8Array(2 * blockBytes)]);
}

/**
 * The files of an archive by name, without the leading slash. The bytes are slices of `archive`.
 * Throws BUNDLE_MALFORMED or BUNDLE_OVERSIZED.
 */
export function decodeTar(archive: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let offset = 0;
  while (!isZero(blockAt(archive, offset))) {
    if (files.size === limits.entriesMax) {
      throw new WritError("BUNDLE_OVERSIZED", `More than ${limits.entriesMax} entries.`);
    }
    const { name, size } = decodeHeader(blockAt(archive, offset));
    const start = offset + blockBytes;
    const end = start + size + paddingBytes(size);
    if (end > archive.length) throw malformed(`The archive ends inside ${shown(name)}.`);
    if (!isZero(archive.subarray(start + size, end))) throw malformed(`The padding of ${shown(name)} is not zero.`);
    if (files.has(name)) throw malformed(`Two entries are named ${shown(name)}.`);
    files.set(name, archive.subarray(start, start + size));
    offset = end;
  }
  if (archive.length !== offset + 2 * blockBytes || !isZero(archive.subarray(offset))) {
    throw malformed("The archive does not end as it should, or data follows its end.");
  }
  return files;
}

function encodeHeader(name: string, size: number): Uint8Array {
  const header = Buffer.alloc(blockBytes);
  header.write(name, 0, "latin1");
  header.write("0000644", field.mode);
  header.write("0000000", field.uid);
  header.write("0000000", field.gid);
  header.write(size.toString(8).padStart(11, "0"), field.size);
  header.write("00000000000", field.mtime);
  header.write("0", field.type);
  header.write("ustar\u000000", field.magic);
  header.write(`${checksum(header).toString(8).padStart(6, "0")}\u0000 `, field.checksum);
  return header;
}

/** Named checks first, for the operator; then the header must be byte for byte what Writ writes for name and size. */
function decodeHeader(header: Uint8Array): { name: string; size: number } {
  const text = Buffer.from(header).toString("latin1");
  const written = text.slice(0, text.indexOf("\u0000"));
  const type = text.charAt(field.type);
  if (Number.parseInt(text.slice(field.checksum, field.checksum + 6), 8) !== checksum(header)) {
    throw malformed("An entry's checksum does not fit.");
  }
  if (type !== "0") throw malformed(`An entry is no plain file (${entryKind(type)}).`);
  const name = normalizeName(written);
  const sizeText = text.slice(field.size, field.size + 11);
  if (!/^[0-7]{11}$/.test(sizeText)) throw malformed(`The size of ${shown(name)} is not octal.`);
  const size = Number.parseInt(sizeText, 8);
  if (size > limits.uncompressedBytesMax) throw new WritError("BUNDLE_OVERSIZED", `${shown(name)} has ${size} bytes.`);
  if (Buffer.compare(encodeHeader(written, size), header) !== 0) {
    throw malformed(`The header of ${shown(name)} carries more than a name and a size.`);
  }
  return { name, size };
}

const kinds: Readonly<Record<string, string>> = {
  "\u0000": "old format",
  "1": "hard link",
  "2": "symbolic link",
  "3": "device",
  "4": "device",
  "5": "folder",
  "6": "pipe",
  "7": "contiguous file",
  x: "pax extension",
  g: "pax extension",
  L: "GNU extension",
  K: "GNU extension",
  S: "sparse file",
};

function entryKind(type: string): string {
  return kinds[type] ?? "unknown kind";
}

/** Names are made alike in this one place: at most one leading slash, then plain segments. */
function normalizeName(written: string): string {
  if (written.length > limits.nameBytesMax) {
    throw new WritError("BUNDLE_OVERSIZED", `A name is longer than ${limits.nameBytesMax} bytes.`);
  }
  const name = written.startsWith("/") ? written.slice(1) : written;
  const plain =
    /^[A-Za-z0-9._-]+(\/[A-Za-z0-9._-]+)*$/.test(name) && !name.split("/").some((part) => /^\.+$/.test(part));
  if (!plain) throw malformed(`The entry name ${shown(written)} is not a plain path.`);
  return name;
}

function checksum(header: Uint8Array): number {
  let sum = 0;
  for (let offset = 0; offset < blockBytes; offset++) {
    const inChecksum = offset >= field.checksum && offset < field.checksum + 8;
    sum += inChecksum ? 0x20 : (header[offset] ?? 0);
  }
  return sum;
}

function blockAt(archive: Uint8Array, offset: number): Uint8Array {
  if (offset + blockBytes > archive.length) throw malformed("The archive is cut short.");
  return archive.subarray(offset, offset + blockBytes);
}

function paddingBytes(size: number): number {
  return (blockBytes - (size % blockBytes)) % blockBytes;
}

function isZero(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0);
}

function malformed(detail: string): WritError {
  return new WritError("BUNDLE_MALFORMED", detail);
}
