// Checks of scenarios/: what approves itself must name what exists, last no longer than a grant may, and match its
// reason with an expression that every engine reads alike.
import { checkRecipient } from "./check-recipient.ts";
import { complain, type Draft } from "./draft.ts";
import { formatDuration } from "./duration.ts";
import { expressionLengthMax } from "./limits.ts";
import type { ModelScenario } from "./model.ts";
import { insteadOfName } from "./nearest-name.ts";
import { quote } from "./printable.ts";

export function checkScenarios(draft: Draft): void {
  for (const scenario of draft.scenarios.values()) {
    checkRecipient(draft, scenario, "scenario");
    checkTarget(draft, scenario);
    checkExpression(draft, scenario);
    const longest = draft.writ?.limits.grantSeconds;
    if (longest === undefined || scenario.longestSeconds <= longest) continue;
    complain(draft, { document: scenario, pointer: "/longest" }, () => ({
      code: "scenario/too-long",
      message: `writ.yaml allows a grant ${formatDuration(longest)} at most`,
      instead: `Write longest: ${formatDuration(longest)} or less.`,
    }));
  }
}

function checkTarget(draft: Draft, scenario: ModelScenario): void {
  const { resource, role } = scenario.value;
  if (!draft.resourceNames.has(resource)) {
    complain(draft, { document: scenario, pointer: "/resource" }, () => ({
      code: "scenario/unknown-resource",
      message: `there is no resource ${quote(resource)}`,
      instead: insteadOfName(resource, draft.resourceNames, `add resources/${resource}.yaml.`),
    }));
  }
  const roles = draft.resources.get(resource)?.value.roles;
  if (roles === undefined || Object.hasOwn(roles, role)) return;
  complain(draft, { document: scenario, pointer: "/role" }, () => ({
    code: "scenario/unknown-role",
    message: `${quote(resource)} has no role ${quote(role)}`,
    instead: insteadOfName(role, Object.keys(roles), `add the role to resources/${resource}.yaml.`),
  }));
}

function checkExpression(draft: Draft, scenario: ModelScenario): void {
  const problem = problemOfExpression(scenario.value.why);
  if (problem === undefined) return;
  complain(draft, { document: scenario, pointer: "/why" }, () => ({ code: "scenario/expression", ...problem }));
}

// The whole reason must match, so it runs as ^(?:…)$. It must be sound alone too: `a)|(b` is sound only inside, and
// there it would match more than it says. RE2, which policies use, knows neither lookaround nor back-references.
function problemOfExpression(text: string): { message: string; instead: string } | undefined {
  const instead = "Write a regular expression that RE2 knows, such as 'INC-[0-9]+ .+'.";
  if (text.length > expressionLengthMax) {
    return { message: `the expression is longer than ${expressionLengthMax} characters`, instead };
  }
  try {
    new RegExp(text, "u");
    new RegExp(`^(?:${text})$`, "u");
  } catch (fault) {
    const said = fault instanceof Error ? fault.message.replace(/^.*: /, "") : "";
    return { message: `this is no regular expression (${quote(said)})`, instead };
  }
  if (/\(\?(?!:)|\\[1-9k]/.test(text.replaceAll("\\\\", ""))) {
    return { message: "lookaround, named groups, flags and back-references are not allowed", instead };
  }
  return undefined;
}
