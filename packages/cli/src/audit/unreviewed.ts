// writ audit unreviewed: what was or is in force without an owner's approval. It must never end well where there is
// any.
import { askUnreviewed, instantText, openHistory, proofWords, type Unreviewed, unreviewedKinds } from "@writ/audit";
import { WritError } from "@writ/contracts";
import type { Command } from "../command.ts";
import { assertNoPositionals } from "../options.ts";
import { printableLine } from "../terminal.ts";
import { historyOptions, stretchOption, timeOptions, withHistory } from "./history-options.ts";
import { printAnswer } from "./print-answer.ts";
import { restsWords } from "./rests-words.ts";
import { askedJson, timeWords } from "./who.ts";

const kinds = unreviewedKinds.join(", ");

export const unreviewedWord: Command = {
  name: "audit unreviewed",
  summary: "what was or is in force without an owner's approval",
  usage: "[--from INSTANT] [--to INSTANT] [--kind KIND …]",
  example:
    "writ audit unreviewed --store ./bundles --repository 123456789 --public keys/bundle.public.jwk\n" +
    "writ audit unreviewed --kind break-glass --from 2026-11-01T00:00Z",
  options: {
    from: { ...timeOptions.from, description: "what was in force at or after this instant" },
    to: { ...timeOptions.to, description: "what was in force before this one" },
    kind: { type: "string", value: "KIND", multiple: true, description: `of this kind alone: ${kinds}` },
    ...historyOptions,
  },
  notes: [
    "Without --store nothing says who approved, and everything is told as not known.",
    "Exit status: 0 nothing found; 1 something found.",
  ],
  async run(invocation) {
    assertNoPositionals(invocation);
    const asked = stretchOption(invocation);
    const wanted = kindsOption(invocation.options["kind"]);
    const answer = await withHistory(invocation, async (options) => {
      const { fromSeconds = 0, untilSeconds = Number.MAX_SAFE_INTEGER } = asked;
      return await askUnreviewed(await openHistory(options), { fromSeconds, untilSeconds });
    });
    const found = answer.found.filter(({ kind }) => wanted.length === 0 || wanted.includes(kind));
    printAnswer(invocation, {
      title: `Without an owner's approval, ${timeWords(asked)}: ${found.length === 0 ? "nothing" : found.length}`,
      lines: found.flatMap(linesOf),
      columns: ["kind", "path", "commit", "from", "until", "in_force", "proof", "says", "next"],
      rows: found.map((one) => [
        ...[one.kind, one.path, one.commit, instantText(one.fromSeconds), instantText(one.untilSeconds), one.inForce],
        ...[proofWords(one.proof), one.says, one.next],
      ]),
      json: { ...askedJson(asked), count: found.length, found: found.map(timed) },
      basis: {
        says: restsWords({ ...answer.rests, assumptions: answer.assumptions }),
        assumptions: answer.assumptions,
      },
      next: found.length === 0 ? "writ audit owed says whether anything is owed" : (found.at(-1)?.next ?? ""),
    });
    return found.length === 0 ? 0 : 1;
  },
};

function kindsOption(given: unknown): readonly string[] {
  const wanted = Array.isArray(given) ? given.map(String) : [];
  const strange = wanted.find((kind) => !(unreviewedKinds as readonly string[]).includes(kind));
  if (strange === undefined) return wanted;
  throw new WritError("WRIT_USAGE", `--kind ${JSON.stringify(strange)} is none of ${kinds}.`);
}

function timed(one: Unreviewed): Readonly<Record<string, unknown>> {
  return { ...one, from: instantText(one.fromSeconds), until: instantText(one.untilSeconds) };
}

function linesOf(one: Unreviewed): readonly string[] {
  const until = one.inForce ? "still in force" : `until ${instantText(one.untilSeconds)}`;
  return [
    `  ${one.kind}  ${one.path ?? "everything"} at ${one.commit.slice(0, 12)}`,
    `      from ${instantText(one.fromSeconds)} ${until}`,
    `      ${one.says}`,
    `      ${one.next}`,
  ].map(printableLine);
}
