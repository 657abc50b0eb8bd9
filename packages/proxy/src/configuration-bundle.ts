// `bundle.from` of proxy.yaml → the place that bundles come from. It must never show an address whole: what somebody
// wrote in it may be a password.
import { type BreakGlassTrust, breakGlassSecondsMax } from "@writ/bundle";
import { assertKeyUse, type ProxyDocument, type SecretReference, WritError } from "@writ/contracts";
import { type PlaceFault, parsePlace, type StorePlace } from "@writ/store";
import { type ConfigurationDocument, readText, unusable } from "./configuration-document.ts";
import { durationMs } from "./duration-ms.ts";

/** @throws WritError PROXY_CONFIGURATION */
export async function bundlePlace(
  document: ConfigurationDocument,
  path: (named: string) => string,
): Promise<StorePlace> {
  const { from, ca, token, s3 } = document.value.bundle;
  const placed = (reference: SecretReference) => ("file" in reference ? { file: path(reference.file) } : reference);
  const parsed = parsePlace({
    address: from,
    ...(ca === undefined ? {} : { ca: path(ca) }),
    ...(token === undefined ? {} : { token: placed(token) }),
    ...(s3 === undefined ? {} : { s3: placedKeys(s3, placed) }),
  });
  if ("fault" in parsed) throw unusable([`${document.at(pointerOf(parsed.fault))}: ${parsed.fault.message}`]);
  const { place } = parsed;
  if ("folder" in place) return { folder: path(place.folder) };
  return "server" in place ? { server: await withCa(place.server) } : { bucket: await withCa(place.bucket) };
}

function placedKeys(
  s3: NonNullable<ProxyDocument["bundle"]["s3"]>,
  placed: (reference: SecretReference) => SecretReference,
) {
  const { accessKeyId, secretAccessKey, sessionToken, ...rest } = s3;
  return {
    ...rest,
    accessKeyId: placed(accessKeyId),
    secretAccessKey: placed(secretAccessKey),
    ...(sessionToken === undefined ? {} : { sessionToken: placed(sessionToken) }),
  };
}

/** The authority's file becomes its text. */
async function withCa<Place extends { readonly ca?: string }>(place: Place): Promise<Place> {
  return place.ca === undefined ? place : { ...place, ca: await readText(place.ca) };
}

function pointerOf({ key }: PlaceFault): string {
  return key === "address" ? "/bundle/from" : `/bundle/${key}`;
}

/**
 * `bundle.breakGlass`: the offline key, which must be no other key of this file, and the folder it is looked for in.
 * @throws WritError PROXY_CONFIGURATION
 */
export function breakGlassOf(
  { value, at }: ConfigurationDocument,
  path: (named: string) => string,
): { readonly trust: BreakGlassTrust; readonly folder: string } | undefined {
  const { breakGlass, keys } = value.bundle;
  if (breakGlass === undefined) return undefined;
  const { kid, jwk, longest, folder } = breakGlass;
  const where = at("/bundle/breakGlass/kid");
  try {
    assertKeyUse({ kid, jwk }, "break-glass");
    for (const key of keys) assertKeyUse(key, "bundle");
  } catch (error) {
    if (!(error instanceof WritError)) throw error;
    throw unusable([`${where}: ${error.detail} Write the public half of a key that writ keys break-glass made.`]);
  }
  if (keys.some((key) => key.kid === kid || isSameKey(key.jwk, jwk))) {
    throw unusable([`${where}: this key signs regular bundles too. Make one of its own: writ keys break-glass.`]);
  }
  const longestSeconds = durationMs(longest) / 1000;
  if (longestSeconds > breakGlassSecondsMax) {
    throw unusable([`${at("/bundle/breakGlass/longest")}: ${longest} is too long. Write 4h at most.`]);
  }
  return { trust: { kid, jwk, longestSeconds }, folder: path(folder) };
}

/** By its bytes: the same ones can be spelt in several ways (RFC 4648 3.5), and a reader of keys takes them all. */
function isSameKey(one: { readonly x: string }, other: { readonly x: string }): boolean {
  return Buffer.from(one.x, "base64url").equals(Buffer.from(other.x, "base64url"));
}
