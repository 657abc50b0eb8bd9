// writ validate: is the repository right, and if not, where and what to write instead. It must never change a file.

import { checkPolicies } from "@writ/compiler";
import { WritError } from "@writ/contracts";
import { type Diagnostic, formatDiagnostics, type Model } from "@writ/model";
import { parseFolder } from "@writ/repository";
import type { Command, Invocation } from "../command.ts";
import { findOpaFor } from "../opa-finder.ts";
import { onePositional, textOption } from "../options.ts";
import { repositoryFolder } from "../repository-folder.ts";

export const validateCommand: Command = {
  name: "validate",
  summary: "check an access repository; point at what is wrong",
  usage: "[DIR] [--base REV] [--format text|json|github]",
  example: "writ validate\nwrit validate --base origin/main --format github",
  options: {
    base: {
      type: "string",
      value: "REV",
      description: "what differs from this commit counts as changed (default: HEAD)",
    },
    format: { type: "string", value: "FORMAT", description: "text, json, or github for annotations on a pull request" },
  },
  async run(invocation) {
    const { terminal } = invocation;
    const folder = repositoryFolder(invocation.folder, onePositional(invocation, "."));
    const format = terminal.wantsJson ? "json" : (textOption(invocation, "format") ?? "text");
    if (format !== "text" && format !== "json" && format !== "github") {
      throw new WritError("WRIT_USAGE", `--format ${format}: say text, json or github.`);
    }
    const parsed = await parseFolder(folder, textOption(invocation, "base"));
    const diagnostics = parsed.ok
      ? [...parsed.warnings, ...(await policyFaults(parsed.model, invocation))]
      : parsed.diagnostics;
    const faults = diagnostics.filter(({ severity }) => severity === "error").length;
    const ok = parsed.ok && faults === 0;
    if (format === "json") {
      if (terminal.wantsJson) terminal.json({ ok, diagnostics });
      else terminal.print(JSON.stringify({ ok, diagnostics }));
      return ok ? 0 : 1;
    }
    const said = formatDiagnostics(diagnostics, format).trimEnd();
    if (said !== "") terminal.print(said);
    terminal.print(ok && parsed.ok ? countsOf(parsed.model) : `${counted(faults, "mistake")} to correct.`);
    if (format === "text") {
      const again = `correct ${faults === 1 ? "it" : "the first one"} and run writ validate again`;
      terminal.next(ok ? "writ dev to try it, or commit and open a pull request" : again);
    }
    return ok ? 0 : 1;
  },
};

/** Rego of the repository's own is compiled, which is the only thing here that needs OPA. */
async function policyFaults(model: Model, invocation: Invocation): Promise<readonly Diagnostic[]> {
  if (model.policies.length === 0) return [];
  return await checkPolicies(model, await findOpaFor(invocation));
}

function countsOf({ resources, grants, people }: Model): string {
  const names = Object.keys(people.value).length;
  const counts = [counted(resources.size, "resource"), counted(grants.size, "grant")];
  return `Valid: ${counts.join(", ")}, ${names === 1 ? "1 person" : `${names} people`}.`;
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
