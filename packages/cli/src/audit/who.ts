// writ audit who: who had access to a resource. It must never answer for a resource that history does not know.
import { type AccessSpan, instantText, whoHadAccess } from "@writ/audit";
import { WritError } from "@writ/contracts";
import type { Command } from "../command.ts";
import { assertNoPositionals, textOption } from "../options.ts";
import {
  type AskedTime,
  accessOption,
  historyOptions,
  instantNotes,
  knownOption,
  nowSeconds,
  timeOption,
  timeOptions,
} from "./history-options.ts";
import { printAnswer, spanColumns, spanJson, spanLines, spanRow } from "./print-answer.ts";

export const whoWord: Command = {
  name: "audit who",
  summary: "who had access to a resource, at an instant or within a time",
  usage: "--on RESOURCE [--at INSTANT | --from INSTANT --to INSTANT]",
  example:
    "writ audit who --on orders-db --at 2026-11-20T12:00Z\n" +
    "writ audit who --on orders-db --store ./bundles --repository 123456789 --public keys/bundle.public.jwk",
  options: {
    on: { type: "string", value: "RESOURCE", description: "the resource" },
    ...timeOptions,
    ...historyOptions,
  },
  notes: instantNotes,
  async run(invocation) {
    assertNoPositionals(invocation);
    if (textOption(invocation, "on") === undefined) {
      throw new WritError("WRIT_USAGE", "--on RESOURCE is needed; writ audit timeline shows all of them.");
    }
    const asked = timeOption(invocation);
    const access = await accessOption(invocation);
    const on = knownOption(invocation, { name: "on", known: access.resources, what: "resource" }) ?? "";
    const { spans, known, basis } = whoHadAccess(access, { ...asked, on }, nowSeconds());
    const when = timeWords(asked);
    printAnswer(invocation, {
      title: `${on} ${when}: ${countWords(spans)}`,
      lines: spans.flatMap((span) => spanLines(span, `${span.who} as ${span.role}${viaWords(span)}`)),
      columns: spanColumns,
      rows: spans.map(spanRow),
      json: { on, ...askedJson(asked), known, access: spans.map(spanJson) },
      basis,
      known,
      next: nextOf(spans),
    });
    return known ? 0 : 1;
  },
};

export function viaWords({ via, who }: AccessSpan): string {
  return via === null || who === `group:${via}` ? "" : `, by group ${via}`;
}

/** `at 2026-…`, `from … to …`, `ever`. */
export function timeWords({ atSeconds, fromSeconds, untilSeconds }: AskedTime): string {
  if (atSeconds !== undefined) return `at ${instantText(atSeconds)}`;
  const from = fromSeconds === undefined ? "" : ` from ${instantText(fromSeconds)}`;
  const to = untilSeconds === undefined ? "" : ` before ${instantText(untilSeconds)}`;
  return from + to === "" ? "ever" : `${from}${to}`.trim();
}

export function askedJson(asked: AskedTime): Readonly<Record<string, string>> {
  const { atSeconds, fromSeconds, untilSeconds } = asked;
  return {
    ...(atSeconds === undefined ? {} : { at: instantText(atSeconds) }),
    ...(fromSeconds === undefined ? {} : { from: instantText(fromSeconds) }),
    ...(untilSeconds === undefined ? {} : { to: instantText(untilSeconds) }),
  };
}

function countWords(spans: readonly AccessSpan[]): string {
  const people = new Set(spans.map(({ who }) => who)).size;
  if (people === 0) return "nobody had access";
  return people === 1 ? "one had access" : `${people} had access`;
}

export function nextOf([first]: readonly AccessSpan[]): string {
  if (first === undefined) return "writ audit timeline shows what there was at other times";
  const name = first.grant.replace(/^grants\//, "").replace(/\.yaml$/, "");
  return `writ audit grant ${name} tells its whole life: request, approval, sessions, end`;
}
