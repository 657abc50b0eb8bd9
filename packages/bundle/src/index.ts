// The one door of bundle: canonical JSON, keys, signing, opening, files in a folder, and a proxy's memory.
// It must never export a way to make a VerifiedBundle other than openBundle.
export { isBreakGlassGrant, withGrants } from "./added-grants.ts";
export type { BreakGlassMark, BreakGlassState, BreakGlassTrust } from "./break-glass.ts";
export { BreakGlassMarks, breakGlassFileName } from "./break-glass-marks.ts";
export { canonicalJson } from "./canonical.ts";
export type { BundleClaims } from "./claims.ts";
export { readBounded, replaceFile } from "./file.ts";
export { bundleFileName, makeFolder, publishToFolder, readFolder } from "./folder.ts";
export type { Watermark } from "./freshness.ts";
export { type GeneratedKey, generateKey, type NamedKey } from "./key.ts";
export { breakGlassSecondsMax, bundleBytesMax } from "./limits.ts";
export { membersOf, type Span } from "./members.ts";
export {
  type BundleTrust,
  type OpenState,
  openBundle,
  openPublished,
  openPublishedBreakGlass,
  type PublishedBundle,
} from "./open.ts";
export { BundleReceipt, digestElsewhere as digestOfBytes, type HandedBundle, handOver, openHanded } from "./receipt.ts";
export { contentDigest, signBundle, type UnsignedBundle } from "./sign.ts";
export type { TrustedKey } from "./signature.ts";
export { BundleState } from "./state.ts";
export { VerifiedBundle } from "./verified-bundle.ts";
