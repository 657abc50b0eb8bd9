// writ validate: is the repository right, and if not, where and what to write instead. It must never change a file.

import { WritError } from "@writ/contracts";
import { formatDiagnostics, type Model } from "@writ/model";
import type { Command } from "../command.ts";
import { onePositional, textOption } from "../options.ts";
import { parseFolder, repositoryFolder } from "../repository.ts";

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
    const diagnostics = parsed.ok ? parsed.warnings : parsed.diagnostics;
    const said = formatDiagnostics(diagnostics, format);
    if (format === "json") {
      terminal.json({ ok: parsed.ok, diagnostics });
      if (!terminal.wantsJson) terminal.print(JSON.stringify({ ok: parsed.ok, diagnostics }));
    } else if (said !== "") terminal.print(said.trimEnd());
    if (format === "text") {
      terminal.print(parsed.ok ? countsOf(parsed.model) : `${diagnostics.length} to correct.`);
      terminal.next(
        parsed.ok
          ? "writ dev to try it, or commit and open a pull request"
          : "correct the first one and run writ validate again",
      );
    }
    return parsed.ok ? 0 : 1;
  },
};

function countsOf({ resources, grants, people }: Model): string {
  return `Valid: ${resources.size} resources, ${grants.size} grants, ${Object.keys(people.value).length} people.`;
}
