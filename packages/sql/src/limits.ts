// Every bound of this package. Beyond one of them a statement is refused, never waved through.

/** Bytes of a statement string that is analysed. libpg-query takes about a second for one of this size. */
export const statementBytesMax = 1024 * 1024;

/** Statements in one string. */
export const statementPartsMax = 1000;

/** Levels of the parse tree as JSON: recursive walks stay far below the JavaScript stack (about 10,000 frames). */
export const treeDepthMax = 1500;

/** Objects and lists of the parse tree. */
export const treeNodesMax = 2_000_000;

/** Parser instances kept ready: one that overflowed its stack is thrown away, and the next takes over at once. */
export const parserSparesMax = 2;

/** Characters of a parser's own word that a refusal may repeat. */
export const shownWordCharactersMax = 63;

/**
 * Bytes of a prepared statement's name. Names are cut at 63, at a character's end in the server's own encoding; what is
 * longer than this may be a name that was cut here and not there.
 */
export const preparedNameBytesMax = 59;

/** Bytes of the key of `hash` masks; with a shorter one the mask is null. */
export const hashKeyBytesMin = 16;

/** Characters of a hash in hexadecimal: a text column that has no room for so many shows null instead. */
export const hashCharactersMin = 16;

/** Bytes up to which no statement can overflow the parser: the shortest that does has about 16,000. */
export const shortStatementBytes = 8 * 1024;

/** Tokens in a row without a comma, AND or OR: libpg-query overflows its stack at about 4,000 nested operators. */
export const chainTokensMax = 3500;

/**
 * Characters of a text that is looked up by its skeleton: well below shortStatementBytes, so that no bound of the full
 * compile speaks of it.
 */
export const skeletonCharactersMax = 4096;

/** Literals of such a text. */
export const skeletonLiteralsMax = 128;

/** Skeletons that one session remembers, whether they could be used or not: at most 4 KiB each. */
export const skeletonsMax = 48;

/** Templates that a text is held against before its skeleton is made: each costs comparing its first characters. */
export const recentTemplatesMax = 4;

/**
 * References to masked tables in one string, and characters of the sub-selects that replace them: they are parsed
 * twice, and what is prepared is kept.
 */
export const maskedReferencesMax = 1000;
export const subselectCharactersMax = 2 * 1024 * 1024;

/** Reasons of one statement that are told: finding the place of one costs a look through the text. */
export const refusalsMax = 50;

/** Characters of a view's definition that is read, and of the text it expands to with all views in it. */
export const viewCharactersMax = 128 * 1024;
export const expandedViewCharactersMax = 256 * 1024;

/** Views in views. */
export const viewDepthMax = 32;

/** Expanded views that one session remembers: each up to the bound above, so that few are kept. */
export const expandedViewsMax = 64;

/** Objects and lists of a tree that is printed anew: 10,000 take 0.1 s at most, and time grows with their square. */
export const deparseNodesMax = 10_000;

/** Generated texts whose trees one session remembers, and characters of one: a tree takes some 50 bytes for each. */
export const generatedTreesMax = 200;
export const generatedCharactersMax = 8 * 1024;

/** Sets of names that guards watch, found in one catalogue and kept. */
export const watchedListsMax = 64;

/** Bytes of a text that does not parse whose literals are hidden one by one; of a longer one the beginning is kept. */
export const unparsedTextBytesMax = 64 * 1024;

/** Search paths of one catalogue that are kept; sessions choose them. */
export const catalogPathsMax = 32;

/** Schemas on a search path that a client chooses. */
export const chosenSchemasMax = 16;
