// What one step of a workflow gives an action and takes from it: everything else an action must not touch, so that its
// tests need no runner. It must never hold a secret that was not asked for by its input.

export interface ActionRun {
  /** The input as action.yml names it; empty when it was not given. */
  input(name: string): string;
  /** Registers a value so that the runner masks it in every log. */
  maskSecret(value: string): void;
  setOutput(name: string, value: string): void;
  /** A line of the log. Text of strangers in it cannot be taken for a workflow command. */
  info(line: string): void;
  annotate(annotation: Annotation): void;
  /** Markdown for the summary of the step. */
  summarize(markdown: string): Promise<void>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The checkout: GITHUB_WORKSPACE. */
  readonly workspace: string;
}

export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly columnEnd?: number;
}
