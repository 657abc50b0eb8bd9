// The one door of publish: a commit becomes a signed bundle in a store.
export { readPublication, writePublication } from "./handover.ts";
export { parsePrivateKey, parsePublicKeys, publicHalf } from "./key-text.ts";
export { evidenceBytesMax } from "./limits.ts";
export { type Preparation, type PrepareOptions, preparePublication } from "./prepare.ts";
export type { Publication, PublicationClaims, SignedPublication } from "./publication.ts";
export { evidenceFileName, type PublishTrust } from "./publish-trust.ts";
export { filesOfEvidence } from "./rebuild.ts";
export { type Renewed, type RenewOptions, renewLatest } from "./renew.ts";
export { formatReportMarkdown } from "./report-markdown.ts";
export { type SignOptions, signPublication } from "./sign.ts";
export { readSigned, writeSigned } from "./signed-handover.ts";
export { type Stored, type StoreOptions, storePublication } from "./store-publication.ts";
export { type Environment, openNamedProvider, openNamedStore, type ProviderWish } from "./surroundings.ts";
