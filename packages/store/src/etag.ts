// ETags that a server gave. One that could not be sent back whole must never be sent back.
import { etagLengthMax } from "./limits.ts";

/** RFC 9110 §8.8.3: quoted, visible characters. What is not that, or long, is not sent back. */
export function usableEtag(etag: string | undefined): string | undefined {
  return etag !== undefined && etag.length <= etagLengthMax && /^(W\/)?"[\x21\x23-\x7e]*"$/.test(etag)
    ? etag
    : undefined;
}

/** RFC 9110 §13.1.1: only a strong one may decide whether something is replaced. */
export function isStrongEtag(etag: string): boolean {
  return etag.startsWith('"');
}
