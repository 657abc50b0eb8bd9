// writ plan: who gains and who loses what, between two versions, in the policies' own answers. It must never change a
// file, nor run anything that a version brings but its Rego in WASM.

import { formatPlanMarkdown, formatPlanText } from "@writ/compiler";
import { WritError } from "@writ/contracts";
import { formatDiagnostics } from "@writ/model";
import { askVersions, readVersions } from "@writ/repository";
import type { Command, Invocation } from "../command.ts";
import { findOpaFor } from "../opa-finder.ts";
import { textOption } from "../options.ts";
import { repositoryFolder } from "../repository-folder.ts";

export const planCommand: Command = {
  name: "plan",
  summary: "say who gains and who loses what, between two versions",
  usage: "[BASE] [HEAD] [--dir DIR] [--format text|json|markdown]",
  example: "writ plan\nwrit plan origin/main HEAD --format markdown",
  options: {
    format: { type: "string", value: "FORMAT", description: "text, json, or markdown for a pull request" },
    dir: { type: "string", value: "DIR", description: "the access repository (default: this folder)" },
  },
  notes: [
    "BASE: absent, the default branch (origin/HEAD, origin/main, main). What counts is where HEAD left it.",
    "HEAD: absent, the working tree, committed or not.",
    "Exit status: 0 compared, whatever was found; 1 the new version is not valid.",
  ],
  async run(invocation) {
    const { terminal } = invocation;
    if (invocation.positionals.length > 2) throw new WritError("WRIT_USAGE", "Two versions at most: BASE and HEAD.");
    const format = formatOf(invocation);
    const folder = repositoryFolder(invocation.folder, textOption(invocation, "dir") ?? ".");
    const { base, head } = await readVersions(folder, invocation.positionals);
    if (!head.parsed.ok) {
      terminal.print(formatDiagnostics(head.parsed.diagnostics, "text").trimEnd());
      terminal.json({ ok: false, diagnostics: head.parsed.diagnostics });
      terminal.next("correct it (writ validate says more); what is not valid gives nobody anything");
      return 1;
    }
    const models = { before: base.model, after: head.parsed.model };
    const needsOpa = [models.before, models.after].some(({ policies }) => policies.length > 0);
    const plan = await askVersions({
      ...models,
      ...{ base: base.name, head: head.name, nowSeconds: Math.floor(Date.now() / 1000) },
      ...(needsOpa ? { opa: await findOpaFor(invocation) } : {}),
    });
    if (terminal.wantsJson) terminal.json(plan);
    else if (format === "json") terminal.print(JSON.stringify(plan));
    else if (format === "markdown") terminal.print(formatPlanMarkdown(plan).trimEnd());
    else for (const line of formatPlanText(plan)) terminal.print(line);
    return 0;
  },
};

function formatOf(invocation: Invocation): "text" | "json" | "markdown" {
  const format = invocation.terminal.wantsJson ? "json" : (textOption(invocation, "format") ?? "text");
  if (format === "text" || format === "json" || format === "markdown") return format;
  throw new WritError("WRIT_USAGE", `--format ${format}: say text, json or markdown.`);
}
