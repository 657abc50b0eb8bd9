// Every bound of a session's life, unit last.

/** Longest time between two looks at the clock: a wall clock set forward is noticed within it. */
export const clockLookMsMax = 1000;

/** How often a statement may be decided again because the bundle moved while its record was being written. */
export const decideAgainTimesMax = 8;
