// Reviews and what happened to a pull request. It must never let authors approve their own.
import { type Answer, type Call, good, iso, notFound, type Routes, textOf } from "../call.ts";
import { answerOf } from "../contract.ts";
import { simple } from "../people.ts";
import type { HubPull, HubReview } from "../pull.ts";
import { withPull } from "./pulls.ts";

const states: Readonly<Record<string, string>> = {
  APPROVE: "APPROVED",
  REQUEST_CHANGES: "CHANGES_REQUESTED",
  COMMENT: "COMMENTED",
};

export const reviewRoutes: Routes = {
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews": (call) =>
    withPull(call, (pull) => good(pull.reviews.map(reviewAnswer))),
  "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews": (call) => withPull(call, (pull) => review(pull, call)),
  "PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals": (call) =>
    withPull(call, (pull) => {
      const found = pull.reviews.find(({ id }) => id === Number(call.values["review_id"]));
      if (found === undefined) return notFound;
      found.state = "DISMISSED";
      return good(reviewAnswer(found));
    }),
  "GET /repos/{owner}/{repo}/issues/{issue_number}/events": (call) =>
    withPull(call, (pull) => good(pull.events.map(eventAnswer))),
};

function review(pull: HubPull, { hub, bearer, body }: Call): Answer {
  const event = textOf(body["event"]) ?? "COMMENT";
  if (event !== "COMMENT" && bearer.who.id === pull.author.id) return ownPull(event);
  const made = hub.review(pull, bearer.who, states[event], textOf(body["commit_id"]) ?? pull.head);
  return good(reviewAnswer(made));
}

function ownPull(event: string): Answer {
  const what = event === "APPROVE" ? "approve" : "request changes on";
  const body = { message: "Unprocessable Entity", errors: [`Can not ${what} your own pull request`] };
  return { status: 422, body: { ...body, documentation_url: "https://docs.github.com/rest", status: "422" } };
}

function reviewAnswer({ id, who, state, commit, at, body }: HubReview): unknown {
  const user = who === null ? null : simple(who);
  const seen = { id, user, state, body, commit_id: commit, submitted_at: iso(at), author_association: "MEMBER" };
  return answerOf("pull-request-review", seen);
}

function eventAnswer({ event, at, who }: HubPull["events"][number]): unknown {
  return answerOf("renamed-issue-event", { event, created_at: iso(at), actor: simple(who) });
}
