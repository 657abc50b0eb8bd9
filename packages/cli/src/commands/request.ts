// writ request: asks for access. Shows what it would give and who may approve it, opens the pull request, follows it
// until the proxy has it. It must never ask in anybody else's name.
import type { Command } from "../command.ts";
import { callerOptions } from "../connect/caller.ts";
import { askAndFollow, followOptions } from "../request/ask-and-follow.ts";
import { completeWish } from "../request/ask-missing.ts";
import { askingOptions } from "../request/asking-options.ts";
import { openSession, signingOptions } from "../request/session.ts";
import { readWish, wishOptions } from "../request/wish-options.ts";

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
    "Exit status: 0 asked; 1 the request is not valid, or was closed; 77 the token may not, or is nobody's.",
  ],
  options: { ...wishOptions, ...askingOptions, ...signingOptions, ...followOptions, ...callerOptions },
  async run(invocation) {
    const nowSeconds = Math.floor(Date.now() / 1000);
    const partial = readWish(invocation, nowSeconds);
    const session = await openSession(invocation, nowSeconds);
    const sits = process.stdin.isTTY === true && !invocation.terminal.wantsJson;
    const asker = sits ? { input: process.stdin, output: process.stderr, stop: invocation.stop } : undefined;
    const wish = await completeWish({ wish: partial, model: session.head.model, nowSeconds }, asker);
    return await askAndFollow(invocation, session, wish);
  },
};
