// Which access repository is asked, and by whose token: what was named, the clone that one stands in, or what was used
// last with this profile. It must never put a token into an argument or a file.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { WritError } from "@writ/contracts";
import { git } from "@writ/repository";
import type { AskingOptions } from "@writ/request";
import type { Invocation, Option } from "../command.ts";
import { placeOf } from "../connect/caller.ts";
import { repositoryOnGitHub } from "../init/actions-pin.ts";
import { privateFolder, readPrivate, writePrivate } from "../login/private-file.ts";
import { textOption } from "../options.ts";
import { repositoryFolder } from "../repository-folder.ts";

/** Options of every command that asks the access repository. */
export const askingOptions = {
  repository: {
    type: "string",
    value: "OWNER/NAME",
    description: "the access repository on GitHub (default: the clone's origin, or the one used last)",
  },
  branch: { type: "string", value: "NAME", description: "the branch that is published (default: the default branch)" },
  dir: { type: "string", value: "DIR", description: "a clone of the access repository (default: this folder)" },
  git: { type: "boolean", description: "without GitHub: a branch with a signed commit in the clone, to be pushed" },
} as const satisfies Record<string, Option>;

const ghMsMax = 10_000;

/** undefined: plain git is meant. @throws WritError REQUEST_REPOSITORY, REQUEST_TOKEN. */
export async function readAskingOptions(invocation: Invocation): Promise<AskingOptions | undefined> {
  if (invocation.options["git"] === true) return undefined;
  const named = textOption(invocation, "repository") ?? (invocation.env["WRIT_REPOSITORY"] || undefined);
  const found = named ?? (await originOf(invocation));
  const name = found ?? ((await inClone(invocation)) ? undefined : await usedLast(invocation));
  if (name === undefined) {
    if (await inClone(invocation)) return undefined;
    throw new WritError("REQUEST_REPOSITORY", "Nothing names one, and no commit here holds a writ.yaml.");
  }
  const [, owner, repository] = /^([A-Za-z0-9-]{1,39})\/([\w.-]{1,100})$/.exec(name) ?? [];
  if (owner === undefined || repository === undefined || /^\.{1,2}$/.test(repository)) {
    throw new WritError("WRIT_USAGE", `--repository ${JSON.stringify(name)}: write OWNER/NAME.`);
  }
  const [apiUrl, branch] = [invocation.env["GITHUB_API_URL"], textOption(invocation, "branch")];
  return {
    ...{ owner, repository, token: await tokenOf(invocation), named: named !== undefined },
    ...(apiUrl === undefined || apiUrl === "" ? {} : { apiUrl }),
    ...(branch === undefined ? {} : { branch }),
  };
}

export function cloneFolder(invocation: Invocation): string {
  return repositoryFolder(invocation.folder, textOption(invocation, "dir") ?? ".");
}

async function originOf(invocation: Invocation): Promise<string | undefined> {
  const remote = await git(cloneFolder(invocation), ["remote", "get-url", "origin"]).catch(() => undefined);
  return remote === undefined ? undefined : repositoryOnGitHub(remote.toString("utf8").trim());
}

async function inClone(invocation: Invocation): Promise<boolean> {
  const found = await git(cloneFolder(invocation), ["cat-file", "-e", "HEAD:writ.yaml"]).catch(() => undefined);
  return found !== undefined;
}

async function tokenOf({ env }: Invocation): Promise<string> {
  const token = env["GH_TOKEN"] || env["GITHUB_TOKEN"] || (await tokenOfGh(env));
  if (token !== undefined && /^[\x21-\x7e]{1,1000}$/.test(token)) return token;
  throw new WritError("REQUEST_TOKEN");
}

/** What GitHub's own program is logged in with; undefined: it is not here, or not logged in. */
async function tokenOfGh(env: Invocation["env"]): Promise<string | undefined> {
  const program = programInPath("gh", env);
  if (program === undefined) return undefined;
  const words = ["auth", "token", "--hostname", hostAsked(env)];
  return await new Promise((resolve) => {
    const child = execFile(program, words, { env: { ...env }, timeout: ghMsMax }, (error, out) =>
      resolve(error === null ? out.trim() : undefined),
    );
    child.stdin?.end();
  });
}

/** The host that the token is sent to: gh may be logged in to others too, and has another token for each. */
function hostAsked(env: Invocation["env"]): string {
  const url = env["GITHUB_API_URL"] || "https://api.github.com";
  if (URL.canParse(url)) return new URL(url).hostname.replace(/^api\./, "");
  throw new WritError("WRIT_USAGE", `GITHUB_API_URL=${JSON.stringify(url)} is no address.`);
}

/** By its whole path: a bare name may be looked for in the current folder first. */
function programInPath(name: string, env: Invocation["env"]): string | undefined {
  const file = process.platform === "win32" ? `${name}.exe` : name;
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => isAbsolute(folder));
  return folders.map((folder) => join(folder, file)).find((path) => existsSync(path));
}

function usedFile(invocation: Invocation): { readonly folder: string; readonly file: string } {
  const { folder, name } = placeOf(invocation);
  return { folder, file: join(folder, `${name}.repository`) };
}

async function usedLast(invocation: Invocation): Promise<string | undefined> {
  return (await readPrivate(usedFile(invocation).file))?.trim() || undefined;
}

/** Remembers it for the next time; that it cannot be kept is no reason not to ask. */
export async function rememberRepository(invocation: Invocation, name: string): Promise<void> {
  try {
    const { folder, file } = usedFile(invocation);
    if ((await readPrivate(file))?.trim() === name) return;
    await privateFolder(folder);
    await writePrivate(file, `${name}\n`);
  } catch {
    invocation.terminal.progress("the repository could not be remembered for the next time");
  }
}
