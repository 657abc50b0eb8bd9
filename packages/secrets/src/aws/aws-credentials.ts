// Who this proxy is to AWS: keys that are given, a web identity (Kubernetes service accounts), or a container's own,
// as AWS's tools find them. Credentials that end are fetched anew before they do. It must never send a proof of
// identity to a host that AWS does not define for it, nor keep a key longer than it is good.
import { parseSecretObject, WritError } from "@writ/contracts";
import type { AwsAuth, AwsConfiguration, SecretSources } from "../configuration.ts";
import { limits } from "../limits.ts";
import { openSecret } from "../open-secret.ts";
import { retrying } from "../retrying.ts";
import { Secret } from "../secret.ts";
import { type StoreAnswer, StoreConnection } from "../store-request.ts";
import { isObject } from "../vault/vault-answer.ts";

export interface AwsCredentials {
  readonly accessKeyId: Secret;
  readonly secretAccessKey: Secret;
  readonly sessionToken?: Secret;
}

interface Ending extends AwsCredentials {
  readonly endMs: number;
}

/** Where containers of ECS and EKS find their credentials; another host must speak https or be this machine. */
const containerHosts: ReadonlySet<string> = new Set(["169.254.170.2", "169.254.170.23", "[fd00:ec2::23]"]);
const loopbackHosts: ReadonlySet<string> = new Set(["127.0.0.1", "[::1]", "localhost"]);

export class AwsIdentity {
  readonly #configuration: AwsConfiguration;
  readonly #sources: SecretSources;
  #kept: Ending | undefined;
  #fetching: Promise<Ending> | undefined;

  constructor(configuration: AwsConfiguration, sources: SecretSources) {
    this.#configuration = configuration;
    this.#sources = sources;
  }

