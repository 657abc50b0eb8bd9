// An address that somebody wrote → the place that bundles lie at: a folder, a web server, a bucket. It must never
// show an address whole: what somebody wrote in it may be a password.
import { isIPv4 } from "node:net";
import { type SecretReference, WritError } from "@writ/contracts";
import { addressCharactersMax } from "./limits.ts";
import { isBucketName, isRegion, keyPrefix, originOfBucket, type S3Written } from "./s3-address.ts";

export type StorePlace = { readonly folder: string } | RemotePlace;
export type RemotePlace = { readonly server: ServerPlace } | { readonly bucket: BucketPlace };

export interface ServerPlace {
  /** http or https, ending in a slash; without user, query or fragment. A text: a place goes to other processes. */
  readonly url: string;
  /** PEM text to verify the server's certificate against, instead of Node's own authorities. */
  readonly ca?: string;
  readonly token?: SecretReference;
}

export interface BucketPlace {
  /** `s3://bucket/prefix/`, for people. */
  readonly shown: string;
  /** Objects lie right behind it: it holds bucket and prefix, and ends in a slash. */
  readonly url: string;
  readonly region: string;
  readonly ca?: string;
  readonly accessKeyId: SecretReference;
  readonly secretAccessKey: SecretReference;
  readonly sessionToken?: SecretReference;
}

/** An address with what is written beside it. */
export interface PlaceWritten {
  /** A folder's path, `https://HOST/PATH/` or `s3://BUCKET/PREFIX/`. */
  readonly address: string;
  /** Taken over as it is. */
  readonly ca?: string;
  readonly token?: SecretReference;
  readonly s3?: S3Written;
}

/** What is wrong with it, and what to write instead: two sentences, and the key that they are about. */
export interface PlaceFault {
  readonly key: keyof PlaceWritten | "s3/endpoint" | "s3/region";
  readonly message: string;
}

/** Returns what was meant, or why that cannot be. */
export function parsePlace(written: PlaceWritten): { place: StorePlace } | { fault: PlaceFault } {
  const { address } = written;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  const of = { http: parseServer, https: parseServer, s3: parseBucket }[scheme ?? ""];
  const kind = scheme === undefined ? "folder" : scheme === "s3" ? "s3" : "server";
  if (scheme !== undefined && of === undefined) {
    const message =
      `this version knows folders, web servers and S3, not ${scheme.slice(0, shownSchemeMax)}. ` +
      "Write a folder, an https address or s3://BUCKET/PREFIX/.";
    return { fault: { key: "address", message } };
  }
  const strange = strangeKey(written, kind);
  if (strange !== undefined) return { fault: strange };
  if (of !== undefined) return of(written);
  return { place: { folder: address } };
}

/** The place that was meant. Throws STORE_ADDRESS with the fault, which names the key as `writ publish` does. */
export function assertPlace(written: PlaceWritten): StorePlace {
  const parsed = parsePlace(written);
  if ("place" in parsed) return parsed.place;
  throw new WritError("STORE_ADDRESS", `${parsed.fault.key}: ${parsed.fault.message}`);
}

const shownSchemeMax = 20;

const belongs = {
  ca: { kinds: ["server", "s3"], message: "ca is for a web server or S3. Leave it out for a folder." },
  token: {
    kinds: ["server"],
    message: "token is for a web server. Leave it out here; S3 takes s3: { accessKeyId: … }.",
  },
  s3: { kinds: ["s3"], message: "s3 is for an address such as s3://BUCKET/PREFIX/. Leave it out here." },
} as const;

function strangeKey(written: PlaceWritten, kind: "folder" | "server" | "s3"): PlaceFault | undefined {
  for (const key of ["ca", "token", "s3"] as const) {
    const { kinds, message } = belongs[key];
    if (written[key] !== undefined && !(kinds as readonly string[]).includes(kind)) return { key, message };
  }
  return undefined;
}

/** Signed bytes are believed however they came; but a listener learns who may do what, and may hold a revert back. */
function parseServer({ address, ca, token }: PlaceWritten): { place: StorePlace } | { fault: PlaceFault } {
  const url = plainUrl(address);
  if (url === undefined) {
    const message =
      "this is no plain address. Write https://HOST/PATH/ without user, ? and #; " +
      "a credential goes to token: { file: PATH }.";
    return { fault: { key: "address", message } };
  }
  const fault = transportFault(url, "address", ca);
  if (fault !== undefined) return { fault };
  if (!url.pathname.endsWith("/")) url.pathname += "/";
  return { place: { server: { url: url.href, ...given({ ca, token }) } } };
}

function parseBucket({ address, ca, s3 }: PlaceWritten): { place: StorePlace } | { fault: PlaceFault } {
  const [, bucket = "", path = ""] = /^s3:\/\/([^/]*)(?:\/(.*))?$/i.exec(address) ?? [];
  const prefix = keyPrefix(path);
  if (!isBucketName(bucket) || prefix === undefined) {
    const message =
      "this is no bucket and prefix. Write s3://BUCKET/PREFIX/, in letters, digits and - _ . / alone; " +
      "credentials go to s3: { accessKeyId: { env: NAME }, secretAccessKey: { env: NAME } }.";
    return { fault: { key: "address", message } };
  }
  if (s3 === undefined) {
    const message =
      "an s3 address needs a region and credentials. " +
      "Write s3: { region: REGION, accessKeyId: { env: NAME }, secretAccessKey: { env: NAME } }.";
    return { fault: { key: "address", message } };
  }
  if (!isRegion(s3.region)) {
    return { fault: { key: "s3/region", message: "this is no region. Write one such as eu-central-1." } };
  }
  const endpoint = s3.endpoint === undefined ? undefined : plainUrl(s3.endpoint);
  if (s3.endpoint !== undefined && (endpoint === undefined || endpoint.pathname !== "/")) {
    return { fault: { key: "s3/endpoint", message: "this is no plain address. Write https://HOST, without a path." } };
  }
  const url = originOfBucket(bucket, { ...s3, endpoint });
  const fault = transportFault(url, "s3/endpoint", ca);
  if (fault !== undefined) return { fault };
  url.pathname += prefix;
  const { region, accessKeyId, secretAccessKey, sessionToken } = s3;
  const shown = `s3://${bucket}/${prefix}`;
  return {
    place: { bucket: { shown, url: url.href, region, accessKeyId, secretAccessKey, ...given({ sessionToken, ca }) } },
  };
}

function plainUrl(text: string): URL | undefined {
  if (text.length > addressCharactersMax || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const plain = url.username === "" && url.password === "" && !/[?#]/.test(text);
  return plain ? url : undefined;
}

function transportFault(url: URL, key: "address" | "s3/endpoint", ca: string | undefined): PlaceFault | undefined {
  if (url.protocol === "https:") return undefined;
  if (!isLoopback(url.hostname.replace(/^\[|\]$/g, ""))) {
    const message =
      "over http anyone on the way could read who may do what, and hold a revert back. " +
      "Write https, or http to a loopback address.";
    return { key, message };
  }
  return ca === undefined
    ? undefined
    : { key: "ca", message: "http verifies no certificate. Leave ca out, or write https." };
}

/** True for addresses that no other machine can reach. A name other than localhost may lead anywhere. */
function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIPv4(host) && host.startsWith("127."));
}

/** Leaves out what is undefined. */
function given<Value extends object>(value: Value): { [Key in keyof Value]?: NonNullable<Value[Key]> } {
  return Object.fromEntries(Object.entries(value).filter(([, found]) => found !== undefined)) as never;
}
