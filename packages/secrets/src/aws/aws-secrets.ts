// Secrets of AWS Secrets Manager by NAME#KEY, in the version that is current. It must never sign for another host
// than it sends to, nor take a version that is not the current one unless somebody just refused that.
import { parseSecretObject, WritError } from "@writ/contracts";
import { AwsV4Signer } from "aws4fetch";
import type { AwsConfiguration, SecretSources } from "../configuration.ts";
import { secretOf } from "../open-secret.ts";
import { retrying } from "../retrying.ts";
import type { Secret } from "../secret.ts";
import { type StoreAnswer, StoreConnection } from "../store-request.ts";
import { AwsIdentity, domainOf, refusedBy } from "./aws-credentials.ts";

type Stage = "AWSCURRENT" | "AWSPENDING";

export class AwsSecrets {
  readonly #region: string;
  readonly #endpoint: URL;
  readonly #identity: AwsIdentity;
  readonly #connection: StoreConnection;

  constructor(configuration: AwsConfiguration, sources: SecretSources) {
    this.#region = configuration.region;
    const own = `https://secretsmanager.${configuration.region}.${domainOf(configuration)}`;
    this.#endpoint = new URL(configuration.endpoint ?? own);
    this.#identity = new AwsIdentity(configuration, sources);
    this.#connection = new StoreConnection("AWS Secrets Manager", this.#endpoint.origin, configuration.ca);
  }

  /** @throws WritError SECRETS_… that names secret and key, never a value */
  async read(reference: string): Promise<Secret> {
    return await this.#read(reference, "AWSCURRENT");
  }

  /** What a rotation under way has put in the database already; undefined when none is, or it is `refused` as well. */
  async readPending(reference: string, refused: Secret): Promise<Secret | undefined> {
    try {
      const pending = await this.#read(reference, "AWSPENDING");
      return pending.equals(refused) ? undefined : pending;
    } catch (error) {
      // Without a rotation no version has this stage, and some policies allow the current one alone.
      if (error instanceof WritError && error.code !== "SECRETS_STORE") return undefined;
      throw error;
    }
  }

  close(): void {
    this.#connection.close();
  }

  async #read(reference: string, stage: Stage): Promise<Secret> {
    const at = reference.indexOf("#");
    const [name, key] = [reference.slice(0, at), reference.slice(at + 1)];
    if (at < 1 || key === "") throw new WritError("SECRETS_REFERENCE", "A secret in AWS is named NAME#KEY.");
    const answer = await this.#answered(name, stage);
    const text = parseSecretObject(answer.text)?.["SecretString"];
    const fields = typeof text === "string" ? parseSecretObject(text) : undefined;
    if (fields === undefined) throw new WritError("SECRETS_UNFIT", `AWS, ${name}: it is no JSON object with keys.`);
    if (!Object.hasOwn(fields, key)) {
      throw new WritError("SECRETS_ABSENT", `AWS, ${name}: there is no key ${JSON.stringify(key)}.`);
    }
    const value = fields[key];
    if (typeof value === "string") return secretOf(value, `AWS, ${name}: ${JSON.stringify(key)}`);
    throw new WritError("SECRETS_UNFIT", `AWS, ${name}: ${JSON.stringify(key)} is no text.`);
  }

  /** Credentials that AWS just ended are replaced, once. */
  async #answered(name: string, stage: Stage): Promise<StoreAnswer> {
    try {
      return await retrying(() => this.#ask(name, stage));
    } catch (error) {
      if (!(error instanceof WritError) || !/ExpiredToken|UnrecognizedClient|InvalidClientToken/.test(error.detail)) {
        throw error;
      }
    }
    this.#identity.forget();
    return await retrying(() => this.#ask(name, stage));
  }

  async #ask(name: string, stage: Stage): Promise<StoreAnswer> {
    const body = JSON.stringify({ SecretId: name, VersionStage: stage });
    const { accessKeyId, secretAccessKey, sessionToken } = await this.#identity.credentials();
    const token = sessionToken?.reveal();
    const signer = new AwsV4Signer({
      ...{ method: "POST", url: `${this.#endpoint.origin}/`, body, service: "secretsmanager", region: this.#region },
      headers: { "content-type": "application/x-amz-json-1.1", "x-amz-target": "secretsmanager.GetSecretValue" },
      accessKeyId: headerPart(accessKeyId.reveal(), "access key id"),
      secretAccessKey: secretAccessKey.reveal(),
      ...(token === undefined ? {} : { sessionToken: headerPart(token, "session token") }),
    });
    const headers = Object.fromEntries((await signer.sign()).headers);
    const answer = await this.#connection.ask({ method: "POST", path: "/", headers, body });
    if (answer.status === 200) return answer;
    const type = parseSecretObject(answer.text)?.["__type"];
    const code = typeof type === "string" ? type.slice(type.indexOf("#") + 1) : undefined;
    if (code === "ResourceNotFoundException") {
      throw new WritError("SECRETS_ABSENT", `AWS, ${name}: there is no such secret, or no version ${stage} of it.`);
    }
    throw refusedBy(`AWS Secrets Manager, ${name},`, answer.status, code);
  }
}

/** Nothing that could end the header, or the field in it. */
function headerPart(text: string, what: string): string {
  if (/^[A-Za-z0-9_.:@+/=-]+$/.test(text)) return text;
  throw new WritError("SECRETS_UNFIT", `The ${what} for AWS holds characters that it may not have.`);
}
