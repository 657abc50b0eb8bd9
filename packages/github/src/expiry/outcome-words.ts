// How a run of expire went, in a sentence for the log, the summary and the terminal. It must never say that something
// was done when a person has to do it.
import type { Expiry } from "./find-expiry.ts";
import type { Tidied } from "./tidy-by-pull.ts";

/** `branch`: the one that is published, or Writ's own where there is no host. */
export function tidiedSentence({ what, pull, commit, declined }: Tidied, expiry: Expiry, branch: string): string {
  const count = expiry.removals.length - declined.length;
  const grants = count === 1 ? "1 grant that has ended" : `${count} grants that have ended`;
  const place = pull === undefined ? `Branch ${branch}` : `Pull request ${pull}`;
  switch (what) {
    case "nothing":
      return "No file is left of a grant that has ended.";
    case "opened":
      return `${place} is new: merged, it removes ${grants}.`;
    case "updated":
      return `${place} is brought up to date: merged, it removes ${grants}.`;
    case "unchanged":
      return `${place} says the right thing already: merged, it removes ${grants}.`;
    case "closed":
      return `${place} is closed: nothing is left to do.`;
    case "declined": {
      const pulls = [...new Set(declined.map((one) => one.pull))].join(", ");
      return `Somebody closed the pull requests that asked for all that is left (${pulls}); it is not asked for again.`;
    }
    case "moved":
      return (
        `${branch} is not at ${expiry.commit.slice(0, 12)}, which was looked at.` +
        " Nothing was done; the next run does it."
      );
    case "committed":
      return `Commit ${commit?.slice(0, 12)} on ${branch} removes ${grants}.`;
  }
}
