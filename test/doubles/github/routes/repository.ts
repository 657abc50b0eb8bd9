// The repository as a whole: itself, its files, what differs between commits, its people, workflows started by hand.

import type { TreeEntry } from "../bare-repository.ts";
import { type Answer, type Call, good, notFound, nothing, type Routes, refused, textOf } from "../call.ts";
import { answerOf } from "../contract.ts";
import { simple } from "../people.ts";
import { commitAnswer, diffOf } from "./pull-answers.ts";

export const repositoryRoutes: Routes = {
  "GET /repos/{owner}/{repo}": ({ hub, url, bearer }) => {
    const { id, name, owner } = hub.repository;
    const account = simple({ id: id + 1, login: owner, email: "", type: "User" });
    return good(
      answerOf("full-repository", {
        id,
        name,
        full_name: `${owner}/${name}`,
        owner: account,
        private: true,
        visibility: "private",
        default_branch: "main",
        fork: hub.settings.forkOf !== undefined,
        ...(hub.settings.forkOf === undefined
          ? {}
          : { parent: answerOf("repository", { full_name: hub.settings.forkOf }) }),
        permissions: { admin: false, pull: true, push: bearer.permissions.contents === "write" },
        html_url: `${url}/${owner}/${name}`,
        clone_url: `${url}/${owner}/${name}.git`,
      }),
    );
  },
  "GET /repos/{owner}/{repo}/contents/{path}": contents,
  "GET /repos/{owner}/{repo}/compare/{basehead}": compare,
  "GET /orgs/{org}/teams/{team_slug}/members": ({ hub, values }) => {
    const members = hub.teams.get(`${values["org"]}/${values["team_slug"]}`);
    return members === undefined ? notFound : good(members.map(simple));
  },
  "GET /user": ({ bearer: { who } }) =>
    who.type === "Bot"
      ? refused(403, "Resource not accessible by integration")
      : good(answerOf("public-user", { ...simple(who), user_view_type: "public" })),
  "GET /users/{username}": ({ hub, values }) => {
    const who = hub.users.get(values["username"] ?? "");
    return who === undefined ? notFound : good(answerOf("public-user", { ...simple(who), user_view_type: "public" }));
  },
  "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches": ({ hub, values, body }) => {
    const [file, ref] = [values["workflow_id"] ?? "", textOf(body["ref"]) ?? ""];
    const commit = hub.stored.commitOf(`refs/heads/${ref}`);
    if (commit === undefined) return refused(422, `No ref found for: ${ref}`);
    const there = hub.stored.tree(commit, true).some(({ path }) => path === `.github/workflows/${file}`);
    if (!there) return notFound;
    hub.dispatched.push(`${file}@${ref}`);
    return nothing;
  },
};

function contents({ hub, values, query }: Call): Answer {
  const commit = hub.stored.commitOf(query.get("ref") ?? "main");
  const path = values["path"] ?? "";
  if (commit === undefined) return notFound;
  const entry = hub.stored.tree(commit, true).find((one) => one.path === path);
  if (entry === undefined) return notFound;
  if (entry.type === "tree") return good(hub.stored.tree(entry.sha).map((one) => listed(one, `${path}/${one.path}`)));
  const bytes = hub.stored.bytes(["cat-file", "blob", entry.sha]);
  if (entry.mode === "120000") return good({ ...listed(entry, path), target: bytes.toString("utf8") });
  return good({ ...listed(entry, path), encoding: "base64", content: bytes.toString("base64") });
}

function listed({ sha, size, mode, type }: TreeEntry, path: string): Record<string, unknown> {
  const kind = type === "tree" ? "dir" : type === "commit" ? "submodule" : mode === "120000" ? "symlink" : "file";
  const links = {
    git_url: null,
    html_url: null,
    download_url: null,
    url: "",
    _links: { git: null, html: null, self: "" },
  };
  return { type: kind, size: size ?? 0, name: path.split("/").at(-1), path, sha, ...links };
}

function compare({ hub, values, url }: Call): Answer {
  const [base, head] = (values["basehead"] ?? "").split("...").map((name) => hub.stored.commitOf(name));
  if (base === undefined || head === undefined) return notFound;
  const between = hub.stored.run(["merge-base", base, head]);
  const count = (range: string): number => Number(hub.stored.run(["rev-list", "--count", range]));
  const [ahead, behind] = [count(`${base}..${head}`), count(`${head}..${base}`)];
  const status = ahead > 0 ? (behind > 0 ? "diverged" : "ahead") : behind > 0 ? "behind" : "identical";
  const commits = hub.stored
    .run(["rev-list", "--reverse", `${base}..${head}`])
    .split("\n")
    .filter(Boolean);
  return good(
    answerOf("commit-comparison", {
      url,
      status,
      ahead_by: ahead,
      behind_by: behind,
      total_commits: ahead,
      base_commit: commitAnswer(base, hub),
      merge_base_commit: commitAnswer(between, hub),
      commits: commits.map((sha) => commitAnswer(sha, hub)),
      files: diffOf(between, head, hub),
    }),
  );
}
