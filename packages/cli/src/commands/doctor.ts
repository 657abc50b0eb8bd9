// writ doctor: says which parts are here, which were taken, and what is missing, on this machine or on GitHub. It must
// never install anything without saying so, and never print what an environment variable holds.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { findOpa, opaVersion } from "@writ/compiler";
import { WritError } from "@writ/contracts";
import type { Command, Invocation } from "../command.ts";
import { doctorGitHub } from "../doctor/github-doctor.ts";
import { assertNoPositionals, flagOption, textOption } from "../options.ts";
import type { Terminal } from "../terminal.ts";

interface Finding {
  readonly part: string;
  readonly ok: boolean;
  /** False: Writ runs without it. */
  readonly needed: boolean;
  readonly found: string;
  readonly instead?: string;
}

const askMsMax = 10_000;

export const doctorCommand: Command = {
  name: "doctor",
  summary: "say which parts are here and what is missing",
  usage: "[--github [OWNER/REPO] [--branch NAME]]",
  example: "writ doctor\nwrit doctor --github acme/access",
  notes: [
    "--github: exit status 0 all is fine, 1 something is missing, 4 nothing is known to be missing, but not all can be",
    "seen with this token. The token is read from GITHUB_TOKEN or GH_TOKEN; reading is all that is done with it.",
  ],
  options: {
    github: {
      type: "boolean",
      description: "ask GitHub how an access repository is set up (default: the one of origin)",
    },
    branch: { type: "string", value: "NAME", description: "with --github: the branch in force (default: its default)" },
  },
  async run(invocation) {
    const { terminal } = invocation;
    if (flagOption(invocation, "github")) return await doctorGitHub(invocation);
    assertNoPositionals(invocation);
    if (textOption(invocation, "branch") !== undefined)
      throw new WritError("WRIT_USAGE", "--branch goes with --github.");
    const findings = [
      nodeFinding(),
      await program("git", { needed: true, why: "commits are what bundles are built from" }),
      await program("psql", { needed: false, why: "it is good for trying; any other PostgreSQL client will do" }),
      await opaFinding(invocation),
    ];
    for (const finding of findings) show(terminal, finding);
    const fine = findings.every(({ ok, needed }) => ok || !needed);
    terminal.json({ ok: fine, findings });
    terminal.next(fine ? "writ init, or writ demo to see the whole way" : "install what is missing");
    return fine ? 0 : 1;
  },
};

function show(terminal: Terminal, { part, ok, needed, found, instead }: Finding): void {
  const verdict = ok ? terminal.style("good", "ok     ") : terminal.style(needed ? "bad" : "warn", "missing");
  terminal.print(`${verdict} ${part}: ${found}`);
  if (instead !== undefined) terminal.print(`        ${instead}`);
}

function nodeFinding(): Finding {
  const ok = Number(process.versions.node.split(".")[0]) >= 24;
  return {
    part: "node",
    ok,
    needed: true,
    found: process.version,
    ...(ok ? {} : { instead: "Node 24 or newer runs Writ." }),
  };
}

async function program(name: string, { needed, why }: { needed: boolean; why: string }): Promise<Finding> {
  try {
    const { stdout } = await promisify(execFile)(name, ["--version"], { timeout: askMsMax });
    return { part: name, ok: true, needed, found: stdout.trim().split("\n")[0] ?? "" };
  } catch {
    return { part: name, ok: false, needed, found: "not found", instead: `Install ${name}: ${why}.` };
  }
}

async function opaFinding({ env, terminal }: Invocation): Promise<Finding> {
  const part = `opa ${opaVersion}`;
  try {
    const opa = await findOpa({ env, report: (line: string) => terminal.progress(line) });
    return { part, ok: true, needed: false, found: `${opa.path} (from ${opa.source})` };
  } catch (error) {
    if (!(error instanceof WritError)) throw error;
    return {
      part,
      ok: false,
      needed: false,
      found: error.message,
      instead: "Needed only for Rego of your own and for writ build --compile.",
    };
  }
}
