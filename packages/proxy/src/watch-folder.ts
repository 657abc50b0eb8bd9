// Tells at once when something in the bundle's folder changes, so that a revert need not wait for the next look.
// A help, not a need: where the system has no way to watch, or loses it, looking every so often goes on alone.
import { type FSWatcher, watch } from "node:fs";

/** Publishing writes one file and moves another; both are told as one. */
const settleMs = 20;

export function watchFolder(folder: string, changed: () => void): { close(): void } {
  let settle: NodeJS.Timeout | undefined;
  let watcher: FSWatcher | undefined;
  try {
    watcher = watch(folder, { persistent: false }, () => {
      clearTimeout(settle);
      settle = setTimeout(changed, settleMs);
    });
    watcher.on("error", () => watcher?.close());
  } catch {
    // The folder may come later: looking finds it.
  }
  return {
    close() {
      clearTimeout(settle);
      watcher?.close();
    },
  };
}
