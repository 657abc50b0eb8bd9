// Every bound of decision, unit last. It must never hold behaviour.

/** WebAssembly's page: 64 KiB (WebAssembly Core Specification 2.0, §4.2.8). */
export const pageBytes = 65_536;

/**
 * Memory that OPA's module needs per byte of data.json, rounded up. Measured 11 to 13 with grants as data; with too few
 * pages at the start the heap grows in small steps, and loading 16 MB takes a minute instead of a quarter of a second.
 */
export const memoryPerDataByte = 14;

/** The second and last try, for data of many small values: a list of `{}` unfolds to more than 100 times its text. */
export const memoryPerDenseDataByte = 160;

/** Pages beside the data: the module's own data and stack, and room for questions and answers. 8 MiB. */
export const basePages = 128;

/** What evaluating one question may add to the memory: 64 MiB. A question is at most 4 MiB of JSON. */
export const evaluationPagesMax = 1_024;

/** 2 GiB: half of what 32-bit WebAssembly can address. Data of about 150 MB fills it. */
export const memoryPagesMax = 32_768;

/**
 * Questions to the engine are refused above this many UTF-16 units: facts of a statement of the largest size allowed
 * are far smaller.
 */
export const questionUnitsMax = 4 * 1024 * 1024;

/**
 * Aborted evaluations after which an instance is replaced. An abort leaves the module's own stack where it was; a stack
 * is 64 KiB and an abort costs less than 1 KiB of it, so that an instance is replaced long before it could overflow.
 */
export const abortsPerInstanceMax = 8;

/** Statement decisions kept by an evaluator under their facts. About 1 KiB each. */
export const cachedDecisionsMax = 4_096;

/** Facts of more characters than this are not kept. */
export const factsLengthMax = 16_384;

/** Decisions kept for one grant, subject and first relation: each is compared when one is looked for. */
export const decisionsPerRelationMax = 32;

/**
 * What of data.json is unfolded in JavaScript: resources, issuers and vectors, each. It keeps a bundle at the size caps
 * from filling a heap, which would end the process: a thread that runs out of heap takes the whole process with it.
 */
export const partBytesMax = 8 * 1024 * 1024;

/** Self-test questions that a bundle may carry. */
export const testVectorsMax = 1_024;

/** A wall clock may be behind the bundle's `iat` by this much, as design.md says. */
export const clockBehindSecondsMax = 60;

/** What is kept of a text that the engine threw. */
export const faultTextLengthMax = 300;

/** A bundle that is not in force this long after it was handed to the other thread is given up until the next look. */
export const takeOverMsMax = 30_000;

/** What is copied in one turn of the event loop: well under a millisecond, fresh pages of the system included. */
export const sliceBytes = 1 << 20;

/** Slices under way between the two threads. */
export const slicesUnderWay = 2;

/** Test vectors asked again after the copy. */
export const vectorsAgainMax = 4;
