// The one door of publish: a commit becomes a signed bundle in a store.
export type { Publication } from "./publication.ts";
