// Which commit added a file, and which pull request its message names: a pointer for a reader. It must never be taken
// for proof, since anybody may write a message.
import type { RunGit } from "../facts.ts";

export interface Added {
  readonly commit: string;
  /** As the message of the commit says it; absent: it says none. */
  readonly pull?: number;
}

/** By path, where first-parent history says it. A shallow clone says nothing: its oldest commit seems to add all. */
export async function addedBy(
  git: RunGit,
  commit: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Added>> {
  const added = new Map<string, Added>();
  if (paths.length === 0) return added;
  const decoder = new TextDecoder();
  const shallow = decoder.decode(await git(["rev-parse", "--is-shallow-repository"])).trim();
  if (shallow !== "false") return added;
  const only = ["--diff-filter=A", "--no-renames", "--no-ext-diff", "--diff-merges=first-parent", "--relative"];
  const wanted = new Set(paths);
  const specs = paths.map((path) => `:(literal)${path}`);
  const words = ["log", "--first-parent", ...only, "--name-only", "-z", "--format=%H%n%s", commit, "--", ...specs];
  let current: Added = { commit };
  for (const token of decoder.decode(await git(words)).split("\0")) {
    const text = token.replace(/^\n/, "");
    const [, sha, subject = ""] = /^([0-9a-f]{40,64})\n(.*)$/s.exec(text) ?? [];
    if (sha !== undefined) current = { commit: sha, ...pullNamedIn(subject) };
    // The newest counts: what stood there before was removed since.
    else if (wanted.has(text) && !added.has(text)) added.set(text, current);
  }
  return added;
}

/** The subjects that GitHub writes for merges and for squashes. */
function pullNamedIn(subject: string): { readonly pull?: number } {
  const [, merged, squashed] = /^Merge pull request #(\d{1,9}) from |\(#(\d{1,9})\)$/.exec(subject) ?? [];
  const pull = Number(merged ?? squashed);
  return pull > 0 ? { pull } : {};
}
