// Where a proxy's bundles come from, a folder or a web server, behind one door.
// It must never verify anything: whatever comes from here is bytes of a stranger.
import { readFolder } from "@writ/bundle";
import { openSecret } from "@writ/secrets";
import { changedFile } from "./changed-file.ts";
import type { BundlePlace } from "./configuration-bundle.ts";
import { HttpBundles } from "./http-bundles.ts";
import { watchFolder } from "./watch-folder.ts";

export interface BundleSource {
  /** The newest bytes in a buffer of their own; undefined when they are those read last and not asked for `again`. */
  read(again: boolean): Promise<Uint8Array | undefined>;
  readFirst(digest: string): Promise<Uint8Array>;
  /** Calls `changed` when there may be something new, where the place can tell. */
  watch(changed: () => void): void;
  close(): void;
}

export function openBundlePlace(place: BundlePlace, env: Readonly<Record<string, string | undefined>>): BundleSource {
  if ("folder" in place) return ofFolder(place.folder);
  const { url, ca, token } = place.server;
  const server = new HttpBundles({
    url,
    ...(ca === undefined ? {} : { ca }),
    ...(token === undefined ? {} : { token: () => openSecret(token, { env }) }),
  });
  return {
    read: (again) => server.read(again),
    readFirst: (digest) => server.readFirst(digest),
    watch: () => undefined,
    close: () => server.close(),
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
