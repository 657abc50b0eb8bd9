// Bounds of what the action issue reads, unit last.

/** GitHub takes 65,536 characters for an issue; longer ones are no form. */
export const bodyCharactersMax = 70_000;

/** One answer, and all tables that one answer may name. */
export const answerCharactersMax = 4_000;
export const tablesMax = 100;

/** Mistakes that a comment lists. */
export const mistakesMax = 10;

/** Owners that a comment names. */
export const ownersShownMax = 10;