  /** @throws WritError SECRETS_… */
  async credentials(): Promise<AwsCredentials> {
    const auth = this.#configuration.auth ?? authOfEnvironment(this.#sources.env);
    if ("keys" in auth) return await this.#given(auth.keys);
    if (this.#kept !== undefined && Date.now() < this.#kept.endMs - limits.credentialSpareMs) return this.#kept;
    this.#fetching ??= this.#fetch(auth).finally(() => {
      this.#fetching = undefined;
    });
    return await this.#fetching;
  }

  /** AWS does not take them any more. */
  forget(): void {
    this.#kept = undefined;
  }

  async #given({ accessKeyId, secretAccessKey, sessionToken }: Keys): Promise<AwsCredentials> {
    const from = this.#sources;
    return {
      accessKeyId: await openSecret(accessKeyId, from),
      secretAccessKey: await openSecret(secretAccessKey, from),
      ...(sessionToken === undefined ? {} : { sessionToken: await openSecret(sessionToken, from) }),
    };
  }

  async #fetch(auth: Fetched): Promise<Ending> {
    const fetched = await retrying(() => ("webIdentity" in auth ? this.#assumed(auth) : this.#contained(auth)));
    this.#kept = fetched;
    return fetched;
  }

  /** STS, AssumeRoleWithWebIdentity: the token is the proof, and nothing is signed. */
  async #assumed({ webIdentity: { role, tokenFile, stsEndpoint } }: WebIdentity): Promise<Ending> {
    const token = await openSecret({ file: tokenFile }, { ...this.#sources, othersMayRead: true });
    const body = new URLSearchParams({
      ...{ Action: "AssumeRoleWithWebIdentity", Version: "2011-06-15", RoleSessionName: "writ" },
      ...{ RoleArn: role, WebIdentityToken: token.reveal() },
    });
    const origin = stsEndpoint ?? `https://sts.${this.#configuration.region}.${domainOf(this.#configuration)}`;
    const answer = await askOnce("AWS STS", origin, {
      ...{ method: "POST", path: "/", body: body.toString() },
      headers: { "content-type": "application/x-www-form-urlencoded" },
    });
    const field = (name: string) => new RegExp(`<${name}>([^<]{1,8192})</${name}>`).exec(answer.text)?.[1];
    if (answer.status !== 200) throw refusedBy("AWS STS", answer.status, field("Code"));
    return endingOf("AWS STS", {
      ...{ AccessKeyId: field("AccessKeyId"), SecretAccessKey: field("SecretAccessKey") },
      ...{ Token: field("SessionToken"), Expiration: field("Expiration") },
    });
  }

  async #contained({ container: { url, token, tokenFile } }: Container): Promise<Ending> {
    const proof =
      tokenFile === undefined
        ? token
        : (await openSecret({ file: tokenFile }, { ...this.#sources, othersMayRead: true })).reveal();
    const name = "AWS's credentials for containers";
    if (proof !== undefined && !/^[\x20-\x7e]+$/.test(proof)) {
      throw new WritError("SECRETS_UNFIT", `${name}: the token holds characters that no header may hold.`);
    }
    const headers = proof === undefined ? {} : { authorization: proof };
    const answer = await askOnce(name, url.origin, { method: "GET", path: url.pathname + url.search, headers });
    if (answer.status !== 200) throw refusedBy(name, answer.status, undefined);
    return endingOf(name, parseSecretObject(answer.text));
  }
}

type Keys = Extract<AwsAuth, { keys: unknown }>["keys"];
type WebIdentity = Extract<AwsAuth, { webIdentity: unknown }>;
interface Container {
  readonly container: { readonly url: URL; readonly token?: string; readonly tokenFile?: string };
}
type Fetched = WebIdentity | Container;

export function domainOf({ region }: AwsConfiguration): string {
  return region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
}

/** In the order of AWS's own tools, as far as a proxy may be told so. @throws WritError SECRETS_ABSENT */
function authOfEnvironment(env: SecretSources["env"]): Fetched | { readonly keys: Keys } {
  const given = (name: string) => (env[name] === undefined || env[name] === "" ? undefined : env[name]);
  if (given("AWS_ACCESS_KEY_ID") !== undefined) {
    const session = given("AWS_SESSION_TOKEN") === undefined ? {} : { sessionToken: { env: "AWS_SESSION_TOKEN" } };
    const keys = { accessKeyId: { env: "AWS_ACCESS_KEY_ID" }, secretAccessKey: { env: "AWS_SECRET_ACCESS_KEY" } };
    return { keys: { ...keys, ...session } };
  }
  const [role, tokenFile] = [given("AWS_ROLE_ARN"), given("AWS_WEB_IDENTITY_TOKEN_FILE")];
  if (role !== undefined && tokenFile !== undefined) return { webIdentity: { role, tokenFile } };
  const relative = given("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI");
  const full = relative === undefined ? given("AWS_CONTAINER_CREDENTIALS_FULL_URI") : `http://169.254.170.2${relative}`;
  if (full !== undefined) return { container: containerOf(full, given) };
  const looked = "AWS_ACCESS_KEY_ID, AWS_WEB_IDENTITY_TOKEN_FILE and AWS_CONTAINER_CREDENTIALS_… are not set";
  throw new WritError(
    "SECRETS_ABSENT",
    `There are no credentials for AWS: secrets.aws.auth is not written, and ${looked}.`,
  );
}

function containerOf(address: string, given: (name: string) => string | undefined): Container["container"] {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isKnown = url !== undefined && (containerHosts.has(url.hostname) || loopbackHosts.has(url.hostname));
  if (url === undefined || !(url.protocol === "https:" || (url.protocol === "http:" && isKnown))) {
    throw new WritError(
      "SECRETS_UNCONFIGURED",
      "AWS_CONTAINER_CREDENTIALS_FULL_URI leads to a host that AWS does not name.",
    );
  }
  const token = given("AWS_CONTAINER_AUTHORIZATION_TOKEN");
  const tokenFile = given("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE");
  return { url, ...(token === undefined ? {} : { token }), ...(tokenFile === undefined ? {} : { tokenFile }) };
}

async function askOnce(
  name: string,
  origin: string,
  asked: Parameters<StoreConnection["ask"]>[0],
): Promise<StoreAnswer> {
  const connection = new StoreConnection(name, origin);
  try {
    return await connection.ask(asked);
  } finally {
    connection.close();
  }
}

export function refusedBy(name: string, status: number, code: string | undefined): WritError {
  const told = code !== undefined && /^[A-Za-z0-9.]{1,64}$/.test(code) ? `${status} ${code}` : `${status}`;
  const isPassing = status === 408 || status === 429 || status >= 500 || passingCodes.has(code ?? "");
  return isPassing
    ? new WritError("SECRETS_STORE", `${name} cannot answer now (${told}).`)
    : new WritError("SECRETS_REFUSED", `${name} refuses (${told}).`);
}

const passingCodes: ReadonlySet<string> = new Set([
  "ThrottlingException",
  "Throttling",
  "RequestLimitExceeded",
  "TooManyRequestsException",
  "InternalServiceError",
  "InternalServiceErrorException",
  "ServiceUnavailable",
  // Of STS, with status 400: it could not ask the issuer of the web identity.
  "IDPCommunicationError",
]);

function endingOf(name: string, said: Readonly<Record<string, unknown>> | undefined): Ending {
  const { AccessKeyId: id, SecretAccessKey: key, Token: token, Expiration: ends } = isObject(said) ? said : {};
  if (typeof id !== "string" || typeof key !== "string" || typeof token !== "string" || typeof ends !== "string") {
    throw new WritError("SECRETS_STORE", `${name} gives no credentials.`);
  }
  const [accessKeyId, secretAccessKey, sessionToken] = [new Secret(id), new Secret(key), new Secret(token)];
  return { accessKeyId, secretAccessKey, sessionToken, endMs: Date.parse(ends) || 0 };
}
