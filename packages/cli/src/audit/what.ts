// writ audit what: what somebody had access to. It must never take a group that a provider knows for a proof of either.
import { type AccessSpan, knownRecipients, type SpansAnswer, whatHad } from "@writ/audit";
import { WritError } from "@writ/contracts";
import type { Command } from "../command.ts";
import { assertNoPositionals, textOption } from "../options.ts";
import {
  accessOption,
  historyOptions,
  instantNotes,
  knownOption,
  nowSeconds,
  timeOption,
  timeOptions,
} from "./history-options.ts";
import { printAnswer, spanColumns, spanJson, spanLines, spanRow } from "./print-answer.ts";
import { askedJson, futureWords, nextOf, notAllKnown, timeWords, viaWords } from "./who.ts";

export const whatWord: Command = {
  name: "audit what",
  summary: "what a person, a group or a workload had access to",
  usage: "--for WHO [--on RESOURCE] [--at INSTANT | --from INSTANT --to INSTANT]",
  example:
    "writ audit what --for alice@acme.example --at 2026-11-20T12:00Z\n" +
    "writ audit what --for alice@acme.example --from 2026-11-01T00:00Z --csv",
  options: {
    for: { type: "string", value: "WHO", description: "a name in people.yaml, group:NAME or workload:… as listed" },
    on: { type: "string", value: "RESOURCE", description: "on this resource alone" },
    ...timeOptions,
    ...historyOptions,
  },
  notes: instantNotes,
  async run(invocation) {
    assertNoPositionals(invocation);
    if (textOption(invocation, "for") === undefined) {
      throw new WritError("WRIT_USAGE", "--for WHO is needed; writ audit timeline shows everybody.");
    }
    const asked = timeOption(invocation);
    const access = await accessOption(invocation);
    const who = knownOption(invocation, { name: "for", known: knownRecipients(access), what: "person" }) ?? "";
    const on = knownOption(invocation, { name: "on", known: access.resources, what: "resource" });
    const query = { ...asked, for: who, ...(on === undefined ? {} : { on }) };
    const answer = whatHad(access, query, nowSeconds());
    const { spans, possible, known, basis } = answer;
    printAnswer(invocation, {
      title: `${who} ${timeWords(asked)}: ${countWords(answer)}${futureWords(asked)}`,
      lines: [...spans.flatMap((span) => spanLines(span, leadOf(span))), ...possibleLines(possible)],
      columns: spanColumns,
      rows: [...spans, ...possible].map(spanRow),
      json: { for: who, ...askedJson(asked), known, access: spans.map(spanJson), possible: possible.map(spanJson) },
      basis,
      known,
      next: nextOf([...spans, ...possible], invocation),
    });
    return known ? 0 : 1;
  },
};

function leadOf(span: AccessSpan): string {
  return `${span.resource} as ${span.role}${viaWords(span)}`;
}

function possibleLines(possible: readonly AccessSpan[]): string[] {
  if (possible.length === 0) return [];
  const lead = (span: AccessSpan) => `${span.resource} as ${span.role}, if in ${span.who}`;
  return [
    "perhaps, by groups whose members a provider knows:",
    ...possible.flatMap((one) => spanLines(one, lead(one))),
  ];
}

function countWords({ spans, possible, known }: SpansAnswer): string {
  const perhaps = possible.length === 0 ? "" : `, ${possible.length} perhaps`;
  if (spans.length === 0) return `${known ? "no access" : `none is seen, and ${notAllKnown}`}${perhaps}`;
  return `${spans.length === 1 ? "one grant" : `${spans.length} grants`}${perhaps}`;
}
