// Checks of `to:` in grants and scenarios: the user, group or workload exists.
import type { GrantDocument } from "@writ/contracts";
import { checkPerson } from "./check-people.ts";
import { checkWorkload } from "./check-workload.ts";
import { complain, type Draft } from "./draft.ts";
import type { ModelDocument } from "./model.ts";
import { insteadOfName } from "./nearest-name.ts";
import { quote } from "./printable.ts";

type Recipient = GrantDocument["to"];

/** Adds a mistake for a recipient that nobody is. `word` opens the codes: `grant` or `scenario`. */
export function checkRecipient(
  draft: Draft,
  document: ModelDocument<{ readonly to: Recipient }>,
  word: "grant" | "scenario",
): void {
  const { to } = document.value;
  if ("user" in to) {
    checkPerson(draft, { document, pointer: "/to/user" }, { name: to.user, code: `${word}/unknown-user` });
  } else if ("group" in to) {
    if (draft.groupNames.has(to.group)) return;
    complain(draft, { document, pointer: "/to/group" }, () => ({
      code: `${word}/unknown-group`,
      message: `there is no group ${quote(to.group)}`,
      instead: insteadOfName(to.group, draft.groupNames, `add groups/${to.group}.yaml.`),
    }));
  } else checkWorkload(draft, document, { claims: to.workload, word });
}
