// The one door of secrets: a reference becomes a credential that does not print.
export { openSecret, type SecretSources } from "./open-secret.ts";
export { Secret } from "./secret.ts";
