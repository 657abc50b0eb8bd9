// Bucket, prefix, region and endpoint → the address that keys are put behind. It must never take a character that
// signer, URL and server could read in different ways.
import type { SecretReference } from "@writ/contracts";
import { keyPrefixCharactersMax } from "./limits.ts";

/** What is written beside an s3 address. */
export interface S3Written {
  readonly region: string;
  /** Absent: Amazon's own, of the region. */
  readonly endpoint?: string;
  /** The bucket in the path, or in the host's name. Absent: in the path at an endpoint, in the name at Amazon. */
  readonly pathStyle?: boolean;
  readonly accessKeyId: SecretReference;
  readonly secretAccessKey: SecretReference;
  readonly sessionToken?: SecretReference;
}

/** Amazon's rules for new buckets: 3 to 63 lower-case letters, digits, dots and hyphens. */
export function isBucketName(text: string): boolean {
  return /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(text) && !text.includes("..");
}

/** It becomes a part of Amazon's host name, and of every signature. */
export function isRegion(text: string): boolean {
  return /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/.test(text);
}

/** Empty, or ending in a slash; undefined when a part of it is empty, a step elsewhere, or of other characters. */
export function keyPrefix(path: string): string | undefined {
  const parts = path.replace(/\/$/, "").split("/");
  if (path === "") return "";
  const plain = parts.every((part) => /^[A-Za-z0-9._-]+$/.test(part) && !/^\.+$/.test(part));
  return plain && path.length <= keyPrefixCharactersMax ? `${parts.join("/")}/` : undefined;
}

/** The address of the bucket, ending in a slash. */
export function originOfBucket(
  bucket: string,
  { endpoint, region, pathStyle }: Pick<S3Written, "region" | "pathStyle"> & { readonly endpoint: URL | undefined },
): URL {
  const host = endpoint ?? new URL(`https://s3.${region}.amazonaws.com/`);
  // A certificate for *.host covers no name with a further dot in it.
  const inPath = pathStyle ?? (endpoint !== undefined || bucket.includes("."));
  return new URL(inPath ? `${host.origin}/${bucket}/` : `${host.protocol}//${bucket}.${host.host}/`);
}
