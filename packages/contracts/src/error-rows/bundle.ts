// Rows of the error table that belong to bundle. Every refusal of a bundle has a code of its own, so that an operator
// can tell a slip (expired, foreign) from an attack (altered, rolled back). Whatever is refused, the last good one
// stays.
import type { ErrorRow } from "../error-row.ts";

export const bundleErrors = {
  BUNDLE_OVERSIZED: {
    audience: "operator",
    exit: 65,
    message: "The bundle is larger than the limit; it was not used.",
    next: "Check that the file is a Writ bundle; if it is, split its scope or remove grants that have ended.",
  },
  BUNDLE_MALFORMED: {
    audience: "operator",
    exit: 65,
    message: "The bundle is not built as Writ builds bundles; it was not used.",
    next: "Fetch it again; if it stays so, publish again from the repository and find out who wrote this one.",
  },
  BUNDLE_UNSIGNED: {
    audience: "operator",
    exit: 65,
    message: "The bundle carries no signature; it was not used.",
    next: "Publish it with `writ build` and the bundle key.",
  },
  BUNDLE_KEY: {
    audience: "operator",
    exit: 78,
    message: "The bundle names a key that this proxy does not trust, or that cannot be used; it was not used.",
    next: "If the key is right, pin it under `bundle.keys` in proxy.yaml; if it is not, find out who signed.",
  },
  BUNDLE_KEY_EXPIRED: {
    audience: "operator",
    exit: 78,
    message: "The key that signed the bundle is past its notAfter; the bundle was not used.",
    next: "Sign with the next key, pinned in proxy.yaml beside the old one.",
  },
  BUNDLE_SIGNATURE: {
    audience: "operator",
    exit: 65,
    message: "The bundle's signature is not valid; the bundle was not used.",
    next: "Somebody without the key may have written it: compare the bundle store with the publishing runs.",
  },
  BUNDLE_ALTERED: {
    audience: "operator",
    exit: 65,
    message: "The bundle's files are not the ones that were signed; it was not used.",
    next: "Somebody may have changed it after signing: compare the bundle store with the publishing runs.",
  },
  BUNDLE_FOREIGN: {
    audience: "operator",
    exit: 65,
    message: "The bundle belongs to another repository or scope; it was not used.",
    next: "Check `bundle.from`, `bundle.repository` and `bundle.scope` in proxy.yaml.",
  },
  BUNDLE_EPOCH: {
    audience: "operator",
    exit: 65,
    message: "The bundle's epoch is not the one this proxy accepts; it was not used.",
    next: "Was history rewritten on purpose? Raise `bundle.epoch` in proxy.yaml. If not, treat it as an attack.",
  },
  BUNDLE_EXPIRED: {
    audience: "operator",
    exit: 65,
    message: "The bundle is past its end; it was not used.",
    next: "Run the renewing workflow; check that it still runs on its schedule.",
  },
  BUNDLE_FUTURE: {
    audience: "operator",
    exit: 65,
    message: "The bundle was issued later than this machine's clock says; it was not used.",
    next: "Set the clocks of this machine and of the publishing one.",
  },
  BUNDLE_ROLLBACK: {
    audience: "operator",
    exit: 65,
    message: "The bundle is older than one already seen, or than the least allowed; it was not used.",
    next: "Publish the newest commit again; to undo a change, revert it in the repository. Else treat it as an attack.",
  },
  BUNDLE_FORKED: {
    audience: "operator",
    exit: 65,
    message: "The bundle has the sequence of the one in use, but is not a renewal of it; it was not used.",
    next: "Two histories were published under one key: find out who published the one that is not the repository's.",
  },
  BUNDLE_FIRST: {
    audience: "operator",
    exit: 65,
    message: "The first bundle is not the one pinned; it was not used.",
    next: "Compare the digest with `bundle.first` in proxy.yaml, and start from that very file.",
  },
  BUNDLE_FORMAT: {
    audience: "operator",
    exit: 65,
    message: "The bundle is of a format that this Writ does not know; it was not used.",
    next: "Install the Writ release that the bundle was built with, or build with this one.",
  },
  BUNDLE_CANONICAL: {
    audience: "operator",
    exit: 65,
    message: "A value cannot be written in the canonical form that bundles are signed in.",
    next: "Use whole numbers, keys of printable ASCII, and texts without control characters.",
  },
  BUNDLE_CLAIMS: {
    audience: "operator",
    exit: 65,
    message: "The claims to sign are not valid; nothing was signed.",
    next: "Give epoch, seq, iat, exp as whole numbers, a commit, a repository id, a scope, and digests as sha256:HEX.",
  },
  BUNDLE_BREAK_GLASS: {
    audience: "operator",
    exit: 65,
    message: "The break-glass bundle may not be used; what was in force stays.",
    next:
      "Sign a new one over the bundle that the proxy has (last-good.tar.gz of its state): writ break-glass sign." +
      " It may only add grants, to people and roles that are there.",
  },
  BUNDLE_ABSENT: {
    audience: "operator",
    exit: 66,
    message: "There is no bundle at the place it should come from.",
    next: "Check `bundle.from` in proxy.yaml, and that `writ build` has published there.",
  },
  BUNDLE_STORE: {
    audience: "operator",
    exit: 74,
    message: "A bundle file could not be read or written.",
    next: "Check the folder's rights, its free space, and that the file is a regular file and no link.",
  },
  BUNDLE_SERVER: {
    audience: "operator",
    exit: 69,
    message: "The server did not give the bundle as it must; the last good one stays.",
    next:
      "Fetch the address of `bundle.from` with curl from here: it must answer 200 with the file's own bytes. For S3," +
      " check `bundle.s3`, and that its user has s3:GetObject and s3:ListBucket.",
  },
  BUNDLE_STATE: {
    audience: "operator",
    exit: 65,
    message:
      "The proxy's memory of the newest bundle is damaged; without it an older bundle could be passed off as new.",
    next:
      "Restore the state folder from a backup; or set `bundle.minSequence` in proxy.yaml to the sequence that the" +
      " repository is at now, remove both watermark.json and last-good.tar.gz, and start again.",
  },
} as const satisfies Record<string, ErrorRow>;
