// Rows of the error table that belong to publish. Whatever fails here, what was published last stays as it is.
import type { ErrorRow } from "../error-row.ts";

export const publishErrors = {
  PUBLISH_HISTORY: {
    audience: "operator",
    exit: 65,
    message: "The commit published last is not on the first-parent history of this one; nothing was published.",
    next:
      "Was the branch rewritten on purpose? Raise `epoch` in the publishing workflow and in every proxy.yaml: all is" +
      " proved anew then. If not, treat it as an attack: put the branch back to the commit that is named.",
  },
  PUBLISH_EPOCH: {
    audience: "operator",
    exit: 78,
    message: "The store holds a bundle of another epoch; nothing was published.",
    next: "Give the epoch that proxy.yaml pins. It is only raised, and only after history was rewritten on purpose.",
  },
  PUBLISH_LATEST: {
    audience: "operator",
    exit: 65,
    message: "The store's newest bundle is missing or nobody trusted signed it; nothing was published.",
    next:
      "Find out who wrote to the store. Then copy the newest good sha256-….tar.gz over latest.tar.gz and run again." +
      " After a change of keys, name the old public key beside the new one until something was published.",
  },
  PUBLISH_BEHIND: {
    audience: "operator",
    exit: 65,
    message: "The store's newest bundle is not of the branch's newest commit; it was not renewed.",
    next:
      "Did publishing fail, or was it skipped? Run it, and renewing works again. If not, somebody put an older bundle" +
      " back: copy the newest sha256-….tar.gz over latest.tar.gz. Where it must live on as it is, run once with" +
      " `--behind` (in the Action: `behind: true`): what was removed since stays in force.",
  },
  PUBLISH_EVIDENCE: {
    audience: "operator",
    exit: 65,
    message: "The evidence of the bundle published last is missing or altered; nothing was published.",
    next:
      "Put the file that is named back from a backup; the bundle's signature holds its digest. If there is none, run" +
      " once with `--ask-again` (in the Action: `ask-again: true`): everything is proved anew.",
  },
  PUBLISH_PROVIDER: {
    audience: "operator",
    exit: 78,
    message: "The bundle published last has evidence of who approved it, and this one would have none.",
    next: "Publish with a provider (`--provider github`, or `git`), or raise the epoch to go on without evidence.",
  },
  PUBLISH_HANDOVER: {
    audience: "operator",
    exit: 65,
    message: "What was handed over is not what the step before made; nothing was signed or stored.",
    next: "Run the building step again. If it stays so, find out who can change files between the steps.",
  },
  PUBLISH_CLAIMS: {
    audience: "operator",
    exit: 65,
    message: "What was handed over is not for this signer; nothing was signed.",
    next: "Give building and signing the same repository, scope and epoch: those that proxy.yaml pins.",
  },
  PUBLISH_KEYS: {
    audience: "operator",
    exit: 78,
    message: "A key is not given as it must be; nothing was signed or published.",
    next: "Give the files that `writ keys` made: bundle.jwk to who signs, bundle.public.jwk to everybody else.",
  },
  PUBLISH_BUSY: {
    audience: "operator",
    exit: 75,
    message: "Others kept replacing the newest bundle of the store; this one was not published.",
    next: "Run it again, and let one publishing run at a time (in an Action: a concurrency group that queues).",
  },
} as const satisfies Record<string, ErrorRow>;
