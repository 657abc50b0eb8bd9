// `tokens` of proxy.yaml → the key that signs, those that are believed beside it, how identity providers are reached.
// It must never believe a key that was made for something else, nor two keys under one id.
import { assertKeyUse, WritError } from "@writ/contracts";
import { type IssuersOptions, type NamedKey, publishedKey } from "@writ/identity";
import { type ConfigurationDocument, unusable } from "./configuration-document.ts";
import { authority } from "./configuration-listen.ts";
import { loadKey, type SigningKey } from "./signing-key.ts";

export interface TokenKeys {
  readonly key: SigningKey;
  /** Public keys that are believed beside it. Absent: none. */
  readonly also?: readonly NamedKey[];
  /** By issuer: how it is reached, where it is not as everybody does. */
  readonly issuers?: NonNullable<IssuersOptions["reach"]>;
}

/** @throws WritError PROXY_CONFIGURATION or KEY_USE */
export async function tokenKeysOf(
  document: ConfigurationDocument,
  path: (named: string) => string,
): Promise<TokenKeys> {
  const { key: named, also = [], issuers } = document.value.tokens;
  const key = await loadKey(path(named.file), "token", document.at("/tokens/key/file"));
  const others: NamedKey[] = [];
  for (const [index, other] of also.entries()) {
    const where = document.at(`/tokens/also/${index}/kid`);
    await assertPublic(other, where);
    const same = [key, ...others].find(({ kid }) => kid === other.kid);
    if (same === undefined) others.push(other);
    // The same list may stand in every proxy's file.
    else if (same !== key || pointOf(same) !== pointOf(other)) {
      throw unusable([`${where}: key ${other.kid} stands here twice. Give each key its own id.`]);
    }
  }
  const reach = await reachOf(document, path);
  return {
    key,
    ...(others.length === 0 ? {} : { also: others }),
    ...(issuers === undefined ? {} : { issuers: reach }),
  };
}

async function assertPublic(key: NamedKey, where: string): Promise<void> {
  try {
    assertKeyUse(key, "token");
    await publishedKey(key);
  } catch (error) {
    if (!(error instanceof WritError)) throw error;
    throw unusable([`${where}: ${error.detail} Write the public half of a token key, as writ keys prints it.`]);
  }
  const own: unknown = Reflect.get(key.jwk, "kid");
  if (own === undefined || own === key.kid) return;
  throw unusable([`${where}: the key inside is ${JSON.stringify(own)}. Write the same kid in both places.`]);
}

function pointOf({ jwk }: NamedKey): unknown {
  return Reflect.get(jwk, "x");
}

async function reachOf(document: ConfigurationDocument, path: (named: string) => string) {
  const entries = Object.entries(document.value.tokens.issuers ?? {});
  const reached = entries.map(async ([name, { ca, hosts }]) => {
    const where = document.at(`/tokens/issuers/${name}/ca`);
    const authorities = ca === undefined ? {} : { ca: await authority(path(ca), where) };
    return [name, { ...authorities, ...(hosts === undefined ? {} : { hosts }) }] as const;
  });
  return Object.fromEntries(await Promise.all(reached));
}
