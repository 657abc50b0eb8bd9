// Which commit of which repository the workflows take Writ's own actions from. It must never guess an owner: whoever
// has that name on GitHub would run in every access repository.
import { fileURLToPath } from "node:url";
import { WritError } from "@writ/contracts";
import { git } from "@writ/repository";
import { type ActionsPin, releasedActions } from "./workflows/pins.ts";

const program = fileURLToPath(new URL("../../../..", import.meta.url));

/**
 * What `--actions` says, else the newest release, else the commit of the checkout that runs this, if it came from
 * GitHub. Undefined: nobody says. @throws WritError WRIT_USAGE when `named` is no pin.
 */
export async function actionsPin(named: string | undefined): Promise<ActionsPin | undefined> {
  if (named !== undefined) return parsePin(named);
  return releasedActions ?? (await ownCheckout());
}

function parsePin(text: string): ActionsPin {
  const [, repository, commit] = /^([A-Za-z0-9-]{1,39}\/[\w.-]{1,100})@([0-9a-f]{40})$/.exec(text) ?? [];
  if (repository === undefined || commit === undefined) {
    const instead = "write OWNER/REPO@SHA with the forty digits of a commit, no tag and no branch";
    throw new WritError("WRIT_USAGE", `--actions ${JSON.stringify(text)}: ${instead}.`);
  }
  return { repository, commit, version: "named by --actions" };
}

async function ownCheckout(): Promise<ActionsPin | undefined> {
  try {
    const say = async (...words: string[]) => (await git(program, words)).toString("utf8").trim();
    const repository = repositoryOnGitHub(await say("remote", "get-url", "origin"));
    if (repository === undefined) return undefined;
    return { repository, commit: await say("rev-parse", "--verify", "HEAD"), version: "unreleased" };
  } catch {
    // An installation without git history names no commit.
    return undefined;
  }
}

/** https, with or without somebody's name in it, and ssh in its two spellings. */
const remoteHost = /^(?:https:\/\/(?:[^@/\s]*@)?github\.com\/|(?:ssh:\/\/)?git@github\.com[:/])/;

/** OWNER/REPO of a remote on github.com. */
export function repositoryOnGitHub(remote: string): string | undefined {
  const host = remoteHost.exec(remote)?.[0];
  if (host === undefined) return undefined;
  return /^([A-Za-z0-9-]{1,39}\/[\w.-]{1,100}?)(?:\.git)?\/?$/.exec(remote.slice(host.length))?.[1];
}
