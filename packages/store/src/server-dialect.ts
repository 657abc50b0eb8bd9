// A plain web server: whoever has the bearer token may read or write. The token must never be anything that could end
// the header it goes into.
import { WritError } from "@writ/contracts";
import type { Secret } from "@writ/secrets";
import type { Dialect, Unsigned } from "./dialect.ts";

export interface ServerOptions {
  /** Ends in a slash; without user, query or fragment. */
  readonly url: URL;
  readonly ca?: string;
  /** Asked at each request, so that a changed token is used without a restart. */
  readonly token?: () => Promise<Secret>;
}

export function serverDialect({ url, ca, token }: ServerOptions): Dialect {
  return {
    shown: url.href,
    url,
    ...(ca === undefined ? {} : { ca }),
    authorize: async ({ headers }: Unsigned) =>
      token === undefined
        ? { ...headers }
        : { ...headers, authorization: `Bearer ${headerValue((await token()).reveal())}` },
    tellsCodes: false,
    lookAt: "check the token",
    refusals: {},
  };
}

/** RFC 6750 §2.1; anything else could end the header. */
function headerValue(token: string): string {
  if (/^[A-Za-z0-9._~+/-]+=*$/.test(token)) return token;
  throw new WritError("BUNDLE_SERVER", "The token holds characters that a bearer token may not have.");
}
