// The options of a wish, read into words: times with their zone, durations, tables. It must never guess at a time.
import { WritError } from "@writ/contracts";
import { isShort, isZone, parseMoment, type Wish, type WishMistake, type WishWord } from "@writ/request";
import type { Invocation, Option } from "../command.ts";
import { durationOption, flagOption, textOption } from "../options.ts";

/** How long is wanted, from when. */
export const timeOptions = {
  for: { type: "string", value: "DURATION", description: "how long, from now or from --from: 30m, 2h, 3d" },
  until: { type: "string", value: "TIME", description: 'or until when: "2026-11-22 18:00", 2026-11-22T17:00:00Z' },
  zone: { type: "string", value: "ZONE", description: "zone of the times that name none (default: this machine's)" },
} as const satisfies Record<string, Option>;

export const wishOptions = {
  role: { type: "string", value: "ROLE", description: "which role of the resource" },
  ...timeOptions,
  from: { type: "string", value: "TIME", description: "from when; absent: at once" },
  why: { type: "string", value: "TEXT", description: "the reason, or a ticket: owners and auditors read it" },
  tables: { type: "string", value: "LIST", description: "only these: public.invoices,public.orders" },
  once: { type: "boolean", description: "for one session alone, then it is spent" },
} as const satisfies Record<string, Option>;

/** As far as it was said. */
export type PartialWish = Partial<Wish>;

export function zoneOf(invocation: Invocation): string {
  const zone = textOption(invocation, "zone");
  if (zone !== undefined && !isZone(zone)) {
    throw new WritError("WRIT_USAGE", `--zone ${JSON.stringify(zone)}: write a zone such as Europe/Berlin, or UTC.`);
  }
  if (zone !== undefined && isShort(zone)) {
    throw new WritError("WRIT_USAGE", `--zone ${JSON.stringify(zone)} is not the same zone everywhere: name a place.`);
  }
  return zone ?? (new Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC");
}

/** @throws WritError WRIT_USAGE. */
export function readWish(invocation: Invocation, nowSeconds: number): PartialWish {
  const [resource, tooMany] = invocation.positionals;
  if (tooMany !== undefined)
    throw new WritError("WRIT_USAGE", `${JSON.stringify(tooMany)} is one word too many: quote --why.`);
  zoneOf(invocation);
  const fromSeconds = momentOption(invocation, "from");
  const untilSeconds = readEnd(invocation, fromSeconds ?? nowSeconds);
  const [role, why, tables] = [
    textOption(invocation, "role"),
    textOption(invocation, "why"),
    textOption(invocation, "tables"),
  ];
  return {
    ...(resource === undefined ? {} : { resource }),
    ...(role === undefined ? {} : { role }),
    ...(why === undefined ? {} : { why }),
    ...(fromSeconds === undefined ? {} : { fromSeconds }),
    ...(untilSeconds === undefined ? {} : { untilSeconds }),
    ...(tables === undefined ? {} : { tables: tables.split(",").map((table) => table.trim()) }),
    ...(flagOption(invocation, "once") ? { sessions: 1 } : {}),
  };
}

/** The end by --for or --until; undefined: neither was given. @throws WritError WRIT_USAGE. */
export function readEnd(invocation: Invocation, startSeconds: number): number | undefined {
  const forSeconds = durationOption(invocation, "for");
  const untilSeconds = momentOption(invocation, "until");
  if (forSeconds !== undefined && untilSeconds !== undefined)
    throw new WritError("WRIT_USAGE", "Say --for or --until.");
  return forSeconds === undefined ? untilSeconds : startSeconds + forSeconds;
}

function momentOption(invocation: Invocation, name: "from" | "until"): number | undefined {
  const text = textOption(invocation, name);
  if (text === undefined) return undefined;
  const moment = parseMoment(text, zoneOf(invocation));
  if (moment.ok) return moment.seconds;
  throw new WritError("WRIT_USAGE", `--${name} ${JSON.stringify(text)} ${moment.what}. ${moment.instead}`);
}

const options: Readonly<Record<WishWord, string>> = {
  ...{ resource: "RESOURCE", role: "--role", for: "--for", until: "--until", from: "--from", why: "--why" },
  ...{ tables: "--tables", sessions: "--once" },
};

/** A mistake as a line about the option that was given. */
export function mistakeLine(invocation: Invocation, { word, what, instead }: WishMistake): string {
  const option = word === "until" && textOption(invocation, "for") !== undefined ? "--for" : options[word];
  return `${option}: ${what}. ${instead}`;
}
