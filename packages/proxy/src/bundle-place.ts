// Where a proxy's bundles come from, a folder, a web server or a bucket, behind one door.
// It must never verify anything: whatever comes from here is bytes of a stranger.
import { readFolder } from "@writ/bundle";
import { openNewest, type StorePlace } from "@writ/store";
import { changedFile } from "./changed-file.ts";
import { watchFolder } from "./watch-folder.ts";

export interface BundleSource {
  /** The newest bytes in a buffer of their own; undefined when they are those read last and not asked for `again`. */
  read(again: boolean): Promise<Uint8Array | undefined>;
  readFirst(digest: string): Promise<Uint8Array>;
  /** Calls `changed` when there may be something new, where the place can tell. */
  watch(changed: () => void): void;
  close(): void;
}

export function openBundlePlace(place: StorePlace, env: Readonly<Record<string, string | undefined>>): BundleSource {
  if ("folder" in place) return ofFolder(place.folder);
  const newest = openNewest(place, { env });
  return {
    read: (again) => newest.read(again),
    readFirst: (digest) => newest.readFirst(digest),
    watch: () => undefined,
    close: () => newest.close(),
  };
}

function ofFolder(folder: string): BundleSource {
  let watcher: ReturnType<typeof watchFolder> | undefined;
  return {
    read: changedFile(folder, () => readFolder(folder)),
    readFirst: (digest) => readFolder(folder, digest),
    watch: (changed) => {
      watcher = watchFolder(folder, changed);
    },
    close: () => watcher?.close(),
  };
}
