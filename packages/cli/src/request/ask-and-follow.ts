// A wish is asked for, on GitHub or in a clone, shown first and followed afterwards: what request and extend share. It
// must never end without saying what is next.
import { WritError } from "@writ/contracts";
import {
  type AskedByPull,
  approvalOf,
  askByPull,
  askInClone,
  type CloneOutcome,
  followRequest,
  type RequestDraft,
  type Wish,
  type WishMistake,
} from "@writ/request";
import type { Invocation, Option } from "../command.ts";
import { findOpaFor } from "../opa-finder.ts";
import { flagOption } from "../options.ts";
import { openInForce } from "./in-force.ts";
import { draftJson, printDraft } from "./print-draft.ts";
import type { Session } from "./session.ts";
import { mistakeLine, zoneOf } from "./wish-options.ts";

export const followOptions = {
  "dry-run": { type: "boolean", description: "show what it would be, and do nothing" },
  "no-wait": { type: "boolean", description: "open the pull request, and do not follow it" },
} as const satisfies Record<string, Option>;

type GitHubSession = Session & { readonly on: "github" };
type GitSession = Session & { readonly on: "git" };

/** Resolves to the exit status. */
export async function askAndFollow(invocation: Invocation, session: Session, wish: Wish): Promise<number> {
  return session.on === "github" ? await onGitHub(invocation, session, wish) : await inClone(invocation, session, wish);
}

function shower(invocation: Invocation): (draft: RequestDraft) => Promise<boolean> {
  return async (draft) => {
    printDraft(invocation.terminal, draft, zoneOf(invocation));
    return !flagOption(invocation, "dry-run");
  };
}

async function onGitHub(invocation: Invocation, session: GitHubSession, wish: Wish): Promise<number> {
  const { terminal } = invocation;
  const { asking, head } = session;
  const nowSeconds = Math.floor(Date.now() / 1000);
  const opa = () => findOpaFor(invocation);
  const outcome = await askByPull({ asking, head, wish, nowSeconds, opa, show: shower(invocation) });
  if (outcome.what === "mistakes") return sayMistakes(invocation, outcome.mistakes);
  if (outcome.what === "declined") return sayDeclined(invocation, outcome.draft);
  if (outcome.what === "asked") return await opened(invocation, session, outcome);
  const { said, link } = outcome;
  terminal.json({ ok: false, refused: "rights", said, link: link ?? null, ...draftJson(outcome.draft) });
  if (link !== undefined) terminal.next(`open this in a browser, and GitHub asks in your name:\n${link}`);
  throw new WritError("REQUEST_RIGHTS", said);
}

function sayMistakes(invocation: Invocation, mistakes: readonly WishMistake[]): number {
  const { terminal } = invocation;
  for (const mistake of mistakes) terminal.print(mistakeLine(invocation, mistake));
  terminal.json({ ok: false, mistakes });
  terminal.next("correct it, and ask again: nothing was asked for");
  return 1;
}

function sayDeclined({ terminal }: Invocation, draft: RequestDraft): number {
  terminal.json({ ok: true, asked: false, ...draftJson(draft) });
  terminal.next("leave --dry-run out, and it is asked for");
  return 0;
}

async function opened(invocation: Invocation, session: GitHubSession, outcome: AskedByPull): Promise<number> {
  const { terminal } = invocation;
  const { pull, draft, branch, moved } = outcome;
  terminal.print(`\nAsked: pull request ${pull.number}, ${pull.url}`);
  if (moved) terminal.print(`${session.asking.branch} moved meanwhile: the check sees what this plan did not.`);
  const said = {
    ...{ ok: true, asked: true, pull: { number: pull.number, url: pull.url, head: pull.headCommit }, branch },
    ...draftJson(draft),
  };
  if (flagOption(invocation, "no-wait")) {
    terminal.json(said);
    terminal.next("writ status says how far it is");
    return 0;
  }
  const how = await follow(invocation, session, outcome);
  terminal.json({ ...said, followed: how });
  const connect = `writ connect ${draft.wish.resource} --role ${draft.wish.role}`;
  if (how === "in-force") terminal.next(connect);
  else if (how === "merged") terminal.next(`writ login, then ${connect}`);
  else if (how === "closed") terminal.next("ask whoever closed it, or ask again");
  else terminal.next("it stays open: writ status says how far it is");
  return how === "closed" ? 1 : 0;
}

async function follow(invocation: Invocation, { asking, options, head }: GitHubSession, { pull, draft }: AskedByPull) {
  const { terminal, stop } = invocation;
  const { number, headCommit } = pull;
  const inForce = await openInForce(invocation, String(asking.about.id));
  return await followRequest({
    ...{ asking, number, headCommit, stop },
    approval: approvalOf({ asking, options, head, number, draft }),
    ...(inForce === undefined ? {} : { inForce: async () => await inForce({ grant: draft.grant, ...draft.wish }) }),
    say: ({ step, says }) => terminal.progress(`${step.padEnd(8)}  ${says}`),
  });
}

async function inClone(invocation: Invocation, { clone, head }: GitSession, wish: Wish): Promise<number> {
  const { terminal } = invocation;
  const outcome: CloneOutcome = await askInClone({ ...clone, head, wish, show: shower(invocation) });
  if (outcome.what === "mistakes") return sayMistakes(invocation, outcome.mistakes);
  if (outcome.what === "declined") return sayDeclined(invocation, outcome.draft);
  const { branch, commit, draft } = outcome;
  terminal.print(`\nMade: branch ${branch}, commit ${commit.slice(0, 12)}, signed.`);
  terminal.json({ ok: true, asked: true, branch, commit, ...draftJson(draft) });
  terminal.next(`git push origin ${branch}; then an owner says yes: writ approve origin/${branch}`);
  return 0;
}
