// The one door of store: where bundles and their evidence lie, behind one interface.
export type { BundleStore, StoredObject } from "./bundle-store.ts";
