// What a client sent by COPY, for the record: how many bytes, and a digest that `sha256sum` of the same file gives.
// It must never keep the data itself, nor take longer over it than one pass.
import { createHash, type Hash } from "node:crypto";
import type { Outcome } from "@writ/session";

type RecordedSent = NonNullable<Outcome["sent"]>;

const headBytes = 5;
const gatherBytes = 65_536;

export class SentData {
  readonly #hash: Hash | undefined;
  readonly #gathered: Buffer | undefined;
  #gatheredBytes = 0;
  #bytes = 0;

  /** `digest`: false where the resource wants nothing of contents recorded. */
  constructor(digest: boolean) {
    if (!digest) return;
    this.#hash = createHash("sha256");
    this.#gathered = Buffer.allocUnsafeSlow(gatherBytes);
  }

  /** Bytes of CopyData messages, heads included, in any pieces. `first`: they begin with a head. */
  take(bytes: Buffer, first: boolean): void {
    if (!first) return this.#data(bytes, 0, bytes.length);
    for (let at = 0; at + headBytes <= bytes.length; ) {
      const end = Math.min(at + 1 + bytes.readUInt32BE(at + 1), bytes.length);
      this.#data(bytes, at + headBytes, end);
      at = end;
    }
  }

  recorded(): RecordedSent {
    this.#digestGathered();
    const digest = this.#hash === undefined ? {} : { digest: `sha256:${this.#hash.copy().digest("hex")}` };
    return { bytes: this.#bytes, ...digest };
  }

  /** A call of the hash costs more than copying a row: small pieces are digested together. */
  #data(bytes: Buffer, start: number, end: number): void {
    const length = end - start;
    this.#bytes += length;
    if (this.#hash === undefined || this.#gathered === undefined) return;
    if (this.#gatheredBytes + length > gatherBytes) this.#digestGathered();
    if (length > gatherBytes / 2) {
      this.#digestGathered();
      this.#hash.update(bytes.subarray(start, end));
      return;
    }
    bytes.copy(this.#gathered, this.#gatheredBytes, start, end);
    this.#gatheredBytes += length;
  }

  #digestGathered(): void {
    if (this.#gathered !== undefined) this.#hash?.update(this.#gathered.subarray(0, this.#gatheredBytes));
    this.#gatheredBytes = 0;
  }
}
