// writ audit who: who had access to a resource. It must never answer for a resource that history does not know.
import { type AccessSpan, instantText, whoHadAccess } from "@writ/audit";
import { WritError } from "@writ/contracts";
import type { Command, Invocation } from "../command.ts";
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
      title: `${on} ${when}: ${countWords(spans, known)}${futureWords(asked)}`,
      lines: spans.flatMap((span) => spanLines(span, `${span.who} as ${span.role}${viaWords(span)}`)),
      columns: spanColumns,
      rows: spans.map(spanRow),
      json: { on, ...askedJson(asked), known, access: spans.map(spanJson) },
      basis,
      known,
      next: nextOf(spans, invocation),
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
  if (fromSeconds === undefined) return untilSeconds === undefined ? "ever" : `before ${instantText(untilSeconds)}`;
  return `from ${instantText(fromSeconds)} ${untilSeconds === undefined ? "on" : `to ${instantText(untilSeconds)}`}`;
}

/** What is granted later, or taken away sooner, nobody knows yet. */
export function futureWords({ atSeconds, untilSeconds }: AskedTime): string {
  return (atSeconds ?? untilSeconds ?? 0) > nowSeconds() ? ", as granted by now" : "";
}

export function askedJson(asked: AskedTime): Readonly<Record<string, string>> {
  const { atSeconds, fromSeconds, untilSeconds } = asked;
  return {
    ...(atSeconds === undefined ? {} : { at: instantText(atSeconds) }),
    ...(fromSeconds === undefined ? {} : { from: instantText(fromSeconds) }),
    ...(untilSeconds === undefined ? {} : { to: instantText(untilSeconds) }),
  };
}

/** What lies before all that is known shows nobody, whoever had access. */
function countWords(spans: readonly AccessSpan[], known: boolean): string {
  const people = new Set(spans.map(({ who }) => who)).size;
  if (people === 0) return known ? "nobody had access" : `nobody is seen, and ${notAllKnown}`;
  return people === 1 ? "one had access" : `${people} had access`;
}

export const notAllKnown = "not all of the time is known";

export function nextOf([first]: readonly AccessSpan[], invocation: Invocation): string {
  const dir = textOption(invocation, "dir");
  const where = dir === undefined ? "" : ` --dir ${dir}`;
  if (first === undefined) return `writ audit timeline${where} shows what there was at other times`;
  const name = first.grant.replace(/^grants\//, "").replace(/\.yaml$/, "");
  return `writ audit grant ${name}${where} tells its whole life: request, approval, sessions, end`;
}
