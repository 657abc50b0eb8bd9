// What one step of a workflow gives an action and takes from it: everything else an action must not touch, so that its
// tests need no runner. It must never hold a secret that was not asked for by its input.

export interface ActionRun {
  /** The input as action.yml names it, trimmed; "" when it was not given. */
  input(name: string): string;
  /** The same, but it must be there. @throws WritError ACTIONS_INPUT. */
  requiredInput(name: string): string;
  /** Registers a value so that it is masked in every log, and in all that this run writes from here on. */
  maskSecret(value: string): void;
  setOutput(name: string, value: string): void;
  /** A variable of the environment for all later steps of the job: they see its value, so mask what is secret. */
  exportVariable(name: string, value: string): void;
  /** For the post step of the same action, which begins with it; "" where nothing was kept. */
  keepForPost(name: string, value: string): void;
  keptForPost(name: string): string;
  /** Lines of the log. Text of strangers in them is never taken for a workflow command, nor moves a cursor. */
  info(text: string): void;
  annotate(annotation: Annotation): void;
  /** Markdown for the summary of the step, appended; what is over 1 MiB in all is cut, and says so. */
  summarize(markdown: string): Promise<void>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The checkout: GITHUB_WORKSPACE. */
  readonly workspace: string;
}

export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  /** Line feeds in it are kept. */
  readonly message: string;
  readonly title?: string;
  /** From the root of the repository, with "/". */
  readonly file?: string;
  /** From 1, as are columns. */
  readonly line?: number;
  readonly column?: number;
  readonly columnEnd?: number;
}

/** `failed`: the action has said why, in annotations; the step fails. Whatever is thrown fails it too. */
export type Outcome = "done" | "failed";

export interface Action {
  readonly name: string;
  /** Inputs whose values are masked before anything else happens. */
  readonly secrets: readonly string[];
  run(run: ActionRun): Promise<Outcome>;
}
