// writ doctor --github: asks GitHub how an access repository is set up, and says what is missing. It must never print a
// token, nor change a setting.
import { WritError } from "@writ/contracts";
import { git } from "@writ/repository";
import type { Invocation } from "../command.ts";
import { repositoryOnGitHub } from "../init/actions-pin.ts";
import { textOption } from "../options.ts";
import type { Terminal } from "../terminal.ts";
import { wrapText } from "../wrap-text.ts";
import { checkRules } from "./check-rules.ts";
import { checkSettings } from "./check-settings.ts";
import { type GitHubPlace, gatherFacts } from "./github-facts.ts";
import { cannotSee, type GitHubFinding, refusalText, type Verdict } from "./github-finding.ts";

/** Resolves to 0 when all is fine, 1 when something is missing, 4 when nothing is known to be but not all was seen. */
export async function doctorGitHub(invocation: Invocation): Promise<number> {
  const { terminal } = invocation;
  const place = await placeOf(invocation);
  const name = `${place.owner}/${place.repository}`;
  terminal.progress(`asking GitHub about ${name}`);
  const facts = await gatherFacts(place);
  const unseen = "seen" in facts;
  const findings = unseen ? [invisible(name, refusalText(facts))] : [...checkRules(facts), ...checkSettings(facts)];
  const branch = unseen ? undefined : facts.branch;
  for (const verdict of ["missing", "cannot see", "fine"] as const) {
    for (const finding of findings.filter((found) => found.verdict === verdict)) show(terminal, finding);
  }
  const count = (verdict: Verdict): number => findings.filter((finding) => finding.verdict === verdict).length;
  const counts = { fine: count("fine"), missing: count("missing"), cannotSee: count("cannot see") };
  terminal.print("");
  terminal.print(
    `${name}${branch === undefined ? "" : `, branch ${branch}`}: ${counts.fine} fine, ${counts.missing} missing, ` +
      `${counts.cannotSee} cannot be seen with this token.`,
  );
  terminal.json({ ok: counts.fine === findings.length, repository: name, branch: branch ?? null, ...counts, findings });
  terminal.next(nextStep(counts));
  return counts.missing > 0 ? 1 : counts.cannotSee > 0 ? 4 : 0;
}

function nextStep({ missing, cannotSee }: { readonly missing: number; readonly cannotSee: number }): string {
  if (missing > 0) return "set what is missing, then run this again";
  if (cannotSee > 0) return "run it again with a token that may see the rest, or look by hand";
  return "open a pull request that asks for access, and watch it become a bundle";
}

function invisible(name: string, found: string): GitHubFinding {
  const look = {
    id: "repository",
    what: `${name} can be seen`,
    why: "Nothing else can be.",
    how: "",
  };
  return cannotSee(look, found, `access to ${name}, with Metadata: read at least; is the name right`);
}

const widths = { verdict: 10, indent: 12 } as const;

function show(terminal: Terminal, { verdict, what, found, why, how }: GitHubFinding): void {
  const colour = verdict === "fine" ? "good" : verdict === "missing" ? "bad" : "warn";
  const say = (label: string, text: string | undefined): void => {
    if (text === undefined) return;
    const lines = wrapText(text, terminal.width - widths.indent - 7);
    for (const [at, line] of lines.entries()) {
      terminal.print(`${" ".repeat(widths.indent)}${(at === 0 ? label : "").padEnd(7)}${line}`);
    }
  };
  terminal.print(`${terminal.style(colour, verdict.padEnd(widths.verdict))}  ${what}`);
  say("found", found);
  say("why", why);
  say(verdict === "missing" ? "set" : "see", how);
}

async function placeOf(invocation: Invocation): Promise<GitHubPlace> {
  const { env, positionals } = invocation;
  const [named, tooMany] = positionals;
  if (tooMany !== undefined) throw new WritError("WRIT_USAGE", `${JSON.stringify(tooMany)} is one word too many.`);
  const [owner, repository] = repositoryParts(named ?? (await originOf(invocation)));
  const token = env["GITHUB_TOKEN"] || env["GH_TOKEN"];
  if (token === undefined || token === "") {
    const instead =
      "Set GITHUB_TOKEN or GH_TOKEN to a token that may read the repository, such as `gh auth token` prints.";
    throw new WritError("WRIT_USAGE", instead);
  }
  const branch = textOption(invocation, "branch");
  const apiUrl = env["GITHUB_API_URL"];
  return {
    owner,
    repository,
    token,
    ...(branch === undefined ? {} : { branch }),
    ...(apiUrl === undefined || apiUrl === "" ? {} : { apiUrl }),
  };
}

function repositoryParts(text: string): [owner: string, repository: string] {
  const [, owner, repository] = /^([A-Za-z0-9-]{1,39})\/([\w.-]{1,100})$/.exec(text) ?? [];
  if (owner === undefined || repository === undefined || /^\.{1,2}$/.test(repository)) {
    throw new WritError("WRIT_USAGE", `${JSON.stringify(text)} is no repository on GitHub: write OWNER/REPO.`);
  }
  return [owner, repository];
}

async function originOf({ folder }: Invocation): Promise<string> {
  const remote = await git(folder, ["remote", "get-url", "origin"]).catch(() => undefined);
  const found = remote && repositoryOnGitHub(remote.toString("utf8").trim());
  if (found !== undefined && found !== "") return found;
  throw new WritError("WRIT_USAGE", "No origin on github.com here: write writ doctor --github OWNER/REPO.");
}
