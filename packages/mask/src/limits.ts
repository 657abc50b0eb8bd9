// Every bound of this package, unit last. Nothing here may grow with what is scanned.

/**
 * From the first byte of a value that is not yet sure to the byte that decides: an e-mail address is the longest, with
 * 64 bytes before the sign and 255 behind it (RFC 5321, section 4.5.3.1). So much of a stream is looked at again.
 */
export const undecidedBytesMax = 512;
/** Looked at behind a place: escapes, neighbours, the word before a number. More than any such look needs. */
export const contextBytes = 96;
/** A stream that comes in small pieces is gathered to so much before it is scanned, so that little is scanned twice. */
export const gatheredBytesMax = 4_096;
/** Scanned at once of a longer piece. */
export const windowBytesMax = 65_536;

export const localPartBytesMax = 64;
export const domainBytesMax = 255;
export const cardDigitsMin = 13;
export const cardDigitsMax = 19;
/** Between `-----BEGIN ` and the next dash. */
export const pemLabelBytesMax = 48;
/** JSON lets any white space stand before a number; beyond this a number counts as text. */
export const spacesBytesMax = 40;
