// What an administrator has set, as the API shows it. It must never show who may go around rules to whoever may not
// change them.
import { good, notFound, type Routes } from "../call.ts";
import { answerOf } from "../contract.ts";
import { type Ruleset, rulesOf } from "../settings.ts";

const changed = { created_at: "2026-11-22T09:00:00Z", updated_at: "2026-11-22T09:00:00Z" };
const source = { ruleset_source_type: "Repository", ruleset_source: "acme/access" };

export const ruleRoutes: Routes = {
  "GET /repos/{owner}/{repo}/rules/branches/{branch}": ({ hub, values }) =>
    good(
      rulesOf(hub.settings, values["branch"] ?? "").map(({ ruleset, ...rule }) => ({
        ...rule,
        ...source,
        ruleset_id: ruleset.id,
      })),
    ),
  "GET /repos/{owner}/{repo}/rulesets": ({ hub }) =>
    good(hub.settings.rulesets.map(({ id, name, enforcement }) => outline({ id, name, enforcement }))),
  "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}": ({ hub, values, bearer }) => {
    const found = hub.settings.rulesets.find(({ id }) => id === Number(values["ruleset_id"]));
    if (found === undefined) return notFound;
    const { branches, rules, bypassActors = [] } = found;
    const conditions = { ref_name: { include: branches.map((name) => `refs/heads/${name}`), exclude: [] } };
    const seen = bearer.permissions.administration === "write" ? { bypass_actors: bypassActors } : {};
    return good({ ...outline(found), target: "branch", conditions, rules, ...seen });
  },
  "GET /repos/{owner}/{repo}/codeowners/errors": ({ hub }) => good({ errors: hub.settings.codeownersErrors }),
  "GET /repos/{owner}/{repo}/environments": ({ hub }) => {
    const found = [...hub.settings.environments].map(([name, set]) => answerOf("environment", { id: 1, name, ...set }));
    return good({ total_count: found.length, environments: found });
  },
  "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies": ({ hub, values }) => {
    const found = hub.settings.environmentBranches.get(values["environment_name"] ?? "") ?? [];
    return good({
      total_count: found.length,
      branch_policies: found.map((name, id) => ({ id, name, type: "branch" })),
    });
  },
  "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets": ({ hub, values }) => {
    const found = hub.settings.environmentSecrets.get(values["environment_name"] ?? "") ?? [];
    return good({ total_count: found.length, secrets: found.map((name) => ({ name, ...changed })) });
  },
  "GET /repos/{owner}/{repo}/actions/secrets": ({ hub }) => {
    const { secrets } = hub.settings;
    return good({ total_count: secrets.length, secrets: secrets.map((name) => ({ name, ...changed })) });
  },
  "GET /repos/{owner}/{repo}/actions/variables": ({ hub }) => {
    const { variables } = hub.settings;
    const found = variables.map((name) => ({ name, value: "as set", ...changed }));
    return good({ total_count: found.length, variables: found });
  },
  "GET /repos/{owner}/{repo}/actions/permissions": ({ hub }) => good(hub.settings.actions),
  "GET /repos/{owner}/{repo}/environments/{environment_name}": ({ hub, values }) => {
    const name = values["environment_name"] ?? "";
    const found = hub.settings.environments.get(name);
    return found === undefined ? notFound : good(answerOf("environment", { id: 1, name, ...found }));
  },
  "GET /repos/{owner}/{repo}/actions/permissions/workflow": ({ hub }) =>
    good({
      default_workflow_permissions: hub.settings.workflowPermissions ?? "read",
      can_approve_pull_request_reviews: false,
    }),
};

function outline({ id, name, enforcement }: Pick<Ruleset, "id" | "name" | "enforcement">): Record<string, unknown> {
  return answerOf("repository-ruleset", { id, name, enforcement, source: "acme/access", source_type: "Repository" });
}
