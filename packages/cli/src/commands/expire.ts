// writ expire: the files of grants that have ended, and on request a branch or a pull request that removes them. It
// must never remove anything by itself: access has ended already, and what is left is tidying.
import { WritError } from "@writ/contracts";
import {
  type Expiry,
  findExpiry,
  openWriter,
  ownBranch,
  reasonOf,
  recipientOf,
  type Tidied,
  tidiedSentence,
  tidyByPull,
  tidyOnBranch,
} from "@writ/github";
import { formatDiagnostics, parseInstant } from "@writ/model";
import { filesOfCommit, git, headCommit } from "@writ/repository";
import type { Command, Invocation } from "../command.ts";
import { durationOption, flagOption, onePositional, textOption } from "../options.ts";
import { repositoryFolder } from "../repository-folder.ts";
import type { Terminal } from "../terminal.ts";

const usualBranch = "writ/expire";

export const expireCommand: Command = {
  name: "expire",
  summary: "list grants that have ended, and remove their files by a branch or a pull request",
  usage: "[DIR] [--at TIME] [--grace DURATION] [--branch NAME | --open-pull-request]",
  example: "writ expire\nwrit expire --branch writ/expire\n" + "writ expire --open-pull-request --github acme/access",
  options: {
    at: {
      type: "string",
      value: "TIME",
      description: "what will have ended by then, such as 2026-12-01T00:00:00Z (default: now)",
    },
    grace: {
      type: "string",
      value: "DURATION",
      description: "how long a file may lie after its grant has ended, such as 7d",
    },
    branch: {
      type: "string",
      value: "NAME",
      description: `commit the removal to this branch of the clone, such as ${usualBranch}`,
    },
    "open-pull-request": { type: "boolean", description: "keep one pull request on GitHub that removes them" },
    github: {
      type: "string",
      value: "OWNER/NAME",
      description: "the repository on GitHub (default: GITHUB_REPOSITORY)",
    },
    "ask-again": { type: "boolean", description: "ask for files, too, whose pull request somebody closed" },
  },
  notes: [
    "What is looked at is the last commit. A branch or a pull request is made anew when the list changes, and left",
    "alone otherwise. The token for GitHub is GITHUB_TOKEN of the environment.",
    "Exit status: 0 looked, whatever was found; 1 the repository is not valid.",
  ],
  async run(invocation) {
    const { terminal } = invocation;
    const folder = repositoryFolder(invocation.folder, onePositional(invocation, "."));
    const wish = wishOf(invocation);
    const commit = await headCommit(folder);
    if (commit === undefined) throw new WritError("CLI_GIT", `${folder} has no commit: what ended is read from one.`);
    const files = await filesOfCommit(folder, commit);
    const run = async (words: readonly string[], input?: string): Promise<Buffer> => await git(folder, words, input);
    const found = await findExpiry({ files, commit, git: run, ...wish.time });
    if (!found.ok) {
      terminal.print(formatDiagnostics([...found.diagnostics], "text").trimEnd());
      terminal.json({ ok: false, diagnostics: found.diagnostics });
      terminal.next("correct it; from what is not valid nothing is removed");
      return 1;
    }
    const { expiry } = found;
    const { branch } = wish;
    const tidied =
      wish.pull !== undefined
        ? await openPull(wish.pull, { expiry, folder })
        : branch === undefined
          ? undefined
          : await tidyOnBranch(run, expiry, branch);
    tell(terminal, { expiry, tidied, branch });
    return 0;
  },
};

type Wish = ReturnType<typeof wishOf>;

function wishOf(invocation: Invocation) {
  const [branch, at] = [textOption(invocation, "branch"), textOption(invocation, "at")];
  const opens = flagOption(invocation, "open-pull-request");
  if (opens && branch !== undefined)
    throw usage("--branch is for a clone, --open-pull-request for GitHub: choose one.");
  const clockSeconds = Math.floor(Date.now() / 1000);
  const nowSeconds = at === undefined ? clockSeconds : parseInstant(at);
  if (nowSeconds === undefined) throw usage(`--at ${at} is no moment in UTC such as 2026-12-01T00:00:00Z.`);
  if (nowSeconds > clockSeconds && (opens || branch !== undefined)) {
    throw usage(`--at ${at} is still to come: only what has ended is removed. Leave it out, or only list.`);
  }
  const time = { nowSeconds, graceSeconds: durationOption(invocation, "grace") ?? 0 };
  return { branch, time, ...(opens ? { pull: pullWishOf(invocation) } : {}) };
}

