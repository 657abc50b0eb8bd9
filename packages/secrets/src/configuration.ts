// How the stores are reached, as proxy.yaml says it. Types only: no credential is ever part of it, only where one lies.
import type { SecretReference } from "@writ/contracts";

export interface SecretsConfiguration {
  readonly vault?: VaultConfiguration;
  readonly aws?: AwsConfiguration;
  /** How long a secret may be used after it was fetched, while the store does not answer too. */
  readonly keepForMs: number;
}

export interface VaultConfiguration {
  /** https, or http on loopback; no path. A text, since it crosses to worker processes as JSON. */
  readonly address: string;
  /** PEM text that vouches for it, instead of Node's own authorities. */
  readonly ca?: string;
  readonly namespace?: string;
  readonly auth: VaultAuth;
}

/** `mount` is where the method is mounted below auth/. Files are read anew at each login. */
export type VaultAuth =
  | { readonly token: SecretReference }
  | { readonly appRole: { readonly roleId: string; readonly secretId: SecretReference; readonly mount?: string } }
  | { readonly kubernetes: { readonly role: string; readonly tokenFile?: string; readonly mount?: string } }
  | { readonly jwt: { readonly role: string; readonly file: string; readonly mount?: string } };

export interface AwsConfiguration {
  readonly region: string;
  /** Instead of Amazon's own of the region; https, or http on loopback; no path. */
  readonly endpoint?: string;
  /** PEM text that vouches for the endpoint. */
  readonly ca?: string;
  /** Absent: as AWS's own tools do, from the environment. */
  readonly auth?: AwsAuth;
}

export type AwsAuth =
  | {
      readonly keys: {
        readonly accessKeyId: SecretReference;
        readonly secretAccessKey: SecretReference;
        readonly sessionToken?: SecretReference;
      };
    }
  /** The STS endpoint is that of the region, or `stsEndpoint`. */
  | { readonly webIdentity: { readonly role: string; readonly tokenFile: string; readonly stsEndpoint?: string } };

/** Where `env` references look: the proxy's own environment. */
export interface SecretSources {
  readonly env: Readonly<Record<string, string | undefined>>;
}
