// The head of a change, as data out of git: is it valid, and what would it change. It must never read the working tree,
// nor run anything that the head brings but its Rego, compiled to WASM without a single host function.
import { checkPolicies, findOpa, formatPlanText, type OpaBinary, type Plan } from "@writ/compiler";
import { errorTable, WritError } from "@writ/contracts";
import { checkCodeowners } from "@writ/github";
import { type Diagnostic, type Model, parseRepository } from "@writ/model";
import { askVersions, type Blobs, commitOf, filesOfCommit, git, type Parsed } from "@writ/repository";
import { runningFiles } from "./running-files.ts";

export interface Commits {
  /** Of the branch that is merged into. */
  readonly base: string;
  /** Where the change left it. */
  readonly fork: string;
  readonly head: string;
}

export interface Checked {
  readonly commits: Commits;
  readonly diagnostics: readonly Diagnostic[];
  readonly valid: boolean;
  /** Paths that differ between `fork` and `head`. */
  readonly changed: ReadonlySet<string>;
  /** Absent where there is none: `unplanned` says why, in words of Writ's own. */
  readonly plan?: Plan;
  readonly unplanned?: string;
  /** What the policies said when they were to be asked; it may quote them. */
  readonly fault?: string;
}

export interface CheckOptions {
  readonly folder: string;
  readonly commits: Commits;
  readonly nowSeconds: number;
  /** For OPA, where a version has Rego of its own. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly report: (line: string) => void;
}

/** @throws WritError CLI_GIT; COMPILER_… when OPA is needed and cannot be had. */
export async function checkHead(options: CheckOptions): Promise<Checked> {
  const { folder, commits, nowSeconds } = options;
  const changed = await changedBetween(folder, commits);
  // What both versions hold is read and understood once.
  const known: Blobs = new Map();
  const before = parseRepository(await filesOfCommit(folder, commits.fork, known), { nowSeconds });
  const parsed = parseRepository(await filesOfCommit(folder, commits.head, known), {
    ...{ nowSeconds, changed: (path) => changed.has(path) },
    ...(before.ok ? { like: before.model } : {}),
  });
  const running = runningFiles(changed);
  if (!parsed.ok) {
    const found = [...running, ...parsed.diagnostics];
    return { commits, changed, valid: false, diagnostics: found, unplanned: "the head is not valid" };
  }
  const opa = new Lazily(() => findOpa({ env: options.env, report: options.report }));
  const own = parsed.model.policies.length === 0 ? [] : await checkPolicies(parsed.model, await opa.get());
  const diagnostics = [...running, ...parsed.warnings, ...own, ...codeownersFaults(parsed.model, before)];
  const checked = { commits, changed, diagnostics, valid: !diagnostics.some(({ severity }) => severity === "error") };
  if (own.length > 0) {
    return { ...checked, unplanned: "the head's policies do not compile" };
  }
  if (!before.ok) return { ...checked, unplanned: "the version that it is compared with is not valid" };
  try {
    return { ...checked, plan: await planOf({ before: before.model, after: parsed.model }, options, opa) };
  } catch (error) {
    // Rego that compiles may still not run within its bounds: such a head is no good, and the rest is told.
    if (!(error instanceof WritError) || parsed.model.policies.length === 0) throw error;
    return { ...checked, valid: false, unplanned: "the policies could not be asked", fault: faultWords(error) };
  }
}

/** A file that was stale before is no mistake of this change: nobody could merge anything until it is mended. */
function codeownersFaults(head: Model, before: Parsed): readonly Diagnostic[] {
  const faults = checkCodeowners(head);
  const old = before.ok && checkCodeowners(before.model).length > 0;
  return old ? faults.map((fault) => ({ ...fault, severity: "warning" })) : faults;
}

async function planOf(
  models: { readonly before: Model; readonly after: Model },
  { commits, nowSeconds }: CheckOptions,
  opa: Lazily<OpaBinary>,
): Promise<Plan> {
  const needed = [models.before, models.after].some(({ policies }) => policies.length > 0);
  const names = { base: commits.fork.slice(0, 12), head: commits.head.slice(0, 12) };
  return await askVersions({ ...models, ...names, nowSeconds, ...(needed ? { opa: await opa.get() } : {}) });
}

/** Made when it is first asked for, once. */
class Lazily<Value> {
  readonly #make: () => Promise<Value>;
  #made: Promise<Value> | undefined;

  constructor(make: () => Promise<Value>) {
    this.#make = make;
  }

  get(): Promise<Value> {
    this.#made ??= this.#make();
    return this.#made;
  }
}

/** Where a change left the branch it goes to. @throws WritError CLI_GIT, with what to fetch. */
export async function commitsOf(
  folder: string,
  { head, base, branch }: { readonly head: string; readonly base: string; readonly branch?: string },
): Promise<Commits> {
  // The event's tip is as old as the event; what was fetched with the checkout is newer.
  const fetched = branch === undefined ? undefined : await tipOf(folder, branch);
  const tip = fetched ?? (await commitOf(folder, base));
  const words = ["merge-base", "--", tip, await commitOf(folder, head)];
  const fork = (await git(folder, words).catch(() => Buffer.alloc(0))).toString("utf8").trim();
  if (fork === "") throw new WritError("CLI_GIT", "The clone is not whole: let actions/checkout fetch-depth be 0.");
  return { base: tip, fork, head };
}

async function tipOf(folder: string, branch: string): Promise<string | undefined> {
  return await commitOf(folder, `refs/remotes/origin/${branch}`).catch(() => undefined);
}

async function changedBetween(folder: string, { fork, head }: Commits): Promise<ReadonlySet<string>> {
  const words = ["diff-tree", "-r", "-z", "--name-only", "--no-renames", fork, head, "--"];
  const paths = (await git(folder, words)).toString("utf8").split("\0");
  return new Set(paths.filter((path) => path !== ""));
}

/** Everything as lines of plain text: for the log, and for a job that posts it. */
export function linesOf({ plan, diagnostics, unplanned, fault, valid }: Checked): readonly string[] {
  const found = diagnostics.map(({ file, line, column, severity, message, instead }) => {
    return `${file}:${line}:${column}: ${severity}: ${message}${instead === "" ? "" : ` Instead: ${instead}`}`;
  });
  const without = [
    `There is no plan: ${unplanned ?? "nothing was compared"}.`,
    ...(fault === undefined ? [] : [fault]),
  ];
  const told = plan === undefined ? without : formatPlanText(plan);
  const gap = found.length === 0 ? [] : [""];
  return valid ? [...told, ...gap, ...found] : [...found, ...gap, ...told];
}

/** A fault that a check can do without, as one line. */
export function faultWords(fault: unknown): string {
  if (!(fault instanceof WritError)) throw fault;
  return `${fault.code}: ${fault.message} ${errorTable[fault.code].next}`;
}
