// Every bound of this package, unit last.

export const limits = {
  /** A credential. A private key in PEM is a few KiB; a token of a cloud may be tens of them. */
  secretBytesMax: 64 * 1024,
} as const;
