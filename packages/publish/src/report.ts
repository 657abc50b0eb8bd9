// What a run says about itself beside what packages/github says about files. It must never quote what a file holds.
import type { Diagnostic } from "@writ/model";

const notices = {
  "no-evidence": [
    "nobody was asked who approved what: everything that is committed is published, and the bundle has no evidence",
    "Publish with `provider: github`, or `git`, so that only what an owner approved gives access.",
  ],
  "new-epoch": [
    "a new epoch starts: nothing that was published before counts, and everything was asked anew",
    "Pin the epoch and the new digest of the first bundle in every proxy.yaml.",
  ],
} as const;

/** A warning about the run as a whole; it stands at writ.yaml, since a place is needed. */
export function notice(what: keyof typeof notices, detail = ""): Diagnostic {
  const [said, instead] = notices[what];
  const message = detail === "" ? said : `${said} (${detail})`;
  const place = { file: "writ.yaml", line: 1, column: 1, sourceLine: "", length: 1 };
  return { code: `publish/${what}`, severity: "warning", message, instead, ...place };
}
