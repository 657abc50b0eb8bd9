// `secrets:` of proxy.yaml → how the stores are reached. It must never send a credential over plaintext to another
// machine, nor keep a secret longer than somebody can have meant.
import type { ProxyDocument, SecretReference } from "@writ/contracts";
import { type AwsAuth, type SecretsConfiguration, secretsLimits, type VaultAuth } from "@writ/secrets";
import { type ConfigurationDocument, readText, unusable } from "./configuration-document.ts";
import { durationMs } from "./duration-ms.ts";
import { isLoopback } from "./listen-address.ts";

type Written = NonNullable<ProxyDocument["secrets"]>;
type Vault = NonNullable<Written["vault"]>;
type Aws = NonNullable<Written["aws"]>;
/** Makes a path absolute. */
type Path = (named: string) => string;

/** Without `secrets:` too: references to env and file need nothing of it. @throws WritError PROXY_CONFIGURATION */
export async function secretsOf(document: ConfigurationDocument, path: Path): Promise<SecretsConfiguration> {
  const { vault, aws, keepFor } = document.value.secrets ?? {};
  return {
    keepForMs: keepForMs(document, keepFor),
    ...(vault === undefined ? {} : { vault: await vaultOf(document, vault, path) }),
    ...(aws === undefined ? {} : { aws: await awsOf(document, aws, path) }),
  };
}

function keepForMs({ at }: ConfigurationDocument, keepFor: Written["keepFor"]): number {
  if (keepFor === undefined) return secretsLimits.keepForMsDefault;
  const ms = durationMs(keepFor);
  if (ms <= secretsLimits.keepForMsMax) return ms;
  throw unusable([
    `${at("/secrets/keepFor")}: ${keepFor} is too long: a credential that was taken back would be used on. ` +
      "Write 1h at most.",
  ]);
}

async function vaultOf(document: ConfigurationDocument, vault: Vault, path: Path) {
  const { namespace, auth, ca } = vault;
  return {
    address: originAt(document, "/secrets/vault/address", vault.address),
    auth: vaultAuthOf(auth, path),
    ...(ca === undefined ? {} : { ca: await readText(path(ca)) }),
    ...(namespace === undefined ? {} : { namespace: namespace.replace(/\/$/, "") }),
  };
}

function vaultAuthOf(auth: Vault["auth"], path: Path): VaultAuth {
  if ("token" in auth) return { token: placed(auth.token, path) };
  if ("appRole" in auth) return { appRole: { ...auth.appRole, secretId: placed(auth.appRole.secretId, path) } };
  if ("jwt" in auth) return { jwt: { ...auth.jwt, file: path(auth.jwt.file) } };
  const { tokenFile, ...rest } = auth.kubernetes;
  return { kubernetes: { ...rest, ...(tokenFile === undefined ? {} : { tokenFile: path(tokenFile) }) } };
}

async function awsOf(document: ConfigurationDocument, aws: Aws, path: Path) {
  const { region, endpoint, ca, auth } = aws;
  return {
    region,
    ...(endpoint === undefined ? {} : { endpoint: originAt(document, "/secrets/aws/endpoint", endpoint) }),
    ...(ca === undefined ? {} : { ca: await readText(path(ca)) }),
    ...(auth === undefined ? {} : { auth: awsAuthOf(document, auth, path) }),
  };
}

function awsAuthOf(document: ConfigurationDocument, auth: NonNullable<Aws["auth"]>, path: Path): AwsAuth {
  if ("keys" in auth) {
    const { accessKeyId, secretAccessKey, sessionToken } = auth.keys;
    return {
      keys: {
        accessKeyId: placed(accessKeyId, path),
        secretAccessKey: placed(secretAccessKey, path),
        ...(sessionToken === undefined ? {} : { sessionToken: placed(sessionToken, path) }),
      },
    };
  }
  const { role, tokenFile, stsEndpoint } = auth.webIdentity;
  const pointer = "/secrets/aws/auth/webIdentity/stsEndpoint";
  return {
    webIdentity: {
      ...{ role, tokenFile: path(tokenFile) },
      ...(stsEndpoint === undefined ? {} : { stsEndpoint: originAt(document, pointer, stsEndpoint) }),
    },
  };
}

function placed(reference: SecretReference, path: Path): SecretReference {
  return "file" in reference ? { file: path(reference.file) } : reference;
}

function originAt({ at }: ConfigurationDocument, pointer: string, address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined) throw unusable([`${at(pointer)}: this is no address. Write https://HOST:PORT.`]);
  if (url.protocol === "https:" || isLoopback(url.hostname.replace(/^\[(.*)\]$/, "$1"))) return url.origin;
  throw unusable([
    `${at(pointer)}: without TLS, secrets would cross the network to ${url.host} in the clear. Write https://.`,
  ]);
}
