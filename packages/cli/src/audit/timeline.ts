// writ audit timeline: every stretch of access. It must never leave one out without saying how many.
import { type AccessSpan, basisOf, instantText, isKnown, knownRecipients, selectSpans } from "@writ/audit";
import type { Command } from "../command.ts";
import { assertNoPositionals, countOption, flagOption } from "../options.ts";
import {
  accessOption,
  historyOptions,
  instantNotes,
  knownOption,
  nowSeconds,
  stretchOption,
  timeOptions,
} from "./history-options.ts";
import { printAnswer, spanColumns, spanJson, spanLines, spanRow } from "./print-answer.ts";
import { askedJson, nextOf, timeWords, viaWords } from "./who.ts";

const shownDefault = 100;

export const timelineWord: Command = {
  name: "audit timeline",
  summary: "every stretch of access: when it began, when it ended, and why",
  usage: "[--on RESOURCE] [--for WHO] [--from INSTANT] [--to INSTANT]",
  example:
    "writ audit timeline --on orders-db\n" +
    "writ audit timeline --from 2026-11-01T00:00Z --to 2026-12-01T00:00Z --csv",
  options: {
    on: { type: "string", value: "RESOURCE", description: "on this resource alone" },
    for: { type: "string", value: "WHO", description: "of this person, group:NAME or workload:… alone" },
    from: { ...timeOptions.from, description: "what gave access at or after this instant" },
    to: { ...timeOptions.to, description: "what gave access before this one" },
    limit: {
      type: "string",
      value: "N",
      description: `show at most so many, the newest (default: ${shownDefault}; --json and --csv: all)`,
    },
    ...historyOptions,
  },
  notes: instantNotes,
  async run(invocation) {
    assertNoPositionals(invocation);
    const asked = stretchOption(invocation);
    const limit =
      countOption(invocation, "limit", 1) ?? limitOf(invocation.terminal.wantsJson || flagOption(invocation, "csv"));
    const access = await accessOption(invocation);
    const on = knownOption(invocation, { name: "on", known: access.resources, what: "resource" });
    const who = knownOption(invocation, { name: "for", known: knownRecipients(access), what: "person" });
    const query = { ...asked, ...(on === undefined ? {} : { on }), ...(who === undefined ? {} : { for: who }) };
    const all = selectSpans(access, query, nowSeconds());
    const spans = all.slice(Math.max(0, all.length - limit));
    const known = isKnown(access, asked);
    const about = [on, who].filter((one) => one !== undefined).join(", ");
    printAnswer(invocation, {
      title: `${about === "" ? "Access" : about} ${timeWords(asked)}: ${countWords(all.length)}`,
      lines: [...leftOut(all, spans), ...spans.flatMap((span) => spanLines(span, leadOf(span)))],
      columns: spanColumns,
      rows: spans.map(spanRow),
      json: { ...askedJson(asked), known, count: all.length, access: spans.map(spanJson) },
      basis: basisOf(access, spans),
      known,
      next: nextOf(spans.slice(-1), invocation),
    });
    return known ? 0 : 1;
  },
};

function limitOf(whole: boolean): number {
  return whole ? Number.MAX_SAFE_INTEGER : shownDefault;
}

function countWords(count: number): string {
  return count === 1 ? "one stretch" : `${count} stretches`;
}

function leadOf(span: AccessSpan): string {
  return `${span.who} on ${span.resource} as ${span.role}${viaWords(span)}`;
}

function leftOut(all: readonly AccessSpan[], spans: readonly AccessSpan[]): string[] {
  const [first] = spans;
  if (first === undefined || all.length === spans.length) return [];
  return [
    `  … ${all.length - spans.length} that began before ${instantText(first.fromSeconds)}: --limit, --csv or --json`,
  ];
}
