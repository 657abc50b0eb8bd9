// A place → a store for publishers, or the newest bundle for proxies. It must never open a credential before the
// request that it is used for.
import { openSecret, type SecretSources } from "@writ/secrets";
import { bucketDialect } from "./bucket-dialect.ts";
import type { BundleStore } from "./bundle-store.ts";
import type { Dialect } from "./dialect.ts";
import { FolderStore } from "./folder-store.ts";
import { NewestBundle } from "./newest-bundle.ts";
import type { RemotePlace, StorePlace } from "./place.ts";
import { RemoteStore } from "./remote-store.ts";
import { serverDialect } from "./server-dialect.ts";

/** Opens nothing yet: what is wrong with the place shows at its first use. */
export function openStore(place: StorePlace, sources: SecretSources): BundleStore {
  return "folder" in place ? new FolderStore(place.folder) : new RemoteStore(dialectOf(place, sources));
}

/** The same, to read bundles only; folders are read by @writ/bundle's `readFolder`. */
export function openNewest(place: RemotePlace, sources: SecretSources): NewestBundle {
  return new NewestBundle(dialectOf(place, sources));
}

function dialectOf(place: RemotePlace, sources: SecretSources): Dialect {
  if ("server" in place) {
    const { token, url, ...server } = place.server;
    const own = token === undefined ? {} : { token: () => openSecret(token, sources) };
    return serverDialect({ ...server, url: new URL(url), ...own });
  }
  const { accessKeyId, secretAccessKey, sessionToken, url, ...bucket } = place.bucket;
  const credentials = async () => ({
    accessKeyId: await openSecret(accessKeyId, sources),
    secretAccessKey: await openSecret(secretAccessKey, sources),
    ...(sessionToken === undefined ? {} : { sessionToken: await openSecret(sessionToken, sources) }),
  });
  return bucketDialect({ ...bucket, url: new URL(url), credentials });
}
