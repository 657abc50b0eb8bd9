// A place → a store. It must never open a credential before it is used.
import type { BundleStore } from "./bundle-store.ts";
import { FolderStore } from "./folder-store.ts";
import type { StorePlace } from "./place.ts";

/** What references to secrets look into. */
export interface StoreSources {
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Opens nothing yet: what is wrong with the place shows at its first use. */
export function openStore(place: StorePlace, _sources: StoreSources): BundleStore {
  if (place.kind === "folder") return new FolderStore(place.folder);
  throw new Error("not here yet");
}
