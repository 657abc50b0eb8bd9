// Bounds of what a step may say. GitHub refuses or cuts what is larger, without telling which part.

/** GitHub drops a summary that is larger. */
export const summaryBytesMax = 1 << 20;

/** One message of an annotation; GitHub cuts at 64 KiB. */
export const annotationCharactersMax = 8 << 10;

/** GitHub shows this much of a title. */
export const titleCharactersMax = 255;

/** Shorter lines of a secret are no secret, and masking `{` would star out every log. */
export const maskedLineCharactersMin = 4;
