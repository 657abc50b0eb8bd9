// The one door of store: where bundles and their evidence lie, behind one interface.
export type { BundleStore, Replaced, StoredObject } from "./bundle-store.ts";
export type { NewestBundle } from "./newest-bundle.ts";
export { openNewest, openStore } from "./open-store.ts";
export {
  assertPlace,
  type PlaceFault,
  type PlaceWritten,
  parsePlace,
  type RemotePlace,
  type StorePlace,
} from "./place.ts";
export type { S3Written } from "./s3-address.ts";
