// Benign cases of the corpora that Writ refuses or answers otherwise, each with the reason. A case that passes again
// must leave this list: it must never hold one that is no longer true.
export const knownBenign: Readonly<Record<string, string>> = {
  "own-ok-introspect-tools-037":
    "DataGrip's first question to pg_locks: the view shows the keys of advisory locks, which applications make from " +
    "values, and which rows other sessions hold",
};

/** Cases in which masked rows would do and Writ refuses, each with the reason. */
export const knownOverRefused: Readonly<Record<string, string>> = {
  "ident-006":
    "SET search_path TO app: the path is pinned, because names in statements prepared before would mean others after " +
    "it, and a rollback brings it back unseen; a client names its path when it connects",
};
