// What an administrator has set in the double: rules of branches, who may go around them, environments, and what is
// wrong with CODEOWNERS. Tests write it; requests read it.
export interface Ruleset {
  readonly id: number;
  readonly name: string;
  readonly enforcement: "active" | "evaluate" | "disabled";
  /** Branches by name. */
  readonly branches: readonly string[];
  readonly rules: readonly { readonly type: string; readonly parameters?: Readonly<Record<string, unknown>> }[];
  /** Seen only by whoever may write the ruleset. */
  readonly bypassActors?: readonly Readonly<Record<string, unknown>>[];
}

export interface HubSettings {
  rulesets: Ruleset[];
  /** Branches under classic branch protection, whose rules are not among those of rulesets. */
  readonly classicProtection: Set<string>;
  /** Accounts that rules do not bind, by id. */
  readonly bypass: Set<number>;
  codeownersErrors: {
    readonly line: number;
    readonly column: number;
    readonly kind: string;
    readonly source: string;
    readonly message: string;
    readonly path: string;
  }[];
  /** Names → the schema's `environment`, as far as it is set. */
  readonly environments: Map<string, Readonly<Record<string, unknown>>>;
  /** By environment: patterns of branches that may use it, and names of its secrets. */
  readonly environmentBranches: Map<string, readonly string[]>;
  readonly environmentSecrets: Map<string, readonly string[]>;
  /** Names of the secrets of Actions that every workflow of the repository may use. */
  secrets: readonly string[];
  /** Names of the variables of Actions. */
  variables: readonly string[];
  /** Which actions may run. */
  actions: { readonly enabled: boolean; readonly sha_pinning_required: boolean };
  /** OWNER/NAME of the repository that this one is a fork of. */
  forkOf?: string;
  /** What `GITHUB_TOKEN` may do when a workflow says nothing. */
  workflowPermissions?: "read" | "write";
}

/** Rules in force on a branch. */
export function rulesOf(
  { rulesets }: HubSettings,
  branch: string,
): { readonly type: string; readonly parameters?: Readonly<Record<string, unknown>>; readonly ruleset: Ruleset }[] {
  return rulesets
    .filter(({ enforcement, branches }) => enforcement === "active" && branches.includes(branch))
    .flatMap((ruleset) => ruleset.rules.map((rule) => ({ ...rule, ruleset })));
}

/** Whether only a merged pull request may move a branch, for this account. */
export function isProtected(settings: HubSettings, branch: string, account: number): boolean {
  return !settings.bypass.has(account) && rulesOf(settings, branch).some(({ type }) => type === "pull_request");
}

/** A repository that nobody has set anything in. */
export function unset(): HubSettings {
  return {
    rulesets: [],
    classicProtection: new Set(),
    bypass: new Set(),
    codeownersErrors: [],
    environments: new Map(),
    environmentBranches: new Map(),
    environmentSecrets: new Map(),
    secrets: [],
    variables: [],
    actions: { enabled: true, sha_pinning_required: false },
  };
}
