// `bundle.from` of proxy.yaml → the place that bundles come from. It must never show an address whole: what somebody
// wrote in it may be a password.
import type { ProxyDocument, SecretReference } from "@writ/contracts";
import { type PlaceFault, parsePlace, type StorePlace } from "@writ/store";
import { type ConfigurationDocument, readText, unusable } from "./configuration-document.ts";

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
