// How many refused logins of strangers (no good token) the journal takes: otherwise whoever reaches the port could fill
// the disk with them, and a full disk stops everybody. It must never hold back a note about somebody who was proved.
import { strangerNotesPerSecondMax } from "./limits.ts";

export class StrangerNotes {
  readonly #nowMs: () => number;
  #second = 0;
  #noted = 0;
  #leftOut = 0;

  constructor(nowMs: () => number = () => performance.now()) {
    this.#nowMs = nowMs;
  }

  /** Whether one more may be noted in this second. `leftOut` then says how many were not, since the last that was. */
  take(): { readonly note: boolean; readonly leftOut: number } {
    const second = Math.floor(this.#nowMs() / 1000);
    if (second !== this.#second) {
      this.#second = second;
      this.#noted = 0;
    }
    if (this.#noted >= strangerNotesPerSecondMax) {
      this.#leftOut += 1;
      return { note: false, leftOut: 0 };
    }
    this.#noted += 1;
    const leftOut = this.#leftOut;
    this.#leftOut = 0;
    return { note: true, leftOut };
  }
}
