// Bytes of a file → text that looks to a reviewer as it reads to Writ: UTF-8, no byte order mark, nothing hidden.
import { invisible, printable } from "./printable.ts";
import type { Report } from "./report.ts";
import { diagnosticAt, diagnosticOfFile, type Mistake, type SourceText } from "./source-text.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

// A lone CR ends a line for YAML and not for editors; direction marks show text in another order than it is read.
const hidden = new RegExp(`[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f${invisible}]|\\r(?!\\n)`, "u");

/** What most files are, told at a tenth of the cost. */
const visible = /^[\n\x20-\x7e]*$/;

/** The text, or undefined after adding what is wrong with it. */
export function readText(path: string, bytes: Uint8Array, report: Report): SourceText | undefined {
  const text = decode(bytes);
  if (text === undefined) {
    report.add(path, () => diagnosticOfFile(path, encodingMistake(bytes)));
    return undefined;
  }
  const source = { path, text };
  if (text.startsWith(pointerStart)) {
    report.add(path, () => diagnosticAt(source, { offset: 0, length: pointerStart.length }, pointerMistake));
    return undefined;
  }
  if (visible.test(text)) return source;
  const offset = text.search(hidden);
  if (offset === -1) return source;
  report.add(path, () => diagnosticAt(source, { offset, length: 1 }, hiddenMistake(text, offset)));
  return undefined;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

// https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: the first line of what git keeps in the file's place.
const pointerStart = "version https://git-lfs.github.com/spec/";
const pointerMistake: Mistake = {
  code: "file/lfs-pointer",
  message: "git keeps a pointer of Git LFS here and not the file: what is merged says nothing",
  instead: "Take the path out of .gitattributes, and add the file again: git add --renormalize .",
};

function encodingMistake(bytes: Uint8Array): Mistake {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const message = utf16 ? "the file is UTF-16" : "the file is not UTF-8 text";
  return { code: "file/encoding", message, instead: "Save it as UTF-8, without a byte order mark." };
}

function hiddenMistake(text: string, offset: number): Mistake {
  const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  if (character === "\ufeff" && offset === 0) {
    const message = "the file starts with a byte order mark";
    return { code: "file/byte-order-mark", message, instead: "Save it as UTF-8 without a byte order mark (BOM)." };
  }
  if (character === "\r") {
    const message = "a carriage return stands alone here: editors and YAML disagree about where the line ends";
    return { code: "file/hidden-character", message, instead: "End lines with LF (or CRLF)." };
  }
  const message = `a character that nobody sees stands here: ${printable(character)}`;
  return {
    code: "file/hidden-character",
    message,
    instead: 'Delete it; or, where it is meant, write it as an escape in double quotes, such as "\\u200b".',
  };
}
