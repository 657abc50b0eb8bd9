// Pull requests: listed, read, opened, changed, merged. It must never merge what rules or a moved head forbid.
import { type Answer, type Call, good, invalid, made, notFound, type Routes, refused, textOf } from "../call.ts";
import { answerOf } from "../contract.ts";
import { simple } from "../people.ts";
import { type HubPull, isOpen } from "../pull.ts";
import { rulesOf } from "../settings.ts";
import { commitAnswer, filesOf, outlineOf, pullCommits } from "./pull-answers.ts";

export const pullRoutes: Routes = {
  "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls": ({ hub, values, url }) => {
    const sha = values["commit_sha"] ?? "";
    const found = [...hub.pulls.values()].filter(({ merged, head }) => merged?.landed.includes(sha) || head === sha);
    return good(found.map((pull) => answerOf("pull-request-simple", outlineOf(pull, hub, url))));
  },
  "GET /repos/{owner}/{repo}/pulls": ({ hub, query, url }) => {
    const wanted = { state: "open", ...Object.fromEntries(query) } as Record<string, string>;
    const found = [...hub.pulls.values()].filter((pull) => isWanted(pull, wanted, hub.repository.owner));
    const sorted = found.sort((a, b) => b.number - a.number);
    if (wanted["direction"] === "asc") sorted.reverse();
    return good(sorted.map((pull) => answerOf("pull-request-simple", outlineOf(pull, hub, url))));
  },
  "POST /repos/{owner}/{repo}/pulls": openPull,
  "GET /repos/{owner}/{repo}/pulls/{pull_number}": (call) => withPull(call, (pull) => good(wholeOf(pull, call))),
  "PATCH /repos/{owner}/{repo}/pulls/{pull_number}": (call) => withPull(call, (pull) => changePull(pull, call)),
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/commits": (call) =>
    withPull(call, (pull) => good(pullCommits(pull, call.hub).map((sha) => commitAnswer(sha, call.hub)))),
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/files": (call) =>
    withPull(call, (pull) => good(filesOf(pull, call.hub))),
  "PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge": (call) => withPull(call, (pull) => mergePull(pull, call)),
};

/** The pull request that a path names. */
export function withPull(call: Call, answer: (pull: HubPull) => Answer): Answer {
  const pull = call.hub.pulls.get(Number(call.values["pull_number"] ?? call.values["issue_number"]));
  return pull === undefined ? notFound : answer(pull);
}

function isWanted(pull: HubPull, wanted: Readonly<Record<string, string>>, owner: string): boolean {
  const { state, base, head } = wanted;
  if (state !== "all" && state !== (isOpen(pull) ? "open" : "closed")) return false;
  if (base !== undefined && base !== pull.base) return false;
  // As GitHub: a head without its owner is no filter at all.
  return head?.includes(":") !== true || head === `${pull.fork?.owner ?? owner}:${pull.branch}`;
}

function wholeOf(pull: HubPull, { hub, url }: Call): unknown {
  return answerOf("pull-request", {
    ...outlineOf(pull, hub, url),
    merged: pull.merged !== undefined,
    merged_by: pull.merged === undefined ? null : simple(pull.merged.by),
    mergeable: isOpen(pull) ? true : null,
    comments: [...hub.comments.values()].filter((comment) => comment.pull === pull.number).length,
    commits: pullCommits(pull, hub).length,
    changed_files: filesOf(pull, hub).length,
  });
}

function openPull(call: Call): Answer {
  const { hub, bearer, body } = call;
  const [base, branch] = [textOf(body["base"]) ?? "", (textOf(body["head"]) ?? "").replace(/^acme:/, "")];
  const title = textOf(body["title"]) ?? "";
  const [baseSha, head] = [base, branch].map((name) => hub.stored.commitOf(`refs/heads/${name}`));
  if (baseSha === undefined) return invalid("PullRequest", "base is invalid");
  if (head === undefined) return invalid("PullRequest", "head is invalid");
  const twin = [...hub.pulls.values()].find(
    (pull) => isOpen(pull) && pull.fork === undefined && pull.branch === branch && pull.base === base,
  );
  if (twin !== undefined) return invalid("PullRequest", `A pull request already exists for acme:${branch}.`);
  if (hub.stored.isAncestor(head, baseSha)) return invalid("PullRequest", `No commits between ${base} and ${branch}`);
  const pull = hub.opened({
    number: hub.number(),
    author: bearer.who,
    branch,
    base,
    head,
    title,
    body: textOf(body["body"]) ?? "",
  });
  hub.moved();
  return made(wholeOf(pull, call));
}

function changePull(pull: HubPull, call: Call): Answer {
  const { hub, body } = call;
  const { title, state, base } = body;
  if (state === "open" && pull.merged !== undefined)
    return invalid("PullRequest", "state cannot be changed. The pull request has been merged.");
  pull.title = textOf(title) ?? pull.title;
  pull.body = textOf(body["body"]) ?? pull.body;
  const toBase = textOf(base);
  if (toBase !== undefined && toBase !== pull.base) hub.retarget(pull, toBase);
  if (state === "closed" && isOpen(pull)) pull.closedAt = hub.tick();
  if (state === "open") delete pull.closedAt;
  return good(wholeOf(pull, call));
}

function mergePull(pull: HubPull, { hub, bearer, body }: Call): Answer {
  if (!isOpen(pull)) return refused(405, "Pull Request is not mergeable");
  if (pull.draft === true) return refused(405, "Pull Request is still a draft");
  const sha = textOf(body["sha"]);
  if (sha !== undefined && sha !== pull.head)
    return refused(409, "Head branch was modified. Review and try the merge again.");
  if (!isAllowed(pull, { hub, bearer }))
    return refused(405, "Repository rule violations found\n\nAt least 1 approving review is required.\n\n");
  const how = textOf(body["merge_method"]) ?? "merge";
  const message = [body["commit_title"], body["commit_message"]].map(textOf).filter(Boolean).join("\n\n");
  const by = { by: bearer.who, ...(message === "" ? {} : { message }) };
  const merged = hub.merge(pull, how === "squash" || how === "rebase" ? how : "merge", by);
  return good({ sha: merged, merged: true, message: "Pull Request successfully merged" });
}

function isAllowed(pull: HubPull, { hub, bearer }: Pick<Call, "hub" | "bearer">): boolean {
  if (hub.settings.bypass.has(bearer.who.id)) return true;
  const counts = rulesOf(hub.settings, pull.base)
    .filter(({ type }) => type === "pull_request")
    .map(({ parameters }) => Number(parameters?.["required_approving_review_count"] ?? 0));
  const approved = pull.reviews.filter(({ state, commit }) => state === "APPROVED" && commit === pull.head).length;
  return approved >= Math.max(0, ...counts);
}
