// Checks of scenarios/: what approves itself must name what exists, last no longer than a grant may, and match its
// reason with an expression that every engine reads alike.
import { checkRecipient } from "./check-recipient.ts";
import { complain, type Draft } from "./draft.ts";
import { formatDuration } from "./duration.ts";
import { breakGlassReviewSecondsMax, breakGlassSecondsMax, expressionLengthMax } from "./limits.ts";
import { parseLinearPattern } from "./linear-pattern.ts";
import type { ModelScenario } from "./model.ts";
import { insteadOfName } from "./nearest-name.ts";
import { printable, quote } from "./printable.ts";

export function checkScenarios(draft: Draft): void {
  for (const scenario of draft.scenarios.values()) {
    checkRecipient(draft, scenario, "scenario");
    checkTarget(draft, scenario);
    checkExpression(draft, scenario);
    checkBreakGlass(draft, scenario);
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

// The whole reason must match. RE2, which policies use, knows neither lookaround nor back-references, and is as linear.
function problemOfExpression(text: string): { message: string; instead: string } | undefined {
  const instead = "Write a regular expression that RE2 knows, such as 'INC-[0-9]+ .+'.";
  if (text.length > expressionLengthMax) {
    return { message: `the expression is longer than ${expressionLengthMax} characters`, instead };
  }
  const parsed = parseLinearPattern(text);
  return parsed.ok ? undefined : { message: printable(parsed.problem), instead };
}

/** What nobody looks at before it is in force has to be short, reviewed soon, and told apart by its role. */
function checkBreakGlass(draft: Draft, scenario: ModelScenario): void {
  const { reviewSeconds, longestSeconds, value } = scenario;
  if (reviewSeconds === undefined) return;
  const [longest, review] = [formatDuration(breakGlassSecondsMax), formatDuration(breakGlassReviewSecondsMax)];
  if (longestSeconds > breakGlassSecondsMax) {
    complain(draft, { document: scenario, pointer: "/longest" }, () => ({
      code: "scenario/break-glass-long",
      message: `a scenario for emergencies may give access for ${longest} at most`,
      instead: `Write longest: ${longest} or less.`,
    }));
  }
  if (reviewSeconds > breakGlassReviewSecondsMax) {
    complain(draft, { document: scenario, pointer: "/breakGlass/review" }, () => ({
      code: "scenario/review-late",
      message: `it must be reviewed within ${review}`,
      instead: `Write review: ${review} or less, such as 24h.`,
    }));
  }
  const other = [...draft.scenarios.values()].find(
    (one) => one.reviewSeconds === undefined && one.value.resource === value.resource && one.value.role === value.role,
  );
  if (other === undefined) return;
  complain(draft, { document: scenario, pointer: "/role" }, () => ({
    code: "scenario/break-glass-role",
    message: `${quote(other.path)} gives the same role without owing a review, so a use could not be told apart`,
    instead: `Give emergencies a role of their own in resources/${value.resource}.yaml, such as incident.`,
  }));
}
