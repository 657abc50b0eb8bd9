// Why no scenario admits a grant: a closed list, each with words and what to do. It must never grow a reason that
// admits.

const person = "Ask an owner to approve the pull request.";

export const scenarioReasons = {
  "no-scenario": ["no scenario is about this resource and role", person],
  "too-large": [
    "its pull request has more commits, files, reviews or events than are listed",
    "Open one with a single file.",
  ],
  "not-a-grant": ["it is no grant that can be read", "Correct the file."],
  "not-new": [
    "it changes a grant that is there: a scenario admits new files alone",
    `Ask for more in a file of its own. ${person}`,
  ],
  "other-files": ["its pull request changes other files too", "Put the grant into a pull request of its own."],
  "content-differs": ["it is not what the pull request had at its head", "Open it again, and leave merging to Writ."],
  "not-a-user": ["it gives access to a group or a workload, and not to the person who asks", person],
  "author-not-subject": ["who opened the pull request is not the person who gets the access", person],
  "commits-of-others": [
    "somebody else than the person who gets the access is author, committer or co-author of a commit",
    `Commit the file yourself, with an address that GitHub knows as yours. ${person}`,
  ],
  "owner-objects": [
    "an owner asks for changes, or a review of an owner was dismissed",
    "Settle it with the owner, who may then approve the pull request.",
  ],
  "scenario-unsettled": [
    "the scenario or its group was changed or removed without an approval, so it admits nothing until that is settled",
    "Let security approve the change, or take it back.",
  ],
  "group-claimed": [
    "an identity provider keeps the group of the scenario, and who belongs to it cannot be seen here",
    `List the members in the group's file, or name a user in the scenario. ${person}`,
  ],
  "not-for-you": ["the scenario is not for this person", person],
  "from-ahead": ["it begins later than five minutes from the merge", `Leave \`from\` out. ${person}`],
  "already-ended": ["it had ended when it was merged", "Ask again with a later `until`."],
  "too-long": ["it lasts longer than the scenario allows", `Write an earlier \`until\`. ${person}`],
  "why-differs": [
    "the reason does not have the form that the scenario asks for",
    `Write \`why\` in that form. ${person}`,
  ],
  stretched: [
    "with the grants before it the person would have access for longer than the scenario allows at a stretch",
    `Wait, or ask for less. ${person}`,
  ],
  "too-often": ["the person has used it as often as it allows", `Wait. ${person}`],
  "review-owed": [
    "the last emergency of this person on the resource has not been reviewed by an owner",
    "Ask an owner to approve that pull request, merged as it is; or this one.",
  ],
  "too-many-uses": ["there are more grants of this person before it than are looked through", person],
} as const satisfies Readonly<Record<string, readonly [what: string, instead: string]>>;

export type ScenarioReason = keyof typeof scenarioReasons;
