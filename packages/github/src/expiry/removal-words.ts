// What a list of removals says: title, body of a pull request, message of a commit, lines for a terminal. It must never
// let a name from a file become Markdown, a mention, a link or a trailer: names are code spans or escapes.
import { formatInstant, printable } from "@writ/model";
import { pullBodyCharactersMax } from "../limits.ts";
import type { Added } from "./added-by.ts";
import { keyOfSet, type Removal } from "./expired-grants.ts";

type AddedByPath = ReadonlyMap<string, Added>;

export function titleOf(removals: readonly Removal[]): string {
  const [only, ...more] = removals;
  if (only !== undefined && more.length === 0) return `Remove the grant ${only.grant}, which has ended`;
  return `Remove ${removals.length} grants that have ended`;
}

/** With a trailer for each grant and one for the set. No `#`: each push would tell the pull request that it named. */
export function messageOf(removals: readonly Removal[], added: AddedByPath): string {
  const trailers = removals.map((removal) => {
    const pull = added.get(removal.path)?.pull;
    const by = pull === undefined ? "" : `; pull request ${pull}`;
    return `Writ-Grant: ${removal.grant}${by}; ${reasonOf(removal)}`;
  });
  const text = "They give no access any more; this only tidies their files away.";
  return `${titleOf(removals)}\n\n${text}\n\n${trailers.join("\n")}\nWrit-Key: ${keyOfSet(removals)}\n`;
}

/** `ended 2026-11-22T14:00:00Z`. */
export function reasonOf({ untilSeconds }: Removal): string {
  return `ended ${formatInstant(untilSeconds)}`;
}

/** `alice@acme.example`, `group oncall`, `workload of github`: one line, escaped. */
export function recipientOf({ to }: Removal): string {
  if ("user" in to) return printable(to.user);
  if ("group" in to) return `group ${printable(to.group)}`;
  return `workload of ${printable(to.workload.issuer)}`;
}

const intro =
  "These grants have ended. They give no access any more: it stopped at the second that `until:` names, whether or" +
  " not this is merged. What is left are files, and this removes them.";

const outro = [
  "- **Merge it**, and nothing changes for anybody.",
  "- **Close it**, and Writ does not ask again for these files as they stand.",
  "- Access is needed again? Ask for it in a new pull request, with a new `until:`. The file then leaves this list.",
  "- The branch is Writ's: it is made anew when the list changes, and what others push to it is lost.",
];

/** Markdown within `pullBodyCharactersMax`. `marker` comes first, on a line of its own. */
export function bodyOf(removals: readonly Removal[], added: AddedByPath, marker: string): string {
  const head = `${marker}\n${intro}\n\n`;
  const tail = `\n${outro.join("\n")}\n`;
  return `${head}${tableOf(removals, added, pullBodyCharactersMax - head.length - tail.length)}${tail}`;
}

/** A table in Markdown, at most so long; rows that do not fit are counted. */
export function tableOf(removals: readonly Removal[], added: AddedByPath, charactersMax: number): string {
  const head = "| grant | who | role | ended | added by |\n|---|---|---|---|---|\n";
  const room = charactersMax - head.length - 100;
  let rows = "";
  let left = 0;
  for (const removal of removals) {
    const row = rowOf(removal, added.get(removal.path));
    if (left === 0 && rows.length + row.length <= room) rows += row;
    else left += 1;
  }
  return `${head}${rows}${left === 0 ? "" : `\n… and ${left} more, which the files themselves list.\n`}`;
}

function rowOf(removal: Removal, added: Added | undefined): string {
  const { grant, role, resource, untilSeconds } = removal;
  const who = codeSpan(recipientOf(removal));
  const by =
    added === undefined ? "" : added.pull === undefined ? codeSpan(added.commit.slice(0, 12)) : `#${added.pull}`;
  const cells = [codeSpan(grant), who, `${codeSpan(role)} on ${codeSpan(resource)}`, formatInstant(untilSeconds), by];
  return `| ${cells.join(" | ")} |\n`;
}

/**
 * A code span for a cell of a table (CommonMark 0.31, 6.1; GFM 4.10): nothing within is parsed but the bar that ends
 * the cell, which becomes an escape.
 */
export function codeSpan(name: string): string {
  const shown = printable(name).replaceAll("|", "\\x7c") || " ";
  const runs = [...shown.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = "`".repeat(Math.max(0, ...runs) + 1);
  const pad = /^[` ]|[` ]$/.test(shown) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}
