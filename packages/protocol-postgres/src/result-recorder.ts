// What a record keeps of a result: a digest over the rows as the client saw them, or the first rows themselves.
// It must never slow rows down more than one pass over their bytes, nor keep more than its bounds.
import { createHash, type Hash, hash } from "node:crypto";
import type { SessionView } from "@writ/contracts";
import type { Outcome } from "@writ/session";
import { recordedRowsBytesMax } from "./limits.ts";
import { decodeDataRow } from "./messages/data-row.ts";
import { server } from "./messages/type-codes.ts";

type RecordedResult = NonNullable<Outcome["result"]>;

/** Takes the bytes of DataRow messages, head and body, in any pieces. */
export interface ResultRecorder {
  /** Bytes of rows, as they pass: one or more messages, or pieces of them. */
  take(bytes: Buffer): void;
  result(): RecordedResult;
}

export function resultRecorder(record: SessionView["record"]): ResultRecorder | undefined {
  if (record.results === "digest") return new DigestRecorder();
  if (record.results === "rows") return new RowsRecorder(record.rows);
  return undefined;
}

/** Up to this, results are held and digested in one call, which costs a third of what a running digest does. */
const heldBytesMax = 4_096;

class DigestRecorder implements ResultRecorder {
  #held: Buffer | undefined;
  #hash: Hash | undefined;

  take(bytes: Buffer): void {
    if (this.#hash === undefined && (this.#held?.length ?? 0) + bytes.length <= heldBytesMax) {
      // Copied: the network's buffer is not ours to keep.
      this.#held = this.#held === undefined ? Buffer.from(bytes) : Buffer.concat([this.#held, bytes]);
      return;
    }
    if (this.#hash === undefined) {
      this.#hash = createHash("sha256");
      if (this.#held !== undefined) this.#hash.update(this.#held);
      this.#held = undefined;
    }
    this.#hash.update(bytes);
  }

  result(): RecordedResult {
    const digest = this.#hash?.digest("hex") ?? hash("sha256", this.#held ?? nothing, "hex");
    return { digest: `sha256:${digest}` };
  }
}

const nothing = Buffer.alloc(0);

const headBytes = 5;

class RowsRecorder implements ResultRecorder {
  readonly #rowsMax: number;
  readonly #rows: (string | null)[][] = [];
  #held: Buffer[] = [];
  #heldBytes = 0;
  #keptBytes = 0;
  #cut = false;

  constructor(rowsMax: number) {
    this.#rowsMax = rowsMax;
  }

  take(bytes: Buffer): void {
    if (this.#cut) return;
    // Copied: the network's buffer is not ours to keep.
    this.#held.push(Buffer.from(bytes));
    this.#heldBytes += bytes.length;
    this.#takeWholeRows();
  }

  result(): RecordedResult {
    return { rows: this.#rows, ...(this.#cut ? { cut: true } : {}) };
  }

  #takeWholeRows(): void {
    if (this.#heldBytes < headBytes) return;
    let held = this.#held.length === 1 && this.#held[0] !== undefined ? this.#held[0] : Buffer.concat(this.#held);
    for (;;) {
      if (held.length < headBytes) break;
      const total = held.readUInt32BE(1) + 1;
      if (this.#rows.length === this.#rowsMax || this.#keptBytes + total > recordedRowsBytesMax) return this.#stop();
      if (held.length < total) break;
      this.#rows.push(recordedRow(held.subarray(0, total)));
      this.#keptBytes += total;
      held = held.subarray(total);
    }
    this.#held = held.length === 0 ? [] : [held];
    this.#heldBytes = held.length;
  }

  #stop(): void {
    this.#cut = true;
    this.#held = [];
    this.#heldBytes = 0;
  }
}

/** The values of a DataRow, or a line of a COPY as one. */
function recordedRow(message: Buffer): (string | null)[] {
  const body = message.subarray(headBytes);
  if (message[0] === server.copyData) return [body.toString("utf8")];
  return decodeDataRow(body).map((value) => value?.toString("utf8") ?? null);
}
