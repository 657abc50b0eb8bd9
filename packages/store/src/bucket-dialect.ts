// An S3-compatible store: each request is signed as AWS Signature Version 4 asks, its body included. It must never sign
// for another host than it sends to, and keep no key that was derived from a credential.
import { createHash } from "node:crypto";
import { WritError } from "@writ/contracts";
import type { Secret } from "@writ/secrets";
import { AwsV4Signer } from "aws4fetch";
import type { Dialect, Unsigned } from "./dialect.ts";

export interface BucketOptions {
  readonly shown: string;
  /** Bucket and prefix are in it; ends in a slash. */
  readonly url: URL;
  readonly region: string;
  readonly ca?: string;
  /** Asked at each request, so that changed credentials are used without a restart. */
  readonly credentials: () => Promise<BucketCredentials>;
}

export interface BucketCredentials {
  readonly accessKeyId: Secret;
  readonly secretAccessKey: Secret;
  readonly sessionToken?: Secret;
}

export function bucketDialect(options: BucketOptions): Dialect {
  const { shown, url, ca } = options;
  return {
    shown,
    url,
    ...(ca === undefined ? {} : { ca }),
    authorize: (request) => signed(request, options),
    tellsCodes: true,
    lookAt: "check the credentials, and what their user may do here",
    refusals,
  };
}

/** Codes that tell more than the status does, and what to look at. */
const refusals: Readonly<Record<string, string>> = {
  SignatureDoesNotMatch: "the secret access key is not the one of this access key id",
  InvalidAccessKeyId: "this access key id is not known there",
  AccessDenied: "this user may not do that here, or may not list the bucket and the object is not there",
  ExpiredToken: "the session token has expired",
  InvalidToken: "the session token is not valid",
  RequestTimeTooSkewed: "this machine's clock is wrong",
};

async function signed(request: Unsigned, { region, credentials }: BucketOptions): Promise<Record<string, string>> {
  const { accessKeyId, secretAccessKey, sessionToken } = await credentials();
  const token = sessionToken?.reveal();
  const signer = new AwsV4Signer({
    method: request.method,
    url: request.url.href,
    headers: { ...request.headers, ...bodyHeaders(request.body) },
    accessKeyId: headerPart(accessKeyId.reveal(), /^[A-Za-z0-9_.:@+-]+$/, "access key id"),
    secretAccessKey: secretAccessKey.reveal(),
    ...(token === undefined ? {} : { sessionToken: headerPart(token, /^[A-Za-z0-9_.:+/=-]+$/, "session token") }),
    service: "s3",
    region,
  });
  return Object.fromEntries((await signer.sign()).headers);
}

/** Content-MD5, since a bucket with object lock takes nothing without; the signature itself covers the SHA-256. */
function bodyHeaders(body: Uint8Array | undefined): Record<string, string> {
  const sha256 = createHash("sha256").update(body ?? "");
  return {
    "x-amz-content-sha256": sha256.digest("hex"),
    ...(body === undefined ? {} : { "content-md5": createHash("md5").update(body).digest("base64") }),
  };
}

/** Nothing that could end the header, or the field in it. */
function headerPart(text: string, form: RegExp, what: string): string {
  if (form.test(text)) return text;
  throw new WritError("BUNDLE_SERVER", `The ${what} holds characters that it may not have.`);
}
