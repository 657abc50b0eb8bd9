// Every bound of this package, unit last. A bundle beyond one is refused; no limit may be lifted by configuration.

const kibibyte = 1024;
const mebibyte = 1024 * kibibyte;

export const limits = {
  /** A bundle file. 100,000 grants take about 2 MiB compressed. */
  compressedBytesMax: 16 * mebibyte,
  /** All of the tar archive. 100,000 grants are about 20 MiB of data.json. */
  uncompressedBytesMax: 64 * mebibyte,
  /** A bundle has four; more room only so that the error can name what is too many. */
  entriesMax: 8,
  /** The `name` field of a ustar header, POSIX.1-1988: 100 bytes with its closing zero. */
  nameBytesMax: 99,
  /** `.signatures.json`: three file lines and nine claims are about 1 KiB. */
  signatureBytesMax: 16 * kibibyte,
  /** Nesting of a canonical value. Bundles need about ten. */
  depthMax: 64,
  /** How far the issuing clock may be ahead of this one. */
  skewSeconds: 60,
  /** `watermark.json` in the state folder. */
  watermarkBytesMax: 4 * kibibyte,
  /** A claim that is a text: commit, repository, scope. */
  claimCharactersMax: 200,
  /** Grants that one break-glass bundle adds: it is for a few hands in one night. */
  addedGrantsMax: 20,
  /** One added grant, and one person's list of grants: what is unfolded of each. */
  addedGrantBytesMax: 64 * kibibyte,
  indexEntryBytesMax: 4 * mebibyte,
  /** Whatever proxy.yaml and the bundle say, no break-glass bundle is in force for longer. */
  breakGlassSecondsMax: 4 * 3600,
  /**
   * How long a bundle may have ended when a break-glass one is signed over it. With the one, all that the other still
   * grants is in force again: a machine that slept for months must not give back what was taken from people since.
   */
  endedBaseSecondsMax: 7 * 86_400,
  /** `break-glass.json` in the state folder. */
  markBytesMax: kibibyte,
  /** How much of a hostile text an error shows. */
  shownCharactersMax: 80,
} as const;

/** For whoever fetches bundles: nothing larger is worth reading. */
export const bundleBytesMax = limits.compressedBytesMax;

/** For whoever signs or pins: what a proxy cuts a break-glass bundle to. */
export const breakGlassSecondsMax = limits.breakGlassSecondsMax;
