// The one door of identity: Writ's own tokens, signed and opened, and tokens of the issuers that a bundle names. It
// must never export a way to a proved subject that goes around a verified signature.
export { boundedExchange, ExchangeFault } from "./bounded-exchange.ts";
export { type IssuerMap, type IssuerStatus, type Issuers, type IssuersOptions, openIssuers } from "./issuers.ts";
export { type NamedKey, publishedKey } from "./key.ts";
export type { ProvedIdentity, ProvedPerson, ProvedWorkload } from "./proved-identity.ts";
export type { IssuerEvent, IssuerReach } from "./provider.ts";
export { IdentityRefused, type RefusalReason } from "./refusal.ts";
export { openToken, signToken, type TokenTrust, type TokenWish } from "./token.ts";
