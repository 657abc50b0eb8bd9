// What answers say about pull requests, commits and files: from git, by the described schemas.
import { iso } from "../call.ts";
import { answerOf } from "../contract.ts";
import type { Hub } from "../hub.ts";
import { simple, webFlow } from "../people.ts";
import { type HubPull, isOpen } from "../pull.ts";

export function outlineOf(pull: HubPull, hub: Hub, url: string): Record<string, unknown> {
  const { number, merged, author, base, branch, head, baseSha, fork, openedAt, closedAt } = pull;
  const { id, name, owner } = hub.repository;
  const repositoryOf = (of: { readonly id: number; readonly owner: string }): unknown =>
    answerOf("repository", {
      id: of.id,
      name,
      full_name: `${of.owner}/${name}`,
      fork: of.id !== id,
      owner: simple({ id: of.id + 1, login: of.owner, email: "", type: "User" }),
    });
  const endedAt = merged?.at ?? closedAt;
  return {
    id: 100_000 + number,
    number,
    title: pull.title,
    body: pull.body,
    html_url: `${url}/${owner}/${name}/pull/${number}`,
    state: isOpen(pull) ? "open" : "closed",
    draft: pull.draft === true,
    user: simple(author),
    created_at: iso(openedAt),
    updated_at: iso(changedAt(pull, hub)),
    closed_at: endedAt === undefined ? null : iso(endedAt),
    merged_at: merged === undefined ? null : iso(merged.at),
    merge_commit_sha: merged?.commit ?? null,
    author_association: "MEMBER",
    base: {
      ref: base,
      sha: baseSha,
      label: `${owner}:${base}`,
      repo: repositoryOf({ id, owner }),
      user: simple(author),
    },
    head: {
      ref: branch,
      sha: head,
      label: `${fork?.owner ?? owner}:${branch}`,
      repo: repositoryOf(fork ?? { id, owner }),
      user: simple(author),
    },
  };
}

/** When a review, an event, a comment or its end changed it last; GitHub counts a push too. */
function changedAt({ number, reviews, events, openedAt, closedAt, merged }: HubPull, hub: Hub): number {
  const comments = [...hub.comments.values()].filter(({ pull }) => pull === number).map((comment) => comment.changedAt);
  const times = [...reviews, ...events].map(({ at }) => at);
  return Math.max(openedAt, closedAt ?? 0, merged?.at ?? 0, ...times, ...comments);
}

/** Commits of a pull request, oldest first. */
export function pullCommits({ baseSha, head }: HubPull, { stored }: Hub): readonly string[] {
  const range = `${stored.run(["merge-base", baseSha, head])}..${head}`;
  const listed = stored.run(["rev-list", "--reverse", range]);
  return listed === "" ? [] : listed.split("\n");
}

export function commitAnswer(sha: string, hub: Hub): Record<string, unknown> {
  const format = "%ae%x00%an%x00%at%x00%ce%x00%cn%x00%ct%x00%T%x00%P%x00%B";
  const parts = hub.stored.run(["log", "-1", `--format=${format}`, sha]).split("\0");
  const [ae = "", an, at, ce = "", cn, ct, tree = "", parents = "", message = ""] = parts;
  return answerOf("commit", {
    sha,
    author: accountOf(ae, hub),
    committer: accountOf(ce, hub),
    parents: parents
      .split(" ")
      .filter(Boolean)
      .map((parent) => ({ sha: parent, url: "" })),
    commit: {
      author: { email: ae, name: an, date: iso(Number(at)) },
      committer: { email: ce, name: cn, date: iso(Number(ct)) },
      message: message.trimEnd(),
      tree: { sha: tree, url: "" },
      verification: {
        verified: hub.signed.has(sha),
        reason: hub.signed.has(sha) ? "valid" : "unsigned",
        signature: null,
        payload: null,
        verified_at: null,
      },
    },
  });
}

function accountOf(email: string, hub: Hub): unknown {
  if (email === webFlow.email) return simple(webFlow);
  const who = [...hub.users.values()].find((user) => user.email === email);
  return who === undefined ? null : simple(who);
}

export function filesOf({ baseSha, head }: HubPull, hub: Hub): unknown[] {
  return diffOf(hub.stored.run(["merge-base", baseSha, head]), head, hub);
}

/** What differs between two commits, as GitHub lists it. */
export function diffOf(before: string, after: string, { stored }: Hub): unknown[] {
  const raw = stored.run(["diff", "--raw", "-z", "-M", "--no-abbrev", before, after]).split("\0");
  const files: unknown[] = [];
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const [, , from = "", to = "", letter = ""] = (raw[at] ?? "").split(" ");
    const renamed = letter.startsWith("R");
    const status = renamed ? "renamed" : ({ A: "added", D: "removed" }[letter] ?? "modified");
    const names = renamed ? { previous_filename: raw[at + 1], filename: raw[at + 2] } : { filename: raw[at + 1] };
    files.push(answerOf("diff-entry", { ...names, status, sha: status === "removed" ? from : to }));
    if (renamed) at += 1;
  }
  return files;
}
