// writ release: gives access back early. The grant's file goes, which ships whoever approves. It must never take away
// anybody else's.
import { formatPlanText } from "@writ/compiler";
import { type ReleaseDraft, releaseByPull, releaseInClone } from "@writ/request";
import type { Command, Invocation } from "../command.ts";
import { callerOptions } from "../connect/caller.ts";
import { findOpaFor } from "../opa-finder.ts";
import { flagOption } from "../options.ts";
import { askingOptions } from "../request/asking-options.ts";
import { openSession, type Session, signingOptions } from "../request/session.ts";
import { grantWord } from "./extend.ts";

export const releaseCommand: Command = {
  name: "release",
  summary: "give access back before it ends",
  usage: "GRANT",
  example: "writ release orders-db/alice-inc-4312",
  notes: [
    "A pull request removes the grant's file, and is merged at once where GitHub's rules let you: what only takes",
    "access away counts without an approval. Access ends when it is merged and published; open sessions end then too.",
    "Exit status: 0 given back, or asked for; 66 there is no such grant of yours.",
  ],
  options: {
    ...askingOptions,
    ...signingOptions,
    "no-merge": { type: "boolean", description: "open the pull request, and leave merging it to somebody" },
    ...callerOptions,
  },
  async run(invocation) {
    const id = grantWord(invocation);
    const nowSeconds = Math.floor(Date.now() / 1000);
    const session = await openSession(invocation, nowSeconds);
    if (session.on === "github") return await onGitHub(invocation, session, { id, nowSeconds });
    const { draft, branch, commit } = await releaseInClone({ ...session.clone, head: session.head, id });
    show(invocation, draft);
    invocation.terminal.json({ ok: true, grant: draft.grant.id, branch, commit, plan: draft.plan });
    invocation.terminal.print(`Made: branch ${branch}, commit ${commit.slice(0, 12)}, signed.`);
    invocation.terminal.next(`git push origin ${branch}, and have it merged: it needs no approval to count`);
    return 0;
  },
};

function show({ terminal }: Invocation, { plan }: ReleaseDraft): void {
  for (const line of formatPlanText(plan)) terminal.print(line);
  terminal.print("");
}

async function onGitHub(
  invocation: Invocation,
  { asking, options, head }: Session & { readonly on: "github" },
  { id, nowSeconds }: { readonly id: string; readonly nowSeconds: number },
): Promise<number> {
  const { terminal } = invocation;
  const released = await releaseByPull({
    ...{ asking, options, head, id, nowSeconds, merges: !flagOption(invocation, "no-merge") },
    opa: () => findOpaFor(invocation),
    show: (draft) => show(invocation, draft),
  });
  const { pull, branch, merged, said, draft } = released;
  terminal.json({
    ...{ ok: true, grant: draft.grant.id, pull: { number: pull.number, url: pull.url, head: pull.headCommit }, branch },
    ...{ merged: merged ?? null, plan: draft.plan },
  });
  if (merged !== undefined) {
    terminal.print(`Given back: pull request ${pull.number} is merged as ${merged.slice(0, 12)}.`);
    terminal.next("it ends when that is published; writ status says what you still hold");
    return 0;
  }
  terminal.print(`Opened: pull request ${pull.number}, ${pull.url}`);
  if (said !== undefined) terminal.print(`GitHub leaves merging it to somebody else: ${said}`);
  terminal.next("have it merged: it only takes access away, so it needs no approval to count");
  return 0;
}
