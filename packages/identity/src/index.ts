// The one door of identity: Writ's own tokens, signed and opened. It must never export a way to a proved subject
// that goes around a verified signature.
export type { NamedKey } from "./key.ts";
export { openToken, signToken, type TokenTrust, type TokenWish } from "./token.ts";
