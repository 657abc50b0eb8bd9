// A plan as text for a terminal, and as Markdown for a pull request. Both are bounded and say what they leave out.
// It must never print a name but through words.ts.
import { planMarkdownLengthMax, planTextLinesMax } from "../limits.ts";
import { counted, type Described } from "./describe-access.ts";
import { describePlan, type Item, type PlanStory } from "./describe-plan.ts";
import type { Direction, Plan } from "./plan.ts";
import { asMarkdown, asText, type Words } from "./words.ts";

const titles: Readonly<Record<Direction, string>> = {
  widens: "Widens access",
  reduces: "Reduces access",
  neither: "No effect on access",
};
const order: readonly Direction[] = ["widens", "reduces", "neither"];
const marks: Readonly<Record<Direction, string>> = { widens: "+", reduces: "-", neither: "=" };
const unlooked = "This plan has not looked for approvals.";

/** Lines without a newline in them; the first says the sum. */
export function formatPlanText(plan: Plan): readonly string[] {
  const story = describePlan(plan);
  const tail = textTail(plan, story);
  const lines: string[] = [asText(story.sum)];
  let left = 0;
  for (const direction of order) {
    const items = story.sections[direction];
    if (items.length > 0) lines.push("", `${titles[direction]} (${items.length})`);
    for (const item of items) {
      if (lines.length < planTextLinesMax) lines.push(...textOf(item, marks[direction]));
      else left += 1;
    }
  }
  if (left > 0) lines.push(`  … ${counted(left, "more change")} not shown: --json has all of them.`);
  return [...lines, ...tail];
}

function textOf({ line, risks, details }: Item, mark: string): string[] {
  const flags = risks.length === 0 ? "" : `  [${risks.join("; ")}]`;
  return [`  ${mark} ${asText(line)}${flags}`, ...details.map((detail) => `      ${asText(detail)}`)];
}

function textTail(plan: Plan, { approvals, open }: PlanStory): string[] {
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
  const needed = approvals.slice(0, 100).flatMap(({ line, details }) => {
    return [asText(line), ...details.map((detail) => `    ${asText(detail)}`)];
  });
  return [
    ...section("Approvals needed", needed),
    ...(approvals.length > 100 ? [`  … and ${approvals.length - 100} more`] : []),
    ...(plan.approvals.some(({ evidence }) => evidence === undefined) ? [`  ${unlooked}`] : []),
    ...section("Left open", open.slice(0, 50).map(asText)),
    ...(open.length > 50 ? [`  … and ${open.length - 50} more`] : []),
  ];
}

/** At most `planMarkdownLengthMax` characters. Every name from a file is a code span. */
export function formatPlanMarkdown(plan: Plan): string {
  const story = describePlan(plan);
  const tail = markdownTail(plan, story);
  const head = `**Access:** ${asMarkdown(story.sum)}\n`;
  const room = planMarkdownLengthMax - tail.length - 500;
  let body = "";
  let left = 0;
  for (const direction of order) {
    const items = story.sections[direction];
    if (items.length === 0) continue;
    body += `\n#### ${titles[direction]} (${items.length})\n\n`;
    for (const item of items) {
      const shown = markdownOf(item);
      if (left === 0 && head.length + body.length + shown.length <= room) body += shown;
      else left += 1;
    }
  }
  const more =
    left === 0 ? "" : `\n… ${counted(left, "more change")} not shown: run writ plan --json for all of them.\n`;
  return (head + body + more + tail).slice(0, planMarkdownLengthMax);
}

function markdownOf({ line, risks, details }: Item): string {
  const flags = risks.length === 0 ? "" : ` **${risks.join("; ")}**`;
  return `- ${asMarkdown(line)}${flags}\n${details.map((detail) => `  - ${asMarkdown(detail)}\n`).join("")}`;
}

/** Cut to a third of the whole, line by line. */
function markdownTail(plan: Plan, { approvals, open }: PlanStory): string {
  const section = (title: string, lines: readonly Described[]): string => {
    if (lines.length === 0) return "";
    let text = `\n#### ${title}\n\n`;
    for (const [at, line] of lines.entries()) {
      const shown = markdownOf({ ...line, risks: [] });
      if (text.length + shown.length > planMarkdownLengthMax / 6) return `${text}- … and ${lines.length - at} more\n`;
      text += shown;
    }
    return text;
  };
  const looked = plan.approvals.some(({ evidence }) => evidence === undefined) ? `\n${unlooked}\n` : "";
  return `${section("Approvals needed", approvals)}${looked}${section("Left open", open.map(asLine))}`;
}

function asLine(line: Words): Described {
  return { line, details: [] };
}
