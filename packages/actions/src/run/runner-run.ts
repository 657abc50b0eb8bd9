// A run on a real runner: inputs from the environment, commands on standard output, outputs and the summary in files
// that the runner names. It must never print a secret that it was told of, whatever else happens.
import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";
import { WritError } from "@writ/contracts";
import type { ActionRun, Annotation } from "./action-run.ts";
import { maskedLineCharactersMin, summaryBytesMax } from "./limits.ts";
import { formatAnnotation, formatMask, formatOutput, formatVariable, safeLines } from "./workflow-commands.ts";

export interface Runner {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Writes to the log, as it stands. */
  print(text: string): void;
}

/** A run of what `runner` says; `action.yml` is where inputs get their names and defaults. */
export function openRun({ env, print }: Runner): ActionRun {
  const secrets: string[] = [];
  const withoutSecrets = (text: string): string =>
    secrets.reduce((left, secret) => left.replaceAll(secret, "***"), text);
  const hide = (value: string): void => {
    if (value === "" || secrets.includes(value)) return;
    secrets.push(value);
    // The longest first: one secret may be part of another.
    secrets.sort((one, other) => other.length - one.length);
    print(`${formatMask(value)}\n`);
  };
  let summaryBytes = 0;
  const delimiter = (): string => `writ_${randomUUID()}`;
  const append = (file: string, text: string): void => {
    const path = env[file];
    if (path) appendFileSync(path, text);
  };
  const input = (name: string): string => env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`]?.trim() ?? "";
  return {
    env,
    workspace: env["GITHUB_WORKSPACE"] ?? process.cwd(),
    input,
    requiredInput(name) {
      const value = input(name);
      if (value === "") throw new WritError("ACTIONS_INPUT", `\`${name}\` is not given.`);
      return value;
    },
    maskSecret(value) {
      const lines = value.split(/\r\n|\r|\n/).filter((line) => line.trim().length >= maskedLineCharactersMin);
      for (const secret of [value.trim(), ...lines, ...lines.map((line) => line.trim())]) hide(secret);
    },
    setOutput: (name, value) => append("GITHUB_OUTPUT", formatOutput(name, value, delimiter())),
    exportVariable: (name, value) => append("GITHUB_ENV", formatVariable(name, value, delimiter())),
    keepForPost: (name, value) => append("GITHUB_STATE", formatOutput(name, value, delimiter())),
    keptForPost: (name) => env[`STATE_${name}`] ?? "",
    info: (text) => print(`${safeLines(withoutSecrets(text))}\n`),
    annotate: (annotation) => print(`${formatAnnotation(withoutSecretsIn(annotation, withoutSecrets))}\n`),
    async summarize(markdown) {
      const file = env["GITHUB_STEP_SUMMARY"];
      const { text, bytes } = fitting(withoutSecrets(markdown), summaryBytesMax - summaryBytes);
      summaryBytes += bytes;
      if (file && bytes > 0) appendFileSync(file, text);
    },
  };
}

function withoutSecretsIn(annotation: Annotation, withoutSecrets: (text: string) => string): Annotation {
  const { title } = annotation;
  const message = withoutSecrets(annotation.message);
  return title === undefined ? { ...annotation, message } : { ...annotation, message, title: withoutSecrets(title) };
}

const cutNote = "\n\nThe rest is not shown: a summary holds 1 MiB.\n";

/** As much of the text, in whole lines, as fits with a note that it was cut. Nothing once the note has been written. */
function fitting(text: string, bytesLeft: number): { readonly text: string; readonly bytes: number } {
  const ended = text.endsWith("\n") ? text : `${text}\n`;
  const all = Buffer.from(ended);
  // Room for the note is never given away, so that it can be written whenever something does not fit.
  if (all.byteLength <= bytesLeft - cutNote.length) return { text: ended, bytes: all.byteLength };
  if (bytesLeft < cutNote.length) return { text: "", bytes: 0 };
  const part = all.subarray(0, bytesLeft - cutNote.length);
  const kept = part.subarray(0, part.lastIndexOf(10) + 1).toString("utf8");
  return { text: `${kept}${cutNote}`, bytes: bytesLeft };
}
