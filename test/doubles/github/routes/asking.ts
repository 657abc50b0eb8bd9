// What a requester's command reads besides pull requests: the repository as an archive, and checks of a commit. It must
// never give an archive to whoever holds no link to it.
import { randomUUID } from "node:crypto";
import type { ServerResponse } from "node:http";
import { type Call, good, notFound, type Routes, redirected, refused } from "../call.ts";
import { answerOf } from "../contract.ts";
import type { Hub } from "../hub.ts";

export const askingRoutes: Routes = {
  // docs.github.com: the link is good for five minutes, and lies on another host than the API.
  "GET /repos/{owner}/{repo}/tarball/{ref}": ({ hub, values, url }) => {
    const commit = hub.stored.commitOf(values["ref"] ?? "");
    if (commit === undefined) return notFound;
    return redirected(`${url}/codeload/${commit}?token=${linkSecret}`);
  },
  "GET /repos/{owner}/{repo}/commits/{ref}/check-runs": checkRuns,
};

const linkSecret = randomUUID();

function checkRuns({ hub, values }: Call) {
  const sha = hub.stored.commitOf(values["ref"] ?? "");
  if (sha === undefined) return refused(422, `No commit found for SHA: ${values["ref"]}`);
  const runs = (hub.checks.get(sha) ?? []).map(({ name, conclusion }, at) =>
    answerOf("check-run", {
      id: at + 1,
      name,
      head_sha: sha,
      status: conclusion === null ? "in_progress" : "completed",
      conclusion,
    }),
  );
  return good({ total_count: runs.length, check_runs: runs });
}

export function isArchive({ pathname }: URL): boolean {
  return pathname.startsWith("/codeload/");
}

/** The archive as codeload.github.com gives it: one folder with all files of a commit, as `git archive` writes them. */
export function serveArchive(response: ServerResponse, url: URL, hub: Hub): void {
  const commit = url.pathname.split("/")[2] ?? "";
  if (url.searchParams.get("token") !== linkSecret || hub.stored.typeOf(commit) !== "commit") {
    return void response.writeHead(404).end("404: Not Found");
  }
  const { owner, name } = hub.repository;
  const prefix = `${owner}-${name}-${commit.slice(0, 7)}/`;
  const bytes = hub.stored.bytes(["archive", "--format=tar.gz", `--prefix=${prefix}`, commit]);
  response.writeHead(200, { "content-type": "application/x-gzip" }).end(bytes);
}
