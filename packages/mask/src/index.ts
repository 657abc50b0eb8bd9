// The one door of mask: finds values of well-known forms in bytes and overwrites them in place. Pure: no I/O.
export { type DetectKind, detectKinds } from "./kinds.ts";
export { undecidedBytesMax } from "./limits.ts";
export { Scanner } from "./scanner.ts";
export { heldBytesMax, ValueStream } from "./value-stream.ts";
export type { Shape } from "./window.ts";
