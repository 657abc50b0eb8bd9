// Comments under pull requests. It must never take one that is longer than GitHub takes.
import { type Answer, type Call, good, invalid, iso, made, notFound, nothing, type Routes, textOf } from "../call.ts";
import { answerOf } from "../contract.ts";
import { simple } from "../people.ts";
import type { HubComment } from "../pull.ts";
import { withPull } from "./pulls.ts";

/** Characters; GitHub says so when it refuses one. */
const commentCharactersMax = 65_536;

export const commentRoutes: Routes = {
  "GET /repos/{owner}/{repo}/issues/{issue_number}/comments": (call) =>
    withPull(call, (pull) => {
      const found = [...call.hub.comments.values()].filter((comment) => comment.pull === pull.number);
      return good(found.map((comment) => commentAnswer(comment, call)));
    }),
  "POST /repos/{owner}/{repo}/issues/{issue_number}/comments": (call) =>
    withPull(call, ({ number }) => {
      const { hub, bearer } = call;
      const fault = faultOf(call);
      if (fault !== undefined) return fault;
      const at = hub.tick();
      const [id, body] = [70_000 + hub.number(), textOf(call.body["body"]) ?? ""];
      const comment: HubComment = { id, pull: number, who: bearer.who, body, at, changedAt: at };
      hub.comments.set(id, comment);
      return made(commentAnswer(comment, call));
    }),
  "GET /repos/{owner}/{repo}/issues/comments/{comment_id}": (call) =>
    withComment(call, (comment) => good(commentAnswer(comment, call))),
  "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}": (call) =>
    withComment(call, (comment) => {
      const fault = faultOf(call);
      if (fault !== undefined) return fault;
      comment.body = textOf(call.body["body"]) ?? comment.body;
      comment.changedAt = call.hub.tick();
      return good(commentAnswer(comment, call));
    }),
  "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}": (call) =>
    withComment(call, ({ id }) => {
      call.hub.comments.delete(id);
      return nothing;
    }),
};

function withComment(call: Call, answer: (comment: HubComment) => Answer): Answer {
  const comment = call.hub.comments.get(Number(call.values["comment_id"]));
  return comment === undefined ? notFound : answer(comment);
}

function faultOf({ body }: Call): Answer | undefined {
  const text = textOf(body["body"]) ?? "";
  if (text.trim() === "") return invalid("IssueComment", "body can't be blank");
  if (text.length <= commentCharactersMax) return undefined;
  return invalid("IssueComment", `body is too long (maximum is ${commentCharactersMax} characters)`);
}

function commentAnswer({ id, pull, who, body, at, changedAt }: HubComment, { hub, url }: Call): unknown {
  const { owner, name } = hub.repository;
  return answerOf("issue-comment", {
    id,
    body,
    user: simple(who),
    created_at: iso(at),
    updated_at: iso(changedAt),
    html_url: `${url}/${owner}/${name}/pull/${pull}#issuecomment-${id}`,
    author_association: who.type === "Bot" ? "NONE" : "MEMBER",
  });
}
