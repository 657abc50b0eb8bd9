// What a request would give and who may approve it, for whoever asks. It must never say that something was approved.
import { formatPlanText } from "@writ/compiler";
import { formatInstant } from "@writ/model";
import { type RequestDraft, showMoment } from "@writ/request";
import type { Terminal } from "../terminal.ts";

export function printDraft(terminal: Terminal, draft: RequestDraft, zone: string): void {
  const { path, text, plan, wish } = draft;
  terminal.print(terminal.style("strong", path));
  for (const line of text.trimEnd().split("\n")) terminal.print(`  ${line}`);
  const { fromSeconds, untilSeconds } = wish;
  if (fromSeconds !== undefined) terminal.print(`  from ${showMoment(fromSeconds, zone)}`);
  if (zone !== "UTC") terminal.print(terminal.style("quiet", `  ends ${showMoment(untilSeconds, zone)}`));
  terminal.print("");
  for (const line of formatPlanText(plan)) terminal.print(line);
  const scenarios = scenarioLines(draft);
  if (scenarios.length > 0) terminal.print("");
  for (const line of scenarios) terminal.print(line);
  if (draft.another)
    terminal.print("A grant or a request of this name is there already: this is another. writ status shows yours.");
}

/** A line for each scenario that fits, or nearly does. */
export function scenarioLines({ scenarios }: Pick<RequestDraft, "scenarios">): readonly string[] {
  return scenarios.map(({ name, longest, atMost, unless, review }) => {
    if (unless !== undefined) return `Scenario ${name} would not approve it: ${unless}.`;
    const owed = review === undefined ? "" : `; an owner must review it within ${review} afterwards`;
    return `Scenario ${name} may approve it without a person (${longest} at most, ${atMost})${owed}.`;
  });
}

/** The draft as `--json` says it. */
export function draftJson({ grant, path, text, wish, person, plan, owners, scenarios }: RequestDraft): object {
  return { grant, path, text, person, until: formatInstant(wish.untilSeconds), owners, scenarios, plan };
}
