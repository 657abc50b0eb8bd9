// Reads the archive of a commit that GitHub gives: tar as `git archive` writes it, in one folder. Nothing of it is
// believed by itself: whoever asks compares each file with the id that the tree names. It must never write to a disk.
import { WritError } from "@writ/contracts";

const blockBytes = 512;
// POSIX.1-2001 ustar, and pax headers (typeflags x and g) before an entry whose name is too long for it.
const field = { size: 124, checksum: 148, type: 156, prefix: 345 } as const;

/** Plain files by their path below the archive's one folder. The bytes are slices of `archive`. */
export function readArchive(archive: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const files = new Map<string, Uint8Array>();
  let offset = 0;
  let long: string | undefined;
  while (offset + blockBytes <= bytes.length) {
    const header = bytes.subarray(offset, offset + blockBytes);
    if (header.every((byte) => byte === 0)) return files;
    assertChecksum(header);
    const size = octalOf(header, field.size, 12);
    const start = offset + blockBytes;
    if (start + size > bytes.length) throw malformed("it ends inside a file");
    const content = bytes.subarray(start, start + size);
    const type = String.fromCharCode(header[field.type] ?? 0);
    if (type === "x") long = paxPath(content);
    else if (type !== "g") {
      const path = (long ?? nameOf(header)).replace(/^[^/]*\//, "");
      if (type === "0" || type === "\0") files.set(path, content);
      long = undefined;
    }
    offset = start + Math.ceil(size / blockBytes) * blockBytes;
  }
  throw malformed("it is cut short");
}

function assertChecksum(header: Buffer): void {
  let sum = 0;
  for (const [at, byte] of header.entries()) sum += at >= field.checksum && at < field.checksum + 8 ? 0x20 : byte;
  if (sum !== octalOf(header, field.checksum, 8)) throw malformed("a checksum does not fit");
}

function octalOf(header: Buffer, at: number, length: number): number {
  const text = header.toString("latin1", at, at + length).replace(/[\0 ]+$/, "");
  if (!/^ *[0-7]{1,12}$/.test(text)) throw malformed("a number is not octal");
  return Number.parseInt(text.trim(), 8);
}

function nameOf(header: Buffer): string {
  const text = (at: number, length: number): string => {
    const part = header.subarray(at, at + length);
    const end = part.indexOf(0);
    return (end === -1 ? part : part.subarray(0, end)).toString("utf8");
  };
  const prefix = text(field.prefix, 155);
  return prefix === "" ? text(0, 100) : `${prefix}/${text(0, 100)}`;
}

/** The `path` of a pax header: records of `LENGTH KEY=VALUE\n`. */
function paxPath(content: Buffer): string | undefined {
  let at = 0;
  while (at < content.length) {
    const space = content.indexOf(0x20, at);
    const length = Number(content.toString("latin1", at, space));
    if (space === -1 || !Number.isSafeInteger(length) || length < 5 || at + length > content.length) {
      throw malformed("a pax header is damaged");
    }
    const record = content.toString("utf8", space + 1, at + length - 1);
    if (record.startsWith("path=")) return record.slice("path=".length);
    at += length;
  }
  return undefined;
}

function malformed(what: string): WritError {
  return new WritError("GITHUB_ANSWER", `The archive of the repository is damaged: ${what}.`);
}
