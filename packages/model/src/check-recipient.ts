// Checks of `to:` in grants and scenarios: the user, group or workload exists, and a workload is named narrowly enough.
import type { GrantDocument } from "@writ/contracts";
import { checkPerson } from "./check-people.ts";
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

const githubHost = "token.actions.githubusercontent.com";
const narrowClaims = ["environment", "ref", "job_workflow_ref"] as const;

function checkWorkload(
  draft: Draft,
  document: ModelDocument<unknown>,
  workload: { claims: Readonly<Record<string, unknown>> & { readonly issuer: string }; word: string },
): void {
  const { claims, word } = workload;
  const issuers = draft.writ?.value.issuers;
  if (issuers === undefined) return;
  const pointer = "/to/workload/issuer";
  const issuer = Object.hasOwn(issuers, claims.issuer) ? issuers[claims.issuer] : undefined;
  if (issuer === undefined) {
    complain(draft, { document, pointer }, () => ({
      code: `${word}/unknown-issuer`,
      message: `writ.yaml has no issuer ${quote(claims.issuer)}`,
      instead: insteadOfName(claims.issuer, Object.keys(issuers), "add it under issuers in writ.yaml."),
    }));
  } else if (!("workloads" in issuer) || issuer.workloads !== true) {
    complain(draft, { document, pointer }, () => ({
      code: `${word}/no-workloads`,
      message: `the issuer ${quote(claims.issuer)} vouches for people, not for workloads`,
      instead: "Name an issuer with workloads: true in writ.yaml.",
    }));
  } else if (URL.parse(issuer.url)?.hostname === githubHost) checkGithub(draft, document, { claims, word });
}

// A repository's name can be taken over; its id cannot. The id alone would admit every pull request's workflow.
function checkGithub(
  draft: Draft,
  document: ModelDocument<unknown>,
  workload: { claims: Readonly<Record<string, unknown>>; word: string },
): void {
  const { claims, word } = workload;
  const place = { document, pointer: "/to/workload", part: "key" as const };
  if (!Object.hasOwn(claims, "repository_id")) {
    complain(draft, place, () => ({
      code: `${word}/workload-repository`,
      message: "a workload of GitHub Actions is named by its repository_id; names can be taken over",
      instead: 'Add repository_id: https://api.github.com/repos/OWNER/NAME shows it as "id".',
    }));
  }
  if (narrowClaims.some((claim) => Object.hasOwn(claims, claim))) return;
  complain(draft, place, () => ({
    code: `${word}/workload-too-wide`,
    message: "this admits every workflow of the repository, those of pull requests included",
    instead: "Add environment, ref or job_workflow_ref, such as environment: production.",
  }));
}