function pullWishOf(invocation: Invocation) {
  const { env } = invocation;
  const slug = textOption(invocation, "github") ?? env["GITHUB_REPOSITORY"] ?? "";
  const [, owner, repository] = /^([A-Za-z0-9-]{1,39})\/([\w.-]{1,100})$/.exec(slug) ?? [];
  if (owner === undefined || repository === undefined)
    throw usage("--github OWNER/NAME says where the pull request goes.");
  const token = env["GITHUB_TOKEN"] ?? "";
  if (token === "") throw usage("GITHUB_TOKEN is not set: it needs the rights to write contents and pull requests.");
  const apiUrl = env["GITHUB_API_URL"];
  const again = flagOption(invocation, "ask-again");
  return { owner, repository, token, again, ...(apiUrl ? { apiUrl } : {}) };
}

function usage(detail: string): WritError {
  return new WritError("WRIT_USAGE", detail);
}

async function openPull(
  wish: NonNullable<Wish["pull"]>,
  { expiry, folder }: { readonly expiry: Expiry; readonly folder: string },
): Promise<Tidied> {
  const below = (await git(folder, ["rev-parse", "--show-prefix"])).toString("utf8").trim();
  if (below !== "") throw usage(`The access repository lies in ${below} of another; on GitHub it must be its own.`);
  return await tidyByPull(openWriter(wish), { expiry, branch: ownBranch(usualBranch), again: wish.again });
}

interface Told {
  readonly expiry: Expiry;
  readonly tidied: Tidied | undefined;
  readonly branch: string | undefined;
}

function tell(terminal: Terminal, { expiry, tidied, branch }: Told): void {
  const { removals, kept, waiting, commit } = expiry;
  for (const removal of removals) {
    const by = expiry.added.get(removal.path)?.pull;
    const asked = by === undefined ? "" : `, asked for in pull request ${by}`;
    const no = tidied?.declined.find((declined) => declined.removal === removal);
    const left = no === undefined ? "" : terminal.style("warn", ` (left: pull request ${no.pull} was closed)`);
    terminal.print(`${removal.path}  ${reasonOf(removal)}: ${recipientOf(removal)}, ${removal.role}${asked}${left}`);
  }
  for (const { removal, because } of kept) {
    const why = because === undefined ? "it was not tried" : because.message;
    terminal.print(`${removal.path}  ${reasonOf(removal)}, but has to stay: without it, ${why}`);
  }
  if (waiting > 0) terminal.print(`${waiting} more wait for the next run.`);
  if (removals.length + kept.length === 0) terminal.print("No file is left of a grant that has ended.");
  if (tidied !== undefined && removals.length > 0) {
    terminal.print(terminal.style("good", tidiedSentence(tidied, expiry, branch ?? "the default branch")));
  }
  const outcome = tidied === undefined ? {} : { outcome: tidied.what, ...placeOf(tidied) };
  terminal.json({ ok: true, revision: commit, removals, kept, waiting, ...outcome });
  sayNext(terminal, { expiry, tidied, branch });
}

function placeOf({ pull, commit, declined }: Tidied) {
  const left = declined.map(({ removal, pull: number }) => ({ grant: removal.grant, pull: number }));
  return { ...(pull === undefined ? {} : { pull }), ...(commit === undefined ? {} : { commit }), declined: left };
}

function sayNext(terminal: Terminal, { expiry: { removals }, tidied, branch }: Told): void {
  if (removals.length === 0) return;
  if (tidied === undefined) return terminal.next(`remove them by a branch: writ expire --branch ${usualBranch}`);
  if (tidied.what === "moved") return terminal.next("git pull, then run this again");
  if (tidied.pull !== undefined) return terminal.next(`merge pull request ${tidied.pull}; access has ended already`);
  if (branch !== undefined) return terminal.next(`push ${branch} and have it merged; access has ended already`);
}
