// Branded words: values that are dangerous to confuse are different types, though all are strings or numbers.
// It must never hold functions that do more than name a value.

declare const brand: unique symbol;
type Branded<T, Name extends string> = T & { readonly [brand]: Name };

/** A grant's id: `RESOURCE/NAME`, as its file lies under `grants/`, without `.yaml`. */
export type GrantId = Branded<string, "GrantId">;

/** Who, as the policy index names them: `user:NAME`, `group:NAME` or `workload:ISSUER:REPOSITORY_ID`. */
export type SubjectKey = Branded<string, "SubjectKey">;

/** The commit a bundle was built from (40 or 64 hex digits), or `worktree-` and a digest for `writ dev`. */
export type Revision = Branded<string, "Revision">;

/** `sha256:` and 64 lower-case hex digits. */
export type Digest = Branded<string, "Digest">;

/** Seconds since 1970, an integer: the only clock that policies see. */
export type EpochSeconds = Branded<number, "EpochSeconds">;

/** Names a value as a branded word. The caller has checked it. */
export function named<T extends Branded<string | number, string>>(value: T extends string ? string : number): T {
  return value as unknown as T;
}
