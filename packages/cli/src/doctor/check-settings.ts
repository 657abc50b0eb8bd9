// What stands around the rules: owners, workflows, environments with their secrets, what Actions may do. It must never
// show a value of a secret or a variable: only names are read.
import { environmentNames, type Fact, type GitHubFacts } from "./github-facts.ts";
import { cannotSee, fine, type GitHubFinding, type Look, missing, refusalText } from "./github-finding.ts";

const workflowNames = ["check", "comment", "publish", "renew", "expire"].map((name) => `writ-${name}.yml`);
const environments = "Settings → Environments";

/** The secret without which the jobs of an environment cannot work, and what it is. */
const signingKey = {
  secret: "WRIT_KEY",
  why: "Without the key nothing is signed.",
  holds: "what keys/bundle.jwk holds",
};
const appKey = {
  secret: "WRIT_APP_KEY",
  why: "The variable WRIT_APP_CLIENT_ID names an App, and without its key its token cannot be had: building stops.",
  holds: "the App's private key",
};
const neededVariables = ["WRIT_STORE", "WRIT_PUBLIC_KEYS"];

export function checkSettings(facts: GitHubFacts): GitHubFinding[] {
  return [
    checkCodeowners(facts),
    checkWorkflows(facts),
    ...environmentNames.flatMap((name) => checkEnvironment(facts, name)),
    checkRepositorySecrets(facts.repositorySecrets),
    checkVariables(facts.variables),
    ...checkActions(facts),
  ];
}

/** A folder that is not there is an answer; a repository that may not be seen was told before. */
function isAbsent(fact: Fact<unknown>): boolean {
  return !fact.seen && fact.status === 404;
}

function checkCodeowners({ folder, codeownersErrors }: GitHubFacts): GitHubFinding {
  const look: Look = {
    id: "codeowners",
    what: "CODEOWNERS is there, and GitHub finds no mistake in it",
    why: "Without owners the rule of code owners is met by nobody's review, and a line with a mistake is passed over.",
    how: "writ codeowners, and commit what it writes; owners need the right to write, and teams must be visible.",
  };
  if (isAbsent(folder)) return missing(look, "there is no .github on the branch");
  if (!folder.seen) return cannotSee(look, refusalText(folder), "Contents: read");
  if (!folder.value.includes("CODEOWNERS")) return missing(look, "there is no .github/CODEOWNERS on the branch");
  if (!codeownersErrors.seen) return cannotSee(look, refusalText(codeownersErrors), "Contents: read");
  const [first, ...more] = codeownersErrors.value;
  if (first === undefined) return fine(look);
  const others = more.length === 0 ? "" : `, and ${more.length} more`;
  return missing(look, `line ${first.line}: ${first.message.split("\n")[0] ?? ""}${others}`);
}

function checkWorkflows({ folder, workflows }: GitHubFacts): GitHubFinding {
  const look: Look = {
    id: "workflows",
    what: "the workflows that nothing works without are on the branch",
    why: "Without them nothing is checked, published, renewed or tidied.",
    how: "writ init --provider github, and commit what it writes.",
  };
  if (isAbsent(workflows) || isAbsent(folder)) return missing(look, "there is no .github/workflows");
  if (!workflows.seen) return cannotSee(look, refusalText(workflows), "Contents: read");
  const absent = workflowNames.filter((name) => !workflows.value.includes(name));
  return absent.length === 0 ? fine(look) : missing(look, `not there: ${absent.join(", ")}`);
}

function checkEnvironment(facts: GitHubFacts, name: string): GitHubFinding[] {
  const look: Look = {
    id: `environments/${name}`,
    what: `environment ${name} is for ${facts.branch} alone`,
    why: "Its secrets are for every workflow of a branch that may use it: whoever pushes one could sign bundles.",
    how: `${environments} → ${name} → Deployment branches and tags: Selected, ${facts.branch}.`,
  };
  if (!facts.environments.seen) return [cannotSee(look, refusalText(facts.environments), "Actions: read")];
  const found = facts.environments.value.find((environment) => environment.name === name);
  if (found === undefined)
    return [missing(look, "there is no such environment; a run would make one, for every branch")];
  const { variables } = facts;
  const withApp = variables.seen && variables.value.includes("WRIT_APP_CLIENT_ID");
  const needed = name === "writ-publish" ? signingKey : withApp ? appKey : undefined;
  const branches = checkBranches(look, found, facts.branch);
  return needed === undefined ? [branches] : [branches, checkSecret(name, needed, found.secrets)];
}

