// writ doctor: says which parts are here, which were taken, and what is missing. It must never install anything
// without saying so, and never print what an environment variable holds.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { findOpa, opaVersion } from "@writ/compiler";
import { WritError } from "@writ/contracts";
import type { Command, Invocation } from "../command.ts";

interface Finding {
  readonly part: string;
  readonly ok: boolean;
  readonly found: string;
  readonly instead?: string;
}

const askMsMax = 10_000;

export const doctorCommand: Command = {
  name: "doctor",
  summary: "say which parts are here and what is missing",
  usage: "",
  example: "writ doctor",
  options: {},
  async run(invocation) {
    const { terminal } = invocation;
    const findings = [
      nodeFinding(),
      await program("git", "commits are what bundles are built from"),
      await program("psql", "any PostgreSQL client will do"),
      await opaFinding(invocation),
    ];
    for (const { part, ok, found, instead } of findings) {
      terminal.print(`${terminal.style(ok ? "good" : "bad", ok ? "ok     " : "missing")} ${part}: ${found}`);
      if (instead !== undefined) terminal.print(`        ${instead}`);
    }
    terminal.json({ findings });
    terminal.next(
      findings.every(({ ok }) => ok) ? "writ init, or writ demo to see the whole way" : "install what is missing",
    );
    return findings.every(({ ok, part }) => ok || part === "psql") ? 0 : 1;
  },
};

function nodeFinding(): Finding {
  const ok = Number(process.versions.node.split(".")[0]) >= 24;
  return { part: "node", ok, found: process.version, ...(ok ? {} : { instead: "Node 24 or newer runs Writ." }) };
}

async function program(name: string, why: string): Promise<Finding> {
  try {
    const { stdout } = await promisify(execFile)(name, ["--version"], { timeout: askMsMax });
    return { part: name, ok: true, found: stdout.trim().split("\n")[0] ?? "" };
  } catch {
    return { part: name, ok: false, found: "not found", instead: `Install ${name}: ${why}.` };
  }
}

async function opaFinding({ env, terminal }: Invocation): Promise<Finding> {
  const part = `opa ${opaVersion}`;
  try {
    const opa = await findOpa({ env, report: (line: string) => terminal.progress(line) });
    return { part, ok: true, found: `${opa.path} (from ${opa.source})` };
  } catch (error) {
    if (!(error instanceof WritError)) throw error;
    return {
      part,
      ok: false,
      found: error.message,
      instead: "Needed only for Rego of your own and for writ build --compile.",
    };
  }
}
