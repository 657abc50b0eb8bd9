// writ audit owed: reviews of emergencies that are owed, and what is late. It must never end well where there is any.
import { askOwed, instantText, type Owed, openHistory } from "@writ/audit";
import type { Command } from "../command.ts";
import { assertNoPositionals } from "../options.ts";
import { printableLine } from "../terminal.ts";
import { historyOptions, withHistory } from "./history-options.ts";
import { printAnswer } from "./print-answer.ts";
import { restsWords } from "./rests-words.ts";

export const owedWord: Command = {
  name: "audit owed",
  summary: "reviews of emergencies that are owed, and renewals, publications and tidying that are late",
  usage: "[--store ADDRESS --repository ID --public FILE]",
  example: "writ audit owed --store ./bundles --repository 123456789 --public keys/bundle.public.jwk",
  options: historyOptions,
  notes: [
    "Without --store it is not known whether a review is owed: that stands in the evidence of the newest bundle.",
    "Exit status: 0 nothing is owed; 1 something is, or it is not known.",
  ],
  async run(invocation) {
    assertNoPositionals(invocation);
    const answer = await withHistory(invocation, async (options) => await askOwed(await openHistory(options)));
    const { owed, assumptions, rests } = answer;
    printAnswer(invocation, {
      title: `Owed now: ${owed.length === 0 ? "nothing" : owed.length}`,
      lines: owed.flatMap(linesOf),
      columns: ["kind", "path", "about", "since", "due", "says", "next"],
      rows: owed.map(({ kind, path, about, sinceSeconds, dueSeconds, says, next }) => [
        ...[
          kind,
          path,
          about,
          instantText(sinceSeconds),
          dueSeconds === null ? null : instantText(dueSeconds),
          says,
          next,
        ],
      ]),
      json: { count: owed.length, owed: owed.map(timed) },
      basis: { says: restsWords({ ...rests, assumptions }), assumptions },
      next: owed[0]?.next ?? "writ audit unreviewed says what no owner approved",
    });
    return owed.length === 0 ? 0 : 1;
  },
};

function timed(one: Owed): Readonly<Record<string, unknown>> {
  const due = one.dueSeconds === null ? {} : { due: instantText(one.dueSeconds) };
  return { ...one, since: instantText(one.sinceSeconds), ...due };
}

function linesOf({ kind, path, says, next }: Owed): readonly string[] {
  return [`  ${kind}${path === null ? "" : `  ${path}`}`, `      ${says}`, `      ${next}`].map(printableLine);
}
