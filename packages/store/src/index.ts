// The one door of store: where bundles and their evidence lie, behind one interface.
export type { BundleStore, Replaced, StoredObject } from "./bundle-store.ts";
export { openStore, type StoreSources } from "./open-store.ts";
export { type PlaceFault, type PlaceWritten, parsePlace, type StorePlace } from "./place.ts";
export type { S3Written } from "./s3-address.ts";
