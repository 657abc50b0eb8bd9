// Which statements of a forwarded string may begin COPY with the client: "out" sends its rows, "in" asks for data.
// A COPY that nobody was asked about must never be taken for one that was.
import type { Compiled, CompiledPart } from "@writ/sql";

export type CopyDirection = NonNullable<CompiledPart["copy"]>;

/** What of a forwarded string may still begin a COPY, while its statements complete one by one. */
export class CopySteps {
  /** One for each statement; undefined: the string was not understood, and any may come. */
  readonly #parts: readonly (CopyDirection | undefined)[] | undefined;
  /** An Execute runs one statement, a Query perhaps several. */
  readonly #one: boolean;
  #at = 0;
  #begun = false;

  constructor(parts: readonly (CopyDirection | undefined)[] | undefined, one: boolean) {
    this.#parts = parts;
    this.#one = one;
  }

  /** The server begins a COPY: false when the statement it is at is no such. */
  begin(direction: CopyDirection): boolean {
    if (this.#parts !== undefined && (this.#begun || this.#parts[this.#at] !== direction)) return false;
    this.#begun = true;
    return true;
  }

  /** A statement of the string completed. */
  completed(): void {
    this.#at += 1;
    this.#begun = this.#one && this.#begun;
  }

  /** Whether the server may yet ask for data: what the client sends meanwhile may be that data. */
  get mayAsk(): boolean {
    if (this.#parts === undefined) return !(this.#one && this.#begun);
    return this.#parts.includes("in", this.#at + (this.#begun ? 1 : 0));
  }
}

/** Which COPY a string may begin; undefined: none. `free`: what does not parse is sent all the same. */
export function copiesOf(
  { statements }: Compiled,
  { free, one }: { readonly free: boolean; readonly one: boolean },
): CopySteps | undefined {
  const unknown = free && statements.some(({ facts }) => facts.kinds.includes("other"));
  if (unknown) return new CopySteps(undefined, one);
  if (statements.every(({ copy }) => copy === undefined)) return undefined;
  const directions = statements.map(({ copy }) => copy);
  return new CopySteps(directions, one);
}

/** Of an Execute whose portal is not known here. */
export function copyUnknown(): CopySteps {
  return new CopySteps(undefined, true);
}
