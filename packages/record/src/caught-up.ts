// Waiting until a record's file has what its commit log has. It must never wait longer than a disk may hang.
import { WritError } from "@writ/contracts";
import { hungTicks, upkeepMs } from "./limits.ts";

export class CaughtUp {
  #waiters: PromiseWithResolvers<void> | undefined;

  /** @throws WritError RECORD_FULL or RECORD_FAILED when the file failed, or hangs. */
  async wait(msMax = hungTicks * upkeepMs): Promise<void> {
    this.#waiters ??= Promise.withResolvers();
    const { promise, reject } = this.#waiters;
    const late = new WritError("RECORD_FAILED", "The file of the record does not follow.");
    const timer = setTimeout(() => reject(late), msMax);
    await promise.finally(() => clearTimeout(timer));
  }

  done(): void {
    this.#waiters?.resolve();
    this.#waiters = undefined;
  }

  fail(failure: WritError): void {
    this.#waiters?.reject(failure);
    this.#waiters = undefined;
  }
}
