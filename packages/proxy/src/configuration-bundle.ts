// `bundle.from` of proxy.yaml → the place that bundles come from. It must never show an address whole: what somebody
// wrote in it may be a password.
import type { ProxyDocument, SecretReference } from "@writ/contracts";
import { type ConfigurationDocument, readText, unusable } from "./configuration-document.ts";
import { isLoopback } from "./listen-address.ts";

/** A folder, or a web server by the address that its file names are put behind. */
export type BundlePlace =
  | { readonly folder: string }
  | {
      readonly server: {
        /** http or https, ending in a slash. */
        readonly url: URL;
        /** PEM text. */
        readonly ca?: string;
        readonly token?: SecretReference;
      };
    };

/** @throws WritError PROXY_CONFIGURATION */
export async function bundlePlace(
  document: ConfigurationDocument,
  path: (named: string) => string,
): Promise<BundlePlace> {
  const { from, ca, token } = document.value.bundle;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(from)?.[1]?.toLowerCase();
  if (scheme === "http" || scheme === "https") {
    const url = serverUrl(document);
    return {
      server: {
        url,
        ...(ca === undefined ? {} : { ca: await readText(path(ca)) }),
        ...(token === undefined ? {} : { token: "file" in token ? { file: path(token.file) } : token }),
      },
    };
  }
  if (scheme !== undefined) {
    throw unusable([
      `${document.at("/bundle/from")}: this version reads bundles from a folder or over https, not over ${scheme}. ` +
        "Write a folder or an https address.",
    ]);
  }
  for (const key of ["ca", "token"] as const) {
    if (document.value.bundle[key] === undefined) continue;
    throw unusable([`${document.at(`/bundle/${key}`)}: ${key} is for a web server. Leave it out for a folder.`]);
  }
  return { folder: path(from) };
}

/** Signed bytes are believed however they came; but a listener learns who may do what, and may hold a revert back. */
function serverUrl({ value, at }: ConfigurationDocument): URL {
  const { from, ca }: ProxyDocument["bundle"] = value.bundle;
  const url = URL.canParse(from) ? new URL(from) : undefined;
  if (url === undefined || url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    throw unusable([
      `${at("/bundle/from")}: this is no plain address. Write https://HOST/PATH/ without user, ? and #; ` +
        "a credential goes to token: { file: PATH }.",
    ]);
  }
  if (url.protocol === "http:" && !isLoopback(url.hostname.replace(/^\[|\]$/g, ""))) {
    throw unusable([
      `${at("/bundle/from")}: over http anyone on the way could read who may do what, and hold a revert back. ` +
        "Write https, or http to a loopback address.",
    ]);
  }
  if (url.protocol === "http:" && ca !== undefined) {
    throw unusable([`${at("/bundle/ca")}: http verifies no certificate. Leave ca out, or write https.`]);
  }
  if (!url.pathname.endsWith("/")) url.pathname += "/";
  return url;
}
