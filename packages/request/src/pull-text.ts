// What a request's pull request and commit say. It must never hold a word of somebody's text but as a code span: no
// mention, closing word or instruction to GitHub may come of it.
import { codeSpan } from "@writ/compiler";
import { formatInstant } from "@writ/model";
import type { RequestDraft } from "./draft-request.ts";
import { whyCharactersMax } from "./limits.ts";

export interface PullText {
  readonly title: string;
  readonly body: string;
  readonly message: string;
}

export function pullTextOf({ grant, path, person, wish }: RequestDraft): PullText {
  const { resource, role, untilSeconds, fromSeconds, tables, sessions } = wish;
  const until = formatInstant(untilSeconds);
  const title = `${person} asks for ${role} on ${resource} until ${until}`;
  const narrower = tables === undefined ? "" : `, ${tables.length} tables of it`;
  const rows = [
    `**Why:** ${codeSpan(wish.why, whyCharactersMax)}`,
    `**Who:** ${codeSpan(person)}`,
    `**What:** ${codeSpan(role)} on ${codeSpan(resource)}${narrower}`,
    `**When:** ${fromSeconds === undefined ? "" : `from ${formatInstant(fromSeconds)} `}until ${until}`,
    ...(sessions === undefined ? [] : [`**Sessions:** ${sessions}, then it is spent`]),
  ];
  const body = [
    ...rows.map((row) => `- ${row}`),
    "",
    `One file, ${codeSpan(path)}. The check says below who gains what, and whose approval it needs.`,
    "",
  ].join("\n");
  return { title, body, message: `${title}\n\nWrit-Grant: ${grant}\n` };
}
