// Accounts of the double, and what a token of theirs may do. It must never let a token write what it may only read.
import { answerOf } from "./contract.ts";

export interface Who {
  readonly id: number;
  readonly login: string;
  readonly email: string;
  readonly type: "User" | "Bot";
}

/** Who commits when a button of the page was pressed. */
export const webFlow: Who = { id: 19864447, login: "web-flow", email: "noreply@github.com", type: "User" };

/** Who a workflow's own token is. */
export const actionsBot: Who = {
  id: 41898282,
  login: "github-actions[bot]",
  email: "41898282+github-actions[bot]@users.noreply.github.com",
  type: "Bot",
};

export type Permission =
  | "actions"
  | "administration"
  | "checks"
  | "contents"
  | "environments"
  | "issues"
  | "members"
  | "metadata"
  | "pull_requests"
  | "variables";

export interface Bearer {
  readonly who: Who;
  readonly permissions: Readonly<Partial<Record<Permission, "read" | "write">>>;
}

/** An installation that may do all that the double knows. */
export const allPermissions: Bearer["permissions"] = {
  actions: "write",
  administration: "write",
  checks: "read",
  contents: "write",
  environments: "read",
  issues: "write",
  members: "read",
  metadata: "read",
  pull_requests: "write",
  variables: "read",
};

/** docs.github.com, Permissions required for GitHub Apps: any of these opens a route; the first that fits counts. */
const opened: readonly (readonly [RegExp, readonly Permission[]])[] = [
  [/^\S+ \/users?(\/|$)/, []],
  [/^\S+ \/orgs\//, ["members"]],
  [/\/rules(ets)?(\/|$)|\{repo\}$/, ["metadata"]],
  [/\/actions\/permissions/, ["administration"]],
  [/\/actions\/variables/, ["variables"]],
  [/\/environments\/[^/]+\/secrets/, ["environments"]],
  [/\/environments$/, ["actions"]],
  [/\/actions\/|\/environments\//, ["actions"]],
  [/\/issues\//, ["issues", "pull_requests"]],
  [/\/check-runs$/, ["checks"]],
  [/\/merge$/, ["contents"]],
  [/\/pulls/, ["pull_requests"]],
  [/^/, ["contents"]],
];

/** Whether a token's permissions open a route such as `GET /repos/{owner}/{repo}`. */
export function mayCall({ permissions }: Bearer, route: string): boolean {
  const [, wanted = []] = opened.find(([pattern]) => pattern.test(route)) ?? [];
  if (wanted.length === 0) return true;
  const reads = route.startsWith("GET ");
  // Every token reads metadata; the page says so and no one can take it away.
  const held = wanted.map((permission) => permissions[permission] ?? (permission === "metadata" ? "read" : undefined));
  return held.some((level) => level === "write" || (reads && level === "read"));
}

export function simple({ id, login, type }: Who): Record<string, unknown> {
  return answerOf("simple-user", { id, login, type });
}
