// The one door of publish: a commit becomes a signed bundle in a store.
export { type Preparation, type PrepareOptions, preparePublication } from "./prepare.ts";
export type { Publication, PublicationClaims, SignedPublication } from "./publication.ts";
export type { PublishTrust } from "./publish-trust.ts";
