// Which rules bind the branch whose files are in force. It must never take classic branch protection for nothing, nor
// for the rules that it does not show.
import { type BranchRule, type Fact, fieldsOf, type GitHubFacts, type Ruleset } from "./github-facts.ts";
import { cannotSee, fine, type GitHubFinding, type Look, missing, refusalText } from "./github-finding.ts";

/** The check that `writ-check.yml` reports, and who may: the app GitHub Actions. */
const checkName = "writ-check";
const actionsApp = 15368;

interface RuleLook extends Look {
  /** Whether some rule in force is the one; or what is there instead. */
  readonly holds: (rules: readonly BranchRule[]) => true | string;
}

const rulesets = "Settings → Rules → Rulesets, for this branch";
const pullRule = (rules: readonly BranchRule[]) => rules.filter(({ type }) => type === "pull_request");
const present = (type: string) => (rules: readonly BranchRule[]) =>
  rules.some((rule) => rule.type === type) || "no ruleset says so";
const noPull = "no ruleset requires a pull request";

function pullParameter(test: (parameters: BranchRule["parameters"]) => boolean, otherwise: string): RuleLook["holds"] {
  return (rules) => {
    const found = pullRule(rules);
    if (found.length === 0) return noPull;
    return found.some(({ parameters }) => test(parameters)) || otherwise;
  };
}

const looks: readonly RuleLook[] = [
  {
    id: "rules/pull-request",
    what: "every change comes by a pull request",
    why: "What is pushed past one has no approval, and publishing leaves it out.",
    how: `${rulesets}: Require a pull request before merging.`,
    holds: (rules) => pullRule(rules).length > 0 || noPull,
  },
  {
    id: "rules/approvals",
    what: "a pull request needs an approval",
    why: "GitHub would merge what nobody approved; publishing leaves it out, and the requester waits for nothing.",
    how: `${rulesets}: Required approvals: 1.`,
    holds: pullParameter(
      ({ required_approving_review_count: n }) => typeof n === "number" && n >= 1,
      "none is required",
    ),
  },
  {
    id: "rules/code-owners",
    what: "a code owner approves",
    why: "Anybody's approval would merge it; publishing counts owners only, and leaves the rest out.",
    how: `${rulesets}: Require review from Code Owners.`,
    holds: pullParameter((given) => given["require_code_owner_review"] === true, "anybody who may write approves"),
  },
  {
    id: "rules/stale-approvals",
    what: "a push takes earlier approvals away",
    why: "An approval of other bytes would merge; publishing counts only those given at the head that was merged.",
    how: `${rulesets}: Dismiss stale pull request approvals when new commits are pushed.`,
    holds: pullParameter((given) => given["dismiss_stale_reviews_on_push"] === true, "approvals stay after a push"),
  },
  {
    id: "rules/last-push",
    what: "who pushed last does not approve",
    why:
      "Who wrote a commit is what the commit says, and publishing is not told who pushed it: an owner could push to" +
      " somebody's pull request in that one's name, approve, and merge.",
    how: `${rulesets}: Require approval of the most recent reviewable push.`,
    holds: pullParameter(
      (given) => given["require_last_push_approval"] === true,
      "who pushed last may be the one who approves",
    ),
  },
  {
    id: "rules/check",
    what: `the check ${checkName} must pass, and only Actions may report it`,
    why: "A mistake in a file would be merged, and until it is mended only removals are published.",
    how: `${rulesets}: Require status checks to pass: ${checkName}, source GitHub Actions.`,
    holds: requiredCheck,
  },
  {
    id: "rules/force-push",
    what: "history is not rewritten",
    why: "After a force push publishing stops until its epoch is raised in every proxy.yaml.",
    how: `${rulesets}: Block force pushes.`,
    holds: present("non_fast_forward"),
  },
  {
    id: "rules/deletion",
    what: "the branch is not deleted",
    why: "Without it nothing is published, and what was approved is lost.",
    how: `${rulesets}: Restrict deletions.`,
    holds: present("deletion"),
  },
];

function requiredCheck(rules: readonly BranchRule[]): true | string {
  const checks = rules
    .filter(({ type }) => type === "required_status_checks")
    .flatMap(({ parameters: { required_status_checks: checks } }) =>
      Array.isArray(checks) ? checks.map(fieldsOf) : [],
    )
    .filter(({ context }) => context === checkName);
  if (checks.length === 0) return "no ruleset requires it";
  return checks.some(({ integration_id: app }) => app === actionsApp) || "anybody who may write can report it";
}

/** A finding for each rule, and one for each ruleset that somebody might go around. */
export function checkRules(facts: GitHubFacts): GitHubFinding[] {
  const { rules, protectedBranch, rulesets: found, branch } = facts;
  if (!rules.seen) {
    const right = "Metadata: read; rules of private repositories need a paid plan";
    return looks.map((look) => cannotSee(named(look, branch), refusalText(rules), right));
  }
  // Rulesets protect a branch, too: where there are none, what protects it must be of the classic kind.
  const classic = rules.value.length === 0 && !(protectedBranch.seen && !protectedBranch.value);
  const said = protectedBranch.seen ? classicText : refusalText(protectedBranch);
  const findings = looks.map((look) => {
    const holds = look.holds(rules.value);
    if (holds === true) return fine(named(look, branch));
    if (classic) return cannotSee(named(look, branch), said, "Contents: read, and a look by hand");
    return missing(named(look, branch), holds);
  });
  return [...findings, ...[...found].map(([id, ruleset]) => checkBypass(id, ruleset, sourceOf(rules.value, id)))];
}

const classicText = "classic branch protection is on; its rules are not among those of rulesets, and are not read";

function named(look: Look, branch: string): Look {
  return { ...look, what: `${branch}: ${look.what}` };
}

function sourceOf(rules: readonly BranchRule[], id: number): string {
  return rules.find(({ rulesetId }) => rulesetId === id)?.source ?? "";
}

function checkBypass(id: number, ruleset: Fact<Ruleset>, source: string): GitHubFinding {
  const name = ruleset.seen ? `“${ruleset.value.name}”` : String(id);
  const look: Look = {
    id: `bypass/${id}`,
    what: `nobody goes around ruleset ${name}`,
    why: "Going around it may leave no trace; publishing leaves out what came so, unless it only takes access away.",
    how: "Settings → Rules → Rulesets → Bypass list: empty it, but for Writ's App on pull requests, for scenarios.",
  };
  const right = `Administration: write${source === "Repository" ? "" : ` (its source is the ${source.toLowerCase()})`}`;
  if (!ruleset.seen) return cannotSee(look, refusalText(ruleset), right);
  const { bypassActors: actors } = ruleset.value;
  if (actors === undefined) return cannotSee(look, "GitHub shows the bypass list to few", right);
  if (actors.length === 0) return fine(look);
  const shown = actors.slice(0, actorsShown).map(actorText);
  const more = actors.length > shown.length ? [`${actors.length - shown.length} more`] : [];
  return missing(look, [...shown, ...more].join(", "));
}

const actorsShown = 5;

function actorText({ actor_type: type, actor_id: id, bypass_mode: mode }: Readonly<Record<string, unknown>>): string {
  return `${String(type)}${typeof id === "number" ? ` ${id}` : ""} (${String(mode ?? "always")})`;
}
