// Asks a person at a terminal for what a wish lacks, with what there is to choose from. It must never ask where nobody
// sits, nor take silence for an answer.
import { createInterface } from "node:readline";
import { WritError } from "@writ/contracts";
import { parseDuration } from "@writ/model";
import { choicesOf, longestOf, type RemoteAccessHead, type Wish } from "@writ/request";
import type { Asker } from "../approve/ask.ts";
import { printableLine } from "../terminal.ts";
import type { PartialWish } from "./wish-options.ts";

export interface Missing {
  readonly wish: PartialWish;
  readonly model: RemoteAccessHead["model"];
  readonly nowSeconds: number;
}

/** Times that a question is asked again. */
const triesMax = 5;
const choicesShownMax = 30;

/** The first word that is missing, and how it is given. */
export function firstMissing({ wish, model }: Missing): string | undefined {
  const resources = [...model.resources.keys()].slice(0, choicesShownMax).join(", ");
  const { resource, role, untilSeconds, why } = wish;
  if (resource === undefined) return `Name a resource: ${resources}.`;
  const roles = model.resources.get(resource)?.value.roles;
  if (role === undefined)
    return `--role is needed: ${Object.keys(roles ?? {}).join(", ") || "a role of the resource"}.`;
  if (untilSeconds === undefined) return `--for or --until is needed: ${longestOf(model)} at most.`;
  return why === undefined
    ? '--why is needed: a sentence or a ticket, such as "INC-4312 duplicate invoices".'
    : undefined;
}

/** @throws WritError WRIT_USAGE naming the option, where nobody can be asked. */
export async function completeWish(missing: Missing, asker: Asker | undefined): Promise<Wish> {
  const lacks = firstMissing(missing);
  if (lacks === undefined) return missing.wish as Wish;
  if (asker === undefined) throw new WritError("WRIT_USAGE", lacks);
  const { model, nowSeconds } = missing;
  const lines = openLines(asker);
  try {
    const choices = choicesOf(model);
    const resource =
      missing.wish.resource ??
      (await choose(
        lines,
        "Which resource?",
        choices.map(({ resource: name, kind }) => [name, kind]),
      ));
    const roles = choices.find((choice) => choice.resource === resource)?.roles ?? [];
    const role =
      missing.wish.role ??
      (await choose(
        lines,
        `Which role of ${resource}?`,
        roles.map(({ role: name, allow }) => [name, allow.join(", ")]),
      ));
    const start = missing.wish.fromSeconds ?? nowSeconds;
    const untilSeconds = missing.wish.untilSeconds ?? start + (await duration(lines, longestOf(model)));
    const why = missing.wish.why ?? (await text(lines, "Why? A sentence or a ticket; owners and auditors read it."));
    return { ...missing.wish, resource, role, untilSeconds, why };
  } finally {
    lines.close();
  }
}

interface Lines {
  /** @throws WritError WRIT_USAGE when the input ends. */
  ask(question: string): Promise<string>;
  say(line: string): void;
  close(): void;
}

function openLines({ input, output, stop }: Asker): Lines {
  const lines = createInterface({ input, output, terminal: false });
  const end = (): void => lines.close();
  stop.addEventListener("abort", end);
  const answers = lines[Symbol.asyncIterator]();
  return {
    say: (line) => void output.write(`${printableLine(line)}\n`),
    async ask(question) {
      output.write(`${printableLine(question)} `);
      const { done, value } = await answers.next();
      if (done === true) throw new WritError("WRIT_USAGE", "Nothing was asked for.");
      return value.trim();
    },
    close() {
      stop.removeEventListener("abort", end);
      lines.close();
    },
  };
}

async function asked<Answer>(
  lines: Lines,
  question: string,
  take: (answer: string) => Answer | undefined,
): Promise<Answer> {
  for (let tried = 1; tried <= triesMax; tried += 1) {
    const answer = take(await lines.ask(question));
    if (answer !== undefined) return answer;
  }
  throw new WritError("WRIT_USAGE", "Nothing was asked for.");
}

async function choose(
  lines: Lines,
  question: string,
  choices: readonly (readonly [name: string, says: string])[],
): Promise<string> {
  lines.say(question);
  for (const [at, [name, says]] of choices.slice(0, choicesShownMax).entries())
    lines.say(`  ${at + 1}  ${name}  (${says})`);
  return await asked(lines, "Number or name:", (answer) => {
    const named = choices.find(([name]) => name === answer)?.[0];
    return named ?? (/^\d{1,4}$/.test(answer) ? choices[Number(answer) - 1]?.[0] : undefined);
  });
}

async function duration(lines: Lines, longest: string): Promise<number> {
  return await asked(lines, `For how long? Such as 30m or 2h; ${longest} at most:`, (answer) => parseDuration(answer));
}

async function text(lines: Lines, question: string): Promise<string> {
  return await asked(lines, question, (answer) => (answer === "" ? undefined : answer));
}
