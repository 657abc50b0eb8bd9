// A run that a test scripts and looks at afterwards: inputs and environment go in, what was said comes out.
import { WritError } from "@writ/contracts";
import type { ActionRun, Annotation } from "../src/run/action-run.ts";

export interface ScriptedRun extends ActionRun {
  readonly secrets: string[];
  readonly outputs: Record<string, string>;
  readonly variables: Record<string, string>;
  readonly kept: Record<string, string>;
  readonly lines: string[];
  readonly annotations: Annotation[];
  /** All Markdown, in order. */
  summary(): string;
}

export interface Script {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly workspace?: string;
  /** What the main step kept, for a post step. */
  readonly kept?: Readonly<Record<string, string>>;
}

export function scriptedRun({ inputs = {}, env = {}, workspace = ".", kept = {} }: Script = {}): ScriptedRun {
  const said: string[] = [];
  const run: ScriptedRun = {
    ...{ env, workspace, secrets: [], outputs: {}, variables: {}, kept: {}, lines: [], annotations: [] },
    input: (name) => inputs[name]?.trim() ?? "",
    requiredInput(name) {
      const value = run.input(name);
      if (value === "") throw new WritError("ACTIONS_INPUT", `\`${name}\` is not given.`);
      return value;
    },
    maskSecret: (value) => void run.secrets.push(value),
    setOutput: (name, value) => {
      run.outputs[name] = value;
    },
    exportVariable: (name, value) => {
      run.variables[name] = value;
    },
    keepForPost: (name, value) => {
      run.kept[name] = value;
    },
    keptForPost: (name) => kept[name] ?? "",
    info: (text) => void run.lines.push(text),
    annotate: (annotation) => void run.annotations.push(annotation),
    async summarize(markdown) {
      said.push(markdown);
    },
    summary: () => said.join("\n"),
  };
  return run;
}
