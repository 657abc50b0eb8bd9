// What a workflow that init writes may use, each pinned by commit: GitHub's own four actions, and ours. It must never
// name a tag or a branch: whoever may move one would run in every access repository.

export interface ActionsPin {
  /** OWNER/REPO, where `actions/NAME` of ours lie. */
  readonly repository: string;
  /** Forty hex digits. */
  readonly commit: string;
  /** For the comment behind the pin: a version, or what there is instead of one. */
  readonly version: string;
}

/** The actions of the newest release: its releasing commit sets this. There is no release yet. */
export const releasedActions: ActionsPin | undefined = undefined;

/** `uses:` of GitHub's own actions, all on Node 24; what a tag is was compared in public repositories that pin it. */
export const uses = {
  checkout: "actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2",
  upload: "actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1",
  download: "actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1",
  appToken: "actions/create-github-app-token@bcd2ba49218906704ab6c1aa796996da409d3eb1 # v3.2.0",
} as const;

/** `uses:` of an action of ours. */
export function ours({ repository, commit, version }: ActionsPin, action: string): string {
  return `${repository}/actions/${action}@${commit} # ${version}`;
}

/** What all workflows are written from. */
export interface WorkflowWishes {
  readonly actions: ActionsPin;
  /** The branch whose files are in force. */
  readonly branch: string;
}
