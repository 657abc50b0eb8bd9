// Every bound of this package, unit last. It must never hold a bound that another file repeats.

/** The schema's bound of `why`. */
export const whyCharactersMax = 500;

/** Names that are tried when a path or a branch is taken. */
export const namesTriedMax = 100;

/** A grant's name (schema: name), and the parts that it is made of. */
export const nameCharactersMax = 63;
export const whoCharactersMax = 24;
export const reasonCharactersMax = 32;

/** Times that everything is read again because the branch moved meanwhile. */
export const readingsMax = 3;

/** Mistakes of somebody else's files that are shown. */
export const shownMistakesMax = 3;

/** How often GitHub and the proxy are looked at while something is followed, and after ten minutes of it. */
export const lookMsFirst = 3_000;
export const lookMsLater = 15_000;
export const lookLaterAfterMs = 600_000;

/** How long something is followed at most: a review may take a day, a terminal that nobody watches should end. */
export const followMsMax = 24 * 3_600_000;

/** Faults in a row that following gets over. */
export const followFaultsMax = 5;

/** Open pull requests of one person that are looked into. */
export const ownRequestsMax = 30;

/** Pages of open pull requests that are looked through for one's own. */
export const pullPagesMax = 5;

/** Roles and resources that a message names. */
export const namesShownMax = 20;

/** GitHub answers 414 to addresses beyond some 8,000 bytes. */
export const linkCharactersMax = 7_000;
