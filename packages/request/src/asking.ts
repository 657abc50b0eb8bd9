// Who asks in which repository on GitHub, and the repository as it stands there, read without a clone. It must never
// ask a fork by mistake: what is merged there gives nobody anything.
import { WritError } from "@writ/contracts";
import {
  type AboutRepository,
  type AccessPlace,
  openRepositoryAccess,
  type RemoteHead,
  type RepositoryAccess,
} from "@writ/github";
import type { RepositoryEntry } from "@writ/model";
import { pickEntries } from "@writ/repository";
import { asAsker } from "./asking-fault.ts";
import { type AccessHead, openHead } from "./draft-request.ts";

export interface Asking {
  readonly access: RepositoryAccess;
  readonly about: AboutRepository;
  readonly account: { readonly id: number; readonly login: string };
  /** OWNER/NAME. */
  readonly name: string;
  /** The branch that is published. */
  readonly branch: string;
}

export interface AskingOptions extends AccessPlace {
  /** Absent: the repository's default branch. */
  readonly branch?: string;
  /** The user named this repository; one that was only found may not be a fork. */
  readonly named: boolean;
}

export interface RemoteAccessHead extends AccessHead {
  readonly head: RemoteHead;
}

/** 2 requests. @throws WritError REQUEST_FORK, REQUEST_RIGHTS, REQUEST_UNANSWERED. */
export async function openAsking(options: AskingOptions): Promise<Asking> {
  return await asAsker(async () => {
    const access = openRepositoryAccess(options);
    const [account, about] = await Promise.all([access.whoAmI(), access.about()]);
    const name = `${options.owner}/${options.repository}`;
    if (about.forkOf !== undefined && !options.named) {
      const of = about.forkOf === "" ? "another repository" : about.forkOf;
      throw new WritError("REQUEST_FORK", `${name} is a fork of ${of}.`);
    }
    return { access, about, account, name, branch: options.branch ?? about.defaultBranch };
  });
}

/** 4 requests, however many files. @throws WritError REQUEST_BASE, REQUEST_UNANSWERED. */
export async function readRemoteHead({ access, branch }: Asking, nowSeconds: number): Promise<RemoteAccessHead> {
  return await asAsker(async () => {
    const head = await access.headOf(branch);
    const { wanted, obstacles } = pickEntries(await access.entriesOf(head));
    const blobs = await access.blobsOf(head, wanted);
    const files = new Map<string, RepositoryEntry>(obstacles);
    for (const { path, id } of wanted) {
      const bytes = blobs.get(id);
      if (bytes === undefined) throw new WritError("GITHUB_ANSWER", `${path} is missing.`);
      files.set(path, bytes);
    }
    return { head, ...openHead({ commit: head.commit, files }, nowSeconds) };
  });
}
