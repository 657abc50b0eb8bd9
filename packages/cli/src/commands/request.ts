// writ request: asks for access. Shows what it would give and who may approve it, opens the pull request, follows it
// until the proxy has it. It must never ask in anybody else's name.

import { WritError } from "@writ/contracts";
import type { AskingOptions } from "@writ/request";
import { type AskedByPull, approvalOf, askByPull, followRequest, openAsking, readRemoteHead } from "@writ/request";
import type { Command, Invocation } from "../command.ts";
import { callerOptions } from "../connect/caller.ts";
import { findOpaFor } from "../opa-finder.ts";
import { flagOption } from "../options.ts";
import { completeWish } from "../request/ask-missing.ts";
import { askingOptions, readAskingOptions, rememberRepository } from "../request/asking-options.ts";
import { openInForce } from "../request/in-force.ts";
import { draftJson, printDraft } from "../request/print-draft.ts";
import { mistakeLine, readWish, wishOptions, zoneOf } from "../request/wish-options.ts";

export const requestCommand: Command = {
  name: "request",
  summary: "ask for access: a pull request with one file, followed until it is in force",
  usage: "[RESOURCE] [--role ROLE] [--for DURATION | --until TIME] [--why TEXT]",
  example:
    'writ request orders-db --role read-only --for 2h --why "INC-4312 duplicate invoices"\n' +
    'writ request orders-db --role read-only --until "2026-11-22 18:00" --tables public.invoices --why "INC-4312"',
  notes: [
    "What is missing is asked for on a terminal. Who asks is the account of the token: GH_TOKEN, GITHUB_TOKEN, or what",
    "gh is logged in with. Ctrl-C ends the following, never the request: writ status says how far it is.",
    "Exit status: 0 asked; 1 the request is not valid, was declined or closed; 77 the token may not.",
  ],
  options: {
    ...wishOptions,
    ...askingOptions,
    "dry-run": { type: "boolean", description: "show what it would be, and ask for nothing" },
    "no-wait": { type: "boolean", description: "open the pull request, and do not follow it" },
    ...callerOptions,
  },
  async run(invocation) {
    const nowSeconds = Math.floor(Date.now() / 1000);
    const partial = readWish(invocation, nowSeconds);
    const options = await readAskingOptions(invocation);
    if (options === undefined) throw new WritError("REQUEST_REPOSITORY", "Name it.");
    return await askOnGitHub(invocation, options, { partial, nowSeconds });
  },
};

interface Asked {
  readonly partial: ReturnType<typeof readWish>;
  readonly nowSeconds: number;
}

async function askOnGitHub(
  invocation: Invocation,
  options: AskingOptions,
  { partial, nowSeconds }: Asked,
): Promise<number> {
  const { terminal, stop } = invocation;
  const zone = zoneOf(invocation);
  terminal.progress(`reading ${options.owner}/${options.repository}`);
  const asking = await openAsking(options);
  const head = await readRemoteHead(asking, nowSeconds);
  await rememberRepository(invocation, asking.name);
  const sits = process.stdin.isTTY === true && !terminal.wantsJson;
  const asker = sits ? { input: process.stdin, output: process.stderr, stop } : undefined;
  const wish = await completeWish({ wish: partial, model: head.model, nowSeconds }, asker);
  const dry = flagOption(invocation, "dry-run");
  const outcome = await askByPull({
    ...{ asking, head, wish, nowSeconds, opa: () => findOpaFor(invocation) },
    show: async (draft) => {
      printDraft(terminal, draft, zone);
      return !dry;
    },
  });
  if (outcome.what === "mistakes") {
    for (const mistake of outcome.mistakes) terminal.print(mistakeLine(invocation, mistake));
    terminal.json({ ok: false, mistakes: outcome.mistakes });
    terminal.next("correct it, and ask again: nothing was asked for");
    return 1;
  }
  if (outcome.what === "declined") {
    terminal.json({ ok: true, asked: false, ...draftJson(outcome.draft) });
    terminal.next("leave --dry-run out, and it is asked for");
    return 0;
  }
  if (outcome.what === "no-rights") {
    terminal.json({
      ok: false,
      refused: "rights",
      said: outcome.said,
      link: outcome.link ?? null,
      ...draftJson(outcome.draft),
    });
    if (outcome.link !== undefined) terminal.next(`open it in a browser, as you: ${outcome.link}`);
    throw new WritError("REQUEST_RIGHTS", outcome.said);
  }
  return await opened(invocation, options, { asking, outcome });
}

async function opened(
  invocation: Invocation,
  options: AskingOptions,
  { asking, outcome }: { readonly asking: Awaited<ReturnType<typeof openAsking>>; readonly outcome: AskedByPull },
): Promise<number> {
  const { terminal, stop } = invocation;
  const { pull, draft, branch, moved } = outcome;
  terminal.print(`Asked: pull request ${pull.number}, ${pull.url}`);
  if (moved) terminal.print(`${asking.branch} moved meanwhile: the check sees what this plan did not.`);
  const said = {
    ok: true,
    asked: true,
    pull: { number: pull.number, url: pull.url, head: pull.headCommit },
    branch,
    ...draftJson(draft),
  };
  if (flagOption(invocation, "no-wait")) {
    terminal.json(said);
    terminal.next("writ status says how far it is");
    return 0;
  }
  const inForce = await openInForce(invocation);
  const how = await followRequest({
    ...{ asking, number: pull.number, headCommit: pull.headCommit, stop },
    approval: approvalOf({ asking, options, head: outcome.head, number: pull.number, draft }),
    ...(inForce === undefined ? {} : { inForce: async () => await inForce(draft.grant) }),
    say: ({ step, says }) => terminal.progress(`${step.padEnd(8)}  ${says}`),
  });
  terminal.json({ ...said, followed: how });
  const { resource, role } = draft.wish;
  if (how === "in-force") terminal.next(`writ connect ${resource} --role ${role}`);
  else if (how === "merged") terminal.next(`writ login, then writ connect ${resource} --role ${role}`);
  else
    terminal.next(
      how === "closed" ? "ask whoever closed it, or ask again" : "it stays open: writ status says how far it is",
    );
  return how === "closed" ? 1 : 0;
}
