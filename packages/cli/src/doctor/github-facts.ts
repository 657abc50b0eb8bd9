// What GitHub says about an access repository, gathered before anything is judged. It must never turn "may not see"
// into "is not there".
import { openSettings, type Seen, type SettingsReader } from "@writ/github";

/** A fact, or what GitHub said instead. */
export type Fact<Value> =
  | { readonly seen: true; readonly value: Value }
  | { readonly seen: false; readonly status: number; readonly said: string };

export interface BranchRule {
  readonly type: string;
  readonly parameters: Fields;
  readonly rulesetId: number;
  /** Repository, Organization or Enterprise. */
  readonly source: string;
}

export interface Ruleset {
  readonly name: string;
  /** Absent: this token may not see it. */
  readonly bypassActors?: readonly Fields[];
}

export interface Environment {
  readonly name: string;
  /** null: every branch may use it. */
  readonly policy: { readonly protectedBranches: boolean } | null;
  readonly branches: Fact<readonly string[]>;
  readonly secrets: Fact<readonly string[]>;
}

export interface GitHubFacts {
  readonly repository: string;
  readonly branch: string;
  /** Rules of rulesets; classic branch protection does not stand among them. */
  readonly rules: Fact<readonly BranchRule[]>;
  /** True: there is something, be it a ruleset or classic branch protection. */
  readonly protectedBranch: Fact<boolean>;
  readonly rulesets: ReadonlyMap<number, Fact<Ruleset>>;
  /** Names below .github and .github/workflows on the branch. */
  readonly folder: Fact<readonly string[]>;
  readonly workflows: Fact<readonly string[]>;
  readonly codeownersErrors: Fact<readonly { readonly line: number; readonly message: string }[]>;
  readonly environments: Fact<readonly Environment[]>;
  readonly variables: Fact<readonly string[]>;
  readonly actions: Fact<{ readonly enabled: boolean; readonly shaPinned: boolean }>;
  readonly tokenWrites: Fact<boolean>;
}

export interface GitHubPlace {
  readonly owner: string;
  readonly repository: string;
  /** Absent: the default branch. */
  readonly branch?: string;
  readonly token: string;
  readonly apiUrl?: string;
}

export type Fields = Readonly<Record<string, unknown>>;

export const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.map(fieldsOf) : []);
const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** Rulesets that are looked at one by one; a branch has one or two. */
const rulesetsMax = 20;
/** The environments that workflows of `writ init` use. */
export const environmentNames = ["writ", "writ-publish"] as const;

/** Some 14 requests. A repository that may not be seen at all is given as that refusal. */
export async function gatherFacts(place: GitHubPlace): Promise<GitHubFacts | Extract<Seen, { seen: false }>> {
  const settings = openSettings(place);
  const whole = await settings.read("");
  if (!whole.seen) return whole;
  const branch = place.branch ?? textOf(fieldsOf(whole.data)["default_branch"]);
  const at = encodeURIComponent(branch);
  const ask = async <Value>(path: string, take: (data: unknown) => Value): Promise<Fact<Value>> => {
    const answer = await settings.read(path);
    return answer.seen ? { seen: true, value: take(answer.data) } : answer;
  };
  const names = (data: unknown): string[] => listOf(data).map(({ name }) => textOf(name));
  const rules = await ask(`/rules/branches/${at}`, (data) => listOf(data).map(ruleOf));
  return {
    repository: `${place.owner}/${place.repository}`,
    branch,
    rules,
    protectedBranch: await ask(`/branches/${at}`, (data) => fieldsOf(data)["protected"] === true),
    rulesets: await rulesetsOf(rules, ask),
    folder: await ask(`/contents/.github?ref=${at}`, names),
    workflows: await ask(`/contents/.github/workflows?ref=${at}`, names),
    codeownersErrors: await ask(`/codeowners/errors?ref=${at}`, (data) =>
      listOf(fieldsOf(data)["errors"]).map(({ line, message }) => ({ line: Number(line), message: textOf(message) })),
    ),
    environments: await environmentsOf(settings, ask),
    variables: await ask("/actions/variables", (data) => names(fieldsOf(data)["variables"])),
    actions: await ask("/actions/permissions", (data) => {
      const { enabled, sha_pinning_required: shaPinned } = fieldsOf(data);
      return { enabled: enabled === true, shaPinned: shaPinned === true };
    }),
    tokenWrites: await ask(
      "/actions/permissions/workflow",
      (data) => fieldsOf(data)["default_workflow_permissions"] === "write",
    ),
  };
}

type Ask = <Value>(path: string, take: (data: unknown) => Value) => Promise<Fact<Value>>;

function ruleOf(rule: Fields): BranchRule {
  return {
    type: textOf(rule["type"]),
    parameters: fieldsOf(rule["parameters"]),
    rulesetId: Number(rule["ruleset_id"]),
    source: textOf(rule["ruleset_source_type"]),
  };
}

async function rulesetsOf(rules: Fact<readonly BranchRule[]>, ask: Ask): Promise<Map<number, Fact<Ruleset>>> {
  const found = new Map<number, Fact<Ruleset>>();
  if (!rules.seen) return found;
  for (const { rulesetId } of rules.value) {
    if (found.has(rulesetId) || found.size >= rulesetsMax) continue;
    const ruleset = await ask(`/rulesets/${rulesetId}`, (data) => {
      const { name, bypass_actors: actors } = fieldsOf(data);
      return { name: textOf(name), ...(actors === undefined ? {} : { bypassActors: listOf(actors) }) };
    });
    found.set(rulesetId, ruleset);
  }
  return found;
}

async function environmentsOf(settings: SettingsReader, ask: Ask): Promise<Fact<readonly Environment[]>> {
  const listed = await settings.read("/environments");
  if (!listed.seen) return listed;
  const found: Environment[] = [];
  for (const entry of listOf(fieldsOf(listed.data)["environments"])) {
    const name = environmentNames.find((known) => known === entry["name"]);
    if (name === undefined) continue;
    const policy = entry["deployment_branch_policy"];
    const custom = fieldsOf(policy)["custom_branch_policies"] === true;
    const none: Fact<readonly string[]> = { seen: true, value: [] };
    found.push({
      name,
      policy: policy == null ? null : { protectedBranches: fieldsOf(policy)["protected_branches"] === true },
      branches: custom ? await ask(`/environments/${name}/deployment-branch-policies`, policies) : none,
      secrets: await ask(`/environments/${name}/secrets`, secrets),
    });
  }
  return { seen: true, value: found };
}

/** A policy may be for tags, too: those are told with their kind. */
function policies(data: unknown): string[] {
  return listOf(fieldsOf(data)["branch_policies"]).map(({ name, type }) =>
    type === "tag" ? `tag ${textOf(name)}` : textOf(name),
  );
}

function secrets(data: unknown): string[] {
  return listOf(fieldsOf(data)["secrets"]).map(({ name }) => textOf(name));
}
