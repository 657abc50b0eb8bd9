// The one door of secrets: a reference becomes a credential that does not print.
export type {
  AwsAuth,
  AwsConfiguration,
  SecretSources,
  SecretsConfiguration,
  VaultAuth,
  VaultConfiguration,
} from "./configuration.ts";
export { limits as secretsLimits } from "./limits.ts";
export { openSecret } from "./open-secret.ts";
export { passwordFault } from "./password-fault.ts";
export { Secret } from "./secret.ts";
export { type OpenSecretsOptions, openSecrets, type Secrets } from "./secrets.ts";
export type { DatabaseUser, DatabaseUserWish } from "./vault/database-users.ts";
