// Vault for this proxy: logs in when it is first needed, renews its token, asks, and revokes the token at the end. It
// must never send the token elsewhere than to the address of the configuration, and never ask twice for what Vault
// refused.
import { setTimeout as wait } from "node:timers/promises";
import { WritError } from "@writ/contracts";
import type { SecretSources, VaultConfiguration } from "../configuration.ts";
import { limits } from "../limits.ts";
import { drawn, retrying } from "../retrying.ts";
import { Secret } from "../secret.ts";
import { StoreConnection } from "../store-request.ts";
import { envelopeOf, isObject, type VaultEnvelope } from "./vault-answer.ts";
import { vaultProof } from "./vault-auth.ts";

export interface VaultWish {
  readonly method: "GET" | "POST" | "PUT";
  /** As Vault's API has it, without /v1/. */
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
}

interface Login {
  readonly token: Secret;
  /** Made by a login of ours: to be renewed and revoked. A token that was given is somebody else's to end. */
  readonly own: boolean;
  /** Seconds that it lived when it was new. */
  readonly lifeSeconds: number;
}

export class VaultClient {
  readonly #configuration: VaultConfiguration;
  readonly #sources: SecretSources;
  readonly #connection: StoreConnection;
  #login: Login | undefined;
  #loggingIn: Promise<Login> | undefined;
  #triedMs = Number.NEGATIVE_INFINITY;
  #renewal: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(configuration: VaultConfiguration, sources: SecretSources) {
    this.#configuration = configuration;
    this.#sources = sources;
    this.#connection = new StoreConnection("Vault", configuration.address, configuration.ca);
  }

  /**
   * Asks, and asks again when Vault cannot answer just now; a token that Vault no longer knows is replaced, once.
   * @throws WritError SECRETS_…
   */
  async ask(wish: VaultWish): Promise<VaultEnvelope> {
    const login = await this.#loggedIn();
    try {
      return await retrying(() => this.#send(wish, login.token));
    } catch (error) {
      if (!isRefusal(error) || (await this.#isGood(login))) throw error;
    }
    return await retrying(async () => this.#send(wish, (await this.#loggedIn(login)).token));
  }

  /** Revokes the token that a login gave, and with it what Vault still holds of its leases. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#renewal);
    const login = this.#login;
    this.#login = undefined;
    if (login?.own === true) {
      await this.#send({ method: "POST", path: "auth/token/revoke-self", body: {} }, login.token).catch(() => {});
    }
    this.#connection.close();
  }

  async #send({ method, path, body }: VaultWish, token?: Secret): Promise<VaultEnvelope> {
    const { namespace } = this.#configuration;
    const headers = {
      "x-vault-request": "true",
      ...(token === undefined ? {} : { "x-vault-token": headerValue(token.reveal()) }),
      ...(namespace === undefined ? {} : { "x-vault-namespace": namespace }),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    };
    const text = body === undefined ? {} : { body: JSON.stringify(body) };
    return envelopeOf(await this.#connection.ask({ method, path: apiPath(path), headers, ...text }), path);
  }

  /** The login in hand, or a new one instead of `bad`. */
  #loggedIn(bad?: Login): Promise<Login> {
    if (this.#closed) throw new WritError("SECRETS_STORE", "Vault: the proxy is stopping.");
    if (this.#login !== undefined && this.#login !== bad) return Promise.resolve(this.#login);
    this.#loggingIn ??= this.#logIn().finally(() => {
      this.#loggingIn = undefined;
    });
    return this.#loggingIn;
  }

  async #logIn(): Promise<Login> {
    await wait(Math.max(0, this.#triedMs + limits.loginAgainMs - performance.now()));
    this.#triedMs = performance.now();
    const proof = await vaultProof(this.#configuration.auth, this.#sources);
    if ("token" in proof) {
      const { data } = await retrying(() => this.#send(lookUp, proof.token)).catch(withoutLookUp);
      const { ttl, renewable } = isObject(data) ? data : {};
      return this.#use({ token: proof.token, own: false, lifeSeconds: Number(ttl) }, renewable);
    }
    const { path, body } = proof;
    const { auth } = await retrying(() => this.#send({ method: "POST", path, body }));
    const { client_token: token, lease_duration: ttl, renewable } = isObject(auth) ? auth : {};
    if (typeof token !== "string") throw new WritError("SECRETS_STORE", `Vault, ${path}: it gives no token.`);
    return this.#use({ token: new Secret(token), own: true, lifeSeconds: Number(ttl) }, renewable);
  }

  #use(login: Login, renewable: unknown): Login {
    this.#login = login;
    if (this.#closed) void this.close();
    else this.#renewLater(login, login.lifeSeconds, renewable === true);
    return login;
  }

  #renewLater(login: Login, ttlSeconds: number, renewable: boolean): void {
    clearTimeout(this.#renewal);
    // A root token has no end; one that was given and cannot be renewed is looked at when Vault refuses it.
    if (!(ttlSeconds > 0) || (!renewable && !login.own)) return;
    const ms = Math.max(limits.renewMsMin, drawn(ttlSeconds * 1000 * limits.renewShare));
    const renew = () => void this.#renew(login, renewable).catch(() => {});
    this.#renewal = setTimeout(renew, Math.min(ms, limits.timerMsMax)).unref();
  }

  /** A token that cannot be renewed any more is replaced before it ends; what fails here is tried at the next use. */
  async #renew(login: Login, renewable: boolean): Promise<void> {
    if (this.#login !== login || this.#closed) return;
    try {
      if (renewable) {
        const renewed = await retrying(() => this.#send(renewSelf, login.token));
        const { lease_duration: ttl, renewable: again } = isObject(renewed.auth) ? renewed.auth : {};
        // Near the end that no renewal goes beyond, each gives less than the one before.
        if (!login.own || Number(ttl) > login.lifeSeconds * (1 - limits.renewShare)) {
          return this.#renewLater(login, Number(ttl), again === true);
        }
      }
    } catch (error) {
      if (!isRefusal(error)) return this.#renewLater(login, limits.renewMsMin / 1000, renewable);
    }
    await this.#loggedIn(login);
  }

  /** Vault says "permission denied" of a dead token and of a forbidden path alike. */
  async #isGood(login: Login): Promise<boolean> {
    if (this.#login !== login) return false;
    try {
      await retrying(() => this.#send(lookUp, login.token));
      return true;
    } catch (error) {
      if (isRefusal(error)) return false;
      throw error;
    }
  }
}

const lookUp = { method: "GET", path: "auth/token/lookup-self" } as const;
const renewSelf = { method: "POST", path: "auth/token/renew-self", body: {} } as const;

/** A token whose policies do not let it look at itself may still be good for what it is for. */
function withoutLookUp(error: unknown): VaultEnvelope {
  if (isRefusal(error)) return {};
  throw error;
}

function isRefusal(error: unknown): boolean {
  return error instanceof WritError && error.code === "SECRETS_REFUSED";
}

/** Nothing that could end the header. */
function headerValue(token: string): string {
  if (/^[\x21-\x7e]+$/.test(token)) return token;
  throw new WritError("SECRETS_UNFIT", "The token for Vault holds characters that no token of Vault has.");
}

/** Each part of a path as itself, so that none leads anywhere else. @throws WritError SECRETS_REFERENCE */
function apiPath(path: string): string {
  const steps = path.split("/");
  if (steps.some((step) => step === "" || step === "." || step === "..")) {
    throw new WritError(
      "SECRETS_REFERENCE",
      `${JSON.stringify(path)} is no path of Vault: it has an empty step, . or ..`,
    );
  }
  return `/v1/${steps.map(encodeURIComponent).join("/")}`;
}
