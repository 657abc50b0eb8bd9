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
  /** Names of the secrets that every workflow of every branch may use. */
  readonly repositorySecrets: Fact<readonly string[]>;
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
const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
/** Undefined: this is no list, so that an answer of another shape is not taken for an empty one. */
const listOf = (value: unknown): readonly Fields[] | undefined =>
  Array.isArray(value) ? value.map(fieldsOf) : undefined;
const flagOf = (value: unknown): boolean | undefined => (typeof value === "boolean" ? value : undefined);
const namesIn = (data: unknown): string[] | undefined => listOf(data)?.map(({ name }) => textOf(name));

/** Rulesets that are looked at one by one; a branch has one or two. */
const rulesetsMax = 20;
/** The environments that workflows of `writ init` use. */
export const environmentNames = ["writ", "writ-publish"] as const;

/** Some 15 requests. A repository that may not be seen at all is given as that refusal. */
export async function gatherFacts(place: GitHubPlace): Promise<GitHubFacts | Extract<Seen, { seen: false }>> {
  const settings = openSettings(place);
  const whole = await settings.read("");
  if (!whole.seen) return whole;
  const branch = place.branch ?? textOf(fieldsOf(whole.data)["default_branch"]);
  if (branch === "") return { seen: false, status: 200, said: strange };
  const at = encodeURIComponent(branch);
  const ask = askingOf(settings);
  const rules = await ask(`/rules/branches/${at}`, (data) => listOf(data)?.map(ruleOf));
  return {
    repository: `${place.owner}/${place.repository}`,
    branch,
    rules,
    protectedBranch: await ask(`/branches/${at}`, (data) => flagOf(fieldsOf(data)["protected"])),
    rulesets: await rulesetsOf(rules, ask),
    folder: await ask(`/contents/.github?ref=${at}`, namesIn),
    workflows: await ask(`/contents/.github/workflows?ref=${at}`, namesIn),
    codeownersErrors: await ask(`/codeowners/errors?ref=${at}`, (data) =>
      listOf(fieldsOf(data)["errors"])?.map(({ line, message }) => ({ line: Number(line), message: textOf(message) })),
    ),
    environments: await environmentsOf(ask),
    repositorySecrets: await ask("/actions/secrets", (data) => namesIn(fieldsOf(data)["secrets"])),
    variables: await ask("/actions/variables", (data) => namesIn(fieldsOf(data)["variables"])),
    actions: await ask("/actions/permissions", (data) => {
      const { enabled, sha_pinning_required: shaPinned } = fieldsOf(data);
      // An instance that does not know the setting does not say it: then it is not set.
      return typeof enabled === "boolean" ? { enabled, shaPinned: shaPinned === true } : undefined;
    }),
    tokenWrites: await ask("/actions/permissions/workflow", (data) => {
      const { default_workflow_permissions: may } = fieldsOf(data);
      return may === "read" ? false : may === "write" ? true : undefined;
    }),
  };
}

const strange = "an answer of another shape than its API describes";

/** `take` gives undefined for an answer that is not of its shape: that is not seen, either. */
type Ask = <Value>(path: string, take: (data: unknown) => Value | undefined) => Promise<Fact<Value>>;

function askingOf(settings: SettingsReader): Ask {
  return async (path, take) => {
    const answer = await settings.read(path);
    if (!answer.seen) return answer;
    const value = take(answer.data);
    return value === undefined ? { seen: false, status: 200, said: strange } : { seen: true, value };
  };
}

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
      if (typeof name !== "string") return undefined;
      const bypassActors = listOf(actors);
      return { name, ...(bypassActors === undefined ? {} : { bypassActors }) };
    });
    found.set(rulesetId, ruleset);
  }
  return found;
}

async function environmentsOf(ask: Ask): Promise<Fact<readonly Environment[]>> {
  const listed = await ask("/environments", (data) => listOf(fieldsOf(data)["environments"]));
  if (!listed.seen) return listed;
  const found: Environment[] = [];
  for (const entry of listed.value) {
    const name = environmentNames.find((known) => known === entry["name"]);
    if (name === undefined) continue;
    const policy = entry["deployment_branch_policy"];
    const custom = fieldsOf(policy)["custom_branch_policies"] === true;
    const none: Fact<readonly string[]> = { seen: true, value: [] };
    found.push({
      name,
      policy: policy == null ? null : { protectedBranches: fieldsOf(policy)["protected_branches"] === true },
      branches: custom ? await ask(`/environments/${name}/deployment-branch-policies`, policiesIn) : none,
      secrets: await ask(`/environments/${name}/secrets`, (data) => namesIn(fieldsOf(data)["secrets"])),
    });
  }
  return { seen: true, value: found };
}

/** A policy may be for tags, too: those are told with their kind. */
function policiesIn(data: unknown): string[] | undefined {
  return listOf(fieldsOf(data)["branch_policies"])?.map(({ name, type }) =>
    type === "tag" ? `tag ${textOf(name)}` : textOf(name),
  );
}
