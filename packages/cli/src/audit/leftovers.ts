// writ audit leftovers: what still names people who left. It must never change it: a pull request does.
import { findLeftovers, instantText, type Leftover, type LeftoversAnswer, readAccess } from "@writ/audit";
import type { Command } from "../command.ts";
import { assertNoPositionals } from "../options.ts";
import { printableLine } from "../terminal.ts";
import { historyOptions, nowSeconds, withHistory } from "./history-options.ts";
import { printAnswer, spanJson, spanLines } from "./print-answer.ts";

export const leftoversWord: Command = {
  name: "audit leftovers",
  summary: "what still names people who left: grants, groups, owners, CODEOWNERS, scenarios",
  usage: "[--dir DIR] [--store ADDRESS --repository ID --public FILE]",
  example:
    "writ audit leftovers\n" +
    "writ audit leftovers --store ./bundles --repository 123456789 --public keys/bundle.public.jwk --json",
  options: historyOptions,
  notes: [
    "Who left: in people.yaml at some time, and not in that of the newest commit. Removing the line ends all access of",
    "that person at the next bundle; what is named here should be tidied away all the same.",
    "Exit status: 0 nothing is left; 1 something is.",
  ],
  async run(invocation) {
    assertNoPositionals(invocation);
    const answer = await withHistory(invocation, async (options) => {
      const access = await readAccess(options);
      return await findLeftovers(options.folder, access, nowSeconds());
    });
    const { left, leftovers, access, more, basis } = answer;
    printAnswer(invocation, {
      title: titleOf(answer),
      lines: linesOf(answer),
      columns: ["who", "what", "path", "line", "text"],
      rows: leftovers.map(({ who, what, path, line, text }) => [who, what, path, line, text]),
      json: { left: left.map(leftJson), leftovers, more, access: access.map(spanJson) },
      basis,
      next: nextOf(answer),
    });
    return leftovers.length === 0 && access.length === 0 ? 0 : 1;
  },
};

function titleOf({ left, leftovers, more }: LeftoversAnswer): string {
  if (left.length === 0) return "nobody has left";
  const people = left.length === 1 ? "one person has left" : `${left.length} people have left`;
  const count = leftovers.length + more;
  if (count === 0) return `${people}; nothing names any of them`;
  return `${people}; ${count} ${count === 1 ? "line still names" : "lines still name"} them`;
}

function linesOf({ leftovers, access, more }: LeftoversAnswer): string[] {
  const lines = leftovers.map(lineOf);
  if (more > 0) lines.push(`  … and ${more} more`);
  if (access.length > 0) lines.push("still in force:");
  return [...lines, ...access.flatMap((span) => spanLines(span, `${span.who} on ${span.resource} as ${span.role}`))];
}

function lineOf({ who, what, path, line, text }: Leftover): string {
  return printableLine(`  ${who}  ${what}  ${path}:${line}: ${text}`);
}

function leftJson({ who, untilSeconds }: LeftoversAnswer["left"][number]): Readonly<Record<string, string | null>> {
  return { who, until: untilSeconds === null ? null : instantText(untilSeconds) };
}

function nextOf({ leftovers, access }: LeftoversAnswer): string {
  if (access.length > 0) return "merge and publish the removal: until then this access stands";
  return leftovers.length === 0
    ? "nothing in the repository; look at the host's teams and the provider's groups too"
    : "remove these lines by a pull request";
}