function checkBranches(
  look: Look,
  { policy, branches }: Extract<GitHubFacts["environments"], { seen: true }>["value"][number],
  branch: string,
): GitHubFinding {
  if (policy === null) return missing(look, "every branch may use it");
  if (policy.protectedBranches) return missing(look, "every branch with a rule may use it");
  if (!branches.seen) return cannotSee(look, refusalText(branches), "Actions: read");
  const others = branches.value.filter((name) => name !== branch);
  if (others.length > 0) return missing(look, `these may use it, too: ${others.join(", ")}`);
  return branches.value.length === 0 ? missing(look, `no branch may use it, not even ${branch}`) : fine(look);
}

function checkSecret(
  environment: string,
  { secret, why, holds }: typeof signingKey,
  secrets: Fact<readonly string[]>,
): GitHubFinding {
  const look: Look = {
    id: `secrets/${environment}`,
    what: `environment ${environment} holds ${secret}`,
    why,
    how: `${environments} → ${environment} → Add environment secret: ${holds}.`,
  };
  if (!secrets.seen) return cannotSee(look, refusalText(secrets), "Environments: read");
  return secrets.value.includes(secret) ? fine(look) : missing(look, `not there: ${secret}`);
}

/** A job of an environment takes that one's secret where both have one, so nobody misses what lies here. */
function checkRepositorySecrets(secrets: Fact<readonly string[]>): GitHubFinding {
  const look: Look = {
    id: "secrets/repository",
    what: "no secret of Writ's belongs to the repository as a whole",
    why: "Every workflow of every branch may use such a secret: whoever pushes a branch could sign bundles.",
    how: "Settings → Secrets and variables → Actions → Repository secrets: delete it. An organisation may have one.",
  };
  if (!secrets.seen) return cannotSee(look, refusalText(secrets), "Secrets: read");
  const found = secrets.value.filter((name) => /^WRIT_/i.test(name));
  return found.length === 0 ? fine(look) : missing(look, `for every workflow: ${found.join(", ")}`);
}

function checkVariables(variables: Fact<readonly string[]>): GitHubFinding {
  const look: Look = {
    id: "variables",
    what: `the variables ${neededVariables.join(" and ")} are set`,
    why: "Publishing must know where bundles go, and by which keys it knows its own.",
    how: "Settings → Secrets and variables → Actions → Variables.",
  };
  if (!variables.seen) return cannotSee(look, refusalText(variables), "Variables: read");
  const absent = neededVariables.filter((name) => !variables.value.includes(name));
  return absent.length === 0 ? fine(look) : missing(look, `not set here: ${absent.join(", ")} (an organisation may)`);
}

function checkActions({ actions, tokenWrites }: GitHubFacts): GitHubFinding[] {
  const general = "Settings → Actions → General";
  const enabled: Look = {
    id: "actions/enabled",
    what: "Actions may run",
    why: "Without them nothing is checked or published.",
    how: `${general} → Actions permissions.`,
  };
  const pinned: Look = {
    id: "actions/pinned",
    what: "actions must be pinned by a full commit",
    why: "A tag can be moved: whoever moves one would run where the signing key is.",
    how: `${general} → Require actions to be pinned to a full-length commit SHA.`,
  };
  const token: Look = {
    id: "actions/token",
    what: "the token of a workflow may only read, unless the workflow says more",
    why: "A workflow that forgets its permissions could write to this repository.",
    how: `${general} → Workflow permissions: Read repository contents.`,
  };
  const right = "Administration: read";
  return [
    actions.seen ? judged(enabled, actions.value.enabled) : cannotSee(enabled, refusalText(actions), right),
    actions.seen ? judged(pinned, actions.value.shaPinned) : cannotSee(pinned, refusalText(actions), right),
    tokenWrites.seen ? judged(token, !tokenWrites.value) : cannotSee(token, refusalText(tokenWrites), right),
  ];
}

function judged(look: Look, holds: boolean): GitHubFinding {
  return holds ? fine(look) : missing(look);
}
