// writ codeowners: CODEOWNERS from what the repository says about owners, or whether the one that stands there is it.
// It must never write any other file, nor write from a repository that is not valid.

import { constants } from "node:fs";
import { mkdir, open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { checkCodeowners, codeownersPath, writeCodeowners } from "@writ/github";
import { formatDiagnostics } from "@writ/model";
import { parseForTrial } from "@writ/repository";
import type { Command } from "../command.ts";
import { flagOption, onePositional } from "../options.ts";
import { repositoryFolder } from "../repository-folder.ts";

export const codeownersCommand: Command = {
  name: "codeowners",
  summary: "write .github/CODEOWNERS from security: and owners:, or check it",
  usage: "[DIR] [--check]",
  example: "writ codeowners\nwrit codeowners --check",
  options: {
    check: { type: "boolean", description: "write nothing; fail when the file is not the one that would be written" },
  },
  async run(invocation) {
    const { terminal } = invocation;
    const folder = repositoryFolder(invocation.folder, onePositional(invocation, "."));
    const parsed = await parseForTrial(folder);
    const check = flagOption(invocation, "check");
    const diagnostics = parsed.ok ? checkCodeowners(parsed.model) : parsed.diagnostics;
    if (!parsed.ok || (check && diagnostics.length > 0)) {
      terminal.print(formatDiagnostics(diagnostics, "text").trimEnd());
      terminal.json({ ok: false, diagnostics });
      terminal.next(parsed.ok ? "writ codeowners, and commit what it writes" : "correct it, then run this again");
      return 1;
    }
    if (!check && diagnostics.length > 0) await write(folder, writeCodeowners(parsed.model));
    const written = !check && diagnostics.length > 0;
    terminal.print(`${codeownersPath} ${written ? "is written." : "says who owns what, as it should."}`);
    terminal.json({ ok: true, path: codeownersPath, written });
    if (written) terminal.next("commit it, and have security approve it");
    return 0;
  },
};

async function write(folder: string, text: string): Promise<void> {
  const path = join(folder, codeownersPath);
  await mkdir(dirname(path), { recursive: true });
  // A link put there since the folder was read is not followed.
  const flag = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | constants.O_NOFOLLOW;
  const handle = await open(path, flag, 0o644);
  try {
    await handle.writeFile(text);
  } finally {
    await handle.close();
  }
}
