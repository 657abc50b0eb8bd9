// The secret stores of one proxy, with a life: opened from a configuration, asked by reference, closed with every
// login and lease of theirs ended. Nothing is fetched before it is asked for. It must never ask a store that was not
// configured.
import { setTimeout as wait } from "node:timers/promises";
import { type SecretReference, WritError } from "@writ/contracts";
import { AwsSecrets } from "./aws/aws-secrets.ts";
import type { SecretSources, SecretsConfiguration } from "./configuration.ts";
import { KeptSecrets } from "./kept-secrets.ts";
import { limits } from "./limits.ts";
import { openSecret } from "./open-secret.ts";
import type { Secret } from "./secret.ts";
import { type DatabaseUser, DatabaseUsers, type DatabaseUserWish, type Swept } from "./vault/database-users.ts";
import { LeaseNotes } from "./vault/lease-notes.ts";
import { VaultClient } from "./vault/vault-client.ts";
import { readVaultSecret } from "./vault/vault-secret.ts";

export interface OpenSecretsOptions extends SecretSources {
  /** Where leases are noted while they are in use. Absent: no users per session. */
  readonly leaseFolder?: string;
}

/** The stores as proxy.yaml says; nothing is asked yet. */
export function openSecrets(configuration: SecretsConfiguration, options: OpenSecretsOptions): Secrets {
  return new Secrets(configuration, options);
}

export class Secrets {
  readonly #sources: SecretSources;
  readonly #client: VaultClient | undefined;
  readonly #users: DatabaseUsers | undefined;
  readonly #awsSecrets: AwsSecrets | undefined;
  readonly #vault: KeptSecrets | undefined;
  readonly #aws: KeptSecrets | undefined;

  constructor({ vault, aws, keepForMs }: SecretsConfiguration, { env, leaseFolder }: OpenSecretsOptions) {
    this.#sources = { env };
    const client = vault === undefined ? undefined : new VaultClient(vault, { env });
    const stores = aws === undefined ? undefined : new AwsSecrets(aws, { env });
    if (client !== undefined) this.#vault = new KeptSecrets((key) => readVaultSecret(client, key), keepForMs);
    if (stores !== undefined) this.#aws = new KeptSecrets((key) => stores.read(key), keepForMs);
    if (client !== undefined && leaseFolder !== undefined) {
      this.#users = new DatabaseUsers(client, new LeaseNotes(leaseFolder));
    }
    this.#client = client;
    this.#awsSecrets = stores;
  }

  /** The credential; env and file are read anew each time. @throws WritError SECRETS_… that never names a value */
  open(reference: SecretReference): Promise<Secret> {
    if ("vault" in reference && hasOneKey(reference)) {
      return this.#vault?.open(reference.vault) ?? Promise.reject(unconfigured("vault"));
    }
    if ("aws" in reference && hasOneKey(reference)) {
      return this.#aws?.open(reference.aws) ?? Promise.reject(unconfigured("aws"));
    }
    return openSecret(reference, this.#sources);
  }

  /**
   * What the store has now, after a server refused `refused`; undefined when there is nothing else to try. In the
   * midst of a rotation the server knows the new password before the store does: one more look a moment later.
   */
  async openAnew(reference: SecretReference, refused: Secret): Promise<Secret | undefined> {
    for (const pauseMs of [0, limits.rotationMs]) {
      await wait(pauseMs);
      const found = await this.#openAnew(reference, refused);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  async #openAnew(reference: SecretReference, refused: Secret): Promise<Secret | undefined> {
    if ("vault" in reference) return await this.#vault?.openAnew(reference.vault, refused);
    if ("aws" in reference) {
      // Rotation sets the new password in the database while the store still calls it pending.
      const current = await this.#aws?.openAnew(reference.aws, refused);
      return current ?? (await this.#awsSecrets?.readPending(reference.aws, refused));
    }
    const read = await openSecret(reference, this.#sources);
    return read.equals(refused) ? undefined : read;
  }

  /** A user of its own for one session. @throws WritError SECRETS_… */
  async openUser(path: string, wish: DatabaseUserWish): Promise<DatabaseUser> {
    if (this.#users === undefined) throw unconfigured("vault");
    return await this.#users.open(path, wish);
  }

  /** Revokes users that a crash left behind. Never rejects. */
  async sweepUsers(): Promise<Swept> {
    return (await this.#users?.sweep()) ?? { revoked: 0, left: 0 };
  }

  /** Ends leases and the login, within a few seconds. Never rejects. */
  async close(): Promise<void> {
    this.#vault?.close();
    this.#aws?.close();
    const enough = new AbortController();
    const closing = async () => {
      await this.#users?.close();
      await this.#client?.close();
      this.#awsSecrets?.close();
      enough.abort();
    };
    await Promise.race([closing(), wait(limits.closeMsMax, undefined, { signal: enough.signal }).catch(() => {})]);
  }
}

function unconfigured(kind: "vault" | "aws"): WritError {
  return new WritError("SECRETS_UNCONFIGURED", `A resource names a secret in ${kind}, which secrets: leaves out.`);
}

function hasOneKey(reference: object): boolean {
  return Object.keys(reference).length === 1;
}
