// Every bound of reading an access repository, unit last. It must never hold a bound that another file repeats.

/** writ.yaml, a masks file or a policy. */
export const fileBytesMax = 1024 * 1024;

/** A grant, resource, guard or scenario: a few hundred bytes, a resource with a certificate some thousands. */
export const smallFileBytesMax = 128 * 1024;

/** people.yaml and the files of groups/ grow with the company: about 100,000 lines. */
export const peopleFileBytesMax = 16 * 1024 * 1024;

/** CODEOWNERS: GitHub ignores larger ones. */
export const codeownersBytesMax = 3 * 1024 * 1024;

/** All files together. */
export const repositoryBytesMax = 512 * 1024 * 1024;

/** All entries that are looked at, files or not. */
export const repositoryEntriesMax = 250_000;

/** A path inside the repository. */
export const pathBytesMax = 512;

/** Nesting of mappings and lists in one file. No document needs ten. */
export const yamlDepthMax = 32;

/** Diagnostics kept of one file and of one run; what is beyond is counted. */
export const diagnosticsPerFileMax = 50;
export const diagnosticsMax = 1000;

/** The parser's errors, and its error tokens, looked at in one file: a million `}` make a million. */
export const yamlErrorsMax = 200;

/** Longest piece of a source line that a diagnostic carries. */
export const sourceLineLengthMax = 160;

/** Longest piece of user text that a message quotes. */
export const quotedLengthMax = 80;

/** PostgreSQL truncates identifiers to NAMEDATALEN - 1 bytes (src/include/pg_config_manual.h). */
export const identifierBytesMax = 63;

/** Longest `why` expression of a scenario. */
export const expressionLengthMax = 200;

/** Steps of such an expression once its repetitions are written out; each is looked at for each character at most. */
export const patternStatesMax = 4_000;

/** The longest grant of a scenario for emergencies, and how long its review may be owed at most. */
export const breakGlassSecondsMax = 4 * 3600;
export const breakGlassReviewSecondsMax = 7 * 86_400;

/** Names that a suggestion is searched among. */
export const suggestionNamesMax = 2000;
