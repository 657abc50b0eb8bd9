// Every bound of connecting, unit last.

/** Tokens are renewed when this share of their life has passed: pools ask again at any time. */
export const renewShare = 0.7;
export const renewMsMin = 5_000;

/** Between two tries when the proxy does not answer. */
export const renewAgainMs = 20_000;

/** What a proxy lists, and of one name in it. */
export const listedMax = 10_000;
export const nameCharactersMax = 512;

/** An access token; PostgreSQL itself takes passwords of less than 64 KiB. */
export const accessTokenCharactersMax = 32_768;

/** Another user's service file is read whole, to be written again. */
export const serviceFileBytesMax = 1 << 20;

/** Folders of ended commands that are removed at once. */
export const sweptFoldersMax = 200;

/** Signals that a program is passed on: whoever presses more often is heard by the program itself. */
export const rolesShownMax = 10;
