// Waits for the disk, and no longer than a bound. It must never take silence for success.
import { WritError } from "@writ/contracts";
import { recordWaitMsMax } from "./limits.ts";

/** Settles as `work` does. @throws WritError RECORD_FAILED when it has not within `waitMsMax` */
export function onDisk<T>(work: Promise<T>, waitMsMax = recordWaitMsMax): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new WritError("RECORD_FAILED", `The disk has not answered within ${waitMsMax} ms.`));
    }, waitMsMax);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
