// Bounds of what the action calendar reads, unit last. A feed beyond one changes nothing.

/** A rota of years is some 100 KiB. */
export const feedBytesMax = 2 << 20;
export const feedMsMax = 20_000;
export const linesMax = 200_000;
export const lineCharactersMax = 16_384;
export const eventsMax = 5_000;
/** Times that one rule is followed; a shift a day for forty years has fewer. */
export const occurrencesMax = 15_000;
/** The same for all rules of a feed. */
export const occurrencesTogetherMax = 300_000;
export const secondsOfDay = 86_400;
export const aheadSecondsMax = 366 * secondsOfDay;
/** Entries of a map in the action's input. */
export const mapEntriesMax = 1_000;
/** Names that nobody stands for which are shown. */
export const unknownShownMax = 20;
