// One message as a line of libpq's trace, values left out: a length stands where libpq prints the bytes themselves.
// It must never print a byte of a value, of a statement or of a secret, whatever the message is made of.
import { type Direction, type FieldKind, fieldsOf, shownErrorFields } from "./message-fields.ts";

/** Longer lists are cut: a line stays a line. */
const listedMax = 200;
/** NAMEDATALEN - 1. */
const shownName = /^[A-Za-z0-9_.$-]{0,63}$/;
/** Words in capitals, then counts: nothing that a statement held. */
const shownTag = /^[A-Z ]{1,50}[0-9 ]{0,40}$/;

/** A whole message, or what is there of a long one: type, length, body. */
export interface TracedMessage {
  readonly type: number;
  /** As on the wire: itself and the body. */
  readonly length: number;
  readonly body: Buffer;
}

/** `F⇥14⇥Query⇥ <9>`: direction, length, name, fields. */
export function traceLine(direction: Direction, { type, length, body }: TracedMessage): string {
  const known = fieldsOf(direction, type);
  const head = `${direction}\t${length}\t`;
  if (known === undefined) return `${head}Unknown message: 0x${type.toString(16).padStart(2, "0")}`;
  if (known.fields.length === 0) return head + known.name;
  const printer = new FieldPrinter(body);
  for (const kind of known.fields) printer.print(kind);
  return `${head}${known.name}\t${printer.text}`;
}

class FieldPrinter {
  text = "";
  readonly #body: Buffer;
  #at = 0;
  #cut = false;

  constructor(body: Buffer) {
    this.#body = body;
  }

  print(kind: FieldKind): void {
    if (this.#cut) return;
    if (typeof kind !== "string") return this.#list(kind);
    switch (kind) {
      case "byte":
        return this.#show(character(this.#integer(1)));
      case "int16":
        return this.#show(this.#integer(2));
      case "int32":
        return this.#show(this.#integer(4));
      case "name":
        return this.#word(shownName);
      case "tag":
        return this.#word(shownTag);
      case "text":
        return this.#hide(this.#string()?.length);
      case "value":
        return this.#value();
      case "rest":
        return this.#rest();
      case "error":
        return this.#error();
    }
  }

  #list(kinds: readonly FieldKind[]): void {
    const count = this.#integer(2) ?? 0;
    this.#show(count);
    for (let index = 0; index < count && !this.#cut; index++) {
      if (index === listedMax) return this.#end();
      for (const kind of kinds) this.print(kind);
    }
  }

  #word(shown: RegExp): void {
    const bytes = this.#string();
    const word = bytes?.toString("latin1");
    if (word !== undefined && shown.test(word)) this.#show(`"${word}"`);
    else this.#hide(bytes?.length);
  }

  /** As libpq, the length; the bytes are left out. */
  #value(): void {
    const length = this.#integer(4);
    this.#show(length);
    if (length !== undefined && length > 0) this.#take(length);
  }

  #rest(): void {
    const left = this.#body.length - this.#at;
    this.#at = this.#body.length;
    if (left > 0) this.#hide(left);
  }

  #error(): void {
    for (let count = 0; count < listedMax && !this.#cut; count++) {
      const code = this.#integer(1);
      this.#show(character(code));
      if (code === 0 || code === undefined) return;
      this.#word(shownErrorFields.has(String.fromCharCode(code)) ? shownName : nothing);
    }
  }

  #integer(bytes: 1 | 2 | 4): number | undefined {
    const taken = this.#take(bytes);
    return bytes === 1 ? taken?.readUInt8() : taken?.readIntBE(0, bytes);
  }

  #string(): Buffer | undefined {
    const end = this.#body.indexOf(0, this.#at);
    if (end === -1) return void this.#end();
    const text = this.#body.subarray(this.#at, end);
    this.#at = end + 1;
    return text;
  }

  #take(bytes: number): Buffer | undefined {
    if (this.#at + bytes > this.#body.length) return void this.#end();
    const taken = this.#body.subarray(this.#at, this.#at + bytes);
    this.#at += bytes;
    return taken;
  }

  /** What the message announces and does not hold, or is too long to print. */
  #end(): void {
    if (!this.#cut) this.text += " …";
    this.#cut = true;
  }

  #show(shown: string | number | undefined): void {
    if (shown !== undefined) this.text += ` ${shown}`;
  }

  #hide(bytes: number | undefined): void {
    if (bytes !== undefined) this.text += ` <${bytes}>`;
  }
}

const nothing = /(?!)/;

/** As pqTraceOutputByte1: what cannot be printed, as hex. */
function character(byte: number | undefined): string | undefined {
  if (byte === undefined) return undefined;
  return byte > 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, "0")}`;
}
